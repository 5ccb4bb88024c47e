#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "net/http_in.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

#define START(steps) server_start(steps, ARRAY_LEN(steps))

/* How often `part` occurs. */
static size_t
count_of(const char *text, const char *part)
{
	size_t n = 0;

	for (; (text = strstr(text, part)) != NULL; text++)
		n++;
	return n;
}

/* ---- outcomes ---- */

/* An answer cut behind its first bytes. */
static const char cut[] =
    "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"id\":";
static const char no_gzip[] = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
			      "Content-Length: 4\r\n\r\nabcd";

static const struct outcome {
	const char *what;
	struct server_step step;
	/* of a GET after all retries, and how often it was sent; of a POST,
	 * which is sent once */
	enum ecx_err get;
	size_t gets;
	enum ecx_err post;
} outcomes[] = {
    {"an answer", {.status = 200, .body = "{}"}, ECX_OK, 1, ECX_OK},
    {"no answer, closed", {.body = NULL, .end = SERVER_CLOSE}, ECX_AGAIN, 3,
	ECX_UNSURE},
    {"no answer, reset", {.body = NULL, .end = SERVER_RESET}, ECX_AGAIN, 3,
	ECX_UNSURE},
    {"half a status line", {.body = "HTTP/1.", .end = SERVER_CLOSE}, ECX_AGAIN,
	3, ECX_UNSURE},
    {"half a head", {.body = "HTTP/1.1 200 OK\r\nConte", .end = SERVER_CLOSE},
	ECX_AGAIN, 3, ECX_UNSURE},
    {"cut", {.body = cut, .end = SERVER_CLOSE}, ECX_AGAIN, 3, ECX_UNSURE},
    {"cut and reset", {.body = cut, .end = SERVER_RESET}, ECX_AGAIN, 3,
	ECX_UNSURE},
    {"no gzip", {.body = no_gzip, .end = SERVER_CLOSE}, ECX_PROTOCOL, 1,
	ECX_UNSURE},
    {"no HTTP", {.body = "220 mail ESMTP\r\n", .end = SERVER_CLOSE},
	ECX_PROTOCOL, 1, ECX_UNSURE},
    {"500", {.status = 500}, ECX_OK, 3, ECX_OK},
    {"501", {.status = 501}, ECX_OK, 1, ECX_OK},
    {"502", {.status = 502}, ECX_OK, 3, ECX_OK},
    {"503", {.status = 503, .headers = "Retry-After: 0\r\n"}, ECX_OK, 3,
	ECX_OK},
    {"504", {.status = 504}, ECX_OK, 3, ECX_OK},
    {"408", {.status = 408}, ECX_OK, 3, ECX_OK},
    {"429", {.status = 429, .headers = "Retry-After: 0\r\n"}, ECX_OK, 3,
	ECX_OK},
    {"400", {.status = 400}, ECX_OK, 1, ECX_OK},
    {"404", {.status = 404}, ECX_OK, 1, ECX_OK},
};

/* Is it sent once, or as often as may be? Counted where it arrives. */
static void
check_outcome(const struct outcome *o, struct netcase *c,
    const struct server *s, const char *method, const char *body)
{
	bool get = strcmp(method, "GET") == 0;
	size_t before = server_requests(s);
	struct http_answer a;
	enum ecx_err got = netcase_send(c, method, "/a", body, &a);
	size_t sent = server_requests(s) - before;

	if (got != (get ? o->get : o->post) || sent != (get ? o->gets : 1))
		fail_msg("%s: expected: %s, sent %zu times\n"
			 "seen:     %s, sent %zu times (%s)",
		    method, ecx_err_name(get ? o->get : o->post),
		    get ? o->gets : 1, ecx_err_name(got), sent, c->conn.error);
	if (got == ECX_OK)
		assert_int_equal(a.status, o->step.status);
	else
		assert_contains(c->conn.error, server_url(s));
	http_answer_free(&a);
}

static void
test_http_outcomes_of_get_and_post(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(outcomes); i++) {
		UNIT_CASE("row %zu, %s", i, outcomes[i].what);
		const struct outcome *o = &outcomes[i];
		struct server_step step = o->step;
		struct server *s;
		struct netcase *c;

		step.again = true;
		s = server_start(&step, 1);
		c = netcase_open(server_url(s), "retries = 2\n", NULL, NULL);
		check_outcome(o, c, s, "GET", NULL);
		check_outcome(o, c, s, "POST", "{}");
		check_outcome(o, c, s, "POST", NULL);
		check_outcome(o, c, s, "DELETE", NULL);
		netcase_close(c);
		server_stop(s);
	}
}

/* Doubled each time, of which a half is left to chance. */
static void
test_http_backoff_doubles(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 503, .again = true}};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "retries = 3\n", NULL, NULL);
	int64_t began, took;
	struct http_answer a;

	(void)state;
	c->http->retry_delay = 8000;
	began = clock_elapsed();
	assert_int_equal(netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
	took = clock_elapsed() - began;
	assert_true(took >= (8000 + 16000 + 32000) / 2);
	http_answer_free(&a);
	assert_int_equal(server_requests(s), 4);
	netcase_close(c);
	server_stop(s);
}

