#include <stdio.h>

#include "net/graphql.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

static const char query[] = "query Orders($take: Int!) {\n  orders { id }\n}\n";

static json_t *
parse(const char *text)
{
	struct json_problem problem;
	json_t *value = json_read(text, strlen(text), &problem);

	assert_non_null(value);
	return value;
}

/* ---- what an answer means ---- */

#define ERRORS(code)                                                        \
	"{\"errors\":[{\"message\":\"no\",\"extensions\":{\"code\":\"" code \
	"\"}}],\"data\":null}"

static const struct meaning {
	int status;
	const char *body;
	enum ecx_err read, made; /* of a query, of a create */
	const char *why;
} meanings[] = {
    {200, "{\"data\":{}}", ECX_OK, ECX_OK, ""},
    {200, "{\"data\":{},\"errors\":[]}", ECX_OK, ECX_OK, ""},
    {200, "{\"data\":{\"a\":1},\"errors\":[{\"message\":\"no\"}]}",
	ECX_PROTOCOL, ECX_UNSURE, "no"},
    {200, ERRORS("FORBIDDEN"), ECX_DENIED, ECX_DENIED, "FORBIDDEN: no"},
    {200, ERRORS("UNAUTHENTICATED"), ECX_DENIED, ECX_DENIED,
	"UNAUTHENTICATED: no"},
    {200, ERRORS("THROTTLED"), ECX_LIMITED, ECX_LIMITED, "THROTTLED: no"},
    {400, ERRORS("BAD_USER_INPUT"), ECX_REJECTED, ECX_REJECTED,
	"BAD_USER_INPUT: no"},
    {400, ERRORS("GRAPHQL_VALIDATION_FAILED"), ECX_CONFIG, ECX_CONFIG,
	"GRAPHQL_VALIDATION_FAILED: no"},
    {200, ERRORS("INTERNAL_SERVER_ERROR"), ECX_AGAIN, ECX_UNSURE,
	"INTERNAL_SERVER_ERROR: no"},
    {200, ERRORS("BRAND_NEW"), ECX_PROTOCOL, ECX_UNSURE, "BRAND_NEW: no"},
    {200, "{\"data\":null}", ECX_PROTOCOL, ECX_UNSURE,
	"the answer has no data"},
    {200, "[]", ECX_PROTOCOL, ECX_UNSURE, "the answer has no data"},
    {200, "{\"errors\":[{}]}", ECX_PROTOCOL, ECX_UNSURE, "no reason given"},
    {401, "{\"errors\":\"bad token\"}", ECX_DENIED, ECX_DENIED, ""},
    {404, "{}", ECX_CONFIG, ECX_CONFIG,
	"url is not that of the GraphQL API: correct it"},
    {410, "{}", ECX_CONFIG, ECX_CONFIG,
	"url is not that of the GraphQL API: correct it"},
    {429, ERRORS("THROTTLED"), ECX_LIMITED, ECX_LIMITED, ""},
    {500, ERRORS("FORBIDDEN"), ECX_AGAIN, ECX_UNSURE, ""},
};

static void
test_graphql_answers_are_classified(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(meanings); i++) {
		const struct meaning *m = &meanings[i];
		UNIT_CASE("status %d, %s", m->status, m->body);
		struct http_answer a = {.status = m->status};
		json_auto_t *body = parse(m->body);
		char why[ECX_WHY] = "";

		assert_int_equal(
		    gql_classify(NULL, &a, body, false, why), m->made);
		assert_string_equal(why, m->why);
		assert_int_equal(
		    gql_classify(NULL, &a, body, true, why), m->read);
		assert_string_equal(why, m->why);
	}
}

static void
test_graphql_has_code_looks_at_every_error(void **state)
{
	json_auto_t *body = parse("{\"errors\":[{\"message\":\"a\"},"
				  "{\"extensions\":{\"code\":\"B\"}}]}");

	(void)state;
	assert_true(gql_has_code(body, "B"));
	assert_false(gql_has_code(body, "C"));
	assert_false(gql_has_code(NULL, "B"));
}

static void
test_graphql_refusal_has_code_and_reason(void **state)
{
	static const struct {
		const char *result, *code, *why;
	} cases[] = {
	    {"{\"id\":\"1\"}", NULL, ""},
	    {"{\"id\":\"1\",\"userErrors\":[]}", NULL, ""},
	    {"{\"errorCode\":\"E\",\"message\":\"no\"}", "E", "E: no"},
	    {"{\"errorCode\":\"E\"}", "E", "E: no reason given"},
	    {"{\"userErrors\":[{\"code\":\"A\",\"message\":\"no\"},"
	     "{\"code\":\"B\"}]}",
		"A", "A: no"},
	    {"{\"userErrors\":[{\"message\":\"no\"}]}", "", "no"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].result);
		json_auto_t *result = parse(cases[i].result);
		char why[ECX_WHY] = "";
		const char *code = gql_refusal(result, why);

		if (cases[i].code == NULL)
			assert_null(code);
		else
			assert_string_equal(code, cases[i].code);
		assert_string_equal(why, cases[i].why);
	}
	assert_null(gql_refusal(NULL, NULL));
}

/* ---- an operation ---- */

