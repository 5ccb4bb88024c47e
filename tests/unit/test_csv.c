#include <stdio.h>
#include <unistd.h>

#include "base/csv.h"
#include "base/mem.h"
#include "unit.h"

static char *dir;

static char *
path_of_file(void)
{
	return xasprintf("%s/t.csv", dir);
}

static struct csv *
open_bytes(const char *text, size_t len, char *error, size_t size)
{
	auto_free char *path = path_of_file();
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
	return csv_open(path, error, size);
}

static struct csv *
open_text(const char *text)
{
	char error[256];
	struct csv *c = open_bytes(text, strlen(text), error, sizeof(error));

	if (c == NULL)
		fail_msg("%s", error);
	return c;
}

/* Prints a row as "line:cell|cell|" with "!error" behind a bad one. */
static void
print_row(struct buf *out, enum csv_status status, const struct csv_row *row)
{
	size_t i;

	buf_addf(out, "%zu:", row->line);
	for (i = 0; i < row->fields; i++)
		buf_addf(out, "%s|", row->field[i]);
	if (status == CSV_BAD)
		buf_addf(out, "!%s", row->error);
	buf_addc(out, '\n');
}

static void
test_csv_rows_and_bad_rows_are_read(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
	    {"a,b\n1,2\n", "2:1|2|\n"},
	    {"a,b\r\n1,2\r\n", "2:1|2|\n"},
	    {"a,b\n1,2", "2:1|2|\n"},
	    {"a,b\n1,2\r", "2:1|2|\n"},
	    {"a,b\n,\n", "2:||\n"},
	    {"a,b\n,", "2:||\n"},
	    {"a\n\"\"\n", "2:|\n"},
	    {"a,b\n 1 ,\t\n", "2: 1 |\t|\n"},
	    {"\n\r\na,b\n\n1,2\n\r\n\n3,4\n\n", "5:1|2|\n8:3|4|\n"},
	    {"\xef\xbb\xbf"
	     "a,b\n1,2\n",
		"2:1|2|\n"},
	    {"\xef\xbb\xbf\"a\",b\n1,2\n", "2:1|2|\n"},
	    /* Quotes. */
	    {"a,b\n\"1,\"\"x\"\"\",\"\"\"\"\n", "2:1,\"x\"|\"|\n"},
	    {"a,b\n\"1\n\r\n2\",x\n3,4\n", "2:1\n\r\n2|x|\n5:3|4|\n"},
	    {"a,b\n\"1\"\r\n", "2:1|!1 fields, the header has 2\n"},
	    {"a,b\n1,\"2\"\r\n3,\"4\"\r", "2:1|2|\n3:3|4|\n"},
	    {"a,b\n19\",5\" x\"\n", "2:19\"|5\" x\"|\n"},
	    {"a,b\n1, \"2\"\n", "2:1| \"2\"|\n"},
	    {"a,b\n1,x\ry\n", "2:1|x\ry|\n"},
	    /* The delimiter. */
	    {"a;b\n1,5;2\n", "2:1,5|2|\n"},
	    {"a\tb\n1,5\t\n", "2:1,5||\n"},
	    {"\"a,,,\";b\n1;2\n", "2:1|2|\n"},
	    {"\"a\n,,\";b\n1;2\n", "3:1|2|\n"},
	    {"a,b;c,d\n1,2,3\n", "2:1|2|3|\n"},
	    {"a\n1;2\n", "2:1;2|\n"},
	    /* A delimiter behind each cell, also the last one. */
	    {"a;b;\n1;2;\n;;\n", "2:1|2|\n3:||\n"},
	    {"a;b;\r\n1;\"2\";\r\n", "2:1|2|\n"},
	    {"a;b;\n1;2\n3;4;\n",
		"2:1|2|!2 fields, the header has 3\n3:3|4|\n"},
	    {"a;b;\n1;2;3;\n3;4;\n",
		"2:1|2|!4 fields, the header has 3\n3:3|4|\n"},
	    {"a;b;\n1;2;x\n3;4;\n",
		"2:1|2|!text behind the delimiter that ends the header\n"
		"3:3|4|\n"},
	    {"a;b\n1;2;\n3;4\n", "2:1|2|!3 fields, the header has 2\n3:3|4|\n"},
	    /* Bad rows, each before a good one. */
	    {"a,b\n1\n3,4\n", "2:1|!1 fields, the header has 2\n3:3|4|\n"},
	    {"a,b\n1,2,x\n3,4\n",
		"2:1|2|!3 fields, the header has 2\n3:3|4|\n"},
	    {"a,b,c\n1,2,\xff\n3,4,5\n", "2:1|2|!not UTF-8\n3:3|4|5|\n"},
	    {"a,b,c\n1,\xc3,\xa9\n3,4,5\n", "2:1|!not UTF-8\n3:3|4|5|\n"},
	    {"a,b\n1,\"2\"x\n3,4\n",
		"2:1|!text after a closing quote\n3:3|4|\n"},
	    {"a,b\n,\"2\"x\"\n3,4\n",
		"2:|!text after a closing quote\n3:3|4|\n"},
	    {"a,b\n\"2\"\rx,\"\n3,4\n",
		"2:!text after a closing quote\n3:3|4|\n"},
	    {"a,b\n\"1\"\r,2\n3,4\n",
		"2:!text after a closing quote\n3:3|4|\n"},
	    {"a,b\n1111,2\n\"\"x,,\n",
		"2:1111|2|\n3:!text after a closing quote\n"},
	    {"a,b\n1,\"2\n3,4\n5,\"6\"\n", "2:1|!text after a closing quote\n"},
	    {"a,b\n1,2\n3,\"4\n5,6\n", "2:1|2|\n3:3|!quote not closed\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].in);
		auto_csv struct csv *c = open_text(cases[i].in);
		auto_buf struct buf out = {0};
		enum csv_status status;
		struct csv_row row;

		buf_init(&out, 4096);
		while ((status = csv_next(c, &row)) != CSV_END)
			print_row(&out, status, &row);
		assert_string_equal(out.data, cases[i].out);
		assert_int_equal(csv_next(c, &row), CSV_END);
	}
}

