#include <stdio.h>

#include "net/soap.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

static json_t *
parse(const char *text)
{
	struct json_problem problem;
	json_t *value = json_read(text, strlen(text), &problem);

	assert_non_null(value);
	return value;
}

static void
assert_json(const json_t *value, const char *expected)
{
	auto_free char *text = value != NULL ? json_text(value) : NULL;

	if (expected == NULL)
		assert_null(text);
	else if (text == NULL)
		fail_msg("expected: %s\nseen:     nothing", expected);
	else
		assert_string_equal(text, expected);
}

/* ---- writing ---- */

static void
test_soap_write_escapes_or_refuses(void **state)
{
	static const struct {
		const char *content, *xml;
	} cases[] = {
	    {"{\"a\":\"x\",\"b\":1,\"c\":1.5,\"d\":true}",
		"<a>x</a><b>1</b><c>1.5</c><d>true</d>"},
	    {"{\"b\":\"1\",\"a\":\"2\"}", "<b>1</b><a>2</a>"},
	    {"{\"a\":[\"1\",\"2\"],\"b\":[]}", "<a>1</a><a>2</a>"},
	    {"{\"a\":null,\"b\":\"\"}", "<b></b>"},
	    {"{\"w:a\":{\"b\":\"x\",\"@k\":\"v\",\"@xsi:nil\":true}}",
		"<w:a k=\"v\" xsi:nil=\"true\"><b>x</b></w:a>"},
	    {"{\"a\":{\"@k\":\"v\",\"#text\":\"x\"}}", "<a k=\"v\">x</a>"},
	    {"{\"a\":\"<b>&\\\"'\\r\\n\\t\"}",
		"<a>&#60;b&#62;&#38;&#34;'&#13;\n\t</a>"},
	    {"{\"a\":{\"@k\":\"\\\"<\\n\"}}", "<a k=\"&#34;&#60;&#10;\"></a>"},
	    {"{\"a\":\"x\\u0001\\u001fy\\uffffz\\ufffe\"}", "<a>x  y z </a>"},
	    {"{\"a\":\"\xc3\xa9\xef\xbf\xbd\"}", "<a>\xc3\xa9\xef\xbf\xbd</a>"},
	    {"{\"a\":{\"#cdata\":\"<b>&</b>\\u0002\"}}",
		"<a><![CDATA[<b>&</b> ]]></a>"},
	    {"{\"a\":{\"#cdata\":\"x]]>y]]\"}}",
		"<a><![CDATA[x]]]]><![CDATA[>y]]]]></a>"},
	    {"{\"a b\":\"x\"}", NULL},
	    {"{\"1a\":\"x\"}", NULL},
	    {"{\"\":\"x\"}", NULL},
	    {"{\"a\":{\"@k=\":\"x\"}}", NULL},
	    {"{\"a\":[{\"b>\":\"x\"}]}", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].content);
		json_auto_t *content = parse(cases[i].content);
		auto_buf struct buf out = {0};

		buf_init(&out, BUF_LINE_MAX);
		assert_int_equal(
		    soap_write(&out, content), cases[i].xml != NULL);
		if (cases[i].xml != NULL)
			assert_string_equal(out.data, cases[i].xml);
	}
}

/* ---- reading ---- */

#define XSI "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""

