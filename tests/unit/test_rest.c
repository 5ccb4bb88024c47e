#include <stdio.h>

#include "net/rest.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

#define START(steps) server_start(steps, ARRAY_LEN(steps))

static void
test_rest_why_finds_the_words_of_an_error(void **state)
{
	static const struct {
		const char *body, *why;
	} cases[] = {
	    {"{\"message\":\"no such SKU\"}", "no such SKU"},
	    {"{\"code\":\"woocommerce_rest_x\",\"message\":\"Bad.\","
	     "\"data\":{\"status\":404}}",
		"woocommerce_rest_x: Bad."},
	    {"{\"message\":\"%1 of %2, not %3\",\"parameters\":[\"a\",7]}",
		"a of 7, not %3"},
	    {"{\"message\":\"need %resources. 100%\","
	     "\"parameters\":{\"resources\":\"Orders\"}}",
		"need Orders. 100%"},
	    {"{\"message\":\"M\",\"errors\":[{\"message\":\"%f is bad\","
	     "\"parameters\":{\"f\":\"qty\"}},{\"message\":\"qty is\"}]}",
		"M; qty is bad"},
	    {"{\"errors\":\"[API] Invalid API key\"}", "[API] Invalid API key"},
	    {"{\"errors\":{\"sku\":[\"is taken\",\"is bad\"],\"x\":1}}",
		"sku: is taken; is bad"},
	    {"{\"errors\":[{\"message\":\"a\"},{\"message\":\"b\"}]}", "a; b"},
	    {"{\"error\":\"invalid_grant\",\"error_description\":\"expired\"}",
		"invalid_grant: expired"},
	    {"{\"error\":{\"code\":-2028,\"message\":{\"lang\":\"en-us\","
	     "\"value\":\"No matching records\"}}}",
		"-2028: No matching records"},
	    {"{\"error\":{\"code\":\"V1/320\",\"message\":{\"lang\":\"en\","
	     "\"value\":\"Customer "
	     "missing\"},\"details\":[{\"code\":\"V1/311\","
	     "\"message\":\"Material X\"}]}}",
		"V1/320: Customer missing; V1/311: Material X"},
	    {"{\"error\":{\"code\":\"\",\"message\":\"exists\"}}", "exists"},
	    {"[{\"message\":\"Session expired\",\"errorCode\":"
	     "\"INVALID_SESSION_ID\"}]",
		"INVALID_SESSION_ID: Session expired"},
	    {"{\"type\":\"t\",\"title\":\"Bad Request\",\"status\":400,"
	     "\"o:errorDetails\":[{\"detail\":\"Invalid item\","
	     "\"o:errorCode\":\"INVALID_CONTENT\"}]}",
		"INVALID_CONTENT: Invalid item"},
	    {"{\"type\":\"t\",\"title\":\"Bad Request\",\"status\":400}",
		"Bad Request"},
	    {"{\"error\":[\"UserError\",[\"no stock\",\"\",null]]}",
		"UserError; no stock"},
	    {"{\"message\":\"a\\nb\\u0007\"}", "a b\\x07"},
	    {"{\"errors\":[],\"id\":1}", ""},
	    {"{\"id\":\"x\"}", ""},
	    {"{\"error\":null}", ""},
	    {"[]", ""},
	    {"17", "17"},
	};
	struct json_problem problem;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].body);
		json_auto_t *body =
		    json_read(cases[i].body, strlen(cases[i].body), &problem);
		char why[ECX_WHY];

		assert_non_null(body);
		rest_why(body, why);
		assert_string_equal(why, cases[i].why);
	}
}

/* However deep and long. */
static void
test_rest_why_has_bounds(void **state)
{
	json_t *deep = json_string("x");
	json_t *wide = json_array();
	char why[ECX_WHY];
	int i;

	(void)state;
	for (i = 0; i < 60; i++)
		deep = json_pack("{s:o}", "errors", deep);
	rest_why(deep, why);
	assert_string_equal(why, "");
	for (i = 0; i < 5000; i++)
		json_array_append_new(
		    wide, json_pack("{s:s+}", "message", "no. ",
			      i % 2 ? "one" : "two and more of the like"));
	rest_why(wide, why);
	assert_string_equal(why, "no. two and more of the like; no. one");
	json_decref(deep);
	json_decref(wide);
	rest_why(NULL, why);
	assert_string_equal(why, "");
}

/* ---- calls ---- */