static void
test_csv_row_with_a_nul_is_bad(void **state)
{
	static const char text[] = "a,b\n1,\0\n2,3\n";
	char error[256];
	auto_csv struct csv *c =
	    open_bytes(text, sizeof(text) - 1, error, sizeof(error));
	struct csv_row row;

	(void)state;
	assert_non_null(c);
	assert_int_equal(csv_next(c, &row), CSV_BAD);
	assert_string_equal(row.error, "NUL byte");
	assert_int_equal(row.fields, 1);
	assert_string_equal(row.field[0], "1");
	assert_int_equal(row.raw_len, 3);
	assert_memory_equal(row.raw, "1,", 3);
	assert_int_equal(csv_next(c, &row), CSV_ROW);
}

/* What goes into quarantine is what stood in the file. */
static void
test_csv_raw_row_is_as_in_the_file(void **state)
{
	static const char *const rows[] = {
	    "1,\"a \"\"b\"\"\r\nc\"",
	    "\"1\", 2 ",
	    "x",
	    "1,\"2\"3",
	    "1,\"2",
	};
	auto_csv struct csv *c =
	    open_text("a,b\n1,\"a \"\"b\"\"\r\nc\"\r\n\"1\", 2 \nx\r\n"
		      "1,\"2\"3\n1,\"2");
	struct csv_row row;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(rows); i++) {
		UNIT_CASE("row %zu, %s", i, rows[i]);
		assert_int_equal(csv_next(c, &row) == CSV_ROW, i < 2);
		assert_int_equal(row.raw_len, strlen(rows[i]));
		assert_string_equal(row.raw, rows[i]);
	}
	assert_int_equal(csv_next(c, &row), CSV_END);
}

