#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "base/base64.h"
#include "base/file.h"
#include "net/http_in.h"
#include "net/shared.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

#define START(steps) server_start(steps, ARRAY_LEN(steps))

static size_t
count_of(const char *text, const char *part)
{
	size_t n = 0;

	for (; (text = strstr(text, part)) != NULL; text++)
		n++;
	return n;
}

/* Sends it; status is the answer's. */
static enum ecx_err
ask(struct netcase *c, const char *method, const char *body, int *status)
{
	struct http_answer a;
	enum ecx_err err = netcase_send(c, method, "/data", body, &a);

	*status = a.status;
	http_answer_free(&a);
	return err;
}

/* ---- without tokens ---- */

static void
test_auth_credentials_go_with_each_request(void **state)
{
	static const struct {
		const char *keys, *line;
	} cases[] = {
	    {"", "GET /data?a=1 HTTP/1.1\r\n"},
	    {"sign_on = basic\nuser = Aladdin\npassword = open sesame\n",
		"\r\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"},
	    {"sign_on = basic\nuser = KEY\n",
		"\r\nAuthorization: Basic S0VZOg==\r\n"},
	    {"sign_on = token\ntoken = abcdef\n",
		"\r\nAuthorization: Bearer abcdef\r\n"},
	    {"sign_on = token\ntoken = abcdef\ntoken_prefix = Token\n",
		"\r\nAuthorization: Token abcdef\r\n"},
	    {"sign_on = token\ntoken = abcdef\ntoken_header = X-Auth-Token\n",
		"\r\nX-Auth-Token: abcdef\r\n"},
	    {"sign_on = token\ntoken = a&b c\ntoken_query = key\n",
		"GET /data?a=1&key=a%26b%20c HTTP/1.1\r\n"},
	    {"sign_on = query\nconsumer_key = ck\nconsumer_secret = c&s\n",
		"GET /data?a=1&consumer_key=ck&consumer_secret=c%26s "
		"HTTP/1.1\r\n"},
	};
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .again = true}};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].line);
		struct server *s = START(steps);
		struct netcase *c =
		    netcase_open(server_url(s), cases[i].keys, NULL, NULL);
		struct http_answer a;

		assert_int_equal(
		    netcase_send(c, "GET", "/data?a=1", NULL, &a), ECX_OK);
		http_answer_free(&a);
		assert_contains(server_text(s), cases[i].line);
		netcase_close(c);
		server_stop(s);
	}
}

static void
test_auth_missing_or_bad_keys_are_refused(void **state)
{
	static const struct {
		const char *keys, *why;
	} cases[] = {
	    {"sign_on = basic\n", "sign-on needs 'user'"},
	    {"sign_on = basic\nuser = a:b\n", "user has a ':' in it"},
	    {"sign_on = token\n", "sign-on needs 'token'"},
	    {"sign_on = token\ntoken_file = /no/such/file\n", "/no/such/file"},
	    {"sign_on = query\n", "sign-on needs 'consumer_key'"},
	    {"sign_on = query\nconsumer_key = a\n",
		"sign-on needs 'consumer_secret'"},
	    {"sign_on = oauth1\nconsumer_key = a\n",
		"sign-on needs 'consumer_secret'"},
	    {"sign_on = oauth2\n", "sign-on needs 'token_url'"},
	    {"sign_on = oauth2\ntoken_url = x\nclient_id = a\n",
		"sign-on needs 'client_secret'"},
	    {"sign_on = refresh\ntoken_url = x\nclient_id = a\n",
		"sign-on needs 'refresh_token'"},
	    {"sign_on = jwt\n", "sign-on needs 'jwt_key'"},
	    {"sign_on = jwt\njwt_key = x\ntoken_url = x\n",
		"jwt_key: no private key in PEM"},
	    {"sign_on = jwt\njwt_key = x\njwt_alg = HS256\ntoken_url = x\n"
	     "jwt_claims = [1]\n",
		"jwt_claims is not a JSON object"},
	    {"sign_on = session\n", "has no sign_on = session"},
	    {"sign_on = ntlm\nuser = a\n", "sign-on needs 'password'"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].keys);
		struct netcase *c = netcase_open(
		    "http://127.0.0.1:1", cases[i].keys, NULL, NULL);

		assert_null(c->http);
		assert_contains(c->conn.error, cases[i].why);
		netcase_close(c);
	}
}

/* ---- OAuth 1.0a: signatures computed by another program ---- */

static void
test_auth_oauth1_signatures_match_another_program(void **state)
{
	static const struct {
		const char *method, *url, *form, *signature;
	} cases[] = {
	    {"POST",
		"http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b",
		"c2&a3=2+q", "YOa7AXRlr2Vjba3uguib8eOZJcXEIy1UBL8eVzUtck0%3D"},
	    {"GET",
		"https://shop.example/rest/V1/orders?searchCriteria"
		"%5BfilterGroups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bfield%5D="
		"updated_at&x[y]=1",
		NULL, "Vz8v1j16UyF2ynSQ6N3kKu7LhLLa5WHjcWrAx8ZzpbI%3D"},
	    {"GET",
		"https://1234567-sb1.suitetalk.api.netsuite.com:443/services/"
		"rest/record/v1/salesOrder?limit=10&offset=0"
		"&q=memo%20IS%20%22a%2Bb%22#x",
		NULL, "%2BGTAhxA3r5qGN3RcuT2%2BFYqbSdmoKVmZIXdN2cIBIlI%3D"},
	    {"PUT", "http://127.0.0.1:8080", NULL,
		"YZkef8rlfk0xw5TxS0J4RAYePX15RvKN6YO0vB34pFg%3D"},
	};
	const struct oauth1 o = {.consumer_key = "9djdj82h48djs9d2",
	    .consumer_secret = "j49sk3j29djd",
	    .token = "kkk9d7dh3k39sjv7",
	    .token_secret = "dh893hdasih9/&",
	    .realm = "1234567_SB1",
	    .nonce = "7d8f3e4a",
	    .timestamp = "137131201"};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].url);
		const char *form = cases[i].form;
		const struct auth_request r = {.method = cases[i].method,
		    .url = cases[i].url,
		    .type = form != NULL ? "application/x-www-form-urlencoded"
					 : "application/json",
		    .body = form != NULL ? form : "{\"a\":1}",
		    .len = strlen(form != NULL ? form : "{\"a\":1}")};
		auto_free char *value = auth_oauth1_header(&o, &r);
		auto_free char *expected = xasprintf(
		    "OAuth realm=\"1234567_SB1\", "
		    "oauth_consumer_key=\"9djdj82h48djs9d2\", "
		    "oauth_token=\"kkk9d7dh3k39sjv7\", "
		    "oauth_signature_method=\"HMAC-SHA256\", "
		    "oauth_timestamp=\"137131201\", oauth_nonce=\"7d8f3e4a\", "
		    "oauth_version=\"1.0\", oauth_signature=\"%s\"",
		    cases[i].signature);

		assert_string_equal(value, expected);
	}
}

