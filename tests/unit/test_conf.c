#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/conf.h"
#include "base/file.h"
#include "base/mem.h"
#include "unit.h"

static char *dir;
static char error[512];

static struct conf *
parse(const char *text)
{
	struct conf *c = conf_parse(
	    text, strlen(text), "/etc/ecx/x.conf", error, sizeof(error));

	if (c == NULL)
		fail_msg("%s", error);
	return c;
}

static void
test_conf_reads_sections_keys_and_values(void **state)
{
	auto_conf struct conf *c =
	    parse("\xef\xbb\xbf; comment\r\n"
		  "[shop-nl]\r\n"
		  "  url = https://x.example/?a=b;c#d  \r\n"
		  "# comment\n"
		  "\n"
		  "\ttoken=;#\xc3\xa9=\"' ;x #y\n"
		  "  empty =\n"
		  "Url: x\n"
		  "[erp]\n"
		  " [last]");
	const struct conf_section *s = conf_section(c, "shop-nl");
	char where[64];

	(void)state;
	assert_int_equal(conf_sections(c), 3);
	assert_ptr_equal(conf_section_at(c, 0), s);
	assert_string_equal(conf_section_at(c, 1)->name, "erp");
	assert_ptr_equal(conf_section(c, "last"), conf_section_at(c, 2));
	assert_null(conf_section(c, "las"));
	assert_int_equal(s->line, 2);
	assert_ptr_equal(s->conf, c);
	assert_string_equal(conf_text(s, "url"), "https://x.example/?a=b;c#d");
	assert_string_equal(conf_text(s, "token"), ";#\xc3\xa9=\"' ;x #y");
	assert_string_equal(conf_or(s, "empty", "x"), "");
	assert_string_equal(conf_text(s, "Url"), "x");
	assert_string_equal(conf_or(s, "URL", "none"), "none");
	assert_null(conf_text(s, "ur"));
	assert_string_equal(conf_or(NULL, "url", "none"), "none");
	assert_string_equal(conf_key_at(s, 1), "token");
	assert_null(conf_key_at(s, 4));
	assert_string_equal(conf_path(c), "/etc/ecx/x.conf");
	assert_string_equal(conf_dir(c), "/etc/ecx");
	assert_string_equal(
	    conf_where(s, "token", where, sizeof(where)), "/etc/ecx/x.conf:6");
	assert_string_equal(
	    conf_where(s, "x", where, sizeof(where)), "/etc/ecx/x.conf:2");
	assert_string_equal(conf_nearest_section(c, "shop-ln"), "shop-nl");
	assert_null(conf_nearest_section(c, "magento"));
}