static void
test_csv_bad_header_is_refused(void **state)
{
	static const struct {
		const char *text, *error;
	} cases[] = {
	    {"", ":1: no header"},
	    {"\n\r\n", ":3: no header"},
	    {"\xef\xbb\xbf", ":1: no header"},
	    {"a,,b\n", ":1: column 2 has no name"},
	    {"a,b,,\n1,2,3\n", ":1: column 3 has no name"},
	    {",\n1,\n", ":1: column 1 has no name"},
	    {"\nb,a,c,a\n", ":2: column 'a' appears twice"},
	    {"a,\"b\n", ":1: quote not closed"},
	    {"a,\xff\n", ":1: not UTF-8"},
	};
	auto_csv struct csv *c = open_text("Sku,sku,\" x\"\"\n\"\n");
	char error[256];
	size_t i;

	(void)state;
	assert_int_equal(csv_columns(c), 3);
	assert_string_equal(csv_column(c, 0), "Sku");
	assert_string_equal(csv_column(c, 1), "sku");
	assert_string_equal(csv_column(c, 2), " x\"\n");
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		assert_null(open_bytes(cases[i].text, strlen(cases[i].text),
		    error, sizeof(error)));
		assert_string_equal(
		    strstr(error, "/t.csv") + strlen("/t.csv"), cases[i].error);
	}
	assert_null(csv_open("/missing/x", error, sizeof(error)));
	assert_string_equal(error, "/missing/x: No such file or directory");
	assert_null(csv_open("/", error, sizeof(error)));
	assert_string_equal(error, "/:1: cannot read: Is a directory");
}

static void
test_csv_in_other_encodings(void **state)
{
	static const struct {
		enum charset charset;
		const char *in, *out;
	} cases[] = {
	    {CHARSET_WINDOWS_1252, "\xe4;b\n\x80 5;\"\x8a\xdf\"\n",
		"\xc3\xa4|2:\xe2\x82\xac 5|\xc5\xa0\xc3\x9f|\n"},
	    {CHARSET_ISO_8859_15, "\xe4;b\n\xa4 5;\xa6\xdf\n",
		"\xc3\xa4|2:\xe2\x82\xac 5|\xc5\xa0\xc3\x9f|\n"},
	    /* A byte that no character has, and UTF-8 by its mark. */
	    {CHARSET_WINDOWS_1252, "a;b\n1;\x81\n3;\xff\n",
		"a|2:1|!not UTF-8\n3:3|\xc3\xbf|\n"},
	    {CHARSET_WINDOWS_1252, "\xef\xbb\xbf\xc3\xa4;b\n1;2\n",
		"\xc3\xa4|2:1|2|\n"},
	    {CHARSET_UTF_8, "a;b\n1;\xff\n", "a|2:1|!not UTF-8\n"},
	};
	auto_free char *path = path_of_file();
	char error[256];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu", i);
		auto_csv struct csv *c = NULL;
		auto_buf struct buf out = {0};
		enum csv_status status;
		struct csv_row row;
		FILE *f = fopen(path, "w");

		assert_non_null(f);
		(void)fputs(cases[i].in, f);
		assert_int_equal(fclose(f), 0);
		c = csv_open_in(path, cases[i].charset, error, sizeof(error));
		assert_non_null(c);
		buf_init(&out, 1000);
		buf_addf(&out, "%s|", csv_column(c, 0));
		while ((status = csv_next(c, &row)) != CSV_END)
			print_row(&out, status, &row);
		assert_string_equal(out.data, cases[i].out);
	}
}

