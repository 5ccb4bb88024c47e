#include <stdio.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "net/http_in.h"
#include "net/refused.h"
#include "netcase.h"
#include "server.h"
#include "unit.h"

#define START(steps) server_start(steps, ARRAY_LEN(steps))

static const char basic[] = "sign_on = basic\nuser = u\npassword = op3n\n";

/* Sends; the error, or 1000 and the status of an answer. */
static int
ask(struct netcase *c, const char *method)
{
	struct http_answer a;
	const char *body = strcmp(method, "GET") != 0 ? "{}" : NULL;
	enum ecx_err err = netcase_send(c, method, "/data", body, &a);
	int status = a.status;

	http_answer_free(&a);
	return err == ECX_OK ? 1000 + status : (int)err;
}

/* Opens it as every other process of the connection would. */
static struct netcase *
open_anew(const struct server *s, const char *keys, const char *state)
{
	auto_free char *all = xasprintf("token_url = %s/token\n%s%s",
	    server_url(s), "client_id = i\n", keys);

	return netcase_open(server_url(s), all, NULL, state);
}

/* The same as another process of the connection. */
static int
ask_anew(const struct server *s, const char *keys, const char *state)
{
	struct netcase *c = open_anew(s, keys, state);
	int seen = ask(c, "GET");

	if (seen == ECX_DENIED && strstr(c->conn.error, "not tried") != NULL)
		assert_contains(c->conn.error, "ecx-probe t");
	netcase_close(c);
	return seen;
}

static void
test_refused_secret_is_tried_once_until_it_changes(void **state)
{
	static const struct {
		const char *keys, *changed;
		int first; /* what the process sees that tries */
	} cases[] = {
	    {basic, "sign_on = basic\nuser = u\npassword = n3w\n", 1401},
	    {"sign_on = ntlm\nuser = u\npassword = op3n\n",
		"sign_on = ntlm\nuser = u\npassword = n3w\n", 1401},
	    {"sign_on = token\ntoken = op3n\n",
		"sign_on = token\ntoken = n3w\n", 1401},
	    {"sign_on = query\nconsumer_key = k\nconsumer_secret = op3n\n",
		"sign_on = query\nconsumer_key = k\nconsumer_secret = n3w\n",
		1401},
	    {"sign_on = oauth1\nconsumer_key = k\nconsumer_secret = op3n\n"
	     "token = a\ntoken_secret = b\n",
		"sign_on = oauth1\nconsumer_key = k\nconsumer_secret = n3w\n"
		"token = a\ntoken_secret = b\n",
		1401},
	    {"sign_on = oauth2\nclient_secret = op3n\n",
		"sign_on = oauth2\nclient_secret = n3w\n", ECX_DENIED},
	    {"sign_on = refresh\nrefresh_token = op3n\n",
		"sign_on = refresh\nrefresh_token = n3w\n", ECX_DENIED},
	};
	static const struct server_step steps[] = {
	    {.status = 401, .again = true}};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].keys);
		struct server *s = START(steps);
		auto_free char *dir = unit_tmpdir();
		size_t n;

		assert_int_equal(
		    ask_anew(s, cases[i].keys, dir), cases[i].first);
		n = server_requests(s);
		assert_int_equal(ask_anew(s, cases[i].keys, dir), ECX_DENIED);
		assert_int_equal(ask_anew(s, cases[i].keys, dir), ECX_DENIED);
		assert_int_equal(server_requests(s), n);
		assert_int_equal(
		    ask_anew(s, cases[i].changed, dir), cases[i].first);
		assert_true(server_requests(s) > n);
		server_stop(s);
	}
}

static enum ecx_err
log_in(struct http *h, struct auth_session *session)
{
	char *password;
	struct http_answer a;
	enum ecx_err err = auth_secret(h, "password", &password);
	const struct http_request request = {.method = "POST",
	    .target = "/login",
	    .body = password,
	    .len = err == ECX_OK ? strlen(password) : 0,
	    .effect = HTTP_READS,
	    .bare = true};

	if (err != ECX_OK)
		return err;
	err = http_send(h, &request, &a);
	if (err == ECX_OK)
		err = http_status_err(a.status, true);
	if (err == ECX_OK)
		buf_adds(&session->headers, "Cookie: a=b\n");
	http_answer_free(&a);
	crypto_free(password);
	return err;
}