static void
test_soap_read_gives_xml_as_json(void **state)
{
	static const char *const lists[] = {"line", NULL};
	static const struct {
		const char *xml, *value;
	} cases[] = {
	    {"<a>x</a>", "{\"a\":\"x\"}"},
	    {"<?xml version='1.0'?>\n<a/>", "{\"a\":\"\"}"},
	    {"\xef\xbb\xbf<a/>", "{\"a\":\"\"}"},
	    {"<a> \n</a>", "{\"a\":\"\"}"},
	    {"<a> x </a>", "{\"a\":\" x \"}"},
	    {"<a>x<!-- y -->z<?p?></a>", "{\"a\":\"xz\"}"},
	    {"<a><![CDATA[<b>]]>&lt;&amp;&#233;</a>",
		"{\"a\":\"<b><&\xc3\xa9\"}"},
	    {"<a k='v &lt;&amp;&#38;lt; &#10;'>x</a>",
		"{\"a\":{\"@k\":\"v <&&lt; \\n\",\"#text\":\"x\"}}"},
	    {"<a k=''/>", "{\"a\":{\"@k\":\"\"}}"},
	    {"<a>x<b>1</b> <c/><b>2</b></a>",
		"{\"a\":{\"b\":[\"1\",\"2\"],\"c\":\"\",\"#text\":\"x \"}}"},
	    {"<a><line>1</line></a>", "{\"a\":{\"line\":[\"1\"]}}"},
	    {"<a><line><line/></line><line>2</line></a>",
		"{\"a\":{\"line\":[{\"line\":[\"\"]},\"2\"]}}"},
	    {"<p:a xmlns:p='urn:p' xmlns='urn:q' p:k='v'><p:b/></p:a>",
		"{\"a\":{\"@k\":\"v\",\"b\":\"\"}}"},
	    {"<a " XSI "><b xsi:nil='true'/><b xsi:nil='1'/>"
	     "<c xsi:nil='false' xsi:type='t'>1</c></a>",
		"{\"a\":{\"c\":{\"@xsi:nil\":\"false\",\"@xsi:type\":\"t\","
		"\"#text\":\"1\"}}}"},
	    /* What XML cannot hold. */
	    {"<a>x\x01y&#x1F;z&#2;</a>", "{\"a\":\"x y      z    \"}"},
	    {"<a>&#9;&#13;x</a>", "{\"a\":\"\\t\\rx\"}"},
	    /* What is UTF-8 is that; else the document says what it is. */
	    {"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xc3\xa9</a>",
		"{\"a\":\"\xc3\xa9\"}"},
	    {"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>",
		"{\"a\":\"\xc3\xa9\"}"},
	    {"<a>\xe9</a>", NULL},
	    {"", NULL},
	    {"x", NULL},
	    {"<a>", NULL},
	    {"<a/><b/>", NULL},
	    {"<a k='1' k='2'/>", NULL},
	    {"<a>&b;</a>", NULL},
	    {"<p:a/>", NULL},
	    {"<!DOCTYPE a><a/>", NULL},
	    {"<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>", NULL},
	    {"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", NULL},
	    {"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
	     "<a>&b;</a>",
		NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].xml);
		json_auto_t *value =
		    soap_read(cases[i].xml, strlen(cases[i].xml), lists);

		assert_json(value, cases[i].value);
	}
	assert_null(soap_read("<a/>\0", 5, NULL));
}

/* So many elements in each other. */
static json_t *
read_nested(size_t depth)
{
	auto_buf struct buf xml = {0};
	size_t i;

	buf_init(&xml, BUF_LINE_MAX);
	for (i = 0; i < depth; i++)
		buf_adds(&xml, "<a>");
	for (i = 0; i < depth; i++)
		buf_adds(&xml, "</a>");
	return soap_read(xml.data, xml.len, NULL);
}

static void
test_soap_nested_too_deep_is_refused(void **state)
{
	json_auto_t *deep = read_nested(31);

	(void)state;
	assert_non_null(deep);
	assert_null(read_nested(32));
	assert_null(read_nested(100000));
}

/* ---- envelopes ---- */

#define E11                                                                \
	"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>" \
	"<s:Header><x/></s:Header><s:Body>"
#define E12                                                              \
	"<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>" \
	"<s:Body>"
#define END "</s:Body></s:Envelope>"