/* A consumer that signs for itself has neither token nor version. */
static void
test_auth_oauth1_without_token_has_no_version(void **state)
{
	const struct oauth1 o = {.consumer_key = "ck",
	    .consumer_secret = "cs",
	    .nonce = "7d8f3e4a",
	    .timestamp = "137131201"};
	const struct auth_request r = {.method = "GET",
	    .url = "http://shop.example/wp-json/wc/v3/orders?status=any&page=1",
	    .type = "application/json"};
	auto_free char *value = auth_oauth1_header(&o, &r);

	(void)state;
	assert_string_equal(value,
	    "OAuth oauth_consumer_key=\"ck\", "
	    "oauth_signature_method=\"HMAC-SHA256\", "
	    "oauth_timestamp=\"137131201\", oauth_nonce=\"7d8f3e4a\", "
	    "oauth_signature=\"C7V0j9LtXGIWbrARE5zQS8cMYrPSyaM%2BfRSL2M93aG0%"
	    "3D\"");
}

/* The value behind name=" of the i-th request. */
static char *
parameter_of(const char *text, const char *name, size_t i)
{
	auto_free char *begin = xasprintf("%s=\"", name);
	const char *at = text;

	for (; (at = strstr(at, begin)) != NULL; at++)
		if (i-- == 0)
			return xstrndup(at + strlen(begin),
			    strcspn(at + strlen(begin), "\""));
	return NULL;
}

/* A repetition is signed anew. */
static void
test_auth_oauth1_retry_has_a_new_nonce(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 503},
	    {.status = 200, .body = "{}"},
	};
	static const char keys[] = "sign_on = oauth1\nconsumer_key = ck\n"
				   "consumer_secret = csecret\n"
				   "token = tok1\ntoken_secret = tsecret\n";
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s), keys, NULL, NULL);
	auto_free char *first = NULL;
	auto_free char *second = NULL;
	int status;

	(void)state;
	(void)setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
	(void)unsetenv("ECX_NOW");
	assert_int_equal(
	    count_of(server_text(s), "oauth_timestamp=\"1795166100\""), 2);
	first = parameter_of(server_text(s), "oauth_nonce", 0);
	second = parameter_of(server_text(s), "oauth_nonce", 1);
	assert_int_equal(strlen(first), 32);
	assert_string_not_equal(first, second);
	netcase_close(c);
	server_stop(s);
}

/* ---- OAuth 2.0 ---- */

#define CLIENT                                                          \
	"sign_on = oauth2\nclient_id = my id\nclient_secret = s3cr&t\n" \
	"token_url = "

/* Opens with token_url on the same server. */
static struct netcase *
open_client(const struct server *s, const char *more, const char *state)
{
	auto_free char *keys =
	    xasprintf(CLIENT "%s/token\n%s", server_url(s), more);

	return netcase_open(server_url(s), keys, NULL, state);
}

static void
test_auth_token_request_has_the_configured_form(void **state)
{
	static const struct {
		const char *keys, *head, *body;
	} cases[] = {
	    {"", "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
		"\r\n\r\ngrant_type=client_credentials&client_id=my%20id"
		"&client_secret=s3cr%26tGET"},
	    {"scope = a b/.default\naudience = x\nresource = https://r\n", "",
		"\r\n\r\ngrant_type=client_credentials&scope=a%20b%2F.default"
		"&audience=x&resource=https%3A%2F%2Fr&client_id=my%20id"
		"&client_secret=s3cr%26tGET"},
	    {"token_request = json\n", "\r\nContent-Type: application/json\r\n",
		"\r\n\r\n{\"grant_type\":\"client_credentials\",\"client_id\":"
		"\"my id\",\"client_secret\":\"s3cr&t\"}GET"},
	    {"client_auth = basic\n",
		/* my%20id:s3cr%26t */
		"\r\nAuthorization: Basic bXklMjBpZDpzM2NyJTI2dA==\r\n",
		"\r\n\r\ngrant_type=client_credentialsGET"},
	};
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"t0k3n\",\"expires_in\":\"3600\"}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].keys);
		struct server *s = START(steps);
		struct netcase *c = open_client(s, cases[i].keys, NULL);
		int status;

		assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
		assert_contains(server_text(s), cases[i].body);
		assert_contains(server_text(s), cases[i].head);
		assert_contains(
		    server_text(s), "\r\nAuthorization: Bearer t0k3n\r\n");
		netcase_close(c);
		server_stop(s);
	}
}