/* Nobody listens: nothing was ever sent. */
static void
test_http_unreachable_host_is_again(void **state)
{
	static const struct server_step none[] = {{.request = NULL}};
	struct server *s = START(none);
	auto_free char *url = xstrdup(server_url(s));
	struct http_answer a;
	struct netcase *c;

	(void)state;
	server_stop(s);
	c = netcase_open(url, "", NULL, NULL);
	assert_int_equal(
	    netcase_send(c, "POST", "/a", "{}", &a), ECX_UNREACHABLE);
	assert_contains(c->conn.error, "connection refused");
	http_answer_free(&a);
	assert_int_equal(
	    netcase_send(c, "GET", "/a", NULL, &a), ECX_UNREACHABLE);
	http_answer_free(&a);
	netcase_close(c);
	c = netcase_open("http://no-such-host.invalid", "", NULL, NULL);
	assert_int_equal(
	    netcase_send(c, "POST", "/a", "{}", &a), ECX_UNREACHABLE);
	assert_contains(c->conn.error, "no-such-host.invalid");
	http_answer_free(&a);
	netcase_close(c);
}

/* Sends to where nobody listens; to somebody who leaves, when it was reached.
 * Each wait is a line. */
static void
knock(bool interactive, bool reached)
{
	static const struct server_step steps[] = {{.request = "GET",
	    .status = 200,
	    .body = "{}",
	    .end = SERVER_CLOSE}};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "retries = 3\n", NULL, NULL);
	struct http_answer a;

	c->conn.verbose = 1;
	c->conn.interactive = interactive;
	if (reached) {
		assert_int_equal(
		    netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
		http_answer_free(&a);
	}
	server_stop(s);
	assert_int_equal(
	    netcase_send(c, "GET", "/a", NULL, &a), ECX_UNREACHABLE);
	http_answer_free(&a);
	netcase_close(c);
	exit(0);
}

static void
knock_first(void)
{
	knock(false, false);
}

static void
knock_later(void)
{
	knock(false, true);
}

static void
knock_by_hand(void)
{
	knock(true, true);
}

static void
knock_for_token(void)
{
	struct netcase *c = netcase_open("http://127.0.0.1:1",
	    "retries = 3\nsign_on = oauth2\nclient_id = a\n"
	    "client_secret = b\ntoken_url = http://127.0.0.1:1/token\n",
	    NULL, NULL);
	struct http_answer a;

	c->conn.verbose = 1;
	assert_int_equal(
	    netcase_send(c, "GET", "/a", NULL, &a), ECX_UNREACHABLE);
	http_answer_free(&a);
	netcase_close(c);
	exit(0);
}

/* What was never reached is tried once more, for the sign-on and the request
 * together; what was, as often as may be; and nothing is while somebody
 * waits. */
static void
test_http_unreachable_host_is_tried_once_more(void **state)
{
	static const struct {
		void (*child)(void);
		size_t waits;
	} cases[] = {{knock_first, 1}, {knock_later, 3}, {knock_by_hand, 0},
	    {knock_for_token, 1}};
	struct unit_said said;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("child %zu", i);
		unit_run(cases[i].child, &said);
		assert_int_equal(said.status, 0);
		assert_int_equal(said.writes, cases[i].waits);
	}
}

/*
 * A connection that was used before and ends without an answer: libcurl would
 * send the request again on another one. The server may have acted on it.
 */
static void
test_http_post_is_not_sent_twice(void **state)
{
	static const char *const bodies[] = {"{\"a\":1}", NULL};
	static const enum server_end ends[] = {SERVER_CLOSE, SERVER_RESET};
	size_t i, k;

	(void)state;
	for (i = 0; i < ARRAY_LEN(bodies); i++)
		for (k = 0; k < ARRAY_LEN(ends); k++) {
			UNIT_CASE("body %zu, end %zu", i, k);
			const struct server_step steps[] = {
			    {.request = "GET", .status = 200, .body = "{}"},
			    {.request = "POST", .end = ends[k]},
			    {.request = "POST", .status = 201, .body = "{}"},
			};
			struct server *s = START(steps);
			struct netcase *c =
			    netcase_open(server_url(s), "", NULL, NULL);
			struct http_answer a;

			assert_int_equal(
			    netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
			http_answer_free(&a);
			assert_int_equal(
			    netcase_send(c, "POST", "/b", bodies[i], &a),
			    ECX_UNSURE);
			http_answer_free(&a);
			assert_int_equal(server_requests(s), 2);
			netcase_close(c);
			server_stop(s);
		}
}

/* A connection that the server has closed meanwhile is not used again. */
static void
test_http_connection_closed_meanwhile_is_not_used(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .end = SERVER_CLOSE, .again = true},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct http_answer a;
	const struct timespec pause = {.tv_nsec = 100000000};
	int i;

	(void)state;
	for (i = 0; i < 3; i++) {
		assert_int_equal(
		    netcase_send(c, "POST", "/a", "{}", &a), ECX_OK);
		http_answer_free(&a);
		(void)nanosleep(&pause, NULL);
	}
	assert_int_equal(server_requests(s), 3);
	netcase_close(c);
	server_stop(s);
}

