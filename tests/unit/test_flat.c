#include "base/file.h"
#include "base/mem.h"
#include "connectors/file/flat.h"
#include "unit.h"

static const char order_map[] =
    "no text orderNumber required\n"
    "name text customer.givenName\n"
    "place.city text billingAddress.addressLocality\n"
    "lines[] lines orderedItem[]\n"
    "  sku text sku required\n"
    "  qty text orderQuantity\n";
static const char stock_map[] = "sku text sku required\n"
				"qty text inventoryLevel\n";

static struct map *
parse(const char *text)
{
	char error[ECX_WHY] = "";
	struct map *m = map_parse(
	    text, strlen(text), "/x/test.map", NULL, error, sizeof(error));

	assert_string_equal(error, "");
	assert_non_null(m);
	return m;
}

static char *
store(const char *text)
{
	auto_free char *dir = unit_tmpdir();

	assert_true(file_write(dir, "a.csv", text, strlen(text), 0600));
	return xasprintf("%s/a.csv", dir);
}

/* A line for each item: its line and the document, or "!", why and raw. */
static void
print_item(struct buf *out, enum flat_status status, struct flat_item *item)
{
	buf_addf(out, "%zu ", item->line);
	if (status == FLAT_DOC) {
		json_write(item->doc, out);
		json_decref(item->doc);
	} else {
		buf_addf(out, "! %s [%.*s]", item->why, (int)item->raw_len,
		    item->raw);
	}
	buf_addc(out, '\n');
}

static void
assert_read(
    const struct map *m, const char *text, bool defuse, const char *wanted)
{
	auto_free char *path = store(text);
	char error[ECX_WHY] = "";
	auto_flat struct flat *f =
	    flat_open(path, CHARSET_UTF_8, m, defuse, error, sizeof(error));
	auto_buf struct buf out = {0};
	enum flat_status status;
	struct flat_item item;

	buf_init(&out, 1 << 16);
	if (f == NULL)
		buf_addf(&out, "refused: %s\n",
		    strncmp(error, path, strlen(path)) == 0
			? error + strlen(path)
			: error);
	else
		while ((status = flat_next(f, &item)) != FLAT_END)
			print_item(&out, status, &item);
	assert_string_equal(out.data, wanted);
}