static void
test_auth_token_errors_are_classified(void **state)
{
	static const struct {
		int status;
		const char *body;
		enum ecx_err err;
		const char *why;
	} cases[] = {
	    {400,
		"{\"error\":\"invalid_client\",\"error_description\":\"bad\"}",
		ECX_DENIED, "/token: invalid_client: bad (HTTP 400)"},
	    {401, "", ECX_DENIED, "no reason given (HTTP 401)"},
	    {400, "{\"error\":\"invalid_scope\"}", ECX_CONFIG,
		"invalid_scope (HTTP 400)"},
	    {404, "<html>", ECX_CONFIG, "(HTTP 404)"},
	    {429, "{}", ECX_LIMITED, "(HTTP 429)"},
	    {500, "{}", ECX_UNREACHABLE, "(HTTP 500)"},
	    {302, "{}", ECX_UNREACHABLE,
		"/token: it leads to https://portal.example.org/: is "},
	    {200, "<html>", ECX_UNREACHABLE, "/token: a page of HTML: is "},
	    {200, "<html><title>Welcome\x1b</title>", ECX_UNREACHABLE,
		"/token: a page of HTML, 'Welcome\\x1b': is token_url"},
	    {200, "{\"access_token\":\"\"}", ECX_UNREACHABLE, "no token"},
	    {200, "{\"access_token\":1}", ECX_UNREACHABLE, "no token"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].body);
		const struct server_step steps[] = {{.request = "POST /token",
		    .status = cases[i].status,
		    .headers = cases[i].status == 302
				   ? "Location: https://portal.example.org/\r\n"
				   : NULL,
		    .body = cases[i].body,
		    .again = true}};
		struct server *s = START(steps);
		struct netcase *c = open_client(s, "retries = 1\n", NULL);
		int status;

		assert_int_equal(ask(c, "GET", NULL, &status), cases[i].err);
		assert_contains(c->conn.error, cases[i].why);
		assert_contains(c->conn.error, server_url(s));
		/* A create that had no token was certainly not sent. */
		assert_int_equal(ask(c, "POST", "{}", &status), cases[i].err);
		netcase_close(c);
		server_stop(s);
	}
}

static void
check_mode(const char *state, const char *name, unsigned mode)
{
	auto_free char *path = xasprintf("%s/%s", state, name);
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, mode);
}

/* Kept for other processes, until it is about to expire. */
static void
test_auth_token_is_shared_until_it_expires(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"first\",\"expires_in\":3600}"},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"second\",\"expires_in\":3600}"},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"third\",\"expires_in\":3600}"},
	    {.request = "GET /data",
		.status = 200,
		.body = "{}",
		.again = true},
	};
	static const struct {
		const char *now, *keys, *header;
	} cases[] = {
	    {"2026-11-20T09:00:00Z", "", "Bearer first\r\n"},
	    {"2026-11-20T09:54:59Z", "", "Bearer first\r\n"},
	    {"2026-11-20T09:55:00Z", "", "Bearer second\r\n"},
	    {"2026-11-20T09:56:00Z", "", "Bearer second\r\n"},
	    {"2026-11-20T09:56:30Z", "jobs = 9\n", "Bearer second\r\n"},
	    {"2026-11-20T09:57:00Z", "scope = more\n", "Bearer third\r\n"},
	};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	size_t i, before = 0;
	int status;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].now);
		struct netcase *c = open_client(s, cases[i].keys, dir);

		(void)setenv("ECX_NOW", cases[i].now, 1);
		assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
		assert_contains(server_text(s) + before, cases[i].header);
		before = strlen(server_text(s));
		netcase_close(c);
	}
	(void)unsetenv("ECX_NOW");
	assert_int_equal(server_requests(s), 6 + 3);
	check_mode(dir, "token", 0700);
	check_mode(dir, "token/t.json", 0600);
	check_mode(dir, "token/t.lock", 0600);
	server_stop(s);
}

/* What is damaged is no token, and a folder that is open to others none. */
static void
test_auth_damaged_token_file_is_replaced(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"first\"}",
		.again = true},
	    {.request = "GET /data",
		.status = 200,
		.body = "{}",
		.again = true},
	};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	auto_free char *tokens = xasprintf("%s/token", dir);
	struct netcase *c = open_client(s, "", dir);
	int status;

	(void)state;
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
	netcase_close(c);
	assert_true(file_write(tokens, "t.json", "{\"for", 5, 0600));
	c = open_client(s, "", dir);
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
	netcase_close(c);
	assert_int_equal(count_of(server_text(s), "POST /token"), 2);
	assert_int_equal(chmod(tokens, 0770), 0);
	c = open_client(s, "", dir);
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_UNREACHABLE);
	assert_contains(c->conn.error, "others can write");
	netcase_close(c);
	server_stop(s);
}

/* ---- renewal ---- */

static void
test_auth_refused_token_is_renewed_once(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"first\"}"},
	    {.request = "POST /data", .status = 401},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"second\"}"},
	    {.request = "POST /data", .status = 201, .body = "{}"},
	    {.request = "GET /data", .status = 401},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"third\"}"},
	    {.request = "GET /data", .status = 401},
	};
	struct server *s = START(steps);
	struct netcase *c = open_client(s, "", NULL);
	int status;

	(void)state;
	assert_int_equal(ask(c, "POST", "{}", &status), ECX_OK);
	assert_int_equal(status, 201);
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
	assert_int_equal(status, 401);
	assert_int_equal(server_requests(s), 7);
	assert_int_equal(count_of(server_text(s), "Bearer first"), 1);
	assert_int_equal(count_of(server_text(s), "Bearer second"), 2);
	assert_int_equal(count_of(server_text(s), "Bearer third"), 1);
	netcase_close(c);
	server_stop(s);
}

/* A password is not tried again: some systems lock the user. */
static void
test_auth_refused_password_is_not_tried_again(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "GET /data", .status = 401}};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s),
	    "sign_on = basic\nuser = u\npassword = p\n", NULL, NULL);
	int status;

	(void)state;
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
	assert_int_equal(status, 401);
	netcase_close(c);
	server_stop(s);
}

/* The token that another process got meanwhile is taken. */
static void
test_auth_token_of_another_process_is_used(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"first\"}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 401},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"second\"}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 401},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	struct netcase *a = open_client(s, "", dir);
	struct netcase *b = open_client(s, "", dir);
	int status;

	(void)state;
	assert_int_equal(ask(a, "GET", NULL, &status), ECX_OK);
	assert_int_equal(ask(b, "GET", NULL, &status), ECX_OK);
	assert_int_equal(ask(a, "GET", NULL, &status), ECX_OK);
	assert_int_equal(ask(b, "GET", NULL, &status), ECX_OK);
	assert_int_equal(status, 200);
	assert_int_equal(server_requests(s), 8);
	netcase_close(a);
	netcase_close(b);
	server_stop(s);
}