static void
test_conf_bad_lines_are_refused(void **state)
{
	static const char bracket[] =
	    "a section's name has up to 49 of A-Z a-z 0-9 . _ -, not ";
	static const struct {
		const char *text, *error, *more;
	} cases[] = {
	    {"[a]\nx\ny=1\n", "c:2: neither [section] nor key = value", ""},
	    {"x = 1\n", "c:1: 'x' stands before any [section]", ""},
	    {"[a]\n= 1\n", "c:2: no key in front of '='", ""},
	    {"[a]\nx=1\n\nx=2\n", "c:4: 'x' stands in line 2 too", ""},
	    {"[a]\n[b]\n[a]\n", "c:3: section [a] stands in line 1 too", ""},
	    {"[a\n", "c:1: not a section: '[a'", ""},
	    {"[a] x\n", "c:1: not a section: '[a] x'", ""},
	    {"[]\n", bracket, "''"},
	    {"[ a ]\n", bracket, "' a '"},
	    {"[a/b]\n", bracket, "'a/b'"},
	    {"[aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee]\n", bracket,
		"'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee'"},
	    {"[a]\nx=\xff\n", "c:2: not UTF-8", ""},
	    {"[a]\nx=1\ry=2\n", "c:2: control character", ""},
	    {"[a]\nx=\x1b[2J\n", "c:2: control character", ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		auto_free char *expected = xasprintf("%s%s%s",
		    cases[i].error == bracket ? "c:1: " : "", cases[i].error,
		    cases[i].more);

		assert_null(conf_parse(cases[i].text, strlen(cases[i].text),
		    "c", error, sizeof(error)));
		assert_string_equal(error, expected);
	}
	assert_null(conf_parse("[a]\nx=\0y\n", 9, "c", error, sizeof(error)));
	assert_string_equal(error, "c:2: control character");
}

/* The longest line is kept whole, a longer one is not cut. */
static void
test_conf_too_long_line_is_refused(void **state)
{
	auto_buf struct buf b = {0};
	size_t len;

	(void)state;
	buf_init(&b, 8192);
	for (len = 4095; len <= 4096; len++) {
		auto_conf struct conf *c = NULL;

		buf_reset(&b);
		buf_addf(&b, "[a]\nx=%0*d\n", (int)len - 2, 7);
		c = conf_parse(b.data, b.len, "c", error, sizeof(error));
		assert_int_equal(c != NULL, len == 4095);
		if (c == NULL)
			assert_string_equal(error, "c:2: line too long");
		else
			assert_int_equal(
			    strlen(conf_text(conf_section(c, "a"), "x")),
			    len - 2);
	}
}

static const struct conf_key common[] = {
    {"folder", CONF_PATH},
    {"jobs", CONF_INT, "4"},
    {"limit", CONF_DECIMAL},
    {"overlap", CONF_DURATION, "10m"},
    {"start", CONF_TIME},
    {"paper", CONF_BOOL, "yes"},
    {"map_*", CONF_TEXT},
    CONF_END,
};

static const struct conf_key own[] = {
    {"format", CONF_CHOICE, "jsonl", .choices = "jsonl csv"},
    {"password", CONF_SECRET},
    {"url", CONF_TEXT, .need = CONF_REQUIRED},
    {"jobs", CONF_INT, "2", .min = 0, .max = 64},
    CONF_MORE(common),
};

static void
test_conf_check_names_the_line_and_what_is_wrong(void **state)
{
	static const struct {
		const char *text, *error;
	} cases[] = {
	    {"url=x\nfolder=y\njobs=0\nlimit=-1.5\noverlap=1h30m\nstart=2h\n"
	     "paper=On\nformat=csv\npassword=\npassword_file=x\n"
	     "password_command=y\n",
		NULL},
	    {"fodler=x\n",
		"2: unknown key 'fodler' in [shop] (did you mean 'folder'?)"},
	    {"pasword_file=x\n", "2: unknown key 'pasword_file' in [shop] (did "
				 "you mean 'password_file'?)"},
	    {"url_file=x\n", "2: unknown key 'url_file' in [shop]"},
	    {"url=x\nmap_channel=WEB\n", NULL},
	    {"map_=x\n",
		"2: unknown key 'map_' in [shop] (did you mean 'map_*'?)"},
	    {"url=x\nzzzzzz=x\n", "3: unknown key 'zzzzzz' in [shop]"},
	    {"Folder=x\n",
		"2: unknown key 'Folder' in [shop] (did you mean 'folder'?)"},
	    {"jobs=-1\n", "2: jobs is '-1', not a whole number from 0 to 64"},
	    {"jobs=\n", "2: jobs is '', not a whole number from 0 to 64"},
	    {"jobs=1234567890123456789\n",
		"2: jobs is '1234567890123456789', not a whole number "
		"from 0 to 64"},
	    {"limit=1e3\n", "2: limit is '1e3', not a decimal number"},
	    {"overlap=15\n", "2: overlap is '15', not a duration, such as "
			     "90s, 15m, 2h or 7d"},
	    {"start=soon\n", "2: start is 'soon', not a time, such as "
			     "2026-11-20T09:15:00Z, 2026-11-20 or 2h"},
	    {"paper=maybe\n", "2: paper is 'maybe', not yes or no"},
	    {"format=cs\n", "2: format is 'cs', not one of: jsonl csv"},
	    {"format=\n", "2: format is '', not one of: jsonl csv"},
	    {"jobs=65\n", "2: jobs is '65', not a whole number from 0 to 64"},
	    {"", "1: [shop] lacks 'url'"},
	    {"url =\n", "1: [shop] lacks 'url'"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		auto_free char *text = xasprintf("[shop]\n%s", cases[i].text);
		auto_conf struct conf *c = parse(text);
		const struct conf_section *shop = conf_section(c, "shop");
		bool ok;

		conf_declare(shop, own);
		ok = conf_check(shop, error, sizeof(error)) &&
		     conf_is_complete(shop, error, sizeof(error));

		if (cases[i].error != NULL)
			assert_string_equal(
			    error + strlen("/etc/ecx/x.conf:"), cases[i].error);
		assert_int_equal(ok, cases[i].error == NULL);
	}
}

/* A row of the first table stands in for one of the same name behind it. */
static void
test_conf_rows_of_the_first_table_hold(void **state)
{
	static const char *const names[] = {"format", "password", "url", "jobs",
	    "folder", "limit", "overlap", "start", "paper", "map_*"};
	const struct conf_key *k = NULL;
	size_t n = 0;

	(void)state;
	while ((k = conf_key_next(own, k)) != NULL) {
		assert_true(n < ARRAY_LEN(names));
		assert_string_equal(k->name, names[n++]);
	}
	assert_int_equal(n, ARRAY_LEN(names));
	assert_string_equal(conf_key_find(own, "jobs")->value, "2");
	assert_string_equal(conf_key_find(own, "map_x")->name, "map_*");
	assert_null(conf_key_find(own, "other"));
	assert_null(conf_key_find(NULL, "jobs"));
	assert_null(conf_key_next(NULL, NULL));
}

/* Where the section says nothing, its rows do. */
static void
test_conf_rows_are_the_defaults(void **state)
{
	auto_conf struct conf *c = parse("[a]\n[b]\njobs=7\npaper=no\n");
	const struct conf_section *a = conf_section(c, "a");
	const struct conf_section *b = conf_section(c, "b");

	(void)state;
	assert_null(conf_declared(a));
	assert_int_equal(conf_int(a, "jobs"), 0);
	conf_declare(a, own);
	conf_declare(b, own);
	assert_ptr_equal(conf_declared(a), own);
	assert_int_equal(conf_int(a, "jobs"), 2);
	assert_int_equal(conf_int(b, "jobs"), 7);
	assert_true(conf_bool(a, "paper"));
	assert_false(conf_bool(b, "paper"));
	assert_int_equal(conf_duration(a, "overlap"), 600000000);
	assert_string_equal(conf_text(a, "format"), "jsonl");
	assert_true(conf_is(a, "format", "jsonl"));
	assert_null(conf_written(a, "format"));
	assert_null(conf_text(a, "url"));
	assert_string_equal(conf_string(a, "url"), "");
	assert_string_equal(conf_or(a, "url", "x"), "x");
	assert_false(conf_is(a, "url", "x"));
}

static void
test_conf_values_have_types_and_defaults(void **state)
{
	auto_conf struct conf *c = parse("[a]\nyes=YES\nno=off\nint=42\n"
					 "time=90s\nabsolute=/x/y\n"
					 "relative=x/y\nempty=\n");
	const struct conf_section *s = conf_section(c, "a");
	auto_free char *absolute = conf_path_of(s, "absolute");
	auto_free char *relative = conf_path_of(s, "relative");

	(void)state;
	assert_true(conf_bool(s, "yes"));
	assert_false(conf_bool(s, "no"));
	assert_false(conf_bool(s, "missing"));
	assert_int_equal(conf_int(s, "int"), 42);
	assert_int_equal(conf_int(s, "missing"), 0);
	assert_int_equal(conf_int(NULL, "int"), 0);
	assert_int_equal(conf_duration(s, "time"), 90000000);
	assert_int_equal(conf_duration(s, "missing"), 0);
	assert_string_equal(absolute, "/x/y");
	assert_string_equal(relative, "/etc/ecx/x/y");
	assert_null(conf_path_of(s, "empty"));
	assert_null(conf_path_of(s, "missing"));
}

static void
test_conf_dir_is_the_folder_of_the_file(void **state)
{
	char here[4096];
	static const struct {
		const char *path, *dir;
	} cases[] = {{"/x.conf", "/"}, {"/a/b/x.conf", "/a/b"},
	    {"x.conf", NULL}, {"b/x.conf", "b"}};
	size_t i;

	(void)state;
	assert_non_null(getcwd(here, sizeof(here)));
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].path);
		auto_conf struct conf *c =
		    conf_parse("", 0, cases[i].path, error, sizeof(error));
		auto_free char *expected = NULL;

		assert_non_null(c);
		if (cases[i].dir == NULL)
			expected = xstrdup(here);
		else if (cases[i].dir[0] == '/')
			expected = xstrdup(cases[i].dir);
		else
			expected = xasprintf("%s/%s", here, cases[i].dir);
		assert_string_equal(conf_dir(c), expected);
	}
}