static const struct {
	const char *text;
	const char *wanted;
} order_cases[] = {
    /* Rows of one key are one document; empty cells are absent. */
    {"no,name,sku,qty\n"
     "1,Ada,A,1\n"
     "1,Ada,B,2\n"
     "2,,C,\n"
     "3,Bob,,\n",
	"2 {\"no\":\"1\",\"name\":\"Ada\",\"lines\":"
	"[{\"sku\":\"A\",\"qty\":\"1\"},{\"sku\":\"B\",\"qty\":\"2\"}]}\n"
	"4 {\"no\":\"2\",\"lines\":[{\"sku\":\"C\"}]}\n"
	"5 {\"no\":\"3\",\"name\":\"Bob\"}\n"},
    /* A byte order mark, semicolons, CRLF, and the last line without one. */
    {"\xef\xbb\xbfno;sku;qty\r\n1;A;1,5\r\n1;B;2",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\",\"qty\":\"1,5\"},"
	"{\"sku\":\"B\",\"qty\":\"2\"}]}\n"},
    /* Rows without any text, of whatever width, are none. */
    {"no,sku\n1,A\n,\n1,B\n,,,,\n\"\",\"\"\n2,C\n,\r\n,\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"},{\"sku\":\"B\"}]}\n"
	"7 {\"no\":\"2\",\"lines\":[{\"sku\":\"C\"}]}\n"},
    {"no,sku\n,\n1,A\n,,x\n,\n", "4 ! 3 fields, the header has 2 [1,A\n,,x]\n"},
    /* A path; a column that the map does not know. */
    {"no,place.city,sku,colour\n"
     "1,Delft,A,red\n"
     "1,,B,blue\n",
	"2 {\"no\":\"1\",\"place\":{\"city\":\"Delft\"},\"lines\":"
	"[{\"sku\":\"A\",\"colour\":\"red\"},"
	"{\"sku\":\"B\",\"colour\":\"blue\"}]}\n"},
    /* The same key later is a document of its own. */
    {"no,sku\n1,A\n2,B\n1,C\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"3 {\"no\":\"2\",\"lines\":[{\"sku\":\"B\"}]}\n"
	"4 {\"no\":\"1\",\"lines\":[{\"sku\":\"C\"}]}\n"},
    /* A wrong row: first, in the middle, last. */
    {"no,sku\n1,A\n2,B,x\n2,C\n2,D\n3,E\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"3 ! 3 fields, the header has 2 [2,B,x\n2,C\n2,D]\n"
	"6 {\"no\":\"3\",\"lines\":[{\"sku\":\"E\"}]}\n"},
    {"no,sku\n1,A\n2,B\n2,C,x\n2,D\n3,E\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"4 ! 3 fields, the header has 2 [2,B\n2,C,x\n2,D]\n"
	"6 {\"no\":\"3\",\"lines\":[{\"sku\":\"E\"}]}\n"},
    {"no,sku\n1,A\n2,B\n2,C\n2\n3,E\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"5 ! 1 fields, the header has 2 [2,B\n2,C\n2]\n"
	"6 {\"no\":\"3\",\"lines\":[{\"sku\":\"E\"}]}\n"},
    /* The very first row, and the very last. */
    {"no,sku\n1,A,x\n1,B\n2,C\n",
	"2 ! 3 fields, the header has 2 [1,A,x\n1,B]\n"
	"4 {\"no\":\"2\",\"lines\":[{\"sku\":\"C\"}]}\n"},
    {"no,sku\n1,A\n2,B\n2,C,x",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"4 ! 3 fields, the header has 2 [2,B\n2,C,x]\n"},
    /* Where the key is not the first column, a wrong row could be of either
     * neighbour. */
    {"sku,no\nA,1\nB,2\nx,C,2\nD,3\nE,3\nF,4\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"4 ! 3 fields, the header has 2 [B,2\nx,C,2\nD,3\nE,3]\n"
	"7 {\"no\":\"4\",\"lines\":[{\"sku\":\"F\"}]}\n"},
    /* No key; a wrong row before any other. */
    {"no,sku\n1,A\n,B\n2,C\n3,D\n",
	"3 ! column 'no' is empty [1,A\n,B\n2,C]\n"
	"5 {\"no\":\"3\",\"lines\":[{\"sku\":\"D\"}]}\n"},
    {"sku,no\nx,A,1\nB,1\nC,2\n",
	"2 ! 3 fields, the header has 2 [x,A,1\nB,1]\n"
	"4 {\"no\":\"2\",\"lines\":[{\"sku\":\"C\"}]}\n"},
    /* A quote that is never closed takes all that follows. */
    {"no,sku\n1,A\n2,B\n2,\"C\n3,D\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"4 ! quote not closed [2,B\n2,\"C\n3,D\n]\n"},
    {"no,sku\n1,A\n2,\xff\n2,B\n3,C\n",
	"2 {\"no\":\"1\",\"lines\":[{\"sku\":\"A\"}]}\n"
	"3 ! not UTF-8 [2,\xff\n2,B]\n"
	"5 {\"no\":\"3\",\"lines\":[{\"sku\":\"C\"}]}\n"},
    /* Rows that contradict each other; the first contradiction is reported. */
    {"no,name,sku\n1,Ada,A\n1,Ada,B\n1,Eve,C\n1,Bob,D\n2,Ada,E\n",
	"4 ! column 'name' says 'Eve', but 'Ada' in line 2 "
	"[1,Ada,A\n1,Ada,B\n1,Eve,C\n1,Bob,D]\n"
	"6 {\"no\":\"2\",\"name\":\"Ada\",\"lines\":[{\"sku\":\"E\"}]}\n"},
    {"no,name,sku\n1,,A\n1,Eve,B\n",
	"3 ! column 'name' says 'Eve', but '' in line 2 [1,,A\n1,Eve,B]\n"},
    /* Fields of the first row may be absent in later rows. */
    {"no,name,sku\n1,Ada,A\n1,,B\n",
	"2 {\"no\":\"1\",\"name\":\"Ada\",\"lines\":"
	"[{\"sku\":\"A\"},{\"sku\":\"B\"}]}\n"},
    /* Line feeds in cells. */
    {"no,name,sku\n1,\"Ada\nByron\",A\n1,\"Ada\nByron\",B\n2,Bob,C\n",
	"2 {\"no\":\"1\",\"name\":\"Ada\\nByron\",\"lines\":"
	"[{\"sku\":\"A\"},{\"sku\":\"B\"}]}\n"
	"6 {\"no\":\"2\",\"name\":\"Bob\",\"lines\":[{\"sku\":\"C\"}]}\n"},
    /* Headers. */
    {"no,sku\n", ""},
    {"", "refused: :1: no header\n"},
    {"name,sku\nAda,A\n", "refused: no column 'no'\n"},
    {"no,qty\n1,2\n", "refused: no column 'sku'\n"},
    {"no,sku,no\n", "refused: :1: column 'no' appears twice\n"},
    /* Something in the way of a path. */
    {"no,sku,place,place.city\n1,A,x,y\n",
	"2 {\"no\":\"1\",\"place\":{\"city\":\"y\"},\"lines\":"
	"[{\"sku\":\"A\",\"place\":\"x\"}]}\n"},
};

static void
test_flat_rows_of_one_key_are_one_document(void **state)
{
	struct map *m = parse(order_map);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(order_cases); i++) {
		UNIT_CASE("row %zu, %s", i, order_cases[i].text);

		assert_read(
		    m, order_cases[i].text, true, order_cases[i].wanted);
	}
	map_close(m);
}

static void
test_flat_each_row_is_a_document_where_the_map_has_no_lines(void **state)
{
	struct map *m = parse(stock_map);

	(void)state;
	assert_read(m, "sku,qty,bin\nA,1,x\nA,2,\nB,1\nC,,\n,4,\n", true,
	    "2 {\"sku\":\"A\",\"qty\":\"1\",\"bin\":\"x\"}\n"
	    "3 {\"sku\":\"A\",\"qty\":\"2\"}\n"
	    "4 ! 2 fields, the header has 3 [B,1]\n"
	    "5 {\"sku\":\"C\"}\n"
	    "6 {\"qty\":\"4\"}\n");
	assert_read(m, "qty\n1\n", true, "refused: no column 'sku'\n");
	map_close(m);
}

/* Without the column of its key, the end of a document cannot be seen. */
static void
test_flat_file_without_its_key_column_is_refused(void **state)
{
	struct map *m = parse("no text orderNumber\n"
			      "lines[] lines orderedItem[]\n"
			      "  sku text sku\n");

	(void)state;
	assert_read(m, "sku\nA\n", true, "refused: no column 'no'\n");
	assert_read(m, "no\n1\n1\n", true, "2 {\"no\":\"1\"}\n");
	map_close(m);
}

static void
test_flat_list_with_a_gap_is_bad(void **state)
{
	struct map *m = parse("sku text sku\n"
			      "image.0 text image.0\n"
			      "image.1 text image.1\n");

	(void)state;
	assert_read(m, "sku,image.0,image.1\nA,x,y\nB,,y\nC,x,\n", true,
	    "2 {\"sku\":\"A\",\"image\":[\"x\",\"y\"]}\n"
	    "3 ! no value can be put at 'image.1' [B,,y]\n"
	    "4 {\"sku\":\"C\",\"image\":[\"x\"]}\n");
	map_close(m);
}

static void
test_flat_map_needs_distinct_columns(void **state)
{
	static const struct {
		const char *map;
		const char *why; /* "" when it has a flat form */
	} cases[] = {
	    {order_map, ""},
	    {stock_map, ""},
	    {"id text id\nlines[] lines orderedItem[]\n  id text id\n",
		"/x/test.map: as CSV it would have two columns 'id'"},
	    {"lines[] lines orderedItem[]\n  id text id\n",
		"/x/test.map: no field that could be a column"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);
		char why[ECX_WHY] = "";
		struct map *m = parse(cases[i].map);

		assert_int_equal(flat_ok(m, why), *cases[i].why == '\0');
		assert_string_equal(why, cases[i].why);
		map_close(m);
	}
}

static json_t *
from_text(const char *text)
{
	struct json_problem problem;
	json_t *doc = json_read(text, strlen(text), &problem);

	assert_non_null(doc);
	return doc;
}

static void
test_flat_add_writes_single_values_only(void **state)
{
	static const struct {
		const char *doc;
		bool defuse;
		const char *rows; /* NULL: refused */
	} cases[] = {
	    {"{\"no\":\"1\",\"name\":\"Ada\",\"place\":{\"city\":\"Delft\"},"
	     "\"lines\":[{\"sku\":\"A\",\"qty\":\"1\"},{\"sku\":\"B\"}]}",
		true, "1,Ada,Delft,A,1\n1,Ada,Delft,B,\n"},
	    {"{\"no\":\"1\"}", true, "1,,,,\n"},
	    {"{\"no\":\"1\",\"lines\":[]}", true, "1,,,,\n"},
	    {"{\"no\":1,\"name\":true,\"lines\":[{\"qty\":-1.5,"
	     "\"sku\":null}]}",
		true, "1,true,,,-1.5\n"},
	    {"{\"no\":\"=1+1\",\"name\":\"a,\\\"b\\\"\\n\"}", true,
		"'=1+1,\"a,\"\"b\"\"\n\",,,\n"},
	    {"{\"no\":\"=1+1\",\"name\":\"-2\"}", false, "=1+1,-2,,,\n"},
	    {"{\"no\":\"1\",\"name\":{\"given\":\"Ada\"}}", true, NULL},
	    {"{\"no\":\"1\",\"lines\":[{\"sku\":\"A\"},{\"sku\":[]}]}", true,
		NULL},
	};
	struct map *m = parse(order_map);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = from_text(cases[i].doc);
		char why[ECX_WHY] = "";
		auto_buf struct buf out = {0};
		bool ok;

		buf_init(&out, 1024);
		flat_header(m, true, &out);
		assert_string_equal(out.data, "no,name,place.city,sku,qty\n");
		buf_reset(&out);
		ok = flat_add(m, doc, cases[i].defuse, NUMBERS_AUTO, &out, why);
		assert_int_equal(ok, cases[i].rows != NULL);
		assert_string_equal(out.data, ok ? cases[i].rows : "");
		if (!ok)
			assert_contains(why, "not a single value");
	}
	map_close(m);
}

