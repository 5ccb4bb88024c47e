#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/crash.h"
#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/spool.h"
#include "unit.h"

static void
put(const char *folder, const char *name, const char *text)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	FILE *f;

	assert_true(file_make_dir(folder, 0700));
	f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static bool
has(const char *folder, const char *name)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);

	return access(path, F_OK) == 0;
}

/* The names in folder/below, with blanks between. */
static void
assert_names(const char *folder, const char *below, const char *wanted)
{
	auto_free char *path = xasprintf("%s/%s", folder, below);
	auto_buf struct buf b = {0};
	char **names;
	size_t i, n;

	buf_init(&b, 4096);
	assert_true(file_names(path, &names, &n));
	for (i = 0; i < n; i++)
		buf_addf(&b, "%s%s", i > 0 ? " " : "", names[i]);
	file_names_free(names, n);
	assert_string_equal(b.data, wanted);
}

static void
assert_content(const char *folder, const char *name, const char *wanted)
{
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_buf struct buf b = {0};

	buf_init(&b, 1024);
	assert_true(file_read(path, &b));
	assert_string_equal(b.data, wanted);
}

/* ---- the child that is killed at its k-th crash point ---- */

static struct {
	char *dir;
	unsigned long k;
	void (*work)(const char *dir);
} victim;

static void
run_victim(void)
{
	auto_free char *log = xasprintf("%s.log", victim.dir);
	auto_free char *chosen = NULL;
	auto_buf struct buf b = {0};
	const char *number;

	setenv("ECX_CRASH_LOG", log, 1);
	crash_point("start");
	unsetenv("ECX_CRASH_LOG");
	buf_init(&b, 1024);
	if (file_read(log, &b)) {
		number = strchr(b.data, ' ');
		chosen = xasprintf(
		    "%s:%lu", die_name(), strtoul(number, NULL, 10) + victim.k);
		setenv("ECX_CRASH", chosen, 1);
	}
	victim.work(victim.dir);
}

/* Does the work in dir and is killed at the k-th point; false when it came to
 * its end before. */
static bool
killed_at(char *dir, unsigned long k, void (*work)(const char *dir))
{
	struct unit_said said;

	victim.dir = dir;
	victim.k = k;
	victim.work = work;
	unit_run(run_victim, &said);
	assert_true(said.status == 0 || said.status == 128 + 9);
	return said.status != 0;
}

/* ---- in ---- */

static bool
all(const char *name, void *data)
{
	(void)data;
	return strcmp(name, "no") != 0;
}

static void
test_spool_number_of_a_name(void **state)
{
	static const struct {
		const char *name;
		const char *rest;
		uint64_t number;
	} cases[] = {
	    {"0000000017-a.jsonl", "a.jsonl", 17},
	    {"9999999999-", "", 9999999999},
	    {"000000017-a", NULL, 0},
	    {"00000000017-a", NULL, 0},
	    {"0000000017a", NULL, 0},
	    {"a-0000000017-a", NULL, 0},
	    {"", NULL, 0},
	};
	uint64_t number;
	const char *rest;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].name);
		number = 0;
		rest = spool_number(cases[i].name, &number);
		assert_int_equal(rest != NULL, cases[i].rest != NULL);
		assert_int_equal(number, cases[i].number);
		if (rest != NULL)
			assert_string_equal(rest, cases[i].rest);
	}
}

static void
test_spool_moves_files_to_taken_and_done(void **state)
{
	auto_free char *dir = unit_tmpdir();

	(void)state;
	assert_true(spool_retire(dir, 7));
	assert_true(spool_take(dir, 0, all, NULL));
	assert_names(dir, ".", "");
	assert_false(has(dir, "taken"));

	put(dir, "b", "B");
	put(dir, "a", "A");
	put(dir, "no", "");
	assert_true(spool_take(dir, 0, all, NULL));
	assert_names(dir, ".", "no");
	assert_names(dir, "taken", "0000000001-a 0000000002-b");

	/* Nothing is known to be safe: the next one comes behind. */
	put(dir, "a", "A2");
	assert_true(spool_retire(dir, 0));
	assert_true(spool_take(dir, 0, all, NULL));
	assert_names(dir, "taken", "0000000001-a 0000000002-b 0000000003-a");
	assert_false(has(dir, "done"));

	assert_true(spool_retire(dir, 2));
	assert_names(dir, "taken", "0000000003-a");
	assert_names(dir, "done", "0000000001-a 0000000002-b");

	/* All is safe: numbers go on from there. */
	assert_true(spool_retire(dir, 3));
	put(dir, "c", "C");
	assert_true(spool_take(dir, 3, all, NULL));
	assert_names(dir, "taken", "0000000004-c");
	assert_names(dir, "done", "0000000001-a 0000000002-b 0000000003-a");
}