static void
write_file(const char *name, const char *text, unsigned mode)
{
	auto_free char *path = xasprintf("%s/%s", dir, name);
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(chmod(path, mode), 0);
}

static void
test_conf_open_finds_the_file(void **state)
{
	auto_free char *path = xasprintf("%s/ecx.conf", dir);
	auto_free char *home = xasprintf("%s/ecx", dir);
	auto_free char *missing = xasprintf("%s/missing", dir);
	auto_conf struct conf *c = NULL;
	auto_conf struct conf *found = NULL;

	(void)state;
	write_file("ecx.conf", "[a]\nx=1\n", 0600);
	c = conf_open(path, error, sizeof(error));
	assert_non_null(c);
	assert_false(conf_exposed(c));
	assert_string_equal(conf_dir(c), dir);
	assert_null(conf_open(missing, error, sizeof(error)));
	assert_contains(error, "/missing: No such file or directory");
	assert_null(conf_open(dir, error, sizeof(error)));
	assert_contains(error, ": Is a directory");

	assert_true(file_make_dir(home, 0700));
	assert_int_equal(setenv("XDG_CONFIG_HOME", dir, 1), 0);
	write_file("ecx/ecx.conf", "[b]\n", 0600);
	found = conf_open(NULL, error, sizeof(error));
	assert_non_null(found);
	assert_non_null(conf_section(found, "b"));
	assert_int_equal(unsetenv("XDG_CONFIG_HOME"), 0);
}