/* 20 processes at once make one token request. */
static void
test_auth_twenty_processes_make_one_token_request(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"first\",\"expires_in\":3600}"},
	    {.request = "GET /data",
		.status = 200,
		.body = "{}",
		.again = true},
	};
	enum { PROCESSES = 20 };
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	int i, status, ok = 0;

	(void)state;
	fflush(NULL);
	for (i = 0; i < PROCESSES; i++)
		if (fork() == 0) {
			struct netcase *c = open_client(s, "", dir);
			enum ecx_err err = ask(c, "GET", NULL, &status);

			_exit(err == ECX_OK && status == 200 ? 0 : 1);
		}
	for (i = 0; i < PROCESSES; i++) {
		assert_true(wait(&status) > 0);
		ok += status == 0;
	}
	assert_int_equal(ok, PROCESSES);
	assert_int_equal(count_of(server_text(s), "POST /token"), 1);
	assert_int_equal(server_requests(s), PROCESSES + 1);
	server_stop(s);
}

/* Who waits for another's token does so until a signal comes. */
static void
test_auth_wait_for_the_token_lock_ends_on_signal(void **state)
{
	auto_free char *dir = unit_tmpdir();
	int fd = shared_lock(dir, "token", "t.lock"), status;
	struct netcase *c = netcase_open("http://127.0.0.1:1",
	    "sign_on = jwt\njwt_alg = HS256\njwt_key = s3cr3t\n"
	    "jwt_grant = none\n",
	    NULL, dir);
	pid_t child;

	(void)state;
	child = netcase_stop_soon();
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_STOPPED);
	netcase_stopped(child);
	child = netcase_stop_soon();
	assert_int_equal(ask(c, "POST", "{}", &status), ECX_UNREACHABLE);
	netcase_stopped(child);
	(void)close(fd);
	netcase_close(c);
}

/* A file of another system, with its line ends. */
static void
test_auth_secret_with_control_character_is_refused(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *keys =
	    xasprintf("sign_on = token\ntoken_file = %s/secret\n", dir);
	struct netcase *c;
	int status;

	(void)state;
	assert_true(file_write(dir, "secret", "t0k3n\r\n", 7, 0600));
	c = netcase_open("http://127.0.0.1:1", keys, NULL, NULL);
	assert_int_equal(ask(c, "POST", "{}", &status), ECX_CONFIG);
	assert_string_equal(
	    c->conn.error, "control character in the header Authorization");
	netcase_close(c);
}

/* ---- refresh tokens ---- */

static struct netcase *
open_refresh(const struct server *s, const char *first, const char *state)
{
	auto_free char *keys =
	    xasprintf("sign_on = refresh\nclient_id = id\nrefresh_token = %s\n"
		      "token_url = %s/token\n",
		first, server_url(s));

	return netcase_open(server_url(s), keys, NULL, state);
}

/* Each answer has the next one; a new one in the configuration begins anew. */
static void
test_auth_refresh_token_rotates(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"a1\",\"refresh_token\":\"r2\","
			"\"expires_in\":60}"},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"a2\",\"expires_in\":60}"},
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"a3\",\"refresh_token\":\"r3\"}"},
	    {.request = "POST /token",
		.status = 400,
		.body = "{\"error\":\"invalid_grant\"}"},
	    {.request = "GET /data",
		.status = 200,
		.body = "{}",
		.again = true},
	};
	static const struct {
		const char *now, *first, *sent;
		enum ecx_err err;
	} cases[] = {
	    {"2026-11-20T09:00:00Z", "r1", "refresh_token=r1", ECX_OK},
	    {"2026-11-20T09:01:00Z", "r1", "refresh_token=r2", ECX_OK},
	    {"2026-11-20T09:02:00Z", "r1", "refresh_token=r2", ECX_OK},
	    {"2026-11-20T09:03:00Z", "r9", "refresh_token=r9", ECX_DENIED},
	};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	size_t i, before = 0;
	int status;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].now);
		struct netcase *c = open_refresh(s, cases[i].first, dir);

		(void)setenv("ECX_NOW", cases[i].now, 1);
		assert_int_equal(ask(c, "GET", NULL, &status), cases[i].err);
		assert_contains(server_text(s) + before, cases[i].sent);
		if (cases[i].err == ECX_DENIED)
			assert_contains(
			    c->conn.error, "a new refresh_token is needed");
		before = strlen(server_text(s));
		netcase_close(c);
	}
	(void)unsetenv("ECX_NOW");
	server_stop(s);
}

/* Uses a token for the first time, in a process of its own with that variable
 * set; 0 or the signal that ended it. */