/* A document that is written is the same when it is read, also formulas. */
static void
test_flat_formulas_there_and_back(void **state)
{
	static const char text[] =
	    "2 {\"no\":\"=A1\",\"name\":\"+31 15 1\",\"place\":{\"city\":"
	    "\"a,b\"},\"lines\":[{\"sku\":\"@x\",\"qty\":\"-1\"},"
	    "{\"sku\":\"'s\"}]}\n";
	struct map *m = parse(order_map);
	json_auto_t *doc = from_text(text + 2);
	char why[ECX_WHY];
	int defuse;

	(void)state;
	for (defuse = 0; defuse < 2; defuse++) {
		auto_buf struct buf out = {0};

		UNIT_CASE("defuse %d", defuse);
		buf_init(&out, 1024);
		flat_header(m, defuse, &out);
		assert_true(flat_add(m, doc, defuse, NUMBERS_AUTO, &out, why));
		assert_read(m, out.data, defuse, text);
	}
	assert_read(m, "no,sku\n'=1,'s\n", true,
	    "2 {\"no\":\"=1\",\"lines\":[{\"sku\":\"'s\"}]}\n");
	assert_read(m, "no,sku\n'=1,'s\n", false,
	    "2 {\"no\":\"'=1\",\"lines\":[{\"sku\":\"'s\"}]}\n");
	map_close(m);
}

