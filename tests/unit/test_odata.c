#include <stdio.h>
#include <string.h>

#include "net/odata.h"
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

struct house {
	struct server *server;
	struct netcase *net;
	struct odata odata;
};

static struct house
house_open(const struct odata_profile *profile, const struct server_step *steps,
    size_t n)
{
	struct house h = {.server = server_start(steps, n)};
	const struct http_setup setup = {.cookies = true};

	h.net =
	    netcase_open(server_url(h.server), "retries = 0\n", &setup, NULL);
	odata_init(&h.odata, profile, h.net->http, server_url(h.server));
	h.net->http = NULL;
	return h;
}

static void
house_close(struct house *h)
{
	odata_free(&h->odata);
	netcase_close(h->net);
	server_stop(h->server);
}

static const struct odata_profile v2 = {
    .version = ODATA_V2, .quirks = ODATA_TOP | ODATA_CSRF};
static const struct odata_profile v3 = {.version = ODATA_V3};
static const struct odata_profile v4 = {.version = ODATA_V4};
static const struct odata_profile quoted = {
    .version = ODATA_V4, .quirks = ODATA_QUOTED_DAYS};
static const struct odata_profile timed = {
    .version = ODATA_V4, .quirks = ODATA_TIMED_DAYS};

/* ---- what is wrong ---- */

static const struct meaning {
	int status;
	const char *headers; /* name NUL value NUL */
	size_t len;
	const char *body;
	enum ecx_err err;
	const char *why;
} meanings[] = {
    {200, "", 0, "{}", ECX_OK, ""},
    {400, "", 0,
	"{\"error\":{\"code\":\"A/1\",\"message\":{\"value\":\"no\"}}}",
	ECX_REJECTED, "A/1: no"},
    /* Details that say more, without warnings and without repetition. */
    {400, "", 0,
	"{\"error\":{\"code\":\"A/1\",\"message\":{\"value\":\"no\"},"
	"\"innererror\":{\"errordetails\":["
	"{\"code\":\"A/1\",\"message\":\"no\",\"severity\":\"error\"},"
	"{\"code\":\"A/2\",\"message\":\"odd\",\"severity\":\"warning\"},"
	"{\"code\":\"/IWBEP/CX_MGW_BUSI_EXCEPTION\",\"message\":\"oh\"},"
	"{\"code\":\"A/3\",\"message\":\"never\",\"severity\":\"error\"}]}}}",
	ECX_REJECTED, "A/1: no; A/3: never"},
    /* Version 4. */
    {400, "", 0,
	"{\"error\":{\"code\":\"-10\",\"message\":\"no\",\"details\":["
	"{\"code\":\"\",\"message\":\"\"},{\"code\":\"7\",\"message\":"
	"\"never\"}]}}",
	ECX_REJECTED, "-10: no; 7: never"},
    /* Dynamics says it inside of what says nothing. */
    {400, "", 0,
	"{\"error\":{\"code\":\"\",\"message\":\"An error\",\"innererror\":"
	"{\"message\":\"a\",\"internalexception\":{\"message\":\"b\"}}}}",
	ECX_REJECTED, "An error; a; b"},
    /* Version 3: a code that is a number; a name of its own. */
    {400, "", 0, "{\"error\":{\"code\":-2028,\"message\":{\"value\":\"no\"}}}",
	ECX_REJECTED, "-2028: no"},
    {400, "", 0,
	"{\"odata.error\":{\"code\":\"x\",\"message\":{\"value\":\"no\"}}}",
	ECX_REJECTED, "x: no"},
    {500, "", 0, NULL, ECX_UNSURE, "Dump"},
    {401, "", 0, NULL, ECX_DENIED, "Dump"},
    {428, "", 0, NULL, ECX_STALE, "Dump"},
    {412, "", 0, "{}", ECX_STALE, ""},
    {200, "content-type\0text/html", 23, NULL, ECX_UNSURE,
	"the answer is an HTML page, as a log-on page is: is url the API's "
	"host, and user one of the API?"},
    {401, "content-type\0text/html", 23, NULL, ECX_DENIED,
	"the credentials are refused"},
    {502, "content-type\0Text/HTML; x", 26, NULL, ECX_UNSURE, ""},
};