/* Whoever can write to the file decides what commands are run. */
static void
test_conf_open_refuses_a_file_of_others(void **state)
{
	static const struct {
		unsigned mode;
		const char *error; /* NULL: it is read */
	} cases[] = {
	    {0600, NULL},
	    {0640, NULL},
	    {0644, NULL},
	    {0400, NULL},
	    {0666, "group or others can write to it (mode 0666): chmod go-w "},
	    {0620, "group or others can write to it (mode 0620): chmod go-w "},
	    {0602, "group or others can write to it (mode 0602): chmod go-w "},
	};
	auto_free char *path = xasprintf("%s/ecx.conf", dir);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("mode %04o", cases[i].mode);
		auto_conf struct conf *c = NULL;

		write_file("ecx.conf", "[a]\nx=1\n", cases[i].mode);
		c = conf_open(path, error, sizeof(error));
		assert_int_equal(c != NULL, cases[i].error == NULL);
		if (c != NULL)
			continue;
		assert_contains(error, path);
		assert_contains(error, cases[i].error);
	}
	write_file("ecx.conf", "[a]\nx=1\n", 0600);
	if (chown(path, 12345, (gid_t)-1) != 0)
		return; /* only root can give a file away */
	assert_null(conf_open(path, error, sizeof(error)));
	assert_contains(error, "belongs to user 12345, neither to root");
	assert_contains(error, "chown 0 ");
	assert_int_equal(unlink(path), 0);
}

