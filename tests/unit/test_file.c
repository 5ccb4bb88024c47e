#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "unit.h"

/* All entries of a folder but . and .., dot files too. */
static size_t
count_entries(const char *dir)
{
	DIR *folder = opendir(dir);
	size_t n = 0;

	assert_non_null(folder);
	while (readdir(folder) != NULL)
		n++;
	(void)closedir(folder);
	return n - 2;
}

static void
assert_content(const char *path, const char *text)
{
	auto_buf struct buf b = {0};

	buf_init(&b, 1024);
	assert_true(file_read(path, &b));
	assert_string_equal(b.data, text);
}

static void
test_file_write_replaces_content_and_mode(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/a.json", dir);
	mode_t mask = umask(022);
	struct stat st;

	(void)state;
	assert_true(file_write(dir, "a.json", "one", 3, 0600));
	assert_content(path, "one");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_true(file_write(dir, "a.json", "", 0, 0640));
	assert_content(path, "");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	(void)umask(mask);
	assert_int_equal(count_entries(dir), 1);
}

/* What a killed process with our number left behind is not in the way. */
static void
test_file_write_passes_the_leftover_of_a_killed_process(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/a", dir);
	auto_free char *left =
	    xasprintf("%s/.a.%ld.0.tmp", dir, (long)getpid());
	FILE *f = fopen(left, "w");

	(void)state;
	assert_non_null(f);
	(void)fclose(f);
	assert_true(file_write(dir, "a", "x", 1, 0600));
	assert_content(path, "x");
	assert_content(left, "");
}

static void
test_file_write_that_fails_leaves_nothing(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *inside = xasprintf("%s/d/x", dir);
	auto_free char *missing = xasprintf("%s/missing", dir);
	struct rlimit limit, small;
	bool ok;

	(void)state;
	assert_false(file_write(dir, "../a", "x", 1, 0600));
	assert_int_equal(errno, EINVAL);
	assert_false(file_write(missing, "a", "x", 1, 0600));
	assert_int_equal(errno, ENOENT);

	/* The name is taken by a folder: rename fails. */
	assert_true(file_make_dir(inside, 0700));
	assert_false(file_write(dir, "d", "x", 1, 0600));
	assert_int_equal(errno, EISDIR);

	/* The disk is full. */
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
	small = limit;
	small.rlim_cur = 4;
	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	ok = file_write(dir, "e", "12345", 5, 0600);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	(void)signal(SIGXFSZ, SIG_DFL);
	assert_false(ok);
	assert_int_equal(errno, EFBIG);
	assert_int_equal(count_entries(dir), 1);
}

static void
test_file_read_appends_up_to_the_ceiling(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *path = xasprintf("%s/a", dir);
	auto_buf struct buf b = {0};

	(void)state;
	buf_init(&b, 6);
	buf_adds(&b, "<");
	assert_true(file_write(dir, "a", "12345", 5, 0600));
	assert_true(file_read(path, &b));
	assert_string_equal(b.data, "<12345");
	assert_false(file_read(path, &b));
	assert_int_equal(errno, EFBIG);
	buf_reset(&b);
	assert_false(file_read(dir, &b));
	assert_int_equal(errno, EISDIR);
	assert_int_equal(unlink(path), 0);
	assert_false(file_read(path, &b));
	assert_int_equal(errno, ENOENT);
}