static void
test_odata_answers_are_classified(void **state)
{
	static char xml[] =
	    "<error xmlns='x'><message xml:lang='en'>Dump</message></error>";
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(meanings); i++) {
		UNIT_CASE("row %zu, status %d", i, meanings[i].status);
		const struct meaning *m = &meanings[i];
		struct http_answer a = {.status = m->status,
		    .body = {.data = xml, .len = sizeof(xml) - 1},
		    .headers = {.data = (char *)m->headers, .len = m->len}};
		json_auto_t *body = m->body != NULL ? parse(m->body) : NULL;
		char why[ECX_WHY] = "";

		assert_int_equal(
		    odata_classify(NULL, &a, body, false, why), m->err);
		assert_string_equal(why, m->why);
	}
}

static void
test_odata_has_code_takes_whole_codes(void **state)
{
	json_auto_t *body = parse("{\"error\":{\"code\":\"A/1\"}}");
	json_auto_t *number = parse("{\"error\":{\"code\":-2028}}");
	json_auto_t *none = parse("{\"error\":\"no\"}");

	(void)state;
	assert_true(odata_has_code(body, "B/1, A/1"));
	assert_false(odata_has_code(body, "A/12 XA/1"));
	assert_false(odata_has_code(body, ""));
	assert_true(odata_has_code(number, "-2028"));
	assert_false(odata_has_code(none, "no"));
	assert_false(odata_has_code(NULL, "A/1"));
}

/* ---- literals ---- */

static void
test_odata_literals_of_each_version(void **state)
{
	static const struct {
		const struct odata_profile *profile;
		enum odata_type type;
		const char *value, *literal; /* NULL: refused */
	} cases[] = {
	    {&v2, ODATA_TEXT, "O'Neil ''", "'O''Neil '''''"},
	    {&v4, ODATA_TEXT, "", "''"},
	    {&v2, ODATA_DATE, "2026-11-20", "datetime'2026-11-20T00:00:00'"},
	    {&v4, ODATA_DATE, "2026-11-20", "2026-11-20"},
	    {&quoted, ODATA_DATE, "2026-11-20T09:00:00Z", "'2026-11-20'"},
	    {&timed, ODATA_DATE, "2026-11-20T23:50:00Z",
		"2026-11-20T00:00:00Z"},
	    {&v3, ODATA_TIME, "2026-11-20T10:00:00+01:00",
		"datetimeoffset'2026-11-20T09:00:00Z'"},
	    {&v4, ODATA_TIME, "2026-11-20T10:00:00.5Z",
		"2026-11-20T10:00:00.500Z"},
	    {&v2, ODATA_TIME, "x' or 1 eq 1", NULL},
	    {&v2, ODATA_NUMBER, "-1.50", "-1.50"},
	    {&v4, ODATA_NUMBER, "1 or 2", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].value);
		const struct odata o = {.profile = cases[i].profile};
		auto_buf struct buf out = {0};

		buf_init(&out, 1000);
		assert_int_equal(
		    odata_literal(&o, &out, cases[i].type, cases[i].value),
		    cases[i].literal != NULL);
		assert_string_equal(
		    out.data, cases[i].literal ? cases[i].literal : "");
	}
}

static void
test_odata_any_of_quotes_its_values(void **state)
{
	const struct odata o = {.profile = &v4};
	json_auto_t *values = json_pack("[s,s]", "A", "B'");
	json_auto_t *numbers = json_pack("[i]", 7);
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, 1000);
	odata_any_of(&o, &out, "No", values);
	assert_string_equal(out.data, "(No eq 'A' or No eq 'B''')");
	buf_reset(&out);
	odata_any_of(&o, &out, "No", numbers);
	assert_string_equal(out.data, "(No eq 7)");
}

/* ---- what was read ---- */