/* A ledger that was lost begins again at 1. */
static void
test_spool_same_number_again_keeps_both_files(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *done = xasprintf("%s/done", dir);
	int i;

	(void)state;
	for (i = 0; i < 3; i++) {
		put(dir, "a.csv", i == 0 ? "first" : i == 1 ? "second" : "");
		assert_true(spool_take(dir, 0, all, NULL));
		assert_true(spool_retire(dir, 1));
	}
	assert_names(dir, "done",
	    "0000000001-2-a.csv 0000000001-3-a.csv 0000000001-a.csv");
	assert_content(done, "0000000001-a.csv", "first");
	assert_content(done, "0000000001-2-a.csv", "second");
}

/* What somebody else put into taken/ is neither counted nor moved. */
static void
test_spool_leaves_a_foreign_file_in_taken(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *taken = xasprintf("%s/taken", dir);

	(void)state;
	put(taken, "17-a", "");
	put(taken, "x", "");
	put(dir, "b", "");
	assert_true(spool_take(dir, 4, all, NULL));
	assert_true(spool_retire(dir, 9));
	assert_names(dir, "taken", "17-a x");
	assert_names(dir, "done", "0000000005-b");
}

static void
test_spool_behind_the_last_number_takes_nothing(void **state)
{
	auto_free char *dir = unit_tmpdir();

	(void)state;
	put(dir, "a", "");
	assert_false(spool_take(dir, 9999999999, all, NULL));
	assert_int_equal(errno, EOVERFLOW);
	assert_names(dir, ".", "a");
}

static void
serve(const char *dir)
{
	if (!spool_retire(dir, 2) || !spool_take(dir, 2, all, NULL))
		_exit(3);
}

/* Killed anywhere, a second run finds each file once and gives no number
 * twice. */
static void
test_spool_take_survives_a_kill(void **state)
{
	unsigned long k;
	bool killed = true;

	(void)state;
	for (k = 1; killed; k++) {
		auto_free char *dir = unit_tmpdir();
		auto_free char *taken = xasprintf("%s/taken", dir);

		put(taken, "0000000001-a", "");
		put(taken, "0000000002-b", "");
		put(taken, "0000000003-c", "");
		put(dir, "d", "");
		put(dir, "e", "");
		killed = killed_at(dir, k, serve);
		serve(dir);
		assert_names(dir, ".", "");
		assert_names(
		    dir, "taken", "0000000003-c 0000000004-d 0000000005-e");
		assert_names(dir, "done", "0000000001-a 0000000002-b");
	}
#ifdef ECX_CRASH_POINTS
	assert_true(k > 10);
#endif
}

/* ---- out ---- */

