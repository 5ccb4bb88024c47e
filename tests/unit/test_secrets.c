/* What a server repeats of the secrets that it was sent is in no message. */
#include <stdio.h>

#include "base/secrets.h"
#include "core/conn.h"
#include "net/graphql.h"
#include "net/soap.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

#define START(steps) server_start(steps, ARRAY_LEN(steps))
#define PASSWORD "maple\\\"and_otter"
/* Base64 of "ann:maple\"and_otter". */
#define BASIC "YW5uOm1hcGxlImFuZF9vdHRlcg=="

static void
test_secrets_are_blanked_whole_and_cut(void **state)
{
	static const struct {
		const char *text, *blank;
	} cases[] = {
	    {"", ""},
	    {"no secret", "no secret"},
	    {"maple_and_otter", "*"},
	    {"a maple_and_otter, maple_and_otter.", "a *, *."},
	    {"maple_and_otter_and_oak!", "*!"},
	    {"maple_and_ot, it was cut", "*, it was cut"},
	    {"cut at its end: mapl", "cut at its end: *"},
	    {"cut at its end: map", "cut at its end: map"},
	    {"a maple and an otter", "a maple and an otter"},
	    {"abc", "abc"},
	};
	struct secrets s = {0};
	size_t i;

	(void)state;
	secrets_add(&s, "maple_and_otter");
	secrets_add(&s, "maple_and_otter_and_oak");
	secrets_add(&s, "maple_and_otter");
	secrets_add(&s, "abc");
	assert_int_equal(s.n, 2);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		char text[200];

		snprintf(text, sizeof(text), "%s", cases[i].text);
		secrets_blank_text(&s, text, strlen(text) + 1);
		assert_string_equal(text, cases[i].blank);
		secrets_blank_text(NULL, text, sizeof(text));
		assert_string_equal(text, cases[i].blank);
		/* Where there is room left, nothing was cut. */
		snprintf(text, sizeof(text), "%s mapl", cases[i].text);
		secrets_blank_text(&s, text, sizeof(text));
		assert_contains(text, " mapl");
	}
	secrets_free(&s);
	assert_int_equal(s.n, 0);
}

/* ---- a server that repeats what it was sent ---- */

static void
assert_blank(const char *text)
{
	static const char *const secrets[] = {
	    "maple", "otter", "YW5uOm1h", "tok_12345678901"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(secrets); i++)
		if (strstr(text, secrets[i]) != NULL)
			fail_msg("'%s' is in: %s", secrets[i], text);
	assert_contains(text, "*");
}

static void
test_secrets_are_in_no_message_of_rest(void **state)
{
	static const char basic[] =
	    "sign_on = basic\nuser = ann\npassword = maple\"and_otter\n";
	static const char token[] =
	    "sign_on = token\ntoken = tok_123456789012345678\n";
	static const struct {
		const char *lines;
		struct server_step step;
	} cases[] = {
	    {basic,
		{.status = 400, .body = "{\"message\":\"bad: " PASSWORD "\"}"}},
	    {basic, {.status = 400,
			.body = "{\"message\":\"bad: Basic " BASIC "\"}"}},
	    {basic,
		{.status = 400,
		    .body = "{\"message\":\"YW5uOm1hcGxlImFuZF9vdHRlcg!\"}"}},
	    {basic, {.status = 500,
			.body = "{\"message\":\"bad: ann:" PASSWORD "\"}"}},
	    {basic, {.status = 400,
			.body = "<html><title>maple\"and_otter</title>"}},
	    {basic, {.status = 200,
			.headers = "Content-Type: text/" BASIC "\r\n",
			.body = "maple"}},
	    {basic,
		{.status = 302,
		    .headers = "Location: http://h/x?p=maple%22and_otter\r\n"}},
	    {token, {.status = 422,
			.body = "{\"message\":\"tok_123456789012345678?\"}"}},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct server *s = server_start(&cases[i].step, 1);
		UNIT_CASE("row %zu", i);
		struct netcase *c =
		    netcase_open(server_url(s), cases[i].lines, NULL, NULL);
		struct rest r = {&c->conn, c->http, NULL};

		assert_int_not_equal(rest_post(&r, "/a", NULL, NULL), ECX_OK);
		assert_blank(c->conn.error);
		netcase_close(c);
		server_stop(s);
	}
}