static void
test_odata_content_has_plain_dates(void **state)
{
	static const struct {
		const struct odata_profile *profile;
		const char *answer, *content;
	} cases[] = {
	    {&v2,
		"{\"d\":{\"results\":[{\"a\":\"/Date(1763596800000)/\","
		"\"b\":\"/Date(1763596800500+0000)/\",\"c\":\"/Date(x)/\","
		"\"d\":\"/Date(-86400000)/\",\"e\":{\"__deferred\":{\"uri\":"
		"\"x\"}},\"f\":{\"results\":[{\"g\":\"/Date(0+0000)/\"}]}}]}}",
		"[{\"a\":\"2025-11-20\",\"b\":\"2025-11-20T00:00:00.500Z\","
		"\"c\":\"/Date(x)/\",\"d\":\"1969-12-31\","
		"\"f\":[{\"g\":\"1970-01-01T00:00:00Z\"}]}]"},
	    {&v2, "{\"d\":{\"No\":\"1\"}}", "{\"No\":\"1\"}"},
	    {&v3, "{\"value\":[]}", "[]"},
	    {&v3,
		"{\"a\":\"2026-11-20T00:00:00\",\"b\":\"2026-11-20T09:15:00\","
		"\"c\":\"2026-11-20T09:15:0x\"}",
		"{\"a\":\"2026-11-20\",\"b\":\"2026-11-20T09:15:00Z\","
		"\"c\":\"2026-11-20T09:15:0x\"}"},
	    {&v4, "{\"value\":[{\"d\":\"/Date(0)/\"}]}",
		"[{\"d\":\"/Date(0)/\"}]"},
	    {&v4, "{\"No\":\"1\",\"d\":{}}", "{\"No\":\"1\",\"d\":{}}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].answer);
		const struct odata o = {.profile = cases[i].profile};
		json_auto_t *answer = parse(cases[i].answer);
		json_auto_t *content = odata_content(&o, answer);
		auto_free char *text = json_text(content);

		assert_string_equal(text, cases[i].content);
	}
}

static void
test_odata_etag_of_each_version(void **state)
{
	json_auto_t *two = parse("{\"__metadata\":{\"etag\":\"W/2\"}}");
	json_auto_t *three = parse("{\"odata.etag\":\"W/3\"}");
	json_auto_t *four = parse("{\"@odata.etag\":\"W/4\"}");

	(void)state;
	assert_string_equal(odata_etag(two), "W/2");
	assert_string_equal(odata_etag(three), "W/3");
	assert_string_equal(odata_etag(four), "W/4");
	assert_null(odata_etag(NULL));
}

/* ---- pages ---- */

static enum ecx_err
rows_of(const struct odata_profile *profile, const struct server_step *steps,
    size_t n, const struct odata_query *q, const char *wanted)
{
	struct house h = house_open(profile, steps, n);
	json_auto_t *rows = NULL;
	enum ecx_err err = odata_rows(&h.odata, q, &rows);
	auto_free char *text = json_text(rows);

	assert_string_equal(text, wanted);
	assert_int_equal(server_requests(h.server), n);
	house_close(&h);
	return err;
}

/* Links of all kinds stay on our host. */
static void
test_odata_links_stay_on_the_host(void **state)
{
	static const struct server_step steps[] = {
	    {"GET /b/Orders?$select=No ", 200, NULL,
		"{\"value\":[1],\"@odata.nextLink\":\"Orders?$skip=1\"}"},
	    {"GET /b/Orders?$skip=1 ", 200, NULL,
		"{\"value\":[2],\"@odata.nextLink\":\"/b/Orders?$skip=2\"}"},
	    {"GET /b/Orders?$skip=2 ", 200, NULL,
		"{\"value\":[3],\"@odata.nextLink\":"
		"\"https://inside:8000/b/Orders?a=b/c:d\"}"},
	    {"GET /b/Orders?a=b/c:d ", 200, NULL, "{\"value\":[4]}"}};

	(void)state;
	assert_int_equal(
	    rows_of(&v4, steps, ARRAY_LEN(steps),
		&(const struct odata_query){
		    .path = "/b/Orders", .select = "No", .page = 100},
		"[1,2,3,4]"),
	    ECX_OK);
}

static void
test_odata_page_size_goes_as_a_preference(void **state)
{
	static const struct server_step steps[] = {
	    {"GET /Orders ", 200, NULL, "{\"value\":[]}"}};
	struct house h = house_open(&v3, steps, 1);
	json_auto_t *rows = NULL;

	(void)state;
	assert_int_equal(
	    odata_rows(&h.odata,
		&(const struct odata_query){.path = "/Orders", .page = 100},
		&rows),
	    ECX_OK);
	assert_contains(
	    server_text(h.server), "Prefer: odata.maxpagesize=100\r\n");
	house_close(&h);
}

/* Rows that are counted are read until they are the same twice. */
static void
test_odata_windows_by_top_and_skip(void **state)
{
	static const char first[] =
	    "GET /Orders?$orderby=No&$top=2&$format=json ";
	static const char second[] =
	    "GET /Orders?$orderby=No&$top=2&$skip=2&$format=json ";
	static const struct server_step steps[] = {
	    {first, 200, NULL, "{\"d\":{\"results\":[1,2]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[4]}}"},
	    {first, 200, NULL, "{\"d\":{\"results\":[2,3]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[4]}}"},
	    {first, 200, NULL, "{\"d\":{\"results\":[2,3]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[4]}}"}};
	static const struct server_step never[] = {
	    {first, 200, NULL, "{\"d\":{\"results\":[1,2]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[]}}"},
	    {first, 200, NULL, "{\"d\":{\"results\":[1,3]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[]}}"},
	    {first, 200, NULL, "{\"d\":{\"results\":[1,4]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[]}}"},
	    {first, 200, NULL, "{\"d\":{\"results\":[1,5]}}"},
	    {second, 200, NULL, "{\"d\":{\"results\":[]}}"}};
	const struct odata_query q = {
	    .path = "/Orders", .orderby = "No", .page = 2};

	(void)state;
	assert_int_equal(
	    rows_of(&v2, steps, ARRAY_LEN(steps), &q, "[2,3,4]"), ECX_OK);
	assert_int_equal(
	    rows_of(&v2, never, ARRAY_LEN(never), &q, "[1,5]"), ECX_AGAIN);
}

/* What would go on for ever is no list. */
static void
test_odata_endless_pages_are_refused(void **state)
{
	static const struct server_step same[] = {
	    {"GET /Orders?", 200, NULL, "{\"d\":{\"results\":[1]}}"},
	    {"GET /Orders?", 200, NULL, "{\"d\":{\"results\":[1]}}"}};
	static const struct server_step round[] = {
	    {"GET /Orders ", 200, NULL,
		"{\"value\":[1],\"odata.nextLink\":\"Orders?b\"}"},
	    {"GET /Orders?b ", 200, NULL,
		"{\"value\":[2],\"odata.nextLink\":\"Orders?b\"}"}};
	static const struct server_step other[] = {
	    {"GET /Orders ", 404, NULL, "{}"}};
	const struct odata_query q = {.path = "/Orders", .page = 1};

	(void)state;
	assert_int_equal(rows_of(&v2, same, 2, &q, "[1]"), ECX_PROTOCOL);
	assert_int_equal(rows_of(&v3, round, 2, &q, "[1]"), ECX_PROTOCOL);
	assert_int_equal(rows_of(&v4, other, 1, &q, "[]"), ECX_CONFIG);
}

/* What stands behind the last key, wherever the links lead to; a server that
 * does not look at the filter is found out. */
static void
test_odata_keyset_pages_go_on_behind_the_last_key(void **state)
{
	static const struct odata_profile keyset = {
	    .version = ODATA_V4, .quirks = ODATA_KEYSET};
	static const struct server_step texts[] = {
	    {"GET /Items?$filter=A%20eq%201&$orderby=No ", 200, NULL,
		"{\"value\":[{\"No\":\"a'\"}],\"@odata.nextLink\":\"x\"}"},
	    {"GET /Items?$filter=No%20gt%20%27a%27%27%27%20and%20%28A%20eq%201"
	     "%29&$orderby=No ",
		200, NULL, "{\"value\":[{\"No\":\"b\"}]}"}};
	static const struct server_step numbers[] = {
	    {"GET /Items?$orderby=No ", 200, NULL,
		"{\"value\":[{\"No\":7}],\"@odata.nextLink\":\"x\"}"},
	    {"GET /Items?$filter=No%20gt%207&$orderby=No ", 200, NULL,
		"{\"value\":[{\"No\":7}],\"@odata.nextLink\":\"x\"}"}};
	static const struct server_step keyless[] = {
	    {"GET /Items?$orderby=No ", 200, NULL,
		"{\"value\":[{}],\"@odata.nextLink\":\"Items?x\"}"},
	    {"GET /Items?x ", 200, NULL, "{\"value\":[]}"}};

	(void)state;
	assert_int_equal(
	    rows_of(&keyset, texts, 2,
		&(const struct odata_query){
		    .path = "/Items", .filter = "A eq 1", .key = "No"},
		"[{\"No\":\"a'\"},{\"No\":\"b\"}]"),
	    ECX_OK);
	assert_int_equal(
	    rows_of(&keyset, numbers, 2,
		&(const struct odata_query){.path = "/Items", .key = "No"},
		"[{\"No\":7}]"),
	    ECX_PROTOCOL);
	assert_int_equal(
	    rows_of(&keyset, keyless, 2,
		&(const struct odata_query){.path = "/Items", .key = "No"},
		"[{}]"),
	    ECX_OK);
}

/* A link says that there is more, and not what: that is asked for again, and
 * what does not look at $skip is found out. */
static void
test_odata_loose_links_are_paged_by_skip(void **state)
{
	static const struct odata_profile loose = {.version = ODATA_V4,
	    .quirks = ODATA_TOP | ODATA_LOOSE_LINKS | ODATA_SORTED};
	static const struct server_step steps[] = {
	    {"GET /Items?$filter=A&$top=3 ", 200, NULL,
		"{\"value\":[1,2],\"@odata.nextLink\":\"Items?$skip=2\"}"},
	    {"GET /Items?$filter=A&$top=3&$skip=2 ", 200, NULL,
		"{\"value\":[3]}"},
	    {"GET /Items?$filter=A&$top=3&$skip=3 ", 200, NULL,
		"{\"value\":[]}"}};
	static const struct server_step stuck[] = {
	    {"GET /Items?$filter=A&$top=3 ", 200, NULL,
		"{\"value\":[1],\"@odata.nextLink\":\"Items?$skip=1\"}"},
	    {"GET /Items?$filter=A&$top=3&$skip=1 ", 200, NULL,
		"{\"value\":[1],\"@odata.nextLink\":\"Items?$skip=1\"}"}};
	const struct odata_query query = {
	    .path = "/Items", .filter = "A", .key = "No", .page = 3};

	(void)state;
	assert_int_equal(rows_of(&loose, steps, 3, &query, "[1,2,3]"), ECX_OK);
	assert_int_equal(
	    rows_of(&loose, stuck, 2, &query, "[1]"), ECX_PROTOCOL);
}

/* What is asked for by nothing is not asked for. */
static void
test_odata_rows_by_values_of_a_field(void **state)
{
	static const struct server_step step = {
	    "GET /Orders?$filter=%28No%20eq%207%29%20and%20%28A%20eq%201%29 ",
	    200, NULL, "{\"value\":[1]}"};
	const struct odata_query q = {.path = "/Orders", .filter = "A eq 1"};
	json_auto_t *none = json_array();
	json_auto_t *seven = parse("[7]");
	struct house h = house_open(&v4, &step, 1);
	json_auto_t *rows = NULL;

	(void)state;
	assert_int_equal(
	    odata_rows_by(&h.odata, &q, "No", none, &rows), ECX_OK);
	assert_null(rows);
	assert_int_equal(
	    odata_rows_by(&h.odata, &q, "No", seven, &rows), ECX_OK);
	assert_int_equal(json_array_size(rows), 1);
	house_close(&h);
}

static enum ecx_err
count_rows(void *data, const json_t *rows)
{
	*(size_t *)data += json_array_size(rows);
	return ECX_OK;
}

/* Where the server cuts the pages, a walk is one query. */
static void
test_odata_walk_is_one_query(void **state)
{
	static const struct server_step steps[] = {
	    {"GET /Orders?$filter=Changed%20ge%202026-11-20T09%3A00%3A00Z"
	     "%20and%20%28A%20eq%201%29&$orderby=Changed%2CNo ",
		200, NULL,
		"{\"value\":[{\"Changed\":\"2026-11-20T09:00:00Z\"}],"
		"\"@odata.nextLink\":\"Orders?$skiptoken=1\"}"},
	    {"GET /Orders?$skiptoken=1 ", 200, NULL,
		"{\"value\":[{\"Changed\":\"2026-11-20T10:00:00Z\"}]}"}};
	struct house h = house_open(&v4, steps, ARRAY_LEN(steps));
	size_t n = 0;
	struct odata_walk w = {
	    .query = {.path = "/Orders", .filter = "A eq 1", .page = 1},
	    .time = "Changed",
	    .key = "No",
	    .fn = count_rows,
	    .data = &n};
	int64_t end;

	(void)state;
	assert_true(clock_parse("2026-11-20T09:00:00Z", &w.from));
	assert_true(clock_parse("2026-11-20T10:00:00Z", &end));
	assert_int_equal(odata_walk(&h.odata, &w), ECX_OK);
	assert_int_equal(n, 2);
	assert_true(w.from == end);
	house_close(&h);
}

struct sink {
	struct ecx_emitter e;
	size_t n;
	char cursor[CLOCK_TEXT];
};

static bool
take_doc(struct ecx_emitter *e, json_t *doc)
{
	((struct sink *)e)->n++;
	json_decref(doc);
	return true;
}

static bool
take_page(struct ecx_emitter *e, const char *cursor)
{
	struct sink *s = (struct sink *)e;

	assert_string_equal(s->cursor, "");
	(void)snprintf(s->cursor, sizeof(s->cursor), "%s", cursor);
	return true;
}

/* Of a day is read what may have come later on it; nothing new: the cursor
 * stays. */
static void
test_odata_days_at_the_cursor_are_read_again(void **state)
{
	static const struct {
		const char *cursor, *request, *rows, *behind;
	} cases[] = {
	    {NULL, "GET /Items?$filter=A%20eq%201&$orderby=No ",
		"{\"Changed\":\"2026-11-20\"},{\"Made\":\"2026-11-21\"},{}",
		"2026-11-21T00:00:00Z"},
	    {"2026-11-21T00:00:00Z",
		"GET /Items?$filter=%28Changed%20ge%202026-11-20%20or%20Made"
		"%20ge%202026-11-20%29%20and%20%28A%20eq%201%29&$orderby=No ",
		"", "2026-11-21T00:00:00Z"},
	};
	static const char *const days[] = {"Changed", "Made", NULL};
	const struct odata_listing listing = {
	    .query = {.path = "/Items", .filter = "A eq 1"},
	    .days = days,
	    .key = "No"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].request);
		auto_free char *body =
		    xasprintf("{\"value\":[%s]}", cases[i].rows);
		const struct server_step step = {
		    cases[i].request, 200, NULL, body};
		const struct ecx_query query = {
		    .cursor = cases[i].cursor, .overlap = 1000000};
		struct house h = house_open(&v4, &step, 1);
		struct sink s = {.e = {.doc = take_doc, .page = take_page}};

		assert_int_equal(
		    odata_list(&h.odata, &listing, &query, &s.e), ECX_OK);
		assert_int_equal(s.n, i == 0 ? 3 : 0);
		assert_string_equal(s.cursor, cases[i].behind);
		house_close(&h);
	}
}

