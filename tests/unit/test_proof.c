#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/file.h"
#include "base/mem.h"
#include "flow/proof.h"
#include "unit.h"

/* The fingerprint of a look-up whose map is that text. */
static void
print_of(enum ecx_kind kind, const char *map, char out[PROOF_PRINT])
{
	char path[] = "/tmp/ecx-unit-XXXXXX", error[256];
	auto_free char *text = NULL;
	struct conf *c;
	int fd = mkstemp(path);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, map, strlen(map)), strlen(map));
	(void)close(fd);
	text = xasprintf(
	    "[erp]\ndriver = d365bc\n%s_map = %s\n", ecx_kind_name(kind), path);
	c = conf_parse(text, strlen(text), "c", error, sizeof(error));
	assert_non_null(c);
	proof_print(conf_section(c, "erp"), kind, out);
	conf_close(c);
	(void)unlink(path);
}

static void
test_proof_ends_with_another_field_of_the_reference(void **state)
{
	static const struct {
		enum ecx_kind kind;
		const char *was, *is;
		bool same;
	} cases[] = {
	    {ECX_ORDER, "a text ref\nb text orderNumber\n",
		"a text ref\nc text orderNumber\n", true},
	    {ECX_ORDER, "a text ref\n", "c text ref\n", false},
	    {ECX_CREDIT, "a text identifier\nb text ref\n",
		"a text identifier\nc text ref\n", true},
	    {ECX_CREDIT, "a text identifier\n", "c text identifier\n", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		char was[PROOF_PRINT], is[PROOF_PRINT];

		UNIT_CASE("row %zu, %s", i, cases[i].is);
		print_of(cases[i].kind, cases[i].was, was);
		print_of(cases[i].kind, cases[i].is, is);
		assert_int_equal(strcmp(was, is) == 0, cases[i].same);
	}
}

int
test_proof(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		test_proof_ends_with_another_field_of_the_reference),
	};

	return cmocka_run_group_tests_name("proof", tests, NULL, NULL);
}