/* One connection for the whole run. */
static void
test_http_one_connection_for_all_requests(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .again = true}};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct http_answer a;
	int i;

	(void)state;
	for (i = 0; i < 20; i++) {
		assert_int_equal(netcase_send(c, i % 2 ? "GET" : "POST", "/a",
				     i % 2 ? NULL : "{}", &a),
		    ECX_OK);
		http_answer_free(&a);
	}
	assert_int_equal(server_requests(s), 20);
	assert_int_equal(server_connections(s), 1);
	netcase_close(c);
	server_stop(s);
}

/* A connection that is reset at once: the request may have been sent. */
static void
test_http_reset_at_once_is_again_or_unsure(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "", .end = SERVER_RESET, .again = true}};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "retries = 1\n", NULL, NULL);
	struct http_answer a;
	enum ecx_err err;

	(void)state;
	err = netcase_send(c, "POST", "/a", "{}", &a);
	assert_true(err == ECX_UNSURE || err == ECX_UNREACHABLE);
	http_answer_free(&a);
	err = netcase_send(c, "GET", "/a", NULL, &a);
	assert_true(err == ECX_AGAIN || err == ECX_UNREACHABLE);
	http_answer_free(&a);
	assert_int_equal(server_requests(s), 0);
	netcase_close(c);
	server_stop(s);
}

static void
test_http_timeout_is_again_or_unsure(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET /slow", .end = SERVER_HANG, .again = true},
	    {.request = "GET /half",
		.body = cut,
		.end = SERVER_HANG,
		.again = true},
	    {.request = "POST", .end = SERVER_HANG},
	};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "retries = 1\n", NULL, NULL);
	struct http_answer a;

	(void)state;
	/* Long enough for a busy machine to have received the request. */
	c->http->timeout = 200000;
	assert_int_equal(netcase_send(c, "GET", "/slow", NULL, &a), ECX_AGAIN);
	assert_contains(c->conn.error, "timed out");
	http_answer_free(&a);
	assert_int_equal(netcase_send(c, "GET", "/half", NULL, &a), ECX_AGAIN);
	http_answer_free(&a);
	assert_int_equal(netcase_send(c, "POST", "/", "{}", &a), ECX_UNSURE);
	http_answer_free(&a);
	assert_int_equal(server_requests(s), 5);
	netcase_close(c);
	server_stop(s);
}

/* ---- bodies ---- */

/* {"a":1}, packed */
static const char packed[] = {0x1f, (char)0x8b, 8, 0, 0, 0, 0, 0, 2, (char)0xff,
    (char)0xab, 0x56, 0x4a, 0x54, (char)0xb2, 0x32, (char)0xac, 5, 0,
    (char)0xaf, (char)0xac, 0x1b, 0x56, 7, 0, 0, 0};

static void
test_http_gzip_body_is_unpacked(void **state)
{
	const struct server_step steps[] = {
	    {.status = 200,
		.headers = "Content-Encoding: gzip\r\n",
		.body = packed,
		.len = sizeof(packed)},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct http_answer a;

	(void)state;
	assert_int_equal(netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
	assert_string_equal(a.body.data, "{\"a\":1}");
	assert_contains(server_text(s), "Accept-Encoding: gzip\r\n");
	http_answer_free(&a);
	netcase_close(c);
	server_stop(s);
}

static void
test_http_too_long_body_is_refused(void **state)
{
	static const char head[] = "HTTP/1.1 200 OK\r\n\r\n";
	size_t len = sizeof(head) - 1 + HTTP_ANSWER_MAX;
	auto_free char *whole = xmalloc(len + 1);
	const struct server_step steps[] = {
	    {.request = "GET /a",
		.body = whole,
		.len = len,
		.end = SERVER_CLOSE},
	    {.request = "GET /b",
		.body = whole,
		.len = len + 1,
		.end = SERVER_CLOSE},
	    {.request = "POST",
		.body = whole,
		.len = len + 1,
		.end = SERVER_CLOSE},
	};
	struct http_answer a;
	struct netcase *c;
	struct server *s;

	(void)state;
	memset(whole, ' ', len + 1);
	memcpy(whole, head, sizeof(head) - 1);
	s = START(steps);
	c = netcase_open(server_url(s), "", NULL, NULL);
	assert_int_equal(netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
	assert_int_equal(a.body.len, HTTP_ANSWER_MAX);
	http_answer_free(&a);
	assert_int_equal(netcase_send(c, "GET", "/b", NULL, &a), ECX_PROTOCOL);
	assert_contains(c->conn.error, "too long");
	http_answer_free(&a);
	assert_int_equal(netcase_send(c, "POST", "/c", "{}", &a), ECX_UNSURE);
	http_answer_free(&a);
	netcase_close(c);
	server_stop(s);
}

/* ---- where a request goes ---- */

static void
test_http_target_stays_on_the_host(void **state)
{
	static const struct {
		const char *target, *line; /* NULL: refused */
	} cases[] = {
	    {"/a?b=c", "GET /base/a?b=c HTTP/1.1\r\n"},
	    {"Orders?$skip=20", "GET /base/Orders?$skip=20 HTTP/1.1\r\n"},
	    {"?x=1", "GET /base?x=1 HTTP/1.1\r\n"},
	    {"", "GET /base HTTP/1.1\r\n"},
	    {"//evil.invalid/", "GET /base//evil.invalid/ HTTP/1.1\r\n"},
	    {"@evil.invalid/", "GET /base/@evil.invalid/ HTTP/1.1\r\n"},
	    {"/a/../b/./c", "GET /base/a/../b/./c HTTP/1.1\r\n"},
	    {"/a b\r\nX: y\"<>\xc3\xa9",
		"GET /base/a%20b%0D%0AX:%20y%22%3C%3E%C3%A9 HTTP/1.1\r\n"},
	    {"=/whole?x=1", "GET /whole?x=1 HTTP/1.1\r\n"},
	    {"https://127.0.0.1/", NULL},
	    {"http://127.0.0.1/", NULL},
	    {"http://evil.invalid/", NULL},
	    {"http://u:p@127.0.0.1/", NULL},
	    {"http://", NULL},
	};
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .again = true}};
	struct server *s = START(steps);
	auto_free char *url = xasprintf("%s/base/", server_url(s));
	struct netcase *c = netcase_open(url, "", NULL, NULL);
	size_t i, sent = 0;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].target);
		bool whole = *cases[i].target == '=';
		auto_free char *target = xasprintf("%s%s",
		    whole ? server_url(s) : "", cases[i].target + whole);
		struct http_answer a;

		assert_int_equal(netcase_send(c, "GET", target, NULL, &a),
		    cases[i].line != NULL ? ECX_OK : ECX_PROTOCOL);
		http_answer_free(&a);
		sent += cases[i].line != NULL;
		assert_int_equal(server_requests(s), sent);
		if (cases[i].line != NULL)
			assert_contains(server_text(s), cases[i].line);
	}
	netcase_close(c);
	server_stop(s);
}