/* ---- one by a reference ---- */

static bool
is_off(const json_t *entity)
{
	return json_true_at(entity, "Off");
}

static void
test_odata_find_gives_one_or_says_why(void **state)
{
	static const struct {
		const char *rows;
		enum ecx_err err;
		const char *why;
	} cases[] = {
	    {"{\"Ref\":\"A\",\"No\":7}", ECX_OK, ""},
	    {"", ECX_MISSING, "not there"},
	    {"{\"Ref\":\"A\",\"No\":7},{\"Ref\":\"A\",\"No\":\"8\"}",
		ECX_REJECTED, "this reference (7, 8"},
	    {"{\"Ref\":\"A\",\"No\":7},{\"Ref\":\"A\",\"No\":7}", ECX_OK, ""},
	    {"{\"Ref\":\"B\",\"No\":7}", ECX_PROTOCOL, "got another"},
	    {"{\"Ref\":\"A\"},{\"Ref\":\"B\"}", ECX_PROTOCOL, "got another"},
	    /* As the server compares. */
	    {"{\"Ref\":\"a\",\"No\":7}", ECX_OK, ""},
	    /* What was given up counts only where there is no other. */
	    {"{\"Ref\":\"A\",\"No\":8,\"Off\":true},"
	     "{\"Ref\":\"A\",\"No\":7},"
	     "{\"Ref\":\"A\",\"No\":9,\"Off\":true}",
		ECX_OK, ""},
	    {"{\"Ref\":\"A\",\"No\":7,\"Off\":true},"
	     "{\"Ref\":\"A\",\"No\":8,\"Off\":true}",
		ECX_OK, ""},
	};
	const struct ecx_entity place = {.object = "/Orders",
	    .reference = "Ref",
	    .id = "No",
	    .cancelled = is_off};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].rows);
		auto_free char *body =
		    xasprintf("{\"value\":[%s]}", cases[i].rows);
		const struct server_step step = {
		    "GET /Orders?$filter=%28Ref%20eq%20%27A%27%29&", 200, NULL,
		    body};
		struct house h = house_open(&v4, &step, 1);
		json_auto_t *found = NULL;

		assert_int_equal(
		    odata_find(&h.odata, &place, "A", &found), cases[i].err);
		assert_contains(h.net->conn.error, cases[i].why);
		if (found != NULL)
			assert_int_equal(
			    json_integer_value(json_object_get(found, "No")),
			    7);
		house_close(&h);
	}
}

