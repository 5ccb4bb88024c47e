#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/lines.h"
#include "base/mem.h"
#include "unit.h"

static struct lines *
open_text(const char *text, size_t len)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/text", dir);
	FILE *f = fopen(path, "w");
	int fd;

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	assert_true(fd >= 0);
	return lines_open(fd);
}

static void
assert_line(struct lines *l, const char *text)
{
	struct line line;

	assert_int_equal(lines_next(l, &line), LINES_OK);
	assert_null(line.error);
	assert_string_equal(line.text, text);
	assert_int_equal(line.len, strlen(text));
}

static void
assert_bad(struct lines *l, size_t number, const char *error)
{
	struct line line;

	assert_int_equal(lines_next(l, &line), LINES_BAD);
	assert_string_equal(line.error, error);
	assert_int_equal(line.number, number);
}

static void
assert_end(struct lines *l)
{
	struct line line;

	assert_int_equal(lines_next(l, &line), LINES_END);
	assert_null(line.error);
}

/* Each bad line stands between two good ones. */
static void
test_lines_bad_line_stops_no_other(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		const char *error;
	} cases[] = {
#define TEXT(s) s, sizeof(s) - 1
	    {TEXT(""), "blank line"},
	    {TEXT(" \t\r"), "blank line"},
	    {TEXT("\xef\xbb\xbf{}"), "byte order mark"},
	    {TEXT("\0"), "NUL byte"},
	    {TEXT("a\0b"), "NUL byte"},
	    {TEXT("\xff"), "not UTF-8 at byte 1"},
	    {TEXT("\xef\xbb"), "not UTF-8 at byte 1"},
	    {TEXT("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xc3"),
		"not UTF-8 at byte 11"},
	    {TEXT("ab\xed\xa0\x80"), "not UTF-8 at byte 3"},
#undef TEXT
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_buf struct buf b = {0};

		UNIT_CASE("row %zu, %s", i, cases[i].error);
		buf_init(&b, 1024);
		buf_adds(&b, "one\n");
		buf_add(&b, cases[i].text, cases[i].len);
		buf_adds(&b, "\ntwo\r\n");

		auto_lines struct lines *l = open_text(b.data, b.len);
		struct line line;

		assert_line(l, "one");
		assert_int_equal(lines_next(l, &line), LINES_BAD);
		assert_string_equal(line.error, cases[i].error);
		assert_int_equal(line.number, 2);
		assert_int_equal(line.len, cases[i].len);
		assert_memory_equal(line.text, cases[i].text, line.len);
		assert_line(l, "two\r");
		assert_end(l);
		assert_end(l);
	}
}

static void
test_lines_torn_line_is_bad(void **state)
{
	auto_lines struct lines *l = open_text("a\nb", 3);
	auto_lines struct lines *none = open_text("", 0);

	(void)state;
	assert_line(l, "a");
	assert_bad(l, 2, "torn line");
	assert_end(l);
	assert_end(none);
}

/* Lines of all lengths about a block, so that each falls on its edge once. */
static void
test_lines_of_all_lengths_about_a_block(void **state)
{
	auto_buf struct buf b = {0};
	auto_free char *text = xmalloc(70000);
	struct line line;
	size_t n;

	(void)state;
	buf_init(&b, (size_t)8 << 20);
	memset(text, 'x', 70000);
	for (n = 65500; n < 65570; n++) {
		buf_add(&b, text, n);
		buf_addc(&b, '\n');
	}

	auto_lines struct lines *l = open_text(b.data, b.len);

	for (n = 65500; n < 65570; n++) {
		assert_int_equal(lines_next(l, &line), LINES_OK);
		assert_int_equal(line.len, n);
		assert_int_equal(line.number, n - 65499);
		assert_memory_equal(line.text, text, n);
	}
	assert_end(l);
}

static void
test_lines_over_8_mib_are_bad(void **state)
{
	static const struct {
		size_t over;
		const char *error;
	} cases[] = {
	    {0, NULL},
	    {1, "longer than 8 MiB"},
	    {100000, "longer than 8 MiB"},
	};
	const size_t most = BUF_LINE_MAX + 100000;
	auto_free char *text = xmalloc(most);
	auto_buf struct buf b = {0};
	struct line line;
	size_t i;

	(void)state;
	memset(text, 'x', most);
	buf_init(&b, 5 * most);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		buf_add(&b, text, BUF_LINE_MAX + cases[i].over);
		buf_adds(&b, "\nafter\n");
	}
	buf_add(&b, text, BUF_LINE_MAX + 1);

	auto_lines struct lines *l = open_text(b.data, b.len);

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%zu bytes too long", cases[i].over);
		assert_int_equal(lines_next(l, &line),
		    cases[i].error ? LINES_BAD : LINES_OK);
		assert_int_equal(line.number, 2 * i + 1);
		assert_int_equal(line.len, BUF_LINE_MAX);
		assert_int_equal(memcmp(line.text, text, line.len), 0);
		if (cases[i].error)
			assert_string_equal(line.error, cases[i].error);
		assert_line(l, "after");
	}
	assert_bad(l, 2 * i + 1, "longer than 8 MiB");
	assert_end(l);
}