/* The driver's log-in reads the password when it is needed. */
static void
test_refused_password_of_a_session_is_tried_once(void **state)
{
	static const struct server_step steps[] = {
	    {.request = "POST /login", .status = 401},
	    {.request = "POST /login", .status = 200, .body = "{}"},
	    {.request = "GET /data", .status = 200, .body = "{}"},
	};
	static const struct {
		const char *password;
		int seen;
		size_t requests;
	} cases[] = {
	    {"op3n", ECX_DENIED, 1},
	    {"op3n", ECX_DENIED, 1},
	    {"n3w", 1200, 3},
	};
	const struct http_setup setup = {.login = log_in};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/secret", dir);
	auto_free char *keys =
	    xasprintf("sign_on = session\npassword_file = %s\n", path);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu", i);
		struct netcase *c;

		assert_true(file_write(dir, "secret", cases[i].password,
		    strlen(cases[i].password), 0600));
		c = netcase_open(server_url(s), keys, &setup, dir);
		assert_int_equal(ask(c, "GET"), cases[i].seen);
		assert_int_equal(server_requests(s), cases[i].requests);
		netcase_close(c);
	}
	assert_false(refused_any(dir, "t"));
	server_stop(s);
}

/* What says nothing of the secret leaves no note. */
static void
test_refused_permission_or_limit_is_no_secret(void **state)
{
	static const struct {
		int status;
		bool vague;
	} cases[] = {{403, false}, {500, false}, {429, false}, {401, true}};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, HTTP %d", i, cases[i].status);
		const struct server_step steps[] = {
		    {.status = cases[i].status, .again = true}};
		const struct http_setup setup = {.vague_401 = cases[i].vague};
		struct server *s = START(steps);
		auto_free char *keys = xasprintf("retries = 0\n%s", basic);
		struct netcase *c =
		    netcase_open(server_url(s), keys, &setup, NULL);

		assert_int_equal(ask(c, "GET"), 1000 + cases[i].status);
		assert_false(refused_any(c->state, "t"));
		netcase_close(c);
		server_stop(s);
	}
}

/* ---- many processes ---- */

/* n processes begin at once; the number of those that saw `seen`. */
static int
ask_at_once(const struct server *s, const char *state, int n, int seen)
{
	int go[2], i, status, count = 0;
	char c;

	assert_int_equal(pipe(go), 0);
	fflush(NULL);
	for (i = 0; i < n; i++) {
		if (fork() != 0)
			continue;
		(void)close(go[1]);
		(void)!read(go[0], &c, 1);
		_exit(ask_anew(s, basic, state) == seen ? 0 : 1);
	}
	(void)close(go[0]);
	(void)close(go[1]);
	for (i = 0; i < n; i++)
		if (wait(&status) > 0 && status == 0)
			count++;
	return count;
}

static void
test_refused_by_one_of_many_processes(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 401, .again = true}};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();

	(void)state;
	assert_int_equal(ask_at_once(s, dir, 16, ECX_DENIED), 15);
	assert_int_equal(server_requests(s), 1);
	server_stop(s);
}

static void
test_refused_nothing_hinders_many_processes(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}", .again = true}};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();

	(void)state;
	assert_int_equal(ask_at_once(s, dir, 16, 1200), 16);
	assert_int_equal(server_requests(s), 16);
	server_stop(s);
}

/* The password is changed while two processes work; or only a change was not
 * permitted, which looks alike. */
static void
test_refused_in_the_middle_of_a_run(void **state)
{
	static const struct {
		int status; /* what the second process sees when it reads */
		int seen;   /* and what both see afterwards when they change */
		bool noted;
		size_t requests;
	} cases[] = {
	    {200, 1201, false, 6},
	    {401, ECX_DENIED, true, 4},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, HTTP %d", i, cases[i].status);
		const struct server_step steps[] = {
		    {.request = "GET", .status = 200, .body = "{}"},
		    {.request = "GET", .status = 200, .body = "{}"},
		    {.request = "POST", .status = 401},
		    {.request = "GET", .status = cases[i].status, .body = "{}"},
		    {.request = "POST",
			.status = 201,
			.body = "{}",
			.again = true},
		};
		struct server *s = START(steps);
		auto_free char *dir = unit_tmpdir();
		struct netcase *a =
		    netcase_open(server_url(s), basic, NULL, dir);
		struct netcase *b =
		    netcase_open(server_url(s), basic, NULL, dir);

		assert_int_equal(ask(a, "GET"), 1200);
		assert_int_equal(ask(b, "GET"), 1200);
		assert_int_equal(ask(a, "POST"), 1401);
		assert_int_equal(ask(b, "POST"), ECX_DENIED);
		assert_int_equal(server_requests(s), 3);
		assert_int_equal(ask(b, "GET"), 1000 + cases[i].status);
		assert_int_equal(refused_any(dir, "t"), cases[i].noted);
		assert_int_equal(ask(a, "POST"), cases[i].seen);
		assert_int_equal(ask(b, "POST"), cases[i].seen);
		assert_int_equal(server_requests(s), cases[i].requests);
		netcase_close(a);
		netcase_close(b);
		server_stop(s);
	}
}

/* While a request is under way, another process is refused for certain: that
 * the first is refused, too, neither weakens the note nor counts again. */