/* ---- changes ---- */

static void
test_odata_update_has_etag_and_csrf_token(void **state)
{
	static const struct server_step steps[] = {
	    {"HEAD /S/ ", 200, "X-CSRF-Token: one\r\n", NULL},
	    {"MERGE /S/Orders('1') ", 204, NULL, NULL},
	    {"PATCH /S/Orders('1') ", 412, NULL, "{}"}};
	struct house h = house_open(&v2, steps, ARRAY_LEN(steps));
	json_auto_t *body = parse("{\"A\":1}");
	const char *text;

	(void)state;
	assert_int_equal(
	    odata_update(&h.odata, "MERGE", "/S/Orders('1')", NULL, body),
	    ECX_OK);
	assert_int_equal(
	    odata_update(&h.odata, "PATCH", "/S/Orders('1')", "W/\"1\"", body),
	    ECX_STALE);
	text = server_text(h.server);
	assert_contains(text, "If-Match: *\r\n");
	assert_contains(text, "If-Match: W/\"1\"\r\n");
	assert_contains(text, "X-CSRF-Token: one\r\n");
	house_close(&h);
}

/* Without a token nothing was sent: never UNSURE. */
static void
test_odata_create_without_csrf_token_is_not_sent(void **state)
{
	static const struct {
		struct server_step step;
		enum ecx_err err;
	} cases[] = {
	    {{"HEAD /S/ ", 404, NULL, NULL}, ECX_CONFIG},
	    {{"HEAD /S/ ", 401, NULL, NULL}, ECX_DENIED},
	    {{"HEAD /S/ ", 500, NULL, NULL}, ECX_AGAIN},
	    {{"HEAD /S/ ", 302, "Location: http://other.invalid/\r\n", NULL},
		ECX_AGAIN},
	};
	json_auto_t *body = parse("{}");
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("status %d", cases[i].step.status);
		struct house h = house_open(&v2, &cases[i].step, 1);
		json_t *made = NULL;

		assert_int_equal(
		    odata_create(&h.odata, "/S/Orders", body, &made, NULL),
		    cases[i].err);
		assert_null(made);
		house_close(&h);
	}
}