static int
use_once(const struct server *s, const char *dir, const char *variable,
    const char *value)
{
	int status;
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (pid == 0) {
		struct netcase *c;

		die_set_name("renewer");
		(void)setenv(variable, value, 1);
		c = open_refresh(s, "r1", dir);
		_exit(ask(c, "GET", NULL, &status) == ECX_OK ? 0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	if (WIFSIGNALED(status))
		return WTERMSIG(status);
	assert_int_equal(status, 0);
	return 0;
}

static const struct server_step rotating[] = {
    {.request = "POST /token",
	.status = 200,
	.body = "{\"access_token\":\"a1\",\"refresh_token\":\"r2\","
		"\"expires_in\":3600}"},
    {.request = "GET /data", .status = 200, .body = "{}", .again = true},
};

/* If a token was used, the refresh token that came with it is stored. */
static void
check_killed(const char *point)
{
	struct server *s = START(rotating);
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/token/t.json", dir);
	auto_buf struct buf text = {0};

	buf_init(&text, 4096);
	assert_int_equal(use_once(s, dir, "ECX_CRASH", point), SIGKILL);
	assert_int_equal(count_of(server_text(s), "POST /token"), 1);
	if (strstr(server_text(s), "Bearer a1") != NULL) {
		assert_true(file_read(path, &text));
		assert_contains(text.data, "\"r2\"");
	}
	server_stop(s);
}

/* Killed at each point that the first use passes. */
static void
test_auth_rotated_refresh_token_survives_a_kill(void **state)
{
#ifdef ECX_CRASH_POINTS
	struct server *s = START(rotating);
	auto_free char *dir = unit_tmpdir();
	auto_free char *log = xasprintf("%s/log", dir);
	auto_buf struct buf text = {0};
	const char *line;
	int points = 0;

	buf_init(&text, 4096);
	assert_int_equal(use_once(s, dir, "ECX_CRASH_LOG", log), 0);
	server_stop(s);
	assert_true(file_read(log, &text));
	for (line = text.data; *line != '\0'; line = strchr(line, '\n') + 1) {
		auto_free char *point = xasprintf(
		    "renewer:%ld", strtol(line + strlen("renewer "), NULL, 10));

		check_killed(point);
		points++;
	}
	assert_true(points >= 4);
#else
	(void)use_once;
	(void)check_killed;
#endif
	(void)state;
}

/* ---- JWT ---- */

static char *
private_pem(EVP_PKEY *key)
{
	BIO *out = BIO_new(BIO_s_mem());
	char *data, *text;
	long len;

	assert_int_equal(
	    PEM_write_bio_PrivateKey(out, key, NULL, NULL, 0, NULL, NULL), 1);
	len = BIO_get_mem_data(out, &data);
	text = xstrndup(data, (size_t)len);
	BIO_free(out);
	return text;
}

/* Verifies as a server would. */
static bool
verified(EVP_PKEY *key, enum crypto_alg alg, const char *data, size_t len,
    const unsigned char *sig, size_t sig_len)
{
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	unsigned char *der = NULL;
	EVP_PKEY_CTX *p;
	bool ok;

	if (alg == CRYPTO_ES256) {
		ECDSA_SIG *pair = ECDSA_SIG_new();

		assert_int_equal(sig_len, 64);
		assert_int_equal(ECDSA_SIG_set0(pair, BN_bin2bn(sig, 32, NULL),
				     BN_bin2bn(sig + 32, 32, NULL)),
		    1);
		sig_len = (size_t)i2d_ECDSA_SIG(pair, &der);
		sig = der;
		ECDSA_SIG_free(pair);
	}
	assert_int_equal(
	    EVP_DigestVerifyInit(md, &p, EVP_sha256(), NULL, key), 1);
	if (alg == CRYPTO_PS256) {
		EVP_PKEY_CTX_set_rsa_padding(p, RSA_PKCS1_PSS_PADDING);
		EVP_PKEY_CTX_set_rsa_pss_saltlen(p, 32);
	}
	ok = EVP_DigestVerify(
		 md, sig, sig_len, (const unsigned char *)data, len) == 1;
	OPENSSL_free(der);
	EVP_MD_CTX_free(md);
	return ok;
}

/* A part of a JWT, unpacked. */
static char *
unpack(const char *text, size_t len, size_t *out_len)
{
	auto_free char *padded = xasprintf(
	    "%.*s%.*s", (int)len, text, (int)((4 - len % 4) % 4), "===");
	char *c;

	for (c = padded; *c != '\0'; c++) {
		if (*c == '-')
			*c = '+';
		else if (*c == '_')
			*c = '/';
	}
	return base64_decode(padded, out_len);
}

static void
check_jwt(EVP_PKEY *key, const char *alg, const char *keys)
{
	auto_free char *pem = private_pem(key);
	auto_free char *dir = unit_tmpdir();
	auto_free char *all =
	    xasprintf("sign_on = jwt\njwt_alg = %s\njwt_key_file = %s/key\n%s",
		alg, dir, keys);
	struct netcase *c;
	char *jwt = NULL;
	const char *dot, *last;
	size_t len;
	enum crypto_alg a;

	assert_true(crypto_alg_find(alg, &a));
	assert_true(file_write(dir, "key", pem, strlen(pem), 0600));
	c = netcase_open("http://127.0.0.1:1", all, NULL, dir);
	if (c->http == NULL)
		fail_msg("%s", c->conn.error);
	assert_int_equal(
	    auth_jwt_make(c->http->auth, 1795166100 * (int64_t)1000000, &jwt),
	    ECX_OK);
	dot = strchr(jwt, '.');
	last = strrchr(jwt, '.');
	{
		auto_free char *head = unpack(jwt, (size_t)(dot - jwt), &len);
		auto_free char *body =
		    unpack(dot + 1, (size_t)(last - dot - 1), &len);
		auto_free char *sig = unpack(last + 1, strlen(last + 1), &len);
		auto_free char *expected = xasprintf(
		    "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"k1\"}", alg);

		assert_string_equal(head, expected);
		assert_contains(body,
		    "{\"iss\":\"me\",\"sub\":\"user\",\"aud\":\"https://a/t\","
		    "\"iat\":1795166100,\"exp\":1795166160,\"jti\":\"");
		assert_contains(body, ",\"scope\":[\"x\"]}");
		assert_true(verified(key, a, jwt, (size_t)(last - jwt),
		    (unsigned char *)sig, len));
		jwt[3] ^= 1;
		assert_false(verified(key, a, jwt, (size_t)(last - jwt),
		    (unsigned char *)sig, len));
	}
	free(jwt);
	netcase_close(c);
}

static void
test_auth_jwt_has_claims_and_a_valid_signature(void **state)
{
	static const char keys[] =
	    "jwt_kid = k1\nclient_id = me\njwt_subject = user\n"
	    "token_url = https://a/t\njwt_life = 1m\n"
	    "jwt_claims = {\"scope\":[\"x\"]}\n";
	EVP_PKEY *rsa = EVP_RSA_gen(2048);
	EVP_PKEY *ec = EVP_EC_gen("P-256");
	EVP_PKEY *other = EVP_EC_gen("P-384");
	auto_free char *rsa_pem = private_pem(rsa);
	auto_free char *ec_pem = private_pem(ec);
	auto_free char *other_pem = private_pem(other);
	auto_buf struct buf out = {0};
	char why[ECX_WHY];

	(void)state;
	check_jwt(rsa, "RS256", keys);
	check_jwt(rsa, "PS256", keys);
	check_jwt(ec, "ES256", keys);
	buf_init(&out, 4096);
	assert_false(
	    crypto_sign(CRYPTO_RS256, ec_pem, "x", 1, &out, why, sizeof(why)));
	assert_string_equal(why, "RS256 needs an RSA key of 2048 bits or more");
	assert_false(crypto_sign(
	    CRYPTO_ES256, other_pem, "x", 1, &out, why, sizeof(why)));
	assert_string_equal(why, "ES256 needs an EC key of curve P-256");
	assert_false(
	    crypto_sign(CRYPTO_ES256, rsa_pem, "x", 1, &out, why, sizeof(why)));
	assert_int_equal(out.len, 0);
	EVP_PKEY_free(rsa);
	EVP_PKEY_free(ec);
	EVP_PKEY_free(other);
}

/* The example of jwt.io. */
static void
test_auth_jwt_hs256_matches_the_example_of_jwt_io(void **state)
{
	static const char text[] =
	    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwi"
	    "bmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ";
	auto_free char *base64 = NULL;
	auto_buf struct buf out = {0};
	char why[ECX_WHY];

	(void)state;
	buf_init(&out, 100);
	assert_true(crypto_sign(CRYPTO_HS256, "your-256-bit-secret", text,
	    strlen(text), &out, why, sizeof(why)));
	base64 = base64_encode(out.data, out.len);
	assert_string_equal(
	    base64, "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV/adQssw5c=");
}

static void
test_auth_jwt_grants_send_the_assertion(void **state)
{
	static const struct {
		const char *keys, *part;
		size_t requests;
	} cases[] = {
	    {"scope = s\n",
		"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-"
		"bearer&assertion=eyJ",
		2},
	    {"jwt_grant = client\nclient_id = me\n",
		"grant_type=client_credentials&client_assertion_type=urn%3A"
		"ietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&"
		"client_assertion=eyJ",
		2},
	    {"jwt_grant = none\n", "\r\nAuthorization: Bearer eyJ", 1},
	};
	static const struct server_step steps[] = {
	    {.request = "POST /token",
		.status = 200,
		.body = "{\"access_token\":\"t0k3n\"}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].keys);
		struct server *s = START(steps);
		auto_free char *keys = xasprintf(
		    "sign_on = jwt\njwt_alg = HS256\njwt_key = s3cr3t\n"
		    "token_url = %s/token\n%s",
		    server_url(s), cases[i].keys);
		struct netcase *c =
		    netcase_open(server_url(s), keys, NULL, NULL);
		int status;

		assert_int_equal(ask(c, "GET", NULL, &status), ECX_OK);
		assert_contains(server_text(s), cases[i].part);
		assert_int_equal(server_requests(s), cases[i].requests);
		netcase_close(c);
		server_stop(s);
	}
}

/* ---- a log-in by the driver ---- */

static enum ecx_err
log_in(struct http *h, struct auth_session *session)
{
	struct http_request request = {.method = "POST",
	    .target = "/login",
	    .effect = HTTP_READS,
	    .bare = true};
	struct http_answer a;
	enum ecx_err err;
	char *password;

	err = auth_secret(h, "password", &password);
	if (err != ECX_OK)
		return err;
	request.body = password;
	request.len = strlen(password);
	err = http_send(h, &request, &a);
	if (err == ECX_OK && a.status != 200)
		err = ecx_fail(http_conn(h), ECX_DENIED, "log-in refused");
	if (err == ECX_OK) {
		buf_adds(&session->headers, "Cookie: ");
		(void)http_cookies(&a, &session->headers);
		buf_adds(&session->headers, "\nX-Device: ecx\n");
		session->life = 60000000;
	}
	http_answer_free(&a);
	crypto_free(password);
	return err;
}

/* As JDE says it. */
static bool
is_444(const struct http_answer *a)
{
	return a->status == 444;
}

static const struct http_setup session_setup = {
    .login = log_in, .expired = is_444};

static void
test_auth_expired_session_logs_in_again(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /login",
		.status = 200,
		.headers = "Set-Cookie: SID=one; Path=/\r\n"
			   "Set-Cookie: N=.n1\r\n"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 444},
	    {.request = "POST /login",
		.status = 200,
		.headers = "Set-Cookie: SID=two\r\n"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 401},
	};
	static const char keys[] = "sign_on = session\npassword = pa55w0rd\n";
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	struct netcase *a =
	    netcase_open(server_url(s), keys, &session_setup, dir);
	struct netcase *b =
	    netcase_open(server_url(s), keys, &session_setup, dir);
	int status;

	(void)state;
	assert_int_equal(ask(a, "GET", NULL, &status), ECX_OK);
	assert_contains(
	    server_text(s), "\r\nCookie: SID=one; N=.n1\r\nX-Device: ecx\r\n");
	assert_int_equal(ask(b, "GET", NULL, &status), ECX_OK);
	assert_int_equal(status, 200);
	assert_contains(server_text(s), "\r\nCookie: SID=two\r\n");
	assert_int_equal(ask(b, "GET", NULL, &status), ECX_OK);
	assert_int_equal(status, 401);
	assert_int_equal(server_requests(s), 6);
	netcase_close(a);
	netcase_close(b);
	server_stop(s);
}

static void
log_out(struct http *h, const char *headers)
{
	const struct http_request request = {.method = "POST",
	    .target = "/logout",
	    .body = headers,
	    .len = strlen(headers),
	    .effect = HTTP_READS,
	    .bare = true};
	struct http_answer a;

	(void)http_send(h, &request, &a);
	http_answer_free(&a);
}

/* The last of those who use a session ends it, and asks once; a session that
 * nobody used is nobody's to end. */
static void
test_auth_last_user_of_a_session_logs_out(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /login",
		.status = 200,
		.headers = "Set-Cookie: SID=one\r\n"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "POST /logout", .status = 503},
	    {.request = "POST /login",
		.status = 200,
		.headers = "Set-Cookie: SID=two\r\n"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	    {.request = "POST /logout", .status = 200},
	};
	static const struct http_setup setup = {
	    .login = log_in, .logout = log_out};
	static const char keys[] = "sign_on = session\npassword = pa55w0rd\n";
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	struct netcase *c[3];
	int status, i;

	(void)state;
	for (i = 0; i < 3; i++)
		c[i] = netcase_open(server_url(s), keys, &setup, dir);
	for (i = 0; i < 2; i++)
		assert_int_equal(ask(c[i], "GET", NULL, &status), ECX_OK);
	netcase_close(c[0]);
	assert_int_equal(server_requests(s), 3);
	netcase_close(c[1]);
	assert_int_equal(server_requests(s), 4);
	assert_contains(server_text(s), "Cookie: SID=one\nX-Device: ecx\n");
	assert_int_equal(ask(c[2], "GET", NULL, &status), ECX_OK);
	netcase_close(c[2]);
	assert_contains(server_text(s), "Cookie: SID=two\nX-Device: ecx\n");
	assert_int_equal(server_requests(s), 7);
	server_stop(s);
}