static void
test_soap_open_gives_body_or_fault(void **state)
{
	static const struct {
		const char *xml, *value;
	} cases[] = {
	    {E11 "<a xmlns='urn:a'><b>1</b></a>" END, "{\"a\":{\"b\":\"1\"}}"},
	    {E12 "<a/>" END, "{\"a\":\"\"}"},
	    {E12 END, "{}"},
	    {E11 "<s:Fault><faultcode>s:Client</faultcode>"
		 "<faultstring xml:lang='en'>no</faultstring>"
		 "<detail><d>1</d></detail></s:Fault>" END,
		"{\"Fault\":{\"code\":\"Client\",\"message\":\"no\","
		"\"detail\":{\"d\":\"1\"}}}"},
	    {E12 "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode>"
		 "<s:Value>m:Late</s:Value></s:Subcode></s:Code><s:Reason>"
		 "<s:Text xml:lang='en'>no</s:Text>"
		 "<s:Text xml:lang='nl'>nee</s:Text></s:Reason>"
		 "<s:Detail>d</s:Detail></s:Fault>" END,
		"{\"Fault\":{\"code\":\"Client\",\"subcode\":\"Late\","
		"\"message\":\"no\",\"detail\":\"d\"}}"},
	    {E12 "<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code>"
		 "</s:Fault>" END,
		"{\"Fault\":{\"code\":\"Server\"}}"},
	    {E11 "<s:Fault/>" END, "{\"Fault\":{}}"},
	    {E11 "<a><b href='#i'/><b href='#j'/><b href='i'/></a>"
		 "<m id='i'><c>1</c></m>" END,
		"{\"a\":{\"b\":[{\"@id\":\"i\",\"c\":\"1\"},"
		"{\"@href\":\"#j\"},{\"@href\":\"i\"}]},"
		"\"m\":{\"@id\":\"i\",\"c\":\"1\"}}"},
	    {E11 "<a href='#i'/><b id='i'><c href='#i'/></b>" END, NULL},
	    {"<Envelope><Body><a/></Body></Envelope>", NULL},
	    {"<s:Envelope xmlns:s='urn:s'><s:Body/></s:Envelope>", NULL},
	    {"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>"
	     "<Body/></s:Envelope>",
		NULL},
	    {"<html><body>Sign in</body></html>", NULL},
	    {E11 "<a/></s:Body>", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].xml);
		json_auto_t *value =
		    soap_open(cases[i].xml, strlen(cases[i].xml), NULL);

		assert_json(value, cases[i].value);
	}
}

/* Each element of twenty refers twice to the next one: a million of them. */
static void
test_soap_expanding_references_are_refused(void **state)
{
	auto_buf struct buf xml = {0};
	int i;

	(void)state;
	buf_init(&xml, BUF_LINE_MAX);
	buf_adds(&xml, E11);
	for (i = 0; i < 25; i++)
		buf_addf(&xml, "<a id='%d'><b href='#%d'/><b href='#%d'/></a>",
		    i, i + 1, i + 1);
	buf_adds(&xml, END);
	assert_null(soap_open(xml.data, xml.len, NULL));
}

static void
test_soap_text_of_an_element(void **state)
{
	json_auto_t *value =
	    parse("[\"a\",{\"@k\":\"v\",\"#text\":\"b\"},{\"@k\":\"v\"}]");

	(void)state;
	assert_string_equal(soap_text(json_array_get(value, 0)), "a");
	assert_string_equal(soap_text(json_array_get(value, 1)), "b");
	assert_string_equal(soap_text(json_array_get(value, 2)), "");
	assert_string_equal(soap_text(NULL), "");
}

/* ---- what an answer means ---- */

