#include "base/file.h"
#include "base/mem.h"
#include "core/doc_form.h"
#include "sample.h"
#include "unit.h"

/* What a schema calls each form of a value that has no members. */
static const char *const definitions[FORM_LIST + 1] = {
    [FORM_TEXT] = "text",
    [FORM_DECIMAL] = "decimal",
    [FORM_POSITIVE] = "positive",
    [FORM_TIME] = "time",
    [FORM_DAY] = "day",
    [FORM_FLAG] = "flag",
    [FORM_CURRENCY] = "currency",
    [FORM_COUNTRY] = "country",
    [FORM_REFERENCE] = "reference",
    [FORM_KIND] = "kind",
    [FORM_ORDER_STATUS] = "orderStatus",
    [FORM_PAYMENT_STATUS] = "paymentStatus",
    [FORM_VERSION] = "version",
    [FORM_RESTOCK] = "restock",
    [FORM_ENTRY] = "entryKind",
    [FORM_ORDER] = "order",
    [FORM_INPUT] = "input",
    [FORM_TEXTS] = "texts",
};

/* A file of the source tree; the caller frees it. */
static char *
read_file(const char *name)
{
	const char *tests = strstr(__FILE__, "tests/unit/");
	auto_free char *root = xstrndup(__FILE__, tests - __FILE__);
	auto_free char *path = xasprintf("%s%s", root, name);
	auto_buf struct buf text = {0};

	buf_init(&text, BUF_LINE_MAX);
	if (!file_read(path, &text))
		fail_msg("%s: cannot be read", path);
	return buf_take(&text);
}

static json_t *
read_schema(const char *name)
{
	auto_free char *path = xasprintf("lib/schema/%s.json", name);
	auto_free char *text = read_file(path);

	return sample_read(text);
}

/* NAME of {"$ref":"#/$defs/NAME"}. */
static const char *
definition_name(const json_t *value)
{
	static const char prefix[] = "#/$defs/";
	const char *ref = json_string_value(json_object_get(value, "$ref"));

	assert_non_null(ref);
	assert_memory_equal(ref, prefix, strlen(prefix));
	return ref + strlen(prefix);
}

static bool
is_required(const json_t *object, const char *name)
{
	const json_t *list = json_object_get(object, "required");
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		if (strcmp(json_string_value(json_array_get(list, i)), name) ==
		    0)
			return true;
	return false;
}

/* The object's members in the schema are those of the table, and no more. */
static void
assert_members(const json_t *schema, const json_t *object,
    const struct doc_member *table, size_t others)
{
	const json_t *all = json_object_get(object, "properties");
	const json_t *defs = json_object_get(schema, "$defs");
	const struct doc_member *m;
	const char *name;

	for (m = table; m->name != NULL; m++) {
		UNIT_CASE("member %s", m->name);
		const json_t *value = json_object_get(all, m->name);
		const json_t *is;

		assert_non_null(value);
		assert_int_equal(is_required(object, m->name), m->required);
		if (m->form == FORM_LIST)
			value = json_object_get(value, "items");
		name = definition_name(value);
		is = json_object_get(defs, name);
		assert_non_null(is);
		if (m->inside != NULL)
			assert_members(schema, is, m->inside, 0);
		else
			assert_string_equal(name, definitions[m->form]);
	}
	assert_int_equal(json_object_size(all), m - table + others);
}

static void
test_schema_of_each_kind_has_the_members_of_its_table(void **state)
{
	enum ecx_kind kind;

	(void)state;
	for (kind = 0; kind < ECX_KINDS; kind++) {
		UNIT_CASE("%s", ecx_kind_name(kind));
		json_auto_t *schema = read_schema(ecx_kind_name(kind));

		const char *type =
		    json_string_at(schema, "properties.type.const");

		if (type == NULL)
			type = json_string_at(schema, "properties.type.enum.0");
		assert_string_equal(type, ecx_kind_type(kind));
		assert_members(
		    schema, schema, doc_form_members(ECX_TYPE_DATA, kind), 1);
	}
}

static const struct {
	const char *name;
	enum ecx_type type;
} controls[] = {
    {"receipt", ECX_TYPE_RECEIPT},
    {"rejection", ECX_TYPE_REJECTION},
    {"checkpoint", ECX_TYPE_CHECKPOINT},
};

static void
test_schema_of_control_documents_has_the_members_of_their_tables(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(controls); i++) {
		UNIT_CASE("row %zu, %s", i, controls[i].name);
		json_auto_t *schema = read_schema(controls[i].name);

		assert_members(schema, schema,
		    doc_form_members(controls[i].type, ECX_KINDS), 1);
	}
}

static void
assert_on_page(const char *page, const struct doc_member *table)
{
	const struct doc_member *m;

	for (m = table; m->name != NULL; m++) {
		UNIT_CASE("member %s", m->name);
		size_t len = strlen(m->name);
		const char *at = page;

		do
			at = strstr(at + 1, m->name);
		while (at != NULL &&
		       (at[-1] != ' ' || strchr(" ,\n", at[len]) == NULL));
		assert_non_null(at);
		if (m->inside != NULL)
			assert_on_page(page, m->inside);
	}
}

static void
test_schema_page_names_every_member(void **state)
{
	auto_free char *page = read_file("man/ecx-doc.5");
	const char *begin = strstr(page, ".Bd -literal\n{") + 13;
	enum ecx_kind kind;
	size_t i;

	(void)state;
	for (kind = 0; kind < ECX_KINDS; kind++) {
		UNIT_CASE("%s", ecx_kind_name(kind));

		assert_on_page(page, doc_form_members(ECX_TYPE_DATA, kind));
	}
	for (i = 0; i < ARRAY_LEN(controls); i++) {
		UNIT_CASE("row %zu, %s", i, controls[i].name);

		assert_on_page(
		    page, doc_form_members(controls[i].type, ECX_KINDS));
	}

	auto_free char *text = xstrndup(begin, strstr(begin, ".Ed") - begin);
	json_auto_t *example = sample_read(text);
	json_auto_t *order = sample_read(sample_order);

	assert_true(json_equal(example, order));
}

/* The page, the schemas and ecx_doc_check() against each other. */
int
test_schema(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		test_schema_of_each_kind_has_the_members_of_its_table),
	    cmocka_unit_test(
		test_schema_of_control_documents_has_the_members_of_their_tables),
	    cmocka_unit_test(test_schema_page_names_every_member),
	};

	return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