static void
test_auth_refused_login_is_denied(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /login", .status = 401, .again = true}};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s),
	    "sign_on = session\npassword = pa55w0rd\n", &session_setup, NULL);
	int status;

	(void)state;
	assert_int_equal(ask(c, "POST", "{}", &status), ECX_DENIED);
	assert_string_equal(c->conn.error, "log-in refused");
	assert_int_equal(server_requests(s), 1);
	netcase_close(c);
	c = netcase_open(
	    server_url(s), "sign_on = session\n", &session_setup, NULL);
	assert_int_equal(ask(c, "GET", NULL, &status), ECX_CONFIG);
	assert_contains(c->conn.error, "sign-on needs 'password'");
	netcase_close(c);
	server_stop(s);
}

/* ---- NTLM ---- */

/* A challenge: signature, type 2, no target, flags, eight bytes. */
static const char challenge[] =
    "WWW-Authenticate: NTLM "
    "TlRMTVNTUAACAAAAAAAAADAAAAABggAAASNFZ4mrze8AAAAAAAAA"
    "AAAAAAAwAAAA\r\n";

static void
test_auth_ntlm_signs_on_within_one_connection(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /data", .status = 401, .headers = challenge},
	    {.request = "POST /data", .status = 201, .body = "{}"},
	    {.request = "POST /data", .end = SERVER_CLOSE},
	};
	struct server *s = START(steps);
	struct netcase *c = netcase_open(server_url(s),
	    "sign_on = ntlm\nuser = DOM\\u\npassword = pa55w0rd\n", NULL, NULL);
	int status;

	(void)state;
	assert_int_equal(ask(c, "POST", "{\"a\":1}", &status), ECX_OK);
	assert_int_equal(status, 201);
	assert_int_equal(server_connections(s), 1);
	assert_int_equal(
	    count_of(server_text(s), "Authorization: NTLM TlRMTVNTUAA"), 2);
	assert_int_equal(count_of(server_text(s), "{\"a\":1}"), 1);
	assert_int_equal(ask(c, "POST", "{\"a\":2}", &status), ECX_UNSURE);
	assert_int_equal(server_requests(s), 3);
	netcase_close(c);
	server_stop(s);
}

