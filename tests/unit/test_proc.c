#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "base/proc.h"
#include "unit.h"

static const int64_t second = 1000000;

/* Runs a shell's text; out and err are NUL-terminated. */
static struct proc_result
run_shell(const char *text, const char *input, struct buf *out, struct buf *err)
{
	struct proc_result result;
	auto_free char *copy = xstrdup(text);
	char sh[] = "sh", c[] = "-c";
	char *argv[] = {sh, c, copy, NULL};

	if (!proc_run(
		argv, input, strlen(input), out, err, 30 * second, &result))
		fail_msg("%s: %s", text, strerror(errno));
	return result;
}

static void
test_proc_passes_streams_and_status(void **state)
{
	static const struct {
		const char *text, *input;
		int status;
		const char *out, *err;
	} cases[] = {
	    {":", "", 0, "", ""},
	    {"cat", "a\nb", 0, "a\nb", ""},
	    {"read x; echo $x >&2; echo y; exit 3", "1\n2\n", 3, "y\n", "1\n"},
	    {"kill -9 $$", "", 128 + SIGKILL, "", ""},
	    {"exec >&- 2>&-; cat >/dev/null; exit 4", "a", 4, "", ""},
	    {"kill -PIPE $$", "", 128 + SIGPIPE, "", ""},
	};
	size_t i;

	(void)state;
	(void)signal(SIGPIPE, SIG_IGN);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf out = {0};
		auto_buf struct buf err = {0};
		struct proc_result result;

		UNIT_CASE("row %zu, %s", i, cases[i].text);
		buf_init(&out, 1024);
		buf_init(&err, 1024);
		result = run_shell(cases[i].text, cases[i].input, &out, &err);
		assert_int_equal(result.status, cases[i].status);
		assert_false(result.timed_out);
		assert_string_equal(out.data, cases[i].out);
		assert_string_equal(err.data, cases[i].err);
		(void)run_shell(cases[i].text, cases[i].input, NULL, NULL);
	}
	(void)signal(SIGPIPE, SIG_DFL);
}

/* More than the pipes hold, both ways at once; and into a smaller buffer. */
static void
test_proc_passes_more_than_a_pipe_holds(void **state)
{
	auto_free char *input = xmalloc(1000001);
	auto_buf struct buf out = {0};
	auto_buf struct buf little = {0};

	(void)state;
	memset(input, 'x', 1000000);
	input[1000000] = '\0';
	buf_init(&out, 1000000);
	buf_init(&little, 100000);
	assert_int_equal(run_shell("cat", input, &out, &little).status, 0);
	assert_string_equal(out.data, input);
	assert_int_equal(
	    run_shell("cat; exit 5", input, &little, NULL).status, 5);
	assert_true(little.over);
}

/* A child that does not read is no reason to die of SIGPIPE. */
static void
test_proc_survives_a_child_that_does_not_read(void **state)
{
	auto_free char *input = xmalloc(1000001);
	struct sigaction action;

	(void)state;
	memset(input, 'x', 1000000);
	input[1000000] = '\0';
	assert_int_equal(
	    run_shell("exec <&-; exit 6", input, NULL, NULL).status, 6);
	assert_int_equal(sigaction(SIGPIPE, NULL, &action), 0);
	assert_true(action.sa_handler == SIG_DFL);
}

static void
test_proc_missing_program_is_status_127(void **state)
{
	auto_free char *dir = unit_tmpdir();
	char missing[] = "ecx-no-such-program";
	char *argv[] = {missing, NULL};
	char *folder[] = {dir, NULL};
	struct proc_result result;

	(void)state;
	assert_true(proc_run(argv, "x", 1, NULL, NULL, second, &result));
	assert_int_equal(result.status, 127);
	assert_false(proc_run(folder, "x", 1, NULL, NULL, second, &result));
	assert_int_equal(errno, EACCES);
}

static void
test_proc_kills_a_child_at_its_deadline(void **state)
{
	static const struct {
		const char *text;
		int status;
	} cases[] = {
	    {"exec sleep 60", 128 + SIGTERM},
	    {"exec >&- 2>&-; exec sleep 60", 128 + SIGTERM},
	    {"trap '' TERM; echo x; while :; do :; done", 128 + SIGKILL},
	    {"while :; do echo x; done", 128 + SIGTERM},
	};
	char sh[] = "sh", c[] = "-c";
	int64_t start = clock_elapsed();
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		auto_free char *text = xstrdup(cases[i].text);
		char *argv[] = {sh, c, text, NULL};
		auto_buf struct buf out = {0};
		struct proc_result result;

		buf_init(&out, 1024);
		assert_true(
		    proc_run(argv, "", 0, &out, NULL, second / 50, &result));
		assert_true(result.timed_out);
		assert_int_equal(result.status, cases[i].status);
	}
	assert_true(clock_elapsed() - start < 30 * second);
}

/* A process left behind holds the pipes open. */
static void
test_proc_does_not_wait_for_grandchildren(void **state)
{
	int64_t start = clock_elapsed();
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, 1024);
	assert_int_equal(
	    run_shell("sleep 20 & echo $!", "", &out, NULL).status, 0);
	assert_true(clock_elapsed() - start < 10 * second);
	assert_int_equal(kill((pid_t)strtol(out.data, NULL, 10), SIGKILL), 0);
}

static size_t
count_open(void)
{
	DIR *folder = opendir("/proc/self/fd");
	size_t n = 0;

	assert_non_null(folder);
	while (readdir(folder) != NULL)
		n++;
	(void)closedir(folder);
	return n;
}

/* Nothing stays open with us, and the child has nothing of ours. */
static void
test_proc_leaves_no_descriptor_open(void **state)
{
	static const char list[] = "i=3; while [ $i -lt 100 ]; do "
				   "[ -e /proc/self/fd/$i ] && echo $i; "
				   "i=$((i + 1)); done; :";
	size_t before = count_open();
	auto_buf struct buf out = {0};
	auto_buf struct buf err = {0};
	char *at, *end;
	long fd;

	(void)state;
	buf_init(&out, 4096);
	buf_init(&err, 4096);
	assert_int_equal(run_shell(list, "", &out, &err).status, 0);
	assert_int_equal(count_open(), before);
	for (at = out.data; *at != '\0'; at = end + 1) {
		fd = strtol(at, &end, 10);
		assert_int_equal(*end, '\n');
		assert_true(fcntl((int)fd, F_GETFD) >= 0);
	}
}

int
test_proc(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_proc_passes_streams_and_status),
	    cmocka_unit_test(test_proc_passes_more_than_a_pipe_holds),
	    cmocka_unit_test(test_proc_survives_a_child_that_does_not_read),
	    cmocka_unit_test(test_proc_missing_program_is_status_127),
	    cmocka_unit_test(test_proc_kills_a_child_at_its_deadline),
	    cmocka_unit_test(test_proc_does_not_wait_for_grandchildren),
	    cmocka_unit_test(test_proc_leaves_no_descriptor_open),
	};

	return cmocka_run_group_tests_name("proc", tests, NULL, NULL);
}