static void
test_spool_name_of_a_key_is_safe_and_unique(void **state)
{
	static const struct {
		const char *key;
		const char *name; /* NULL: with a hash behind */
		const char *begin;
	} cases[] = {
	    {"NL-1001", "NL-1001", NULL},
	    {"a.b-C9", "a.b-C9", NULL},
	    {"NL-1/D1", NULL, "NL-1_D1_"},
	    {"NL-1_D1", NULL, "NL-1_D1_"},
	    {"NL-1 D1", NULL, "NL-1_D1_"},
	    {"..", NULL, "_._"},
	    {".sent", NULL, "_sent_"},
	    {"../../etc/passwd", NULL, "_._.._etc_passwd_"},
	    {"a\n\xc3\xa9", NULL, "a____"},
	};
	char *names[ARRAY_LEN(cases)];
	size_t i, j;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].key);
		names[i] = spool_name(cases[i].key);
		assert_true(file_name_ok(names[i]));
		if (cases[i].name != NULL) {
			assert_string_equal(names[i], cases[i].name);
		} else {
			assert_int_equal(
			    strlen(names[i]), strlen(cases[i].begin) + 16);
			assert_memory_equal(
			    names[i], cases[i].begin, strlen(cases[i].begin));
		}
		for (j = 0; j < i; j++)
			assert_string_not_equal(names[j], names[i]);
	}
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].key);
		/* A name is not a key that keeps its name. */
		auto_free char *again = spool_name(names[i]);

		assert_int_equal(
		    strcmp(again, names[i]) == 0, cases[i].name != NULL);
		free(names[i]);
	}
}

static bool
sent(const char *dir, const char *key, bool mend)
{
	bool yes;

	assert_true(spool_sent(dir, key, mend, &yes));
	return yes;
}

static void
test_spool_sends_a_key_once(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/NL-1.jsonl", dir);

	(void)state;
	assert_false(sent(dir, "NL-1", true));
	assert_false(has(dir, ".sent"));
	assert_int_equal(
	    spool_send(dir, "NL-1", "jsonl", "{}\n", 3), SPOOL_SENT);
	assert_content(dir, "NL-1.jsonl", "{}\n");
	assert_names(dir, ".staging", "");
	assert_true(sent(dir, "NL-1", true));
	assert_false(sent(dir, "NL-2", true));

	/* Whatever the reader does with it, and even if it gets another
	 * extension now. */
	assert_int_equal(unlink(path), 0);
	assert_true(sent(dir, "NL-1", true));
	assert_int_equal(spool_send(dir, "NL-1", "csv", "x", 1), SPOOL_UNSURE);
	assert_false(has(dir, "NL-1.csv"));
	assert_true(sent(dir, "NL-1", true));
}

/* Each state that a kill can leave, and what is made of it. */
static void
test_spool_takes_back_a_half_done_send(void **state)
{
	static const struct {
		bool staged, marked, sent;
	} cases[] = {
	    {false, false, false},
	    {true, false, false},
	    {true, true, false},
	    {false, true, true},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu", i);
		auto_free char *dir = unit_tmpdir();
		auto_free char *staging = xasprintf("%s/.staging", dir);
		auto_free char *marks = xasprintf("%s/.sent", dir);

		if (cases[i].staged)
			put(staging, "NL-1", "half");
		if (cases[i].marked)
			put(marks, "NL-1", "");
		assert_int_equal(sent(dir, "NL-1", false), cases[i].sent);
		assert_int_equal(has(staging, "NL-1"), cases[i].staged);
		assert_int_equal(has(marks, "NL-1"), cases[i].marked);
		assert_int_equal(sent(dir, "NL-1", true), cases[i].sent);
		assert_false(has(staging, "NL-1"));
		assert_int_equal(has(marks, "NL-1"), cases[i].sent);
		if (cases[i].sent)
			continue;
		assert_int_equal(
		    spool_send(dir, "NL-1", "jsonl", "whole", 5), SPOOL_SENT);
		assert_content(dir, "NL-1.jsonl", "whole");
	}
}

/* A file of that name that is not ours stays as it is. */
static void
test_spool_send_overwrites_no_foreign_file(void **state)
{
	auto_free char *dir = unit_tmpdir();

	(void)state;
	put(dir, "NL-1.jsonl", "theirs");
	assert_int_equal(
	    spool_send(dir, "NL-1", "jsonl", "ours", 4), SPOOL_NOT_SENT);
	assert_int_equal(errno, EEXIST);
	assert_content(dir, "NL-1.jsonl", "theirs");
	assert_false(sent(dir, "NL-1", true));
}