static void
test_http_bad_url_is_refused(void **state)
{
	static const char *const urls[] = {"ftp://127.0.0.1", "127.0.0.1",
	    "http://user:secret@127.0.0.1", "http://127.0.0.1/?a=b",
	    "file:///etc/passwd"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(urls); i++) {
		UNIT_CASE("row %zu, %s", i, urls[i]);
		struct netcase *c = netcase_open(urls[i], "", NULL, NULL);

		assert_null(c->http);
		assert_contains(c->conn.error, "https://host/path");
		netcase_close(c);
	}
}

/* What is bare may go elsewhere, but not in the clear. */
static void
test_http_bare_request_has_no_credentials(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .again = true}};
	static const char *const own[] = {"X-Own: 1", NULL};
	static const struct http_setup setup = {.headers = own};
	struct server *s = START(steps);
	auto_free char *target = xasprintf("%s/file", server_url(s));
	struct http_request request = {
	    .method = "GET", .target = target, .bare = true};
	struct netcase *c = netcase_open("http://other.invalid",
	    "sign_on = basic\nuser = u\npassword = p\n", &setup, NULL);
	struct http_answer a;

	(void)state;
	assert_int_equal(http_send(c->http, &request, &a), ECX_OK);
	http_answer_free(&a);
	assert_null(strstr(server_text(s), "Authorization"));
	assert_null(strstr(server_text(s), "X-Own"));
	netcase_close(c);
	c = netcase_open("https://other.invalid", "", NULL, NULL);
	assert_int_equal(http_send(c->http, &request, &a), ECX_CONFIG);
	http_answer_free(&a);
	assert_int_equal(server_requests(s), 1);
	netcase_close(c);
	server_stop(s);
}

static void
test_http_redirect_stays_on_the_host(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET /a", .status = 302, .headers = "Location: /b\r\n"},
	    {.request = "GET /b", .status = 200, .body = "[]"},
	    {.request = "GET /loop",
		.status = 307,
		.headers = "Location: loop\r\n",
		.again = true},
	    {.request = "GET /away",
		.status = 301,
		.headers = "Location: http://evil.invalid/x\r\n"},
	    {.request = "GET /port",
		.status = 301,
		.headers = "Location: http://127.0.0.1:1/x\r\n"},
	    {.request = "GET /up",
		.status = 308,
		.headers = "Location: https://127.0.0.1/x\r\n"},
	    {.request = "POST /c",
		.status = 307,
		.headers = "Location: /b\r\n"},
	};
	static const char *const away[] = {"/away", "/port", "/up"};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct http_answer a;
	size_t i;

	(void)state;
	assert_int_equal(netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
	assert_string_equal(a.body.data, "[]");
	http_answer_free(&a);
	for (i = 0; i < ARRAY_LEN(away); i++) {
		UNIT_CASE("row %zu, %s", i, away[i]);
		assert_int_equal(
		    netcase_send(c, "GET", away[i], NULL, &a), ECX_PROTOCOL);
		assert_contains(c->conn.error, "another host");
		http_answer_free(&a);
	}
	assert_int_equal(netcase_send(c, "POST", "/c", "{}", &a), ECX_OK);
	assert_int_equal(a.status, 307);
	http_answer_free(&a);
	assert_int_equal(
	    netcase_send(c, "GET", "/loop", NULL, &a), ECX_PROTOCOL);
	assert_contains(c->conn.error, "too many redirects");
	http_answer_free(&a);
	netcase_close(c);
	server_stop(s);
}