static void
test_soap_answers_are_classified(void **state)
{
	static const struct {
		int status;
		const char *code;        /* NULL: no fault */
		enum ecx_err read, made; /* of a query, of a create */
	} cases[] = {
	    {200, NULL, ECX_OK, ECX_OK},
	    {202, NULL, ECX_OK, ECX_OK},
	    {500, NULL, ECX_AGAIN, ECX_UNSURE},
	    {500, "Client", ECX_REJECTED, ECX_REJECTED},
	    {200, "Client", ECX_REJECTED, ECX_REJECTED},
	    {400, "Client.Data", ECX_REJECTED, ECX_REJECTED},
	    {500, "ClientSide", ECX_AGAIN, ECX_UNSURE},
	    {500, "Server", ECX_AGAIN, ECX_UNSURE},
	    {200, "Server", ECX_AGAIN, ECX_UNSURE},
	    {500, "", ECX_AGAIN, ECX_UNSURE},
	    {500, "MustUnderstand", ECX_CONFIG, ECX_CONFIG},
	    {401, "Client", ECX_DENIED, ECX_DENIED},
	    {404, NULL, ECX_CONFIG, ECX_CONFIG},
	    {404, "Client", ECX_CONFIG, ECX_CONFIG},
	    {410, NULL, ECX_CONFIG, ECX_CONFIG},
	    {410, "Client", ECX_CONFIG, ECX_CONFIG},
	    {503, "Client", ECX_AGAIN, ECX_UNSURE},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("status %d, fault %s", cases[i].status,
		    cases[i].code ? cases[i].code : "none");
		const char *code = cases[i].code;
		struct http_answer a = {.status = cases[i].status};
		json_auto_t *body = code == NULL
					? json_object()
					: json_pack("{s:{s:s, s:s}}", "Fault",
					      "code", code, "message", "a\nb");
		char why[ECX_WHY] = "";

		assert_int_equal(
		    soap_classify(NULL, &a, body, true, why), cases[i].read);
		assert_int_equal(
		    soap_classify(NULL, &a, body, false, why), cases[i].made);
		assert_string_equal(why, code == NULL ? "" : "a b");
	}
}

/* ---- a call ---- */

struct house {
	struct server *server;
	struct netcase *net;
	struct soap soap;
};

static struct house
house_open(const struct server_step *steps, size_t n)
{
	static const struct http_setup setup = {.is_final = soap_is_fault};
	static const char *const spaces[] = {"w", "urn:w", NULL};
	struct house h = {.server = server_start(steps, n)};

	h.net =
	    netcase_open(server_url(h.server), "retries = 2\n", &setup, NULL);
	h.soap = (struct soap){.rest = {.conn = &h.net->conn,
				   .http = h.net->http,
				   .classify = soap_classify},
	    .spaces = spaces};
	return h;
}

static void
house_close(struct house *h)
{
	netcase_close(h->net);
	server_stop(h->server);
}

static enum ecx_err
call(struct house *h, enum http_effect effect, const char *content,
    json_t **answer)
{
	json_auto_t *header = json_pack("{s:s}", "w:id", "7");
	json_auto_t *body = parse(content);
	const struct soap_request r = {.target = "/ws",
	    .action = "urn:w/do",
	    .header = header,
	    .body = body,
	    .effect = effect};

	return soap_call(&h->soap, &r, answer);
}

#define XML "Content-Type: text/xml; charset=utf-8\r\n"

static void
test_soap_call_11_sends_its_envelope(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /ws", 200, XML, E11 "<a>1</a>" END}};
	struct house h = house_open(steps, ARRAY_LEN(steps));
	json_auto_t *answer = NULL;
	const char *sent;

	(void)state;
	assert_int_equal(
	    call(&h, HTTP_READS, "{\"w:do\":{\"b\":\"<\"}}", &answer), ECX_OK);
	assert_json(answer, "{\"a\":\"1\"}");
	sent = server_text(h.server);
	assert_contains(sent, "SOAPAction: \"urn:w/do\"\r\n");
	assert_contains(sent, "Accept: text/xml\r\n");
	assert_contains(sent, "Content-Type: text/xml; charset=utf-8\r\n");
	assert_contains(sent,
	    "\r\n\r\n<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
	    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
	    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
	    "xmlns:w=\"urn:w\"><s:Header><w:id>7</w:id></s:Header>"
	    "<s:Body><w:do><b>&#60;</b></w:do></s:Body></s:Envelope>");
	house_close(&h);
}

