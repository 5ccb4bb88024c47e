#include "base/base64.h"
#include "base/mem.h"
#include "unit.h"

/* RFC 4648 section 10. */
static void
test_base64_matches_rfc_4648(void **state)
{
	static const char *const v[][2] = {{"", ""}, {"f", "Zg=="},
	    {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="},
	    {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
	size_t i, len;

	(void)state;
	for (i = 0; i < ARRAY_LEN(v); i++) {
		UNIT_CASE("row %zu, %s", i, v[i][0]);
		auto_free char *e = base64_encode(v[i][0], strlen(v[i][0]));
		auto_free char *d = base64_decode(v[i][1], &len);

		assert_string_equal(e, v[i][1]);
		assert_non_null(d);
		assert_int_equal(len, strlen(v[i][0]));
		assert_string_equal(d, v[i][0]);
	}
}

static void
test_base64_every_byte_there_and_back(void **state)
{
	unsigned char bytes[256];
	size_t i, len;

	(void)state;
	for (i = 0; i < sizeof(bytes); i++)
		bytes[i] = (unsigned char)i;
	auto_free char *e = base64_encode(bytes, sizeof(bytes));
	auto_free char *d = base64_decode(e, &len);

	assert_int_equal(len, sizeof(bytes));
	assert_memory_equal(d, bytes, sizeof(bytes));
}

static void
test_base64_bad_text_is_refused(void **state)
{
	static const char *const bad[] = {
	    "Z", "Zg", "Zg=", "Zh==", "Zm9v!", "Zm 9v", "=", "Zg==Zg==", "é"};
	size_t i, len;

	(void)state;
	for (i = 0; i < ARRAY_LEN(bad); i++) {
		UNIT_CASE("row %zu, %s", i, bad[i]);

		assert_null(base64_decode(bad[i], &len));
	}
}

int
test_base64(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_base64_matches_rfc_4648),
	    cmocka_unit_test(test_base64_every_byte_there_and_back),
	    cmocka_unit_test(test_base64_bad_text_is_refused),
	};

	return cmocka_run_group_tests_name("base64", tests, NULL, NULL);
}