static void
test_odata_note_has_the_messages_of_sap(void **state)
{
	static const struct {
		const char *headers, *note;
	} cases[] = {
	    {NULL, ""},
	    {"sap-message: {\"code\":\"A\",\"message\":\"odd\",\"severity\":"
	     "\"info\",\"details\":[{\"code\":\"B\",\"message\":\"bad\","
	     "\"severity\":\"warning\"}]}\r\n",
		"B: bad"},
	    {"sap-messages: [{\"code\":\"A\",\"message\":\"x\","
	     "\"numericSeverity\":3},{\"code\":\"B\",\"message\":\"y\","
	     "\"numericSeverity\":2}]\r\n",
		"A: x"},
	    {"sap-message: <notification/>\r\n", ""},
	};
	json_auto_t *body = parse("{}");
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i,
		    cases[i].headers ? cases[i].headers : "no header");
		const struct server_step step = {
		    "POST /Orders ", 201, cases[i].headers, "{\"No\":\"1\"}"};
		struct house h = house_open(&v4, &step, 1);
		json_auto_t *made = NULL;
		char note[ODATA_NOTE] = "?";

		assert_int_equal(
		    odata_create(&h.odata, "/Orders", body, &made, note),
		    ECX_OK);
		assert_string_equal(json_string_at(made, "No"), "1");
		assert_string_equal(note, cases[i].note);
		house_close(&h);
	}
}