static const struct call {
	const char *what;
	struct server_step step;
	enum ecx_err get, post;
	const char *error; /* of the GET; NULL: OK */
} calls[] = {
    {"JSON", {.status = 200, .body = "{\"id\":1}"}, ECX_OK, ECX_OK, NULL},
    {"nothing", {.status = 204}, ECX_OK, ECX_OK, NULL},
    {"a log-on page",
	{.status = 200,
	    .headers = "Content-Type: text/html\r\n",
	    .body = "<html>"},
	ECX_PROTOCOL, ECX_UNSURE,
	"GET /a: the answer is no JSON but a page '': is url the API's, and is "
	"there a log-on page in front of it? (HTTP 200)"},
    {"half of it", {.status = 200, .body = "{\"id\":"}, ECX_PROTOCOL,
	ECX_UNSURE,
	"GET /a: the answer is no JSON but 'application/json' (HTTP 200)"},
    {"a refusal", {.status = 422, .body = "{\"message\":\"no\"}"}, ECX_CONFIG,
	ECX_REJECTED,
	"the query itself was refused, not a document: GET /a: no (HTTP "
	"422)"},
    {"a refusal without words", {.status = 404, .body = "<html>"}, ECX_MISSING,
	ECX_MISSING, "not found (HTTP 404)"},
    {"a page that says it",
	{.status = 400,
	    .body = "<html><title>The plain HTTP "
		    "request</title>"},
	ECX_CONFIG, ECX_REJECTED,
	"the query itself was refused, not a document: GET /a: The "
	"plain HTTP request (HTTP 400)"},
    {"a page without a title", {.status = 400, .body = "<html><title>"},
	ECX_CONFIG, ECX_REJECTED,
	"the query itself was refused, not a document: GET /a: no "
	"reason given (HTTP 400)"},
    {"credentials", {.status = 401}, ECX_DENIED, ECX_DENIED,
	"GET /a: the credentials are refused (HTTP 401)"},
    {"a server's fault", {.status = 500, .body = "{\"message\":\"deadlock\"}"},
	ECX_AGAIN, ECX_UNSURE, "GET /a: deadlock (HTTP 500)"},
    {"a gateway's fault", {.status = 504, .body = "<html>"}, ECX_AGAIN,
	ECX_UNSURE, "GET /a: no reason given (HTTP 504)"},
    {"a redirect of a POST",
	{.request = "POST",
	    .status = 302,
	    .headers = "Location: https://login.invalid/\r\n"},
	ECX_AGAIN, ECX_PROTOCOL, NULL},
    {"another address", {.status = 300, .headers = "Location: /b\r\n"},
	ECX_PROTOCOL, ECX_PROTOCOL,
	"GET /a: it is at /b (should that be url?) (HTTP 300)"},
};

static void
test_rest_calls_are_classified(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(calls); i++) {
		UNIT_CASE("row %zu, %s", i, calls[i].what);
		struct server_step steps[] = {calls[i].step,
		    {.request = "GET", .status = 503, .again = true}};
		struct server *s;
		struct netcase *c;
		struct rest r;
		json_t *answer;
		enum ecx_err err;

		steps[0].again = true;
		s = START(steps);
		c = netcase_open(server_url(s), "retries = 0\n", NULL, NULL);
		r = (struct rest){.conn = &c->conn, .http = c->http};
		err = rest_get(&r, "/a?b=c", &answer);
		if (err != calls[i].get)
			fail_msg("GET: expected: %s\nseen:     %s (%s)",
			    ecx_err_name(calls[i].get), ecx_err_name(err),
			    c->conn.error);
		if (calls[i].error != NULL)
			assert_string_equal(c->conn.error, calls[i].error);
		assert_true((answer != NULL) ==
			    (err == ECX_OK && steps[0].status == 200));
		json_decref(answer);
		err = rest_post(&r, "/a", NULL, &answer);
		if (err != calls[i].post)
			fail_msg("POST: expected: %s\nseen:     %s (%s)",
			    ecx_err_name(calls[i].post), ecx_err_name(err),
			    c->conn.error);
		json_decref(answer);
		netcase_close(c);
		server_stop(s);
	}
}

static void
test_rest_retries_what_may_be_repeated(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /q", .status = 503},
	    {.request = "POST /q", .status = 200, .body = "[1]"},
	    {.request = "PATCH /s", .status = 503},
	    {.request = "PATCH /s", .status = 204},
	    {.request = "POST /c", .status = 503},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct rest r = {.conn = &c->conn, .http = c->http};
	json_auto_t *body = json_pack("{s:s}", "sku", "A");
	json_auto_t *answer = NULL;

	(void)state;
	assert_int_equal(rest_ask(&r, "/q", body, &answer), ECX_OK);
	assert_int_equal(json_array_size(answer), 1);
	assert_int_equal(rest_put(&r, "PATCH", "/s", body, NULL), ECX_OK);
	assert_int_equal(rest_post(&r, "/c", body, NULL), ECX_UNSURE);
	assert_int_equal(server_requests(s), 5);
	assert_contains(server_text(s), "\r\n\r\n{\"sku\":\"A\"}PATCH");
	netcase_close(c);
	server_stop(s);
}