static void
test_conf_secret_refuses_a_file_of_others(void **state)
{
	static const struct {
		unsigned mode;
		const char *credentials; /* the folder, below the test's */
		const char *error;       /* NULL: it is read */
	} cases[] = {
	    {0600, NULL, NULL},
	    {0400, NULL, NULL},
	    {0640, NULL, "can read this secret (mode 0640): chmod 600 "},
	    {0604, NULL, "can read this secret (mode 0604): chmod 600 "},
	    {0444, "", NULL},
	    {0444, "/", NULL},
	    {0444, "/s", "can read this secret (mode 0444): chmod 600 "},
	    {0444, "/x/..", "can read this secret (mode 0444): chmod 600 "},
	    {0620, "", "can write to it (mode 0620): chmod 600 "},
	    {0602, "", "can write to it (mode 0602): chmod 600 "},
	};
	size_t i;

	(void)state;
	write_file("ecx.conf", "[a]\npw_file = secret\n", 0600);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, mode %04o", i, cases[i].mode);
		auto_free char *path = xasprintf("%s/ecx.conf", dir);
		auto_free char *folder = xasprintf("%s%s", dir,
		    cases[i].credentials ? cases[i].credentials : "");
		auto_conf struct conf *c =
		    conf_open(path, error, sizeof(error));
		auto_free char *secret = NULL;

		write_file("secret", "pear\n", cases[i].mode);
		if (cases[i].credentials != NULL)
			(void)setenv("CREDENTIALS_DIRECTORY", folder, 1);
		secret = conf_secret(
		    conf_section(c, "a"), "pw", error, sizeof(error));
		(void)unsetenv("CREDENTIALS_DIRECTORY");
		assert_int_equal(secret != NULL, cases[i].error == NULL);
		if (secret == NULL)
			assert_contains(error, cases[i].error);
	}
}

/* Opens the section of a configuration file of that mode. */
static struct conf *
open_secrets(const char *text, unsigned mode)
{
	auto_free char *path = xasprintf("%s/s.conf", dir);
	struct conf *c;

	write_file("s.conf", text, mode);
	c = conf_open(path, error, sizeof(error));
	assert_non_null(c);
	return c;
}

static void
test_conf_secret_comes_from_key_file_or_command(void **state)
{
	static const struct {
		const char *text;
		unsigned mode;
		const char *secret, *error; /* the end of it */
	} cases[] = {
	    {"", 0644, NULL, ""},
	    {"pw = a;b#c", 0600, "a;b#c", NULL},
	    {"pw = x", 0640, NULL, "or use pw_file"},
	    {"pw = x", 0604, NULL, "or use pw_file"},
	    {"pw_file = one", 0644, "from file", NULL},
	    {"pw = x\npw_file = one", 0644, "from file", NULL},
	    {"pw_file = two", 0644, "line\n", NULL},
	    {"pw_file = none", 0600, NULL, "empty secret"},
	    {"pw_file = missing", 0600, NULL, "No such file or directory"},
	    {"pw_file = long", 0600, NULL, "/long: secret longer than 64 KiB"},
	    {"pw_command = echo  a b", 0644, "a b", NULL},
	    {"pw_file = one\npw_command = echo x", 0644, "x", NULL},
	    {"pw_command = echo $HOME", 0644, "$HOME", NULL},
	    {"pw_command = true", 0600, NULL, ":2: true: empty secret"},
	    {"pw_command =", 0600, NULL, ":2: no command"},
	    {"pw_command = ecx-no-such", 0600, NULL,
		":2: ecx-no-such: command not found"},
	    {"\npw_command = ls /missing", 0600, NULL,
		": No such file or directory"},
	    {"pw_command = false", 0600, NULL, ":2: false: exit status 1: "},
	};
	auto_free char *much = xmalloc(65538);
	size_t i;

	(void)state;
	write_file("one", "from file\n", 0600);
	write_file("two", "line\n\n", 0600);
	write_file("none", "\n", 0600);
	memset(much, 'x', 65537);
	much[65537] = '\0';
	write_file("long", much, 0600);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		auto_free char *text = xasprintf("[a]\n%s\n", cases[i].text);
		auto_conf struct conf *c = open_secrets(text, cases[i].mode);
		auto_free char *secret = conf_secret(
		    conf_section(c, "a"), "pw", error, sizeof(error));

		if (cases[i].secret != NULL) {
			assert_string_equal(error, "");
			assert_string_equal(secret, cases[i].secret);
			continue;
		}
		assert_null(secret);
		assert_true(strlen(error) >= strlen(cases[i].error));
		assert_string_equal(
		    error + strlen(error) - strlen(cases[i].error),
		    cases[i].error);
		if (cases[i].error[0] == '\0')
			assert_string_equal(error, "");
	}
	assert_null(conf_secret(NULL, "pw", error, sizeof(error)));
	assert_string_equal(error, "");
}