/* A document that does not fit leaves the buffer over, and no part in it. */
static void
test_flat_add_over_the_ceiling_adds_nothing(void **state)
{
	struct map *m = parse(order_map);
	json_auto_t *doc = from_text("{\"no\":\"1234567890\"}");
	char why[ECX_WHY];
	auto_buf struct buf out = {0};

	(void)state;
	buf_init(&out, 8);
	assert_true(flat_add(m, doc, true, NUMBERS_AUTO, &out, why));
	assert_true(out.over);
	assert_int_equal(out.len, 0);
	map_close(m);
}

/* An order of more than 8 MiB is refused, and the next one is read. */
static void
test_flat_document_over_8_mib_is_bad(void **state)
{
	struct map *m = parse(order_map);
	auto_buf struct buf text = {0};
	auto_free char *path = NULL;
	char error[ECX_WHY];
	struct flat_item item;
	struct flat *f;
	int i;

	(void)state;
	buf_init(&text, 32 << 20);
	buf_adds(&text, "no,sku\n");
	for (i = 0; i < 9 << 10; i++)
		buf_addf(&text, "1,%01023d\n", i);
	buf_adds(&text, "2,A\n");
	path = store(text.data);
	f = flat_open(path, CHARSET_UTF_8, m, true, error, sizeof(error));
	assert_int_equal(flat_next(f, &item), FLAT_BAD);
	assert_string_equal(item.why, "longer than 8 MiB");
	assert_true(item.raw_len <= BUF_LINE_MAX);
	assert_int_equal(flat_next(f, &item), FLAT_DOC);
	assert_string_equal(json_string_at(item.doc, "no"), "2");
	json_decref(item.doc);
	assert_int_equal(flat_next(f, &item), FLAT_END);
	flat_close(f);
	map_close(m);
}