/* A value a request, at most 20 of them; what names nothing is not asked for.
 */
static void
test_odata_index_asks_in_batches(void **state)
{
	const struct server_step steps[] = {
	    {"GET /Items?$filter=%28No%20eq%20%27A%27", 200, NULL,
		"{\"value\":[{\"No\":\"A\",\"n\":1},{\"No\":\"B\"},"
		"{\"No\":\"A\",\"n\":2}]}"},
	    {"GET /Items?$filter=%28No%20eq%20%27Z%27%29 ", 200, NULL,
		"{\"value\":[{\"No\":\"Z\"}]}"},
	};
	const struct odata_query query = {.path = "/Items"};
	struct house h = house_open(&v4, steps, ARRAY_LEN(steps));
	json_auto_t *of = parse("[{\"x\":{\"No\":\"A\"}},{}]");
	json_auto_t *rows = NULL, *none = NULL;
	size_t i;

	(void)state;
	for (i = 0; i < 19; i++)
		json_array_append_new(of, parse("{\"x\":{\"No\":\"B\"}}"));
	json_array_append_new(of, parse("{\"x\":{\"No\":\"Z\"}}"));
	assert_int_equal(
	    odata_index(&h.odata, &query, "No", of, "x.No", &rows), ECX_OK);
	assert_int_equal(json_object_size(rows), 3);
	assert_int_equal(json_array_size(json_object_get(rows, "A")), 2);
	assert_int_equal(json_array_size(json_object_get(rows, "Z")), 1);
	assert_int_equal(odata_index(&h.odata, &(const struct odata_query){0},
			     "No", of, "x.No", &none),
	    ECX_OK);
	assert_int_equal(json_object_size(none), 0);
	house_close(&h);
}