struct house {
	struct server *server;
	struct netcase *net;
	struct gql gql;
};

static struct house
house_open(const struct server_step *steps, size_t n)
{
	struct house h = {.server = server_start(steps, n)};

	h.net = netcase_open(server_url(h.server), "retries = 0\n", NULL, NULL);
	h.gql = (struct gql){.rest = {.conn = &h.net->conn,
				 .http = h.net->http,
				 .classify = gql_classify},
	    .target = "/api"};
	return h;
}

static void
house_close(struct house *h)
{
	netcase_close(h->net);
	server_stop(h->server);
}

static void
test_graphql_ask_sends_operation_and_variables(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /api", 200, NULL, "{\"data\":{\"orders\":[]}}"}};
	static const char sent[] =
	    "{\"operationName\":\"Orders\",\"query\":\"query Orders($take: "
	    "Int!) {\\n  orders { id }\\n}\\n\",\"variables\":{\"take\":5}}";
	struct house h = house_open(steps, ARRAY_LEN(steps));
	json_auto_t *data = NULL;

	(void)state;
	assert_int_equal(
	    gql_ask(&h.gql, query, json_pack("{s:i}", "take", 5), &data),
	    ECX_OK);
	assert_non_null(json_object_get(data, "orders"));
	assert_contains(server_text(h.server), sent);
	house_close(&h);
}

static void
test_graphql_ask_without_variables_sends_an_empty_object(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /api", 200, NULL, ERRORS("FORBIDDEN")}};
	struct house h = house_open(steps, ARRAY_LEN(steps));
	json_t *data = json_true();

	(void)state;
	assert_int_equal(
	    gql_ask(&h.gql, "query Me { me }", NULL, &data), ECX_DENIED);
	assert_null(data);
	assert_contains(server_text(h.server),
	    "{\"operationName\":\"Me\",\"query\":\"query Me { me }\","
	    "\"variables\":{}}");
	assert_contains(h.net->conn.error, "FORBIDDEN: no (HTTP 200)");
	house_close(&h);
}

/* What was throttled was not begun: it is sent again, also what creates. */
static void
test_graphql_throttled_create_is_sent_again(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /api", 200, NULL, ERRORS("THROTTLED")},
	    {"POST /api", 200, NULL, ERRORS("THROTTLED")},
	    {"POST /api", 200, NULL, "{\"data\":{}}"}};
	struct house h = house_open(steps, ARRAY_LEN(steps));

	(void)state;
	assert_int_equal(
	    gql_create(&h.gql, "mutation M { m }", NULL, NULL), ECX_OK);
	assert_int_equal(server_requests(h.server), 3);
	house_close(&h);
}

static void
test_graphql_throttled_for_ever_is_limited(void **state)
{
	static const struct server_step steps[] = {{"POST /api", 200, NULL,
	    ERRORS("THROTTLED"), 0, SERVER_KEEP, true}};
	struct house h = house_open(steps, ARRAY_LEN(steps));

	(void)state;
	assert_int_equal(
	    gql_set(&h.gql, "mutation M { m }", NULL, NULL), ECX_LIMITED);
	assert_int_equal(server_requests(h.server), 5);
	house_close(&h);
}

/* 429 is http.c's to repeat. */
static void
test_graphql_429_is_repeated_by_http_alone(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /api", 429, NULL, "", 0, SERVER_KEEP, true}};
	struct house h = house_open(steps, ARRAY_LEN(steps));

	(void)state;
	assert_int_equal(gql_ask(&h.gql, query, NULL, NULL), ECX_LIMITED);
	assert_int_equal(server_requests(h.server), 1);
	house_close(&h);
}

/* Only what may be repeated is. */
static void
test_graphql_create_without_answer_is_unsure(void **state)
{
	static const struct server_step steps[] = {
	    {"POST /api", 0, NULL, NULL, 0, SERVER_CLOSE, true}};
	struct house h = house_open(steps, ARRAY_LEN(steps));

	(void)state;
	assert_int_equal(gql_ask(&h.gql, query, NULL, NULL), ECX_AGAIN);
	assert_int_equal(
	    gql_set(&h.gql, "mutation M { m }", NULL, NULL), ECX_AGAIN);
	assert_int_equal(
	    gql_create(&h.gql, "mutation M { m }", NULL, NULL), ECX_UNSURE);
	house_close(&h);
}

int
test_graphql(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_graphql_answers_are_classified),
	    cmocka_unit_test(test_graphql_has_code_looks_at_every_error),
	    cmocka_unit_test(test_graphql_refusal_has_code_and_reason),
	    cmocka_unit_test(test_graphql_ask_sends_operation_and_variables),
	    cmocka_unit_test(
		test_graphql_ask_without_variables_sends_an_empty_object),
	    cmocka_unit_test(test_graphql_throttled_create_is_sent_again),
	    cmocka_unit_test(test_graphql_throttled_for_ever_is_limited),
	    cmocka_unit_test(test_graphql_429_is_repeated_by_http_alone),
	    cmocka_unit_test(test_graphql_create_without_answer_is_unsure),
	};

	return cmocka_run_group_tests_name("graphql", tests, NULL, NULL);
}