/* A message holds 511 bytes; here it ends inside of the password. */
static void
test_secrets_that_are_cut_are_in_no_message(void **state)
{
	auto_free char *body = xasprintf(
	    "{\"message\":\"%0500d %s\"}", 0, "tok_123456789012345678");
	struct server_step steps[] = {{.status = 400, .body = body}};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s),
	    "sign_on = token\ntoken = tok_123456789012345678\n", NULL, NULL);
	struct rest r = {&c->conn, c->http, NULL};

	(void)state;
	assert_int_equal(rest_post(&r, "/a", NULL, NULL), ECX_REJECTED);
	assert_null(strstr(c->conn.error, "tok"));
	assert_contains(c->conn.error, "0 * (HTTP");
	netcase_close(c);
	server_stop(s);
}

static void
test_secrets_are_in_no_message_of_graphql(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200,
		.body = "{\"errors\":[{\"message\":\"no: "
			"tok_123456789012345678\"}]}"},
	    {.status = 200,
		.body = "{\"data\":{\"a\":{\"userErrors\":[{\"message\":"
			"\"no: tok_123456789012345678\"}]}}}"},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s),
	    "sign_on = token\ntoken = tok_123456789012345678\n", NULL, NULL);
	struct gql g = {
	    .rest = {&c->conn, c->http, gql_classify}, .target = "/g"};
	json_auto_t *data = NULL;
	struct ecx_result result = {0};
	char why[ECX_WHY];

	(void)state;
	assert_int_equal(
	    gql_ask(&g, "query A { a }", NULL, NULL), ECX_PROTOCOL);
	assert_blank(c->conn.error);
	assert_int_equal(
	    gql_create(&g, "mutation A { a }", NULL, &data), ECX_OK);
	assert_non_null(gql_refusal(json_object_get(data, "a"), why));
	ecx_fail(&c->conn, ECX_REJECTED, "%s", why);
	assert_blank(c->conn.error);
	ecx_refuse(&result, ECX_REJECTED, "%s", why);
	ecx_blank(&c->conn, result.why, sizeof(result.why));
	assert_blank(result.why);
	netcase_close(c);
	server_stop(s);
}

static void
test_secrets_are_in_no_message_of_soap(void **state)
{
	static const struct server_step steps[] = {{.status = 500,
	    .headers = "Content-Type: text/xml\r\n",
	    .body = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/"
		    "envelope/\"><s:Body><s:Fault><faultcode>s:Client"
		    "</faultcode><faultstring>no: Basic " BASIC
		    ", maple\"and_otter</faultstring></s:Fault></s:Body>"
		    "</s:Envelope>"}};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s),
	    "sign_on = basic\nuser = ann\npassword = maple\"and_otter\n", NULL,
	    NULL);
	struct soap soap = {.rest = {&c->conn, c->http, soap_classify}};
	json_auto_t *body = json_object();
	const struct soap_request r = {.action = "a",
	    .target = "/s",
	    .body = body,
	    .effect = HTTP_CREATES};

	(void)state;
	assert_int_equal(soap_call(&soap, &r, NULL), ECX_REJECTED);
	assert_string_equal(c->conn.error, "no: Basic *, * (HTTP 500)");
	netcase_close(c);
	server_stop(s);
}

/* A session's headers, whole and in parts. */
static enum ecx_err
login(struct http *h, struct auth_session *s)
{
	(void)h;
	buf_adds(&s->headers, "Cookie: SESSION=tok_12345678901; R=.node1\n"
			      "X-A: Bearer tok_123456789012\n");
	return ECX_OK;
}

static void
test_secrets_of_a_session_are_in_no_message(void **state)
{
	static const struct server_step steps[] = {{.status = 400,
	    .body = "{\"message\":\"tok_12345678901 and tok_123456789012 of "
		    "Bearer\"}"}};
	static const struct http_setup setup = {.login = login};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "sign_on = session\n", &setup, NULL);
	struct rest r = {&c->conn, c->http, NULL};

	(void)state;
	assert_int_equal(rest_post(&r, "/a", NULL, NULL), ECX_REJECTED);
	assert_string_equal(c->conn.error, "* and * of Bearer (HTTP 400)");
	netcase_close(c);
	server_stop(s);
}

int
test_secrets(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_secrets_are_blanked_whole_and_cut),
	    cmocka_unit_test(test_secrets_are_in_no_message_of_rest),
	    cmocka_unit_test(test_secrets_that_are_cut_are_in_no_message),
	    cmocka_unit_test(test_secrets_are_in_no_message_of_graphql),
	    cmocka_unit_test(test_secrets_are_in_no_message_of_soap),
	    cmocka_unit_test(test_secrets_of_a_session_are_in_no_message),
	};

	return cmocka_run_group_tests_name("secrets", tests, NULL, NULL);
}
