#include <stdio.h>

#include "core/pages.h"
#include "unit.h"

static struct ecx_conn conn = {.name = "shop"};

static enum ecx_err
note_text(struct pages *p, const char *rows, bool more)
{
	struct json_problem problem;
	json_auto_t *list = json_read(rows, strlen(rows), &problem);

	assert_non_null(list);
	return pages_note_rows(&conn, p, "orders", list, more);
}

static void
test_pages_name_the_one_that_repeats(void **state)
{
	auto_pages struct pages p = {0};

	(void)state;
	assert_int_equal(pages_note(&conn, &p, "orders", "a"), ECX_OK);
	assert_int_equal(pages_note(&conn, &p, "orders", "b"), ECX_OK);
	assert_int_equal(pages_note(&conn, &p, "orders", "a"), ECX_PROTOCOL);
	assert_string_equal(
	    conn.error, "orders: the pages repeat: page 3 is page 1 again");
}

/* A loop of any length, in memory of 8 bytes a page. */
static void
test_pages_find_a_long_loop(void **state)
{
	auto_pages struct pages p = {0};
	char mark[32];
	int i;

	(void)state;
	for (i = 0; i < 5000; i++) {
		(void)snprintf(mark, sizeof(mark), "cursor %d", i);
		assert_int_equal(pages_note(&conn, &p, "orders", mark), ECX_OK);
	}
	assert_true(p.room <= 8192);
	assert_int_equal(
	    pages_note(&conn, &p, "orders", "cursor 4096"), ECX_PROTOCOL);
	assert_string_equal(conn.error,
	    "orders: the pages repeat: page 5001 is page 4097 again");
}

static void
test_pages_with_the_same_rows(void **state)
{
	auto_pages struct pages p = {0};

	(void)state;
	assert_int_equal(note_text(&p, "[{\"id\":1}]", true), ECX_OK);
	assert_int_equal(note_text(&p, "[{\"id\":2}]", true), ECX_OK);
	assert_int_equal(note_text(&p, "[{\"id\":1}]", false), ECX_PROTOCOL);
	pages_reset(&p);
	assert_int_equal(note_text(&p, "[{\"id\":1}]", true), ECX_OK);
}

static void
test_pages_without_rows_are_few(void **state)
{
	auto_pages struct pages p = {0};
	int i;

	(void)state;
	for (i = 0; i < 5; i++)
		assert_int_equal(note_text(&p, "[]", true), ECX_OK);
	assert_int_equal(note_text(&p, "[{\"id\":1}]", true), ECX_OK);
	for (i = 0; i < 5; i++)
		assert_int_equal(note_text(&p, "[]", true), ECX_OK);
	assert_int_equal(note_text(&p, "[]", false), ECX_OK);
	assert_int_equal(note_text(&p, "[]", true), ECX_PROTOCOL);
	assert_string_equal(conn.error,
	    "orders: 7 pages in succession are empty, and more are said to "
	    "follow");
}

int
test_pages(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_pages_name_the_one_that_repeats),
	    cmocka_unit_test(test_pages_find_a_long_loop),
	    cmocka_unit_test(test_pages_with_the_same_rows),
	    cmocka_unit_test(test_pages_without_rows_are_few),
	};

	return cmocka_run_group_tests_name("pages", tests, NULL, NULL);
}