/* Each number of a file as the key `numbers` says it, in our form. */
static void
test_flat_numbers_are_read_in_one_way_or_refused(void **state)
{
	static const struct {
		const char *key;
		const char *cell; /* in a file with semicolons */
		const char *wanted;
	} cases[] = {
	    {"auto", "12.5", "12.5"},
	    {"auto", "-3", "-3"},
	    {"auto", "0.250", "0.250"},
	    {"auto", "1250.750", "1250.750"},
	    {"auto", "12,5", "12,5"}, /* which the map refuses */
	    {"auto", "1.250", NULL},
	    {"auto", "-1.250.000", NULL},
	    {"1234.56", "1.250", "1.250"},
	    {"1234,56", "12,5", "12.5"},
	    {"1234,56", "1.250", NULL},
	    {"1234,56", "1.250,00", NULL},
	    {"1.234,56", "1.250", "1250"},
	    {"1.234,56", "-1.250.000,75", "-1250000.75"},
	    {"1.234,56", "12,5", "12.5"},
	    {"1.234,56", "12.5", NULL},
	    {"1.234,56", "1.2500", NULL},
	    {"1.234,56", "1,250.00", NULL},
	    {"1,234.56", "1,250.50", "1250.50"},
	    {"1,234.56", "1,25", NULL},
	    {"1,234.56", "n/a", "n/a"},
	};
	char why[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("%s, %s", cases[i].key, cases[i].cell);
		auto_buf struct buf out = {0};
		bool ok;

		buf_init(&out, ECX_WHY);
		ok = numbers_read(
		    numbers_of(cases[i].key), true, cases[i].cell, &out, why);
		assert_int_equal(ok, cases[i].wanted != NULL);
		if (ok)
			assert_string_equal(out.data, cases[i].wanted);
		buf_reset(&out);
		assert_int_equal(
		    numbers_read(NUMBERS_AUTO, false, "1.250", &out, why),
		    true);
	}
}

static void
test_flat_numbers_of_decimal_columns_there_and_back(void **state)
{
	struct map *m = parse("sku text sku\nqty decimal q\n"
			      "raw decimal(comma) r\n");
	auto_free char *path = store("sku;qty;raw\n1.250;1.250,5;7,5\n");
	char error[ECX_WHY] = "", why[ECX_WHY];
	auto_flat struct flat *f =
	    flat_open(path, CHARSET_UTF_8, m, true, error, sizeof(error));
	struct flat_item item;
	auto_buf struct buf out = {0};

	(void)state;
	flat_numbers(f, NUMBERS_POINT_COMMA);
	assert_int_equal(flat_next(f, &item), FLAT_DOC);
	buf_init(&out, BUF_LINE_MAX);
	json_write(item.doc, &out);
	assert_string_equal(
	    out.data, "{\"sku\":\"1.250\",\"qty\":\"1250.5\",\"raw\":\"7,5\"}");
	buf_reset(&out);
	assert_true(
	    flat_add(m, item.doc, true, NUMBERS_POINT_COMMA, &out, why));
	assert_string_equal(out.data, "1.250,\"1250,5\",\"7,5\"\n");
	json_decref(item.doc);
	map_close(m);
}

int
test_flat(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_flat_rows_of_one_key_are_one_document),
	    cmocka_unit_test(
		test_flat_each_row_is_a_document_where_the_map_has_no_lines),
	    cmocka_unit_test(test_flat_file_without_its_key_column_is_refused),
	    cmocka_unit_test(test_flat_list_with_a_gap_is_bad),
	    cmocka_unit_test(test_flat_map_needs_distinct_columns),
	    cmocka_unit_test(test_flat_add_writes_single_values_only),
	    cmocka_unit_test(test_flat_formulas_there_and_back),
	    cmocka_unit_test(test_flat_add_over_the_ceiling_adds_nothing),
	    cmocka_unit_test(test_flat_numbers_are_read_in_one_way_or_refused),
	    cmocka_unit_test(
		test_flat_numbers_of_decimal_columns_there_and_back),
	    cmocka_unit_test(test_flat_document_over_8_mib_is_bad),
	};

	return cmocka_run_group_tests_name("flat", tests, NULL, NULL);
}