static void
test_lines_read_error_is_returned(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_lines struct lines *l = lines_open(open(dir, O_RDONLY));
	struct line line;
	int i;

	(void)state;
	for (i = 0; i < 2; i++) {
		UNIT_CASE("call %d", i);
		assert_true(lines_ready(l));
		assert_int_equal(lines_next(l, &line), LINES_ERROR);
		assert_string_equal(line.error, strerror(EISDIR));
	}
}

static void
put(int fd, const char *text)
{
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
}

static void
test_lines_ready_where_next_does_not_wait(void **state)
{
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);

	auto_lines struct lines *l = lines_open(fds[0]);

	assert_false(lines_ready(l));
	put(fds[1], "a");
	assert_false(lines_ready(l));
	put(fds[1], "b\nc\nd");
	assert_true(lines_ready(l));
	assert_line(l, "ab");
	assert_true(lines_ready(l));
	assert_line(l, "c");
	assert_false(lines_ready(l));
	assert_int_equal(close(fds[1]), 0);
	assert_true(lines_ready(l));
	assert_bad(l, 3, "torn line");
	assert_true(lines_ready(l));
	assert_end(l);
}

/* A writer that the reader has to wait for, byte by byte. */
static void
test_lines_wait_for_a_slow_writer(void **state)
{
	static const char text[] = "one\ntwo\n";
	int fds[2], status;
	size_t i;
	pid_t pid;

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(fcntl(fds[0], F_SETFL, O_NONBLOCK), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		for (i = 0; i < sizeof(text) - 1; i++)
			if (write(fds[1], text + i, 1) != 1)
				_exit(1);
		_exit(0);
	}
	(void)close(fds[1]);

	auto_lines struct lines *l = lines_open(fds[0]);

	assert_line(l, "one");
	assert_line(l, "two");
	assert_end(l);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

static volatile sig_atomic_t stop;

static void
on_signal(int number)
{
	(void)number;
	stop = 1;
}

/* What has arrived is still handed out; what has not is not waited for. */
static void
test_lines_stopped_hand_out_what_has_arrived(void **state)
{
	struct sigaction action = {.sa_handler = on_signal};
	struct line line;
	int fds[2], i;
	pid_t pid;

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(sigaction(SIGUSR1, &action, NULL), 0);

	auto_lines struct lines *l = lines_open(fds[0]);

	lines_set_stop(l, &stop);
	put(fds[1], "a\nb\nc");
	assert_line(l, "a");
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0)
		_exit(kill(getppid(), SIGUSR1) == 0 ? 0 : 1);
	assert_line(l, "b");
	for (i = 0; i < 2; i++) {
		UNIT_CASE("call %d", i);
		assert_int_equal(lines_next(l, &line), LINES_END);
		assert_string_equal(line.error, "stopped");
	}
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	(void)close(fds[1]);
	(void)signal(SIGUSR1, SIG_DFL);
}

static void
test_lines_of_no_descriptor_are_a_read_error(void **state)
{
	auto_lines struct lines *l = lines_open(-1);
	struct line line;

	(void)state;
	assert_true(lines_ready(l));
	assert_int_equal(lines_next(l, &line), LINES_ERROR);
	assert_string_equal(line.error, "not open for reading");
}

static void
test_lines_limit_can_be_raised(void **state)
{
	const size_t len = BUF_LINE_MAX + 100000;
	auto_free char *text = xmalloc(2 * len + 3);
	struct line line;

	(void)state;
	memset(text, 'x', 2 * len + 3);
	text[len] = '\n';
	text[2 * len + 2] = '\n';

	auto_lines struct lines *l = open_text(text, 2 * len + 3);

	lines_set_max(l, len);
	assert_int_equal(lines_next(l, &line), LINES_OK);
	assert_int_equal(line.len, len);
	assert_int_equal(lines_next(l, &line), LINES_BAD);
	assert_int_equal(lines_next(l, &line), LINES_END);
}

int
test_lines(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_lines_bad_line_stops_no_other),
	    cmocka_unit_test(test_lines_torn_line_is_bad),
	    cmocka_unit_test(test_lines_of_all_lengths_about_a_block),
	    cmocka_unit_test(test_lines_over_8_mib_are_bad),
	    cmocka_unit_test(test_lines_read_error_is_returned),
	    cmocka_unit_test(test_lines_ready_where_next_does_not_wait),
	    cmocka_unit_test(test_lines_wait_for_a_slow_writer),
	    cmocka_unit_test(test_lines_stopped_hand_out_what_has_arrived),
	    cmocka_unit_test(test_lines_of_no_descriptor_are_a_read_error),
	    cmocka_unit_test(test_lines_limit_can_be_raised),
	};

	return cmocka_run_group_tests_name("lines", tests, NULL, NULL);
}