/* The credentials folder comes before the literal. */
static void
test_conf_credentials_folder_comes_before_the_literal(void **state)
{
	static const struct conf_key keys[] = {
	    {"pw", CONF_SECRET, .need = CONF_REQUIRED}, CONF_END};
	auto_conf struct conf *c = NULL;
	auto_free char *secret = NULL;
	auto_free char *literal = NULL;
	const struct conf_section *b;

	(void)state;
	write_file("a.pw", "credential\n", 0600);
	write_file("d.pw", "credential\n", 0600);
	c = open_secrets("[a]\npw = x\n[b]\npw = y\n[c]\n[d]\n", 0600);
	b = conf_section(c, "b");
	assert_int_equal(setenv("CREDENTIALS_DIRECTORY", dir, 1), 0);
	secret = conf_secret(conf_section(c, "a"), "pw", error, sizeof(error));
	assert_string_equal(secret, "credential");
	literal = conf_secret(b, "pw", error, sizeof(error));
	assert_string_equal(literal, "y");
	conf_declare(conf_section(c, "c"), keys);
	conf_declare(conf_section(c, "d"), keys);
	assert_true(
	    conf_is_complete(conf_section(c, "d"), error, sizeof(error)));
	assert_false(
	    conf_is_complete(conf_section(c, "c"), error, sizeof(error)));
	assert_int_equal(unsetenv("CREDENTIALS_DIRECTORY"), 0);
}

static int
set_up(void **state)
{
	(void)state;
	dir = unit_tmpdir();
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	free(dir);
	return 0;
}

int
test_conf(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_conf_reads_sections_keys_and_values),
	    cmocka_unit_test(test_conf_bad_lines_are_refused),
	    cmocka_unit_test(test_conf_too_long_line_is_refused),
	    cmocka_unit_test(test_conf_check_names_the_line_and_what_is_wrong),
	    cmocka_unit_test(test_conf_rows_of_the_first_table_hold),
	    cmocka_unit_test(test_conf_rows_are_the_defaults),
	    cmocka_unit_test(test_conf_values_have_types_and_defaults),
	    cmocka_unit_test(test_conf_dir_is_the_folder_of_the_file),
	    cmocka_unit_test(test_conf_open_finds_the_file),
	    cmocka_unit_test(test_conf_open_refuses_a_file_of_others),
	    cmocka_unit_test(test_conf_secret_refuses_a_file_of_others),
	    cmocka_unit_test(test_conf_secret_comes_from_key_file_or_command),
	    cmocka_unit_test(
		test_conf_credentials_folder_comes_before_the_literal),
	};

	return cmocka_run_group_tests_name("conf", tests, set_up, tear_down);
}
