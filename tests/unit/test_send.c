/* What msmtp says, sorted. Programs of a few lines stand in for it. */
#include <stdio.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "flow/send.h"
#include "unit.h"

enum { BIG = 1 << 20 };

static char *dir;

static int
setup(void **state)
{
	(void)state;
	dir = unit_tmpdir();
	return 0;
}

static int
teardown(void **state)
{
	free(dir);
	return unit_case_print(state);
}

/* A shell script as DIR/msmtp; returns its path. */
static char *
program(const char *script)
{
	auto_free char *text = xasprintf("#!/bin/sh\n%s\n", script);

	assert_true(file_write(dir, "msmtp", text, strlen(text), 0700));
	return xasprintf("%s/msmtp", dir);
}

static int
sent(const char *script, int64_t timeout, char why[ECX_WHY])
{
	auto_free char *path = program(script);
	const struct send s = {.program = path,
	    .from = "ecx <ecx@example.org>",
	    .to = "a@example.org, B <b@example.org>",
	    .timeout = timeout};

	return send_mail(&s, "Subject: x\n\ny\n", 14, why);
}

static void
test_send_errors_are_classified(void **state)
{
#define SAYS(text) "printf '" text "' >&2; exit "
#define SERVER(text) SAYS("msmtp: no\\nmsmtp: server message: " text "\\n")
	static const struct {
		const char *script;
		int status;
		const char *why;
	} cases[] = {
	    {"exit 0", ECX_EXIT_OK, ""},
	    {SAYS("a warning\\n") "0", ECX_EXIT_OK, ""},
	    /* The server's word decides, where there is one. */
	    {SERVER("451 later") "69", ECX_EXIT_AGAIN,
		"no; server message: 451 later"},
	    {SERVER("451-a\\nmsmtp: server message: 451 b") "65",
		ECX_EXIT_AGAIN,
		"no; server message: 451-a; server message: 451 b"},
	    {SERVER("454 later") "77", ECX_EXIT_AGAIN,
		"no; server message: 454 later"},
	    {SERVER("550 no") "65", ECX_EXIT_CONFIG,
		"no; server message: 550 no"},
	    {SERVER("554 spam") "69", ECX_EXIT_CONFIG,
		"no; server message: 554 spam"},
	    {SERVER("535 bad") "77", ECX_EXIT_DENIED,
		"no; server message: 535 bad"},
	    {SERVER("530 who") "65", ECX_EXIT_DENIED,
		"no; server message: 530 who"},
	    {SAYS(
		 "msmtp: TLS\\nmsmtp: could not send mail (account x)\\n") "69",
		ECX_EXIT_CONFIG, "TLS (account x)"},
	    {SAYS("msmtp: no password") "77", ECX_EXIT_DENIED, "no password"},
	    {SAYS("msmtp: rc: line 8\\n") "78", ECX_EXIT_CONFIG, "rc: line 8"},
	    {SAYS("msmtp: usage\\n") "64", ECX_EXIT_CONFIG, "usage"},
	    {SAYS("msmtp: refused\\n") "75", ECX_EXIT_AGAIN, "refused"},
	    {SAYS("msmtp: no name\\n") "68", ECX_EXIT_AGAIN, "no name"},
	    {SAYS("msmtp: empty reply\\n") "76", ECX_EXIT_AGAIN, "empty reply"},
	    {SAYS("a\\033[31m\\rb\\n") "1", ECX_EXIT_AGAIN, "a\\x1b[31m\\x0db"},
	};
	char why[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].script);
		assert_int_equal(sent(cases[i].script, INT64_C(60000000), why),
		    cases[i].status);
		assert_string_equal(why, cases[i].why);
	}
}

static void
test_send_silent_failure_names_msmtp(void **state)
{
	auto_free char *wanted = xasprintf("%s/msmtp exited with 70", dir);
	char why[ECX_WHY];

	(void)state;
	assert_int_equal(
	    sent("exit 70", INT64_C(60000000), why), ECX_EXIT_AGAIN);
	assert_string_equal(why, wanted);
}

/* Neither arguments nor message pass through a shell. */
static void
test_send_arguments_pass_through_no_shell(void **state)
{
	auto_free char *path = program("here=${0%/*}\n"
				       "printf '%s\\n' \"$LC_ALL\" \"$@\" "
				       ">$here/args\ncat >$here/mail");
	auto_free char *args = xasprintf("%s/args", dir);
	auto_free char *mail = xasprintf("%s/mail", dir);
	auto_free char *config = xasprintf("%s/rc", dir);
	const struct send s = {.program = path,
	    .config = config,
	    .account = "an account; $(false)",
	    .from = "ecx <ecx@example.org>",
	    .to = "a@example.org, \"$(b)\" <b@example.org>",
	    .timeout = INT64_C(60000000)};
	auto_free char *wanted =
	    xasprintf("C\n-C\n%s/rc\n-a\nan account; $(false)\n-f\n"
		      "ecx@example.org\n--\na@example.org\nb@example.org\n",
		dir);
	auto_buf struct buf got = {0};
	char why[ECX_WHY];

	(void)state;
	buf_init(&got, BIG);
	assert_true(file_write(dir, "rc", "", 0, 0600));
	assert_int_equal(
	    send_mail(&s, "Subject: x\n\n$y\n", 15, why), ECX_EXIT_OK);
	assert_true(file_read(args, &got));
	assert_string_equal(got.data, wanted);
	buf_reset(&got);
	assert_true(file_read(mail, &got));
	assert_string_equal(got.data,
	    "From: \"ecx\" <ecx@example.org>\n"
	    "To: a@example.org,\n \"$(b)\" <b@example.org>\n"
	    "Subject: x\n\n$y\n");
}

static void
test_send_ends_at_its_timeout(void **state)
{
	const int64_t began = clock_elapsed();
	char why[ECX_WHY];

	(void)state;
	assert_int_equal(
	    sent("exec sleep 60", INT64_C(100000), why), ECX_EXIT_AGAIN);
	assert_non_null(strstr(why, "msmtp had not ended after 0.1 s"));
	assert_true(clock_elapsed() - began < INT64_C(10000000));
}

static void
test_send_missing_msmtp_is_a_configuration_error(void **state)
{
	auto_free char *rc = xasprintf("%s/none", dir);
	auto_free char *wanted = xasprintf("%s: No such file or directory", rc);
	struct send s = {.program = "no-such-msmtp",
	    .from = "a@b",
	    .to = "c@d",
	    .timeout = INT64_C(60000000)};
	char why[ECX_WHY];

	(void)state;
	assert_int_equal(send_mail(&s, "\n", 1, why), ECX_EXIT_CONFIG);
	assert_string_equal(why, "no-such-msmtp is not installed");
	s.config = rc;
	assert_int_equal(send_mail(&s, "\n", 1, why), ECX_EXIT_CONFIG);
	assert_string_equal(why, wanted);
}

int
test_send(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_send_errors_are_classified, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_send_silent_failure_names_msmtp, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_send_arguments_pass_through_no_shell, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_send_ends_at_its_timeout, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_send_missing_msmtp_is_a_configuration_error, setup,
		teardown),
	};

	return cmocka_run_group_tests_name("send", tests, NULL, NULL);
}