/* The proxy of the environment is asked; a tunnel that it refuses was never
 * used. */
static void
test_http_proxy_of_the_environment_is_used(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET http://shop.invalid/a HTTP/1.1",
		.status = 200,
		.body = "{}"},
	    {.request = "CONNECT shop.invalid:443", .status = 407},
	    {.request = "CONNECT shop.invalid:443",
		.status = 502,
		.again = true},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open("http://shop.invalid", "", NULL, NULL);
	struct netcase *k =
	    netcase_open("https://shop.invalid", "", NULL, NULL);
	struct http_answer a;

	(void)state;
	(void)setenv("http_proxy", server_url(s), 1);
	(void)setenv("https_proxy", server_url(s), 1);
	assert_int_equal(netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
	http_answer_free(&a);
	assert_int_equal(netcase_send(k, "POST", "/a", "{}", &a), ECX_DENIED);
	http_answer_free(&a);
	assert_int_equal(
	    netcase_send(k, "POST", "/a", "{}", &a), ECX_UNREACHABLE);
	http_answer_free(&a);
	(void)unsetenv("http_proxy");
	(void)unsetenv("https_proxy");
	netcase_close(c);
	netcase_close(k);
	server_stop(s);
}

/* ---- heads ---- */

/* A type of all requests is that of their bodies, too. */
static void
test_http_configured_content_type_is_sent_once(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET", .status = 200},
	    {.request = "POST", .status = 200}};
	static const char *const type[] = {
	    "Content-Type: application/json", NULL};
	static const struct http_setup setup = {.headers = type};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", &setup, NULL);
	struct http_request request = {.method = "GET", .target = "/a"};
	struct http_answer a;

	(void)state;
	assert_int_equal(http_send(c->http, &request, &a), ECX_OK);
	http_answer_free(&a);
	assert_int_equal(count_of(server_text(s), type[0]), 1);
	request.method = "POST";
	request.body = "{}";
	request.len = 2;
	assert_int_equal(http_send(c->http, &request, &a), ECX_OK);
	http_answer_free(&a);
	assert_int_equal(count_of(server_text(s), type[0]), 2);
	netcase_close(c);
	server_stop(s);
}

static void
test_http_headers_are_sent_and_read(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "PUT",
		.status = 200,
		.headers =
		    "X-A: one\r\nx-a:  two \r\nSet-Cookie: S=1; Path=/\r\n"
		    "Set-Cookie: R=.n1;HttpOnly\r\nSet-Cookie: x\r\n"},
	};
	static const char *const own[] = {"X-Own: 1", NULL};
	static const char *const more[] = {
	    "X-More: 2", "Accept: text/csv", NULL};
	static const struct http_setup setup = {.headers = own};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", &setup, NULL);
	const struct http_request request = {.method = "PUT",
	    .target = "/a",
	    .headers = more,
	    .type = "text/plain",
	    .body = "x=1",
	    .len = 3};
	struct http_answer a;
	auto_buf struct buf cookies = {0};

	(void)state;
	buf_init(&cookies, 100);
	assert_int_equal(http_send(c->http, &request, &a), ECX_OK);
	assert_contains(server_text(s), "\r\nX-Own: 1\r\n");
	assert_contains(server_text(s), "\r\nX-More: 2\r\n");
	assert_contains(server_text(s), "\r\nAccept: text/csv\r\n");
	assert_contains(server_text(s), "\r\nContent-Type: text/plain\r\n");
	assert_contains(server_text(s), "\r\n\r\nx=1");
	assert_int_equal(count_of(server_text(s), "Accept:"), 1);
	assert_string_equal(http_header(&a, "x-a"), "two");
	assert_string_equal(http_header_at(&a, "x-a", 0), "one");
	assert_null(http_header_at(&a, "x-a", 2));
	assert_null(http_header(&a, "x-b"));
	assert_true(http_cookies(&a, &cookies));
	assert_string_equal(cookies.data, "S=1; R=.n1");
	http_answer_free(&a);
	netcase_close(c);
	server_stop(s);
}

/* What an interim answer says is not the answer's. */
static void
test_http_interim_answer_is_skipped(void **state)
{
	static const struct server_step steps[] = {
	    {.body = "HTTP/1.1 103 Early Hints\r\nX-A: early\r\n\r\n"
		     "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"}};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct http_answer a;

	(void)state;
	assert_int_equal(netcase_send(c, "POST", "/a", "{}", &a), ECX_OK);
	assert_int_equal(a.status, 200);
	assert_null(http_header(&a, "x-a"));
	assert_string_equal(a.body.data, "{}");
	http_answer_free(&a);
	netcase_close(c);
	server_stop(s);
}