/* ---- the trace ---- */

/* What -v -v says of one request, in a process of its own. */
static void
trace_of(const char *url, const char *keys, const char *query, struct buf *out)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/trace", dir);
	auto_free char *target = xasprintf("/data?%s", query);
	int status, fd;
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (pid == 0) {
		struct netcase *c = netcase_new(url, keys, dir);
		struct http_answer a;

		fd = open(path, O_WRONLY | O_CREAT, 0600);
		(void)dup2(fd, STDERR_FILENO);
		c->conn.verbose = 2;
		c->http = http_open(&c->conn, &session_setup);
		_exit(netcase_send(c, "POST", target,
			  "{\"Password\":\"oth3r\",\"note\":\"seen\"}",
			  &a) == ECX_OK
			  ? 0
			  : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	assert_true(file_read(path, out));
}

static const struct {
	const char *keys, *query;
	const char *echo; /* a secret that the server says in another place */
} traces[] = {
    {"sign_on = basic\nuser = u\npassword = pa55w0rd\n", "", "pa55w0rd"},
    {"sign_on = token\ntoken = t0k3n\n", "api_key=k3y", "t0k3n"},
    {"sign_on = token\ntoken = t0k3n\ntoken_header = X-Foo\n", "", "t0k3n"},
    {"sign_on = token\ntoken = t0k3n\ntoken_query = q\n", "a=b", "t0k3n"},
    {"sign_on = oauth1\nconsumer_key = ck\nconsumer_secret = s3cr3t\n"
     "token = t0k3n\ntoken_secret = s3cr3t2\n",
	"", "s3cr3t2"},
    {"sign_on = oauth2\nclient_id = id\nclient_secret = s3cr3t\n", "", "t0k3n"},
    {"sign_on = oauth2\nclient_id = id\nclient_secret = s3cr3t\n"
     "client_auth = basic\n",
	"", "s3cr3t"},
    {"sign_on = refresh\nclient_id = id\nrefresh_token = r3fr3sh\n"
     "token_request = json\n",
	"", "r0t4t3d"},
    {"sign_on = jwt\njwt_alg = HS256\njwt_key = s3cr3t\n", "", "t0k3n"},
    {"sign_on = session\npassword = pa55w0rd\n", "", "SID=c00k13"},
};

static void
check_trace(const char *text)
{
	static const char *const hidden[] = {"pa55w0rd", "t0k3n", "s3cr3t",
	    "r3fr3sh", "c00k13", "csrf1", "oth3r", "s3ss10n", "k3y", "eyJ",
	    "r0t4t3d",
	    /* u:pa55w0rd, id:s3cr3t */
	    "dTpwYTU1dzByZA", "aWQ6czNjcjN0", "oauth_signature=\"W"};
	static const char *const shown[] = {" > POST /data?",
	    "\"note\":\"seen\"", " < HTTP/1.1 200 Said", "\"answer\":\"told\"",
	    "\"Password\":\"*\"", "\"sessionId\":\"*\""};
	size_t i;

	for (i = 0; i < ARRAY_LEN(hidden); i++)
		if (strstr(text, hidden[i]) != NULL)
			fail_msg(
			    "expected: no %s\nseen:     %s", hidden[i], text);
	for (i = 0; i < ARRAY_LEN(shown); i++)
		assert_contains(text, shown[i]);
}

static void
test_auth_trace_shows_no_secret(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(traces); i++) {
		UNIT_CASE("row %zu, %s", i, traces[i].keys);
		auto_free char *body =
		    xasprintf("{\"answer\":\"told\",\"sessionId\":\"s3ss10n\","
			      "\"echo\":\"%s\"}",
			traces[i].echo);
		const struct server_step steps[] = {
		    {.request = "POST /token",
			.status = 200,
			.body = "{\"access_token\":\"t0k3n\","
				"\"refresh_token\":\"r0t4t3d\"}"},
		    {.request = "POST /login",
			.status = 200,
			.headers = "Set-Cookie: SID=c00k13; Path=/\r\n"},
		    {.request = "POST /data",
			.status = 200,
			.headers = "X-CSRF-Token: csrf1\r\n",
			.body = body},
		};
		struct server *s = START(steps);
		auto_free char *keys = xasprintf(
		    "token_url = %s/token\n%s", server_url(s), traces[i].keys);
		auto_buf struct buf text = {0};

		buf_init(&text, 1 << 20);
		trace_of(server_url(s), keys, traces[i].query, &text);
		check_trace(text.data);
		server_stop(s);
	}
}