/* Nothing is left behind by what could not be sent. */
static void
test_spool_send_that_fails_leaves_nothing(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *file = xasprintf("%s/file", dir);

	(void)state;
	put(dir, "file", "");
	assert_int_equal(
	    spool_send(file, "NL-1", "csv", "x", 1), SPOOL_NOT_SENT);
	assert_int_equal(errno, ENOTDIR);

	/* The mark cannot be made: what was staged goes again. */
	auto_free char *marks = xasprintf("%s/.sent", dir);
	assert_int_equal(symlink("/proc", marks), 0);
	assert_int_equal(
	    spool_send(dir, "NL-1", "csv", "x", 1), SPOOL_NOT_SENT);
	assert_names(dir, ".staging", "");
	assert_true(has(dir, ".staging"));
	assert_names(dir, ".", "file");
}

static void
send_one(const char *dir)
{
	if (spool_send(dir, "NL-1", "jsonl", "{}", 2) != SPOOL_SENT)
		_exit(3);
}

/* Killed anywhere, sent says exactly whether the reader could see the file,
 * whether or not the reader took it away at once. */
static void
test_spool_send_survives_a_kill(void **state)
{
	size_t in_sight = 0, missing = 0;
	bool killed = true;
	unsigned long k;

	(void)state;
	for (k = 1; killed; k++) {
		auto_free char *dir = unit_tmpdir();
		auto_free char *path = xasprintf("%s/NL-1.jsonl", dir);
		bool visible;

		killed = killed_at(dir, k, send_one);
		visible = has(dir, "NL-1.jsonl");
		if (visible && k % 2 == 0)
			assert_int_equal(unlink(path), 0);
		assert_int_equal(sent(dir, "NL-1", false), visible);
		assert_int_equal(sent(dir, "NL-1", true), visible);
		in_sight += visible;
		missing += !visible;
		if (visible)
			continue;
		assert_int_equal(
		    spool_send(dir, "NL-1", "jsonl", "{}", 2), SPOOL_SENT);
		assert_content(dir, "NL-1.jsonl", "{}");
	}
#ifdef ECX_CRASH_POINTS
	assert_true(missing > 5);
	assert_true(in_sight > 3);
#else
	assert_int_equal(missing, 0);
	assert_int_equal(in_sight, 1);
#endif
}

static void
mend(const char *dir)
{
	bool yes;

	if (!spool_sent(dir, "NL-1", true, &yes) || yes)
		_exit(3);
}

/* Killed while it takes back what was half done, it still never says "sent". */
static void
test_spool_taking_back_survives_a_kill(void **state)
{
	bool killed = true;
	unsigned long k;

	(void)state;
	for (k = 1; killed; k++) {
		auto_free char *dir = unit_tmpdir();
		auto_free char *staging = xasprintf("%s/.staging", dir);
		auto_free char *marks = xasprintf("%s/.sent", dir);

		put(staging, "NL-1", "half");
		put(marks, "NL-1", "");
		killed = killed_at(dir, k, mend);
		assert_false(sent(dir, "NL-1", false));
		assert_false(sent(dir, "NL-1", true));
	}
#ifdef ECX_CRASH_POINTS
	assert_true(k > 2);
#endif
}

int
test_spool(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_spool_number_of_a_name),
	    cmocka_unit_test(test_spool_moves_files_to_taken_and_done),
	    cmocka_unit_test(test_spool_same_number_again_keeps_both_files),
	    cmocka_unit_test(test_spool_leaves_a_foreign_file_in_taken),
	    cmocka_unit_test(test_spool_behind_the_last_number_takes_nothing),
	    cmocka_unit_test(test_spool_take_survives_a_kill),
	    cmocka_unit_test(test_spool_name_of_a_key_is_safe_and_unique),
	    cmocka_unit_test(test_spool_sends_a_key_once),
	    cmocka_unit_test(test_spool_takes_back_a_half_done_send),
	    cmocka_unit_test(test_spool_send_overwrites_no_foreign_file),
	    cmocka_unit_test(test_spool_send_that_fails_leaves_nothing),
	    cmocka_unit_test(test_spool_send_survives_a_kill),
	    cmocka_unit_test(test_spool_taking_back_survives_a_kill),
	};

	return cmocka_run_group_tests_name("spool", tests, NULL, NULL);
}