static void
test_soap_call_12_sends_its_envelope(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /ws", 200, XML, E12 "<a>1</a>" END}};
	struct house h = house_open(steps, ARRAY_LEN(steps));
	const char *sent;

	(void)state;
	h.soap.version = SOAP_12;
	assert_int_equal(call(&h, HTTP_READS, "{\"w:do\":\"\"}", NULL), ECX_OK);
	sent = server_text(h.server);
	assert_null(strstr(sent, "SOAPAction"));
	assert_contains(sent,
	    "Content-Type: application/soap+xml; charset=utf-8; "
	    "action=\"urn:w/do\"\r\n");
	assert_contains(
	    sent, "xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"");
	house_close(&h);
}

/* A fault is the answer: it is not asked for again, and its words are kept. */
static void
test_soap_fault_is_not_repeated(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /ws", 500, XML,
		E11 "<s:Fault><faultcode>s:Client</faultcode>"
		    "<faultstring>no such item</faultstring></s:Fault>" END},
	    {"POST /ws", 500, NULL, "busy"},
	    {"POST /ws", 200, XML, E11 "<a/>" END}};
	struct house h = house_open(steps, ARRAY_LEN(steps));
	json_t *answer = json_true();

	(void)state;
	assert_int_equal(
	    call(&h, HTTP_READS, "{\"w:do\":\"\"}", &answer), ECX_CONFIG);
	assert_null(answer);
	assert_string_equal(h.net->conn.error,
	    "the query itself was refused, not a document: POST /ws: no such "
	    "item (HTTP 500)");
	assert_int_equal(server_requests(h.server), 1);
	assert_int_equal(call(&h, HTTP_READS, "{\"w:do\":\"\"}", NULL), ECX_OK);
	assert_int_equal(server_requests(h.server), 3);
	house_close(&h);
}

/* What says nothing of a create leaves it open. */
static void
test_soap_create_without_answer_is_unsure(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /ws", 200, NULL, "<html>", 0, SERVER_KEEP, true}};
	static const struct server_step empty[] = {
	    {"POST /ws", 200, NULL, NULL, 0, SERVER_KEEP, true}};
	struct house h = house_open(steps, ARRAY_LEN(steps));

	(void)state;
	assert_int_equal(
	    call(&h, HTTP_READS, "{\"w:do\":\"\"}", NULL), ECX_PROTOCOL);
	assert_contains(h.net->conn.error, "the answer is no SOAP");
	assert_int_equal(
	    call(&h, HTTP_CREATES, "{\"w:do\":\"\"}", NULL), ECX_UNSURE);
	house_close(&h);

	h = house_open(empty, ARRAY_LEN(empty));
	assert_int_equal(
	    call(&h, HTTP_READS, "{\"w:do\":\"\"}", NULL), ECX_PROTOCOL);
	assert_int_equal(
	    call(&h, HTTP_CREATES, "{\"w:do\":\"\"}", NULL), ECX_UNSURE);
	assert_string_equal(
	    h.net->conn.error, "the answer to urn:w/do is empty");
	house_close(&h);
}

/* Nothing is sent that could not be read. */
static void
test_soap_unwritable_body_is_not_sent(void **state)
{
	struct house h = house_open(NULL, 0);

	(void)state;
	assert_int_equal(
	    call(&h, HTTP_CREATES, "{\"a b\":\"\"}", NULL), ECX_REJECTED);
	house_close(&h);
}

int
test_soap(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_soap_write_escapes_or_refuses),
	    cmocka_unit_test(test_soap_read_gives_xml_as_json),
	    cmocka_unit_test(test_soap_nested_too_deep_is_refused),
	    cmocka_unit_test(test_soap_open_gives_body_or_fault),
	    cmocka_unit_test(test_soap_expanding_references_are_refused),
	    cmocka_unit_test(test_soap_text_of_an_element),
	    cmocka_unit_test(test_soap_answers_are_classified),
	    cmocka_unit_test(test_soap_call_11_sends_its_envelope),
	    cmocka_unit_test(test_soap_call_12_sends_its_envelope),
	    cmocka_unit_test(test_soap_fault_is_not_repeated),
	    cmocka_unit_test(test_soap_create_without_answer_is_unsure),
	    cmocka_unit_test(test_soap_unwritable_body_is_not_sent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