static void
test_auth_trace_blanks_secrets_in_any_encoding(void **state)
{
	static const struct {
		const char *text, *blank;
	} cases[] = {
	    {"", ""},
	    {"nothing \xc3\xa9", "nothing \xc3\xa9"},
	    {"{\"password\":\"a\\\"b\",\"x\":1}",
		"{\"password\":\"*\",\"x\":1}"},
	    {"{\"Token\" : 12, \"x\":1}", "{\"Token\" : *, \"x\":1}"},
	    {"{\"token\":{\"x\":1}}", "{\"token\":{\"x\":1}}"},
	    {"{\"token\":\"\",\"x\":1}", "{\"token\":\"*\",\"x\":1}"},
	    {"a=1&client_secret=b+c&d=2", "a=1&client_secret=*&d=2"},
	    {"/x?api_key=abc HTTP", "/x?api_key=* HTTP"},
	    {"<Password>abc</Password>", "<Password>*</Password>"},
	    {"{\"query\":\"login(password:\\\"a, b\\\", x:1)\"}",
		"{\"query\":\"login(password:\\\"*\\\", x:1)\"}"},
	    {"{\"refresh_token\":\"abc", "{\"refresh_token\":\"*"},
	    {"password", "password"},
	    {"password=", "password="},
	    {"the token is gone", "the token is gone"},
	    {"id=k\"n&o w\\n/", "id=*/"},
	    {"id=k%22n%26o%20w%5Cn/", "id=*/"},
	    {"id=k\\\"n&o w\\\\n/", "id=*/"},
	};
	struct trace *t = trace_new("t", false);
	size_t i;

	(void)state;
	trace_secret(t, "k\"n&o w\\n");
	trace_secret(t, "x");
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf out = {0};

		UNIT_CASE("row %zu, %s", i, cases[i].text);
		buf_init(&out, 1000);
		trace_blank(t, cases[i].text, strlen(cases[i].text), &out);
		assert_string_equal(out.data, cases[i].blank);
	}
	trace_free(t);
}

int
test_auth(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_auth_credentials_go_with_each_request),
	    cmocka_unit_test(test_auth_missing_or_bad_keys_are_refused),
	    cmocka_unit_test(test_auth_oauth1_signatures_match_another_program),
	    cmocka_unit_test(test_auth_oauth1_without_token_has_no_version),
	    cmocka_unit_test(test_auth_oauth1_retry_has_a_new_nonce),
	    cmocka_unit_test(test_auth_token_request_has_the_configured_form),
	    cmocka_unit_test(test_auth_token_errors_are_classified),
	    cmocka_unit_test(test_auth_token_is_shared_until_it_expires),
	    cmocka_unit_test(test_auth_damaged_token_file_is_replaced),
	    cmocka_unit_test(test_auth_refused_token_is_renewed_once),
	    cmocka_unit_test(test_auth_refused_password_is_not_tried_again),
	    cmocka_unit_test(test_auth_token_of_another_process_is_used),
	    cmocka_unit_test(test_auth_twenty_processes_make_one_token_request),
	    cmocka_unit_test(test_auth_wait_for_the_token_lock_ends_on_signal),
	    cmocka_unit_test(
		test_auth_secret_with_control_character_is_refused),
	    cmocka_unit_test(test_auth_refresh_token_rotates),
	    cmocka_unit_test(test_auth_rotated_refresh_token_survives_a_kill),
	    cmocka_unit_test(test_auth_jwt_has_claims_and_a_valid_signature),
	    cmocka_unit_test(test_auth_jwt_hs256_matches_the_example_of_jwt_io),
	    cmocka_unit_test(test_auth_jwt_grants_send_the_assertion),
	    cmocka_unit_test(test_auth_expired_session_logs_in_again),
	    cmocka_unit_test(test_auth_last_user_of_a_session_logs_out),
	    cmocka_unit_test(test_auth_refused_login_is_denied),
	    cmocka_unit_test(test_auth_ntlm_signs_on_within_one_connection),
	    cmocka_unit_test(test_auth_trace_shows_no_secret),
	    cmocka_unit_test(test_auth_trace_blanks_secrets_in_any_encoding),
	};

	return cmocka_run_group_tests_name("auth", tests, NULL, NULL);
}