/* A line feed in a header would be another header. */
static void
test_http_header_with_a_line_feed_is_refused(void **state)
{
	static const char *const bad[] = {"X-A: b\r\nX-Evil: 1", NULL};
	const struct http_request request = {
	    .method = "POST", .target = "/a", .headers = bad};
	struct netcase *c = netcase_open("http://127.0.0.1:1", "", NULL, NULL);
	struct http_answer a;

	(void)state;
	assert_int_equal(http_send(c->http, &request, &a), ECX_REJECTED);
	assert_string_equal(
	    c->conn.error, "control character in the header X-A");
	http_answer_free(&a);
	netcase_close(c);
}

static void
test_http_cookies_are_kept_where_wanted(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET /a",
		.status = 200,
		.headers = "Set-Cookie: S=1; Path=/\r\n",
		.again = true},
	    {.request = "POST /b", .status = 200, .again = true},
	};
	static const struct http_setup setup = {.cookies = true};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	struct netcase *k = netcase_open(server_url(s), "", &setup, NULL);
	struct http_answer a;

	(void)state;
	(void)netcase_send(c, "GET", "/a", NULL, &a);
	http_answer_free(&a);
	(void)netcase_send(c, "POST", "/b", "{}", &a);
	http_answer_free(&a);
	assert_null(strstr(server_text(s), "Cookie: "));
	(void)netcase_send(k, "GET", "/a", NULL, &a);
	http_answer_free(&a);
	(void)netcase_send(k, "POST", "/b", "{}", &a);
	http_answer_free(&a);
	assert_contains(server_text(s), "Cookie: S=1\r\n");
	netcase_close(c);
	netcase_close(k);
	server_stop(s);
}

/* Fills an answer with one header. */
static void
fill(struct http_answer *a, const char *name, const char *value)
{
	auto_free char *line = xasprintf("%s: %s\r\n", name, value);

	http_answer_init(a);
	assert_true(http_answer_line(a, line, strlen(line)));
}

static void
test_http_link_finds_the_next_page(void **state)
{
	static const struct {
		const char *value, *next; /* NULL: none */
	} cases[] = {
	    {"<https://s/a?p=2>; rel=\"next\"", "https://s/a?p=2"},
	    {"<https://s/a?p=0>; rel=\"previous\", <https://s/a?p=2>; rel=next",
		"https://s/a?p=2"},
	    {"</b,c;d>; title=\"a, <x>; rel=next\"; rel=\"last\", "
	     "</e>;rel=Next",
		"/e"},
	    {"<a>; rel=\"last  next\"", "a"},
	    {"<a>;REL = next", "a"},
	    {"<a>", NULL},
	    {"<a; rel=next", NULL},
	    {"<a>; rel=", NULL},
	    {"<a>; rel=\"next", "a"},
	    {"<a>; rel=nextnext", NULL},
	    {"<a>; x; y; rel=next", "a"},
	    {"a; rel=next", NULL},
	    {"", NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].value);
		struct http_answer a;
		auto_buf struct buf out = {0};

		buf_init(&out, 100);
		fill(&a, "Link", cases[i].value);
		assert_int_equal(
		    http_link(&a, "next", &out), cases[i].next != NULL);
		if (cases[i].next != NULL)
			assert_string_equal(out.data, cases[i].next);
		http_answer_free(&a);
	}
}

static void
test_http_retry_after_takes_seconds_and_dates(void **state)
{
	static const struct {
		const char *value;
		int64_t us;
	} cases[] = {
	    {"0", 0},
	    {"1", 1000000},
	    {"2.0", 3000000},
	    {"2.", 2000000},
	    {"99999999999999999999", 86400000000},
	    {"-1", -1},
	    {"1x", -1},
	    {"", -1},
	    {"Fri, 20 Nov 2026 09:15:30 GMT", 30000000},
	    {"Fri, 20 Nov 2026 09:15:00 GMT", 0},
	    {"Fri, 20 Nov 2026 09:14:00 GMT", 0},
	    {"Fri, 20 Foo 2026 09:14:00 GMT", -1},
	    {"Fri, 31 Feb 2026 09:14:00 GMT", -1},
	    {"Friday, 20-Nov-26 09:14:00 GMT", -1},
	};
	static const char date[] = "Date: Fri, 20 Nov 2026 09:15:00 GMT";
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].value);
		struct http_answer a;

		fill(&a, "Retry-After", cases[i].value);
		assert_true(http_answer_line(&a, date, sizeof(date) - 1));
		assert_int_equal(http_retry_after(&a), cases[i].us);
		http_answer_free(&a);
	}
}