static void
test_refused_under_way_leaves_the_note_of_another(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 200, .body = "{}"}, {.status = 401, .again = true}};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	struct netcase *a = open_anew(s, basic, dir);

	(void)state;
	(void)setenv("ECX_NOW", "2026-11-20T09:15:00Z", 1);
	assert_int_equal(ask(a, "GET"), 1200);
	assert_int_equal(auth_begin(a->http->auth, true), ECX_OK);
	assert_int_equal(ask_anew(s, basic, dir), 1401);
	auth_answered(a->http->auth, 401);
	(void)setenv("ECX_NOW", "2026-11-20T10:14:59Z", 1);
	assert_int_equal(ask_anew(s, basic, dir), ECX_DENIED);
	assert_int_equal(ask(a, "GET"), ECX_DENIED);
	(void)setenv("ECX_NOW", "2026-11-20T10:15:00Z", 1);
	assert_int_equal(ask_anew(s, basic, dir), 1401);
	(void)unsetenv("ECX_NOW");
	netcase_close(a);
	server_stop(s);
}

/* ---- a person, and time ---- */

static void
test_refused_secret_is_tried_once_by_a_person(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 401},
	    {.status = 401},
	    {.status = 200, .body = "{}", .again = true},
	};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	struct netcase *c;

	(void)state;
	assert_int_equal(ask_anew(s, basic, dir), 1401);
	c = open_anew(s, basic, dir);
	c->conn.interactive = true;
	assert_int_equal(ask(c, "GET"), 1401);
	assert_int_equal(ask(c, "GET"), ECX_DENIED);
	netcase_close(c);
	assert_int_equal(ask_anew(s, basic, dir), ECX_DENIED);
	c = open_anew(s, basic, dir);
	c->conn.interactive = true;
	assert_int_equal(ask(c, "GET"), 1200);
	netcase_close(c);
	assert_int_equal(ask_anew(s, basic, dir), 1200);
	server_stop(s);
}

/* Rows of time and what is seen then, on a server that always refuses. */
static void
test_refused_secret_waits_1_4_and_24_hours(void **state)
{
	static const struct {
		const char *now;
		int seen;
	} rows[] = {
	    {"2026-11-20T09:15:00Z", 1401},
	    {"2026-11-20T10:14:59Z", ECX_DENIED},
	    {"2026-11-20T10:15:00Z", 1401},
	    {"2026-11-20T14:14:59Z", ECX_DENIED},
	    {"2026-11-20T14:15:00Z", 1401},
	    {"2026-11-21T14:14:59Z", ECX_DENIED},
	    {"2026-11-21T14:15:00Z", 1401},
	    {"2026-11-22T14:14:59Z", ECX_DENIED},
	    /* The clock had been wrong. */
	    {"2026-11-20T09:15:00Z", 1401},
	};
	static const struct server_step steps[] = {
	    {.status = 401, .again = true}};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(rows); i++) {
		UNIT_CASE("row %zu, %s", i, rows[i].now);
		(void)setenv("ECX_NOW", rows[i].now, 1);
		assert_int_equal(ask_anew(s, basic, dir), rows[i].seen);
	}
	(void)unsetenv("ECX_NOW");
	server_stop(s);
}

static void
test_refused_note_is_private_and_a_damaged_one_is_none(void **state)
{
	static const struct server_step steps[] = {
	    {.status = 401, .again = true}};
	struct server *s = START(steps);
	auto_free char *dir = unit_tmpdir();
	auto_free char *folder = xasprintf("%s/token", dir);
	auto_free char *path = xasprintf("%s/t.refused", folder);
	auto_buf struct buf text = {0};
	struct stat st;

	(void)state;
	buf_init(&text, BUF_LINE_MAX);
	assert_int_equal(ask_anew(s, basic, dir), 1401);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_true(file_read(path, &text));
	assert_null(strstr(text.data, "op3n"));
	assert_true(file_write(folder, "t.refused", "{\"for", 5, 0600));
	assert_int_equal(ask_anew(s, basic, dir), 1401);
	assert_int_equal(ask_anew(s, basic, dir), ECX_DENIED);
	server_stop(s);
}

int
test_refused(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		test_refused_secret_is_tried_once_until_it_changes),
	    cmocka_unit_test(test_refused_password_of_a_session_is_tried_once),
	    cmocka_unit_test(test_refused_permission_or_limit_is_no_secret),
	    cmocka_unit_test(test_refused_by_one_of_many_processes),
	    cmocka_unit_test(test_refused_nothing_hinders_many_processes),
	    cmocka_unit_test(test_refused_in_the_middle_of_a_run),
	    cmocka_unit_test(test_refused_under_way_leaves_the_note_of_another),
	    cmocka_unit_test(test_refused_secret_is_tried_once_by_a_person),
	    cmocka_unit_test(test_refused_secret_waits_1_4_and_24_hours),
	    cmocka_unit_test(
		test_refused_note_is_private_and_a_damaged_one_is_none),
	};

	return cmocka_run_group_tests_name("refused", tests, NULL, NULL);
}