/* Rows across many blocks, and a row that is too long between two good ones. */
static void
test_csv_row_over_8_mib_is_bad(void **state)
{
	const int most = BUF_LINE_MAX;
	auto_free char *text = xmalloc(BUF_LINE_MAX);
	auto_free char *path = path_of_file();
	FILE *f = fopen(path, "w");
	struct csv_row row;
	char error[256];
	int i;

	(void)state;
	assert_non_null(f);
	memset(text, 'x', BUF_LINE_MAX);
	(void)fprintf(f, "a,b\n");
	for (i = 0; i < 20; i++)
		(void)fprintf(f, "%d,\"%.*s\n\"\n", i, 20000 + i, text);
	(void)fprintf(f, "big,%.*s\n", most - 4, text);
	(void)fprintf(f, "bigger,%.*s\n1,2\n", most, text);
	assert_int_equal(fclose(f), 0);

	auto_csv struct csv *c = csv_open(path, error, sizeof(error));

	assert_non_null(c);
	for (i = 0; i < 20; i++) {
		assert_int_equal(csv_next(c, &row), CSV_ROW);
		assert_int_equal(row.line, 2 + 2 * i);
		assert_int_equal(strspn(row.field[1], "x"), 20000 + i);
		assert_string_equal(row.field[1] + 20000 + i, "\n");
	}
	assert_int_equal(csv_next(c, &row), CSV_ROW);
	assert_int_equal(strlen(row.field[1]), most - 4);
	assert_int_equal(csv_next(c, &row), CSV_BAD);
	assert_string_equal(row.error, "longer than 8 MiB");
	assert_int_equal(row.fields, 1);
	assert_string_equal(row.field[0], "bigger");
	assert_int_equal(memcmp(row.raw, "bigger,xxx", 10), 0);
	assert_int_equal(csv_next(c, &row), CSV_ROW);
	assert_string_equal(row.field[1], "2");
}

static void
test_csv_add_quotes_and_defuses(void **state)
{
	static const struct {
		const char *text, *plain, *defused;
	} cases[] = {
	    {"", "", NULL},
	    {"abc", "abc", NULL},
	    {" a b ", " a b ", NULL},
	    {"a,b", "\"a,b\"", NULL},
	    {"a;b", "\"a;b\"", NULL},
	    {"a\tb", "\"a\tb\"", NULL},
	    {"a\"b", "\"a\"\"b\"", NULL},
	    {"\n", "\"\n\"", NULL},
	    {"-12.50", "-12.50", NULL},
	    {"a=b", "a=b", NULL},
	    {"=1+1", "=1+1", "'=1+1"},
	    {"=A1,\"x\"", "\"=A1,\"\"x\"\"\"", "\"'=A1,\"\"x\"\"\""},
	    {"+316", "+316", "'+316"},
	    {"-1-1", "-1-1", "'-1-1"},
	    {"@x", "@x", "'@x"},
	    {"\tx", "\"\tx\"", "\"'\tx\""},
	    {"\rx", "\"\rx\"", "\"'\rx\""},
	};
	auto_buf struct buf out = {0};
	size_t i;

	(void)state;
	buf_init(&out, 1024);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].text);
		buf_reset(&out);
		csv_add(&out, cases[i].text, false);
		assert_string_equal(out.data, cases[i].plain);
		buf_reset(&out);
		csv_add(&out, cases[i].text, true);
		assert_string_equal(out.data,
		    cases[i].defused ? cases[i].defused : cases[i].plain);
	}
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
test_csv(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_csv_rows_and_bad_rows_are_read),
	    cmocka_unit_test(test_csv_row_with_a_nul_is_bad),
	    cmocka_unit_test(test_csv_raw_row_is_as_in_the_file),
	    cmocka_unit_test(test_csv_in_other_encodings),
	    cmocka_unit_test(test_csv_bad_header_is_refused),
	    cmocka_unit_test(test_csv_row_over_8_mib_is_bad),
	    cmocka_unit_test(test_csv_add_quotes_and_defuses),
	};

	return cmocka_run_group_tests_name("csv", tests, set_up, tear_down);
}