static void
test_http_status_is_classified(void **state)
{
	static const struct {
		int status;
		enum ecx_err err, once;
	} cases[] = {
	    {0, ECX_OK, ECX_OK},
	    {200, ECX_OK, ECX_OK},
	    {207, ECX_OK, ECX_OK},
	    {304, ECX_PROTOCOL, ECX_PROTOCOL},
	    {400, ECX_REJECTED, ECX_REJECTED},
	    {401, ECX_DENIED, ECX_DENIED},
	    {404, ECX_MISSING, ECX_MISSING},
	    {408, ECX_AGAIN, ECX_UNSURE},
	    {409, ECX_STALE, ECX_STALE},
	    {412, ECX_STALE, ECX_STALE},
	    {418, ECX_PROTOCOL, ECX_PROTOCOL},
	    {422, ECX_REJECTED, ECX_REJECTED},
	    {429, ECX_LIMITED, ECX_LIMITED},
	    {500, ECX_AGAIN, ECX_UNSURE},
	    {502, ECX_AGAIN, ECX_UNSURE},
	    {504, ECX_AGAIN, ECX_UNSURE},
	    {599, ECX_AGAIN, ECX_UNSURE},
	    {600, ECX_PROTOCOL, ECX_PROTOCOL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("status %d", cases[i].status);
		assert_int_equal(
		    http_status_err(cases[i].status, true), cases[i].err);
		assert_int_equal(
		    http_status_err(cases[i].status, false), cases[i].once);
	}
}

/* ---- pace ---- */

/* Longer than we may wait: not sent, by no process on the connection. */
static void
check_pace_limit(const char *method)
{
	static const struct server_step steps[] = {
	    {.status = 429, .headers = "Retry-After: 30\r\n", .again = true},
	};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "wait_max = 20s\n", NULL, NULL);
	struct netcase *other =
	    netcase_open(server_url(s), "wait_max = 20s\n", NULL, c->state);
	struct http_answer a;

	assert_int_equal(netcase_send(c, method, "/a", NULL, &a), ECX_OK);
	assert_int_equal(a.status, 429);
	http_answer_free(&a);
	assert_int_equal(
	    netcase_send(other, "GET", "/a", NULL, &a), ECX_LIMITED);
	assert_contains(other->conn.error, "30 s");
	http_answer_free(&a);
	assert_int_equal(server_requests(s), 1);
	netcase_close(c);
	netcase_close(other);
	server_stop(s);
}

static void
test_http_pace_is_shared_by_processes(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .again = true}};
	struct server *s = START(steps);
	struct netcase *c =
	    netcase_open(server_url(s), "rate = 3000\n", NULL, NULL);
	struct netcase *other = netcase_open(server_url(s), "", NULL, c->state);
	int64_t began = clock_elapsed();
	struct http_answer a;
	int i;

	(void)state;
	for (i = 0; i < 3; i++) {
		assert_int_equal(
		    netcase_send(c, "GET", "/a", NULL, &a), ECX_OK);
		http_answer_free(&a);
	}
	assert_true(clock_elapsed() - began >= 40000);
	began = clock_elapsed();
	http_pace(c->http, 60000);
	assert_int_equal(netcase_send(other, "GET", "/a", NULL, &a), ECX_OK);
	http_answer_free(&a);
	assert_true(clock_elapsed() - began >= 60000);
	netcase_close(c);
	netcase_close(other);
	server_stop(s);
}

static void
test_http_retry_after_over_wait_max_is_limited(void **state)
{
	(void)state;
	check_pace_limit("POST");
	check_pace_limit("GET");
}

/* What an earlier start of the machine left, and what is no number. */
static void
test_http_stale_pace_file_is_ignored(void **state)
{
	static const char *const texts[] = {"99999999999999999999\n",
	    "00000999999999999999\n", "x", "", "-0000000000000000001\n"};
	auto_free char *dir = unit_tmpdir();
	auto_free char *pace_dir = xasprintf("%s/pace", dir);
	struct pace *p = pace_open(dir, "t", 0);
	int64_t wait;
	size_t i;

	(void)state;
	assert_true(pace_hold(p, 5000000));
	assert_true(pace_book(p, 0, &wait));
	assert_in_range(wait, 4000000, 5000000);
	for (i = 0; i < ARRAY_LEN(texts); i++) {
		UNIT_CASE("row %zu, %s", i, texts[i]);
		assert_true(file_write(
		    pace_dir, "t", texts[i], strlen(texts[i]), 0600));
		assert_true(pace_book(p, 0, &wait));
		assert_int_equal(wait, 0);
	}
	pace_free(p);
}

/* ---- SIGTERM ---- */

/* With a signal that comes while it waits or is on its way. */
static enum ecx_err
send_stopped(struct netcase *c, const char *method, const char *body)
{
	pid_t child = netcase_stop_soon();
	struct http_answer a;
	enum ecx_err err = netcase_send(c, method, "/a", body, &a);

	netcase_stopped(child);
	http_answer_free(&a);
	return err;
}

static void
test_http_signal_ends_waits_and_reads_but_no_create(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET", .end = SERVER_HANG},
	    {.request = "POST", .end = SERVER_HANG},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), "", NULL, NULL);
	int64_t began = clock_elapsed();

	(void)state;
	/* A read ends at once, a create only at its deadline. */
	assert_int_equal(send_stopped(c, "GET", NULL), ECX_STOPPED);
	assert_true(clock_elapsed() - began < 5000000);
	c->http->timeout = 1000000;
	began = clock_elapsed();
	assert_int_equal(send_stopped(c, "POST", "{}"), ECX_UNSURE);
	assert_true(clock_elapsed() - began >= 1000000);
	/* A wait ends for both, and what was not sent was not sent. */
	http_pace(c->http, 10000000);
	began = clock_elapsed();
	assert_int_equal(send_stopped(c, "GET", NULL), ECX_STOPPED);
	assert_int_equal(send_stopped(c, "POST", "{}"), ECX_UNREACHABLE);
	assert_true(clock_elapsed() - began < 5000000);
	assert_int_equal(server_requests(s), 2);
	netcase_close(c);
	server_stop(s);
}

