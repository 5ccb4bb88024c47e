#include "unit.h"

#include "base/buf.h"
#include "base/mem.h"

static void
test_buf_grows_up_to_its_ceiling(void **state)
{
	auto_buf struct buf b = {0};
	size_t i;

	(void)state;
	buf_init(&b, 100000);
	assert_string_equal(b.data, "");
	for (i = 0; i < 10000; i++) {
		buf_addc(&b, 'a');
		buf_adds(&b, "bcd");
		buf_addf(&b, "%04zu", i);
		buf_add(&b, "\0", 1);
	}
	assert_false(b.over);
	assert_int_equal(b.len, 90000);
	assert_memory_equal(b.data, "abcd0000\0abcd0001", 18);
	assert_memory_equal(b.data + 90000 - 9, "abcd9999\0", 10);
}

static void
test_buf_takes_nothing_over_its_ceiling(void **state)
{
	auto_buf struct buf b = {0};

	(void)state;
	buf_init(&b, 5);
	buf_adds(&b, "12345");
	assert_false(b.over);
	buf_add(&b, NULL, 0);
	assert_false(b.over);
	buf_addc(&b, '6');
	assert_true(b.over);
	assert_string_equal(b.data, "12345");

	buf_reset(&b);
	assert_false(b.over);
	assert_string_equal(b.data, "");
	buf_adds(&b, "1234");
	buf_addf(&b, "%d", 56);
	assert_true(b.over);
	/* It would fit, but would stand where "56" is missing. */
	buf_addc(&b, '7');
	assert_string_equal(b.data, "1234");
	assert_int_equal(b.len, 4);
}

static void
test_buf_of_size_zero_holds_nothing(void **state)
{
	auto_buf struct buf b = {0};

	(void)state;
	buf_init(&b, 0);
	buf_adds(&b, "");
	buf_addf(&b, "%s", "");
	assert_false(b.over);
	buf_addc(&b, 'x');
	assert_true(b.over);
	assert_string_equal(b.data, "");
}

static void
test_buf_take_leaves_it_empty(void **state)
{
	auto_buf struct buf b = {0};

	(void)state;
	buf_init(&b, 10);
	buf_adds(&b, "0123456789");
	buf_addc(&b, 'x');
	auto_free char *taken = buf_take(&b);

	assert_string_equal(taken, "0123456789");
	assert_false(b.over);
	assert_int_equal(b.len, 0);
	assert_int_equal(b.max, 10);
	assert_string_equal(b.data, "");
	buf_adds(&b, "again");
	assert_string_equal(b.data, "again");
	assert_string_equal(taken, "0123456789");
}

int
test_buf(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_buf_grows_up_to_its_ceiling),
	    cmocka_unit_test(test_buf_takes_nothing_over_its_ceiling),
	    cmocka_unit_test(test_buf_of_size_zero_holds_nothing),
	    cmocka_unit_test(test_buf_take_leaves_it_empty),
	};

	return cmocka_run_group_tests_name("buf", tests, NULL, NULL);
}