/*
 * Made, and then the answer is cut behind each of its bytes: nobody may take
 * that for an answer, nor for a request that was not sent.
 */
static void
test_rest_create_with_a_cut_answer_is_unsure(void **state)
{
	static const char *const answers[] = {
	    "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
	    "Content-Length: 9\r\n\r\n{\"id\":17}",
	    "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"
	    "4\r\n{\"id\r\n5\r\n\":17}\r\n0\r\n\r\n",
	    "HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n{\"id\":17}",
	};
	size_t i, n, len;

	(void)state;
	for (i = 0; i < ARRAY_LEN(answers); i++) {
		UNIT_CASE("row %zu, %s", i, answers[i]);
		struct server_step steps[200] = {{.request = NULL}};
		struct server *s;
		struct netcase *c;
		struct rest r;

		len = strlen(answers[i]);
		assert_true(len < ARRAY_LEN(steps));
		for (n = 0; n <= len; n++)
			steps[n] = (struct server_step){.request = "POST",
			    .body = n > 0 ? answers[i] : NULL,
			    .len = n,
			    .end = SERVER_CLOSE};
		s = server_start(steps, len + 1);
		c = netcase_open(server_url(s), "", NULL, NULL);
		r = (struct rest){.conn = &c->conn, .http = c->http};
		for (n = 0; n <= len; n++) {
			json_auto_t *answer = NULL;
			enum ecx_err err = rest_post(&r, "/", NULL, &answer);

			/* The last chunk's end may be missing: all is said. */
			if (err != ECX_UNSURE &&
			    json_integer_value(json_object_get(answer, "id")) !=
				17)
				fail_msg(
				    "cut behind byte %zu\nexpected: %s, or "
				    "id 17\nseen:     %s",
				    n, ecx_err_name(ECX_UNSURE),
				    ecx_err_name(err));
			if (n == len)
				assert_int_equal(err, ECX_OK);
		}
		assert_int_equal(server_requests(s), len + 1);
		netcase_close(c);
		server_stop(s);
	}
}

/* A vendor's own terms. */
static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	(void)conn;
	(void)repeatable;
	if (a->status == 200 && json_object_get(body, "fault") != NULL) {
		(void)snprintf(why, ECX_WHY, "a fault");
		return ECX_EXISTS;
	}
	return http_status_err(a->status, repeatable);
}

static void
test_rest_driver_classifies_its_own_errors(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{\"fault\":1}"},
	    {.status = 400, .body = "{\"message\":\"no\"}"},
	    {.status = 400, .body = "{\"message\":\"no\"}"},
	    {.status = 200, .headers = "X-A: b\r\n", .body = "{}"},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct rest r = {
	    .conn = &c->conn, .http = c->http, .classify = classify};
	const struct http_request request = {.method = "GET", .target = "/"};
	struct http_answer a;

	(void)state;
	assert_int_equal(rest_post(&r, "/", NULL, NULL), ECX_EXISTS);
	assert_string_equal(c->conn.error, "a fault (HTTP 200)");
	assert_int_equal(rest_get(&r, "/", NULL), ECX_CONFIG);
	assert_string_equal(c->conn.error,
	    "the query itself was refused, not a document: GET /: no (HTTP "
	    "400)");
	assert_int_equal(rest_get_record(&r, "/", NULL), ECX_REJECTED);
	assert_string_equal(c->conn.error, "no (HTTP 400)");
	assert_int_equal(rest_call(&r, &request, NULL, &a), ECX_OK);
	assert_string_equal(http_header(&a, "x-a"), "b");
	http_answer_free(&a);
	netcase_close(c);
	server_stop(s);
}

static void
test_rest_target_encodes_parameters(void **state)
{
	auto_free char *none = rest_target("/a", "b", NULL, NULL);
	auto_free char *two =
	    rest_target("/a", "x y", "1&2", "b", NULL, "d", "", NULL);
	auto_free char *more = rest_target("/a?b=c", "d", "\xc3\xa9", NULL);

	(void)state;
	assert_string_equal(none, "/a");
	assert_string_equal(two, "/a?x%20y=1%262&d=");
	assert_string_equal(more, "/a?b=c&d=%C3%A9");
}

int
test_rest(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rest_why_finds_the_words_of_an_error),
	    cmocka_unit_test(test_rest_why_has_bounds),
	    cmocka_unit_test(test_rest_calls_are_classified),
	    cmocka_unit_test(test_rest_retries_what_may_be_repeated),
	    cmocka_unit_test(test_rest_create_with_a_cut_answer_is_unsure),
	    cmocka_unit_test(test_rest_driver_classifies_its_own_errors),
	    cmocka_unit_test(test_rest_target_encodes_parameters),
	};

	return cmocka_run_group_tests_name("rest", tests, NULL, NULL);
}