static void
test_file_make_dir_makes_its_parents(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *deep = xasprintf("%s/a//b/c/", dir);
	auto_free char *below = xasprintf("%s/f/d", dir);
	auto_free char *file = xasprintf("%s/f", dir);
	struct stat st;

	(void)state;
	assert_true(file_make_dir(deep, 0700));
	assert_true(file_make_dir(deep, 0755));
	assert_int_equal(stat(deep, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_true(file_make_dir("/", 0700));
	assert_true(file_make_dir(".", 0700));
	assert_false(file_make_dir("", 0700));
	assert_int_equal(errno, ENOENT);
	assert_true(file_write(dir, "f", "", 0, 0600));
	assert_false(file_make_dir(file, 0700));
	assert_int_equal(errno, ENOTDIR);
	assert_false(file_make_dir(below, 0700));
	assert_int_equal(errno, ENOTDIR);
}

static void
test_file_sync_dir_returns_errors(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *missing = xasprintf("%s/missing", dir);

	(void)state;
	assert_true(file_sync_dir(dir));
	assert_false(file_sync_dir(missing));
	assert_int_equal(errno, ENOENT);
	assert_false(file_sync_dir("/proc/self")); /* knows no fsync */
	assert_int_equal(errno, EINVAL);
}

#ifdef ECX_CRASH_POINTS
static void
test_file_write_passes_its_crash_points(void **state)
{
	static const char *const where[] = {"file: before fsync",
	    "file: before rename", "file: before folder sync",
	    "file: after folder sync"};
	auto_free char *dir = unit_tmpdir();
	auto_free char *log = xasprintf("%s/log", dir);
	auto_buf struct buf b = {0};
	const char *at;
	size_t i;

	(void)state;
	assert_int_equal(setenv("ECX_CRASH_LOG", log, 1), 0);
	assert_true(file_write(dir, "a", "x", 1, 0600));
	assert_int_equal(unsetenv("ECX_CRASH_LOG"), 0);
	buf_init(&b, 1024);
	assert_true(file_read(log, &b));
	at = b.data;
	for (i = 0; i < ARRAY_LEN(where); i++) {
		UNIT_CASE("row %zu, %s", i, where[i]);
		at = strstr(at, where[i]);
		assert_non_null(at);
	}
}
#endif

static void
test_file_names_are_sorted_plain_files(void **state)
{
	auto_free char *dir = unit_tmpdir();
	auto_free char *sub = xasprintf("%s/sub", dir);
	auto_free char *link = xasprintf("%s/link", dir);
	auto_free char *dot = xasprintf("%s/.hidden", dir);
	auto_free char *missing = xasprintf("%s/missing", dir);
	auto_free char *file = xasprintf("%s/n39", dir);
	char name[24];
	char **names;
	size_t n, i;

	(void)state;
	for (i = 40; i > 0; i--) {
		(void)snprintf(name, sizeof(name), "n%02zu", i - 1);
		assert_true(file_write(dir, name, "", 0, 0600));
	}
	assert_true(file_write(dir, "B", "", 0, 0600));
	assert_true(file_make_dir(sub, 0700));
	assert_int_equal(symlink("B", link), 0);
	assert_int_equal(rename(file, dot), 0);

	assert_true(file_names(dir, &names, &n));
	assert_int_equal(n, 40);
	assert_string_equal(names[0], "B");
	for (i = 1; i < n; i++) {
		(void)snprintf(name, sizeof(name), "n%02zu", i - 1);
		assert_string_equal(names[i], name);
	}
	file_names_free(names, n);

	assert_true(file_names(missing, &names, &n));
	assert_int_equal(n, 0);
	file_names_free(names, n);
	assert_false(file_names(dot, &names, &n));
	assert_int_equal(errno, ENOTDIR);
}

static void
test_file_name_ok_refuses_paths_and_blanks(void **state)
{
	static const struct {
		const char *name;
		bool ok;
	} cases[] = {
	    {"a", true},
	    {"NL-1001_x.json", true},
	    {"-", true},
	    {"", false},
	    {".", false},
	    {"..", false},
	    {".a", false},
	    {"a/b", false},
	    {"a b", false},
	    {"a\n", false},
	    {"\xc3\xa9", false},
	};
	char name[202];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].name);

		assert_int_equal(file_name_ok(cases[i].name), cases[i].ok);
	}
	memset(name, 'a', sizeof(name));
	name[201] = '\0';
	assert_false(file_name_ok(name));
	name[200] = '\0';
	assert_true(file_name_ok(name));
}

int
test_file(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_file_write_replaces_content_and_mode),
	    cmocka_unit_test(
		test_file_write_passes_the_leftover_of_a_killed_process),
	    cmocka_unit_test(test_file_write_that_fails_leaves_nothing),
	    cmocka_unit_test(test_file_read_appends_up_to_the_ceiling),
	    cmocka_unit_test(test_file_make_dir_makes_its_parents),
	    cmocka_unit_test(test_file_sync_dir_returns_errors),
#ifdef ECX_CRASH_POINTS
	    cmocka_unit_test(test_file_write_passes_its_crash_points),
#endif
	    cmocka_unit_test(test_file_names_are_sorted_plain_files),
	    cmocka_unit_test(test_file_name_ok_refuses_paths_and_blanks),
	};

	return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