/* ---- dry run ---- */

static struct netcase *dry;

static void
run_dry(void)
{
	const struct http_request requests[] = {
	    {.method = "GET", .target = "/r"},
	    {.method = "POST",
		.target = "/q",
		.body = "{}",
		.len = 2,
		.effect = HTTP_READS},
	    {.method = "PUT",
		.target = "/s",
		.body = "{\"a\":1}",
		.len = 7,
		.effect = HTTP_SETS},
	    {.method = "POST", .target = "/c", .body = "a=b", .len = 3},
	    {.method = "DELETE", .target = "/d"},
	};
	size_t i;

	dup2(STDERR_FILENO, STDOUT_FILENO);
	for (i = 0; i < ARRAY_LEN(requests); i++) {
		UNIT_CASE("row %zu, %s", i, requests[i].method);
		struct http_answer a;

		assert_int_equal(
		    http_send(dry->http, &requests[i], &a), ECX_OK);
		assert_int_equal(a.status, i < 2 ? 200 : 0);
		http_answer_free(&a);
	}
}

static void
test_http_dry_run_prints_what_would_change(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET /r", .status = 200, .body = "{}"},
	    {.request = "POST /q", .status = 200, .body = "{}"},
	};
	static const char *const lines[] = {
	    "{\"connection\":\"t\",\"method\":\"PUT\",\"target\":\"/s\","
	    "\"body\":{\"a\":1}}\n",
	    "{\"connection\":\"t\",\"method\":\"POST\",\"target\":\"/c\","
	    "\"body\":\"a=b\"}\n",
	    "{\"connection\":\"t\",\"method\":\"DELETE\",\"target\":\"/d\"}\n"};
	struct server *s = START(steps);
	struct unit_said said;
	size_t i;

	(void)state;
	dry = netcase_open(server_url(s), "", NULL, NULL);
	dry->conn.dry_run = true;
	unit_run(run_dry, &said);
	assert_int_equal(said.status, 0);
	assert_int_equal(said.writes, ARRAY_LEN(lines));
	for (i = 0; i < ARRAY_LEN(lines); i++) {
		UNIT_CASE("line %zu", i);

		assert_string_equal(said.text[i], lines[i]);
	}
	assert_int_equal(server_requests(s), 2);
	netcase_close(dry);
	server_stop(s);
}

int
test_http(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_http_outcomes_of_get_and_post),
	    cmocka_unit_test(test_http_backoff_doubles),
	    cmocka_unit_test(test_http_unreachable_host_is_again),
	    cmocka_unit_test(test_http_unreachable_host_is_tried_once_more),
	    cmocka_unit_test(test_http_post_is_not_sent_twice),
	    cmocka_unit_test(test_http_connection_closed_meanwhile_is_not_used),
	    cmocka_unit_test(test_http_one_connection_for_all_requests),
	    cmocka_unit_test(test_http_reset_at_once_is_again_or_unsure),
	    cmocka_unit_test(test_http_timeout_is_again_or_unsure),
	    cmocka_unit_test(test_http_gzip_body_is_unpacked),
	    cmocka_unit_test(test_http_too_long_body_is_refused),
	    cmocka_unit_test(test_http_target_stays_on_the_host),
	    cmocka_unit_test(test_http_bad_url_is_refused),
	    cmocka_unit_test(test_http_bare_request_has_no_credentials),
	    cmocka_unit_test(test_http_redirect_stays_on_the_host),
	    cmocka_unit_test(test_http_proxy_of_the_environment_is_used),
	    cmocka_unit_test(test_http_configured_content_type_is_sent_once),
	    cmocka_unit_test(test_http_headers_are_sent_and_read),
	    cmocka_unit_test(test_http_interim_answer_is_skipped),
	    cmocka_unit_test(test_http_header_with_a_line_feed_is_refused),
	    cmocka_unit_test(test_http_cookies_are_kept_where_wanted),
	    cmocka_unit_test(test_http_link_finds_the_next_page),
	    cmocka_unit_test(test_http_retry_after_takes_seconds_and_dates),
	    cmocka_unit_test(test_http_status_is_classified),
	    cmocka_unit_test(test_http_retry_after_over_wait_max_is_limited),
	    cmocka_unit_test(test_http_pace_is_shared_by_processes),
	    cmocka_unit_test(test_http_stale_pace_file_is_ignored),
	    cmocka_unit_test(
		test_http_signal_ends_waits_and_reads_but_no_create),
	    cmocka_unit_test(test_http_dry_run_prints_what_would_change),
	};

	return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