static void
test_odata_is_guid(void **state)
{
	(void)state;
	assert_true(odata_is_guid("048dddaa-6f7f-E611-80d3-00155db5e0b6"));
	assert_false(odata_is_guid("048dddaa-6f7f-E611-80d3-00155db5e0b"));
	assert_false(odata_is_guid("048dddaa-6f7f-E611-80d3-00155db5e0b6 "));
	assert_false(odata_is_guid("048dddaa-6f7f-E611-80d3-00155db5e0b'"));
	assert_false(odata_is_guid(""));
}

int
test_odata(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_odata_answers_are_classified),
	    cmocka_unit_test(test_odata_index_asks_in_batches),
	    cmocka_unit_test(test_odata_is_guid),
	    cmocka_unit_test(test_odata_has_code_takes_whole_codes),
	    cmocka_unit_test(test_odata_literals_of_each_version),
	    cmocka_unit_test(test_odata_any_of_quotes_its_values),
	    cmocka_unit_test(test_odata_content_has_plain_dates),
	    cmocka_unit_test(test_odata_etag_of_each_version),
	    cmocka_unit_test(test_odata_links_stay_on_the_host),
	    cmocka_unit_test(test_odata_page_size_goes_as_a_preference),
	    cmocka_unit_test(test_odata_windows_by_top_and_skip),
	    cmocka_unit_test(test_odata_endless_pages_are_refused),
	    cmocka_unit_test(test_odata_keyset_pages_go_on_behind_the_last_key),
	    cmocka_unit_test(test_odata_loose_links_are_paged_by_skip),
	    cmocka_unit_test(test_odata_rows_by_values_of_a_field),
	    cmocka_unit_test(test_odata_walk_is_one_query),
	    cmocka_unit_test(test_odata_days_at_the_cursor_are_read_again),
	    cmocka_unit_test(test_odata_find_gives_one_or_says_why),
	    cmocka_unit_test(test_odata_update_has_etag_and_csrf_token),
	    cmocka_unit_test(test_odata_create_without_csrf_token_is_not_sent),
	    cmocka_unit_test(test_odata_note_has_the_messages_of_sap),
	};

	return cmocka_run_group_tests_name("odata", tests, NULL, NULL);
}
