/* What the verbs of connectors are made of. */
#include "connector.h"
#include "core/levels.h"
#include "unit.h"

/* ---- an emitter that writes down what it gets ---- */

struct sink {
	struct ecx_emitter e;
	json_t *docs, *bad;
	bool full;
};

static bool
take_doc(struct ecx_emitter *e, json_t *doc)
{
	struct sink *s = (struct sink *)e;

	json_array_append_new(s->docs, doc);
	return !s->full;
}

static bool
take_page(struct ecx_emitter *e, const char *cursor)
{
	assert_string_equal(cursor, ecx_all);
	return !((struct sink *)e)->full;
}

static bool
take_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	struct sink *s = (struct sink *)e;

	assert_int_equal(len, strlen(raw));
	json_array_append_new(s->bad, json_pack("[s,s]", raw, why));
	return !s->full;
}

static struct sink
new_sink(bool full)
{
	return (struct sink){.e = {take_doc, take_page, take_bad},
	    .docs = json_array(),
	    .bad = json_array(),
	    .full = full};
}

static void
free_sink(struct sink *s)
{
	json_decref(s->docs);
	json_decref(s->bad);
}

static void
test_verbs_emit_stops_where_the_sink_is_full(void **state)
{
	json_auto_t *row = json_pack("{s:i}", "id", 7);
	int full;

	(void)state;
	for (full = 0; full < 2; full++) {
		UNIT_CASE("%s sink", full ? "full" : "empty");
		struct sink s = new_sink(full);
		enum ecx_err want = full ? ECX_STOPPED : ECX_OK;

		assert_int_equal(ecx_emit_doc(&s.e, json_incref(row)), want);
		assert_int_equal(ecx_emit_bad(&s.e, row, "torn"), want);
		assert_int_equal(ecx_emit_page(&s.e, ecx_all), want);
		assert_true(json_equal(json_array_get(s.docs, 0), row));
		assert_string_equal(json_text_at(s.bad, "0.0"), "{\"id\":7}");
		free_sink(&s);
	}
}

static void
test_verbs_query_from_cursor_less_overlap(void **state)
{
	static const struct {
		struct ecx_query query;
		enum ecx_err err;
		int64_t cursor, from;
	} cases[] = {
	    {{.since = 5}, ECX_OK, 5, 5},
	    {{.cursor = "1970-01-01T00:00:10Z", .overlap = 4000000}, ECX_OK,
		10000000, 6000000},
	    {{.cursor = "1970-01-01T00:00:10Z", .overlap = 40000000}, ECX_OK,
		10000000, 0},
	    {{.cursor = "page 7"}, ECX_CONFIG, 0, 0},
	};
	struct ecx_conn conn = {.name = "shop"};
	int64_t cursor, from;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu", i);
		assert_int_equal(
		    ecx_query_from(&conn, &cases[i].query, &cursor, &from),
		    cases[i].err);
		assert_int_equal(cursor, cases[i].cursor);
		assert_int_equal(from, cases[i].from);
	}
	assert_string_equal(
	    conn.error, "cursor 'page 7' was not written by this driver");
}

static void
test_verbs_query_in_parts(void **state)
{
	static const char *const texts[] = {"a", "b", "c"};
	const struct ecx_query q = {
	    .refs = texts, .n_refs = 3, .ids = texts, .n_ids = 1};
	static const char *const want[] = {"[\"a\",\"b\"]", "[\"c\"]"};
	size_t at = 0, i;
	json_t *part;

	(void)state;
	for (i = 0; (part = ecx_query_refs(&q, 2, &at)) != NULL; i++) {
		auto_free char *text = json_text(part);

		assert_true(i < ARRAY_LEN(want));
		assert_string_equal(text, want[i]);
		json_decref(part);
	}
	assert_int_equal(i, ARRAY_LEN(want));
	at = 0;
	part = ecx_query_ids(&q, 2, &at);
	assert_int_equal(json_array_size(part), 1);
	json_decref(part);
	assert_null(ecx_query_ids(&q, 2, &at));
}

static enum ecx_err
take_refs(struct ecx_conn *conn, const json_t *refs, struct ecx_emitter *e)
{
	struct sink *s = (struct sink *)e;

	assert_null(conn);
	json_array_append(s->docs, (json_t *)refs);
	return s->full ? ECX_AGAIN : ECX_OK;
}

/* An error ends it. */
static void
test_verbs_list_refs_ends_at_an_error(void **state)
{
	static const char *const refs[] = {"A", "B", "C"};
	const struct ecx_query q = {.refs = refs, .n_refs = 3};
	int full;

	(void)state;
	for (full = 0; full < 2; full++) {
		UNIT_CASE("%s sink", full ? "full" : "empty");
		struct sink s = new_sink(full);
		auto_free char *text = NULL;

		assert_int_equal(ecx_list_refs(NULL, &q, 2, take_refs, &s.e),
		    full ? ECX_AGAIN : ECX_OK);
		text = json_text(s.docs);
		assert_string_equal(
		    text, full ? "[[\"A\",\"B\"]]" : "[[\"A\",\"B\"],[\"C\"]]");
		free_sink(&s);
	}
}

static void
test_verbs_words_of_a_key(void **state)
{
	static const char text[] = "[x]\nplants = 10, 20  30,\nnone =\n";
	static const struct conf_key keys[] = {
	    {"plants", CONF_TEXT, "40"},
	    {"none", CONF_TEXT, "40"},
	    {"usual", CONF_TEXT, "40 50"},
	    {"absent", CONF_TEXT},
	    CONF_END,
	};
	char error[256];
	auto_conf struct conf *conf =
	    conf_parse(text, strlen(text), "x.conf", error, sizeof(error));
	struct ecx_conn conn = {.conf = conf_section(conf, "x")};
	static const char *const cases[][2] = {
	    {"plants", "[\"10\",\"20\",\"30\"]"},
	    {"none", "[]"},
	    {"usual", "[\"40\",\"50\"]"},
	    {"absent", "[]"},
	};
	size_t i;

	(void)state;
	conf_declare(conn.conf, keys);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i][0]);
		json_auto_t *words = ecx_words(&conn, cases[i][0]);
		auto_free char *list = json_text(words);

		assert_string_equal(list, cases[i][1]);
	}
	assert_true(ecx_has_word(&conn, "plants", "20"));
	assert_false(ecx_has_word(&conn, "plants", "2"));
	assert_false(ecx_has_word(&conn, "plants", ""));
	assert_true(ecx_has_word(&conn, "usual", "50"));
}

static void
test_verbs_person_joins_names(void **state)
{
	static const char *const cases[][3] = {
	    {"Ada", "Byron", "Ada Byron"},
	    {"Ada", "", "Ada"},
	    {"", "Byron", "Byron"},
	    {"", "", ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i][2]);
		json_auto_t *customer = json_object();
		auto_free char *name = NULL;

		json_set_text(customer, "givenName", cases[i][0]);
		json_set_text(customer, "familyName", cases[i][1]);
		name = ecx_person(customer);
		assert_string_equal(name, cases[i][2]);
	}
}

static void
test_verbs_match_one_record_by_its_reference(void **state)
{
	static const struct {
		const char *rows;
		const char *reference;
		enum ecx_err err;
		const char *said;
	} cases[] = {
	    {"[]", "ref", ECX_MISSING, "not there"},
	    {"[{'ref':'NL-1','no':7}]", "ref", ECX_OK, ""},
	    {"[{'ref':'nl-1','no':7}]", "ref", ECX_OK, ""},
	    {"[{'ref':'NL-1','no':7},{'ref':'NL-1','no':7}]", "ref", ECX_OK,
		""},
	    {"[{'ref':'NL-1','no':7},{'ref':'NL-1','no':8}]", "ref",
		ECX_REJECTED,
		"2 records have this reference (7, 8): resolve the "
		"duplicate in the system"},
	    {"[{'ref':'NL-1','no':7},{'ref':'NL-2','no':8}]", "ref",
		ECX_PROTOCOL, "asked for ref 'NL-1', got another"},
	    {"[{'no':7}]", "ref", ECX_PROTOCOL,
		"asked for ref 'NL-1', got another"},
	    {"[{'no':7}]", NULL, ECX_OK, ""},
	};
	size_t i;
	char *c;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].rows);
		struct ecx_conn conn = {.name = "erp"};
		auto_free char *text = xstrdup(cases[i].rows);
		struct json_problem problem;
		json_auto_t *rows = NULL;
		json_t *row;

		for (c = text; *c != '\0'; c++)
			*c = *c == '\'' ? '"' : *c;
		rows = json_read(text, strlen(text), &problem);
		assert_non_null(rows);
		assert_int_equal(ecx_match_one(&conn, rows, cases[i].reference,
				     "NL-1", "no", &row),
		    cases[i].err);
		assert_string_equal(conn.error, cases[i].said);
		if (cases[i].err == ECX_OK)
			assert_ptr_equal(row, json_array_get(rows, 0));
	}
}

static void
test_verbs_record_has_id_number_and_note(void **state)
{
	struct ecx_record made;
	int i;

	(void)state;
	ecx_record_set(&made, "7", NULL, NULL);
	assert_string_equal(made.number, "7");
	ecx_record_note(&made, "%s", "");
	assert_string_equal(made.note, "");
	ecx_record_note(&made, "block %d", 5);
	ecx_record_note(&made, "%s", "late");
	assert_string_equal(made.note, "block 5; late");
	for (i = 0; i < 100; i++)
		ecx_record_note(&made, "and more");
	assert_true(strlen(made.note) < sizeof(made.note));
	ecx_record_set(&made, "7", "SO-7", "held");
	assert_string_equal(made.number, "SO-7");
	assert_string_equal(made.note, "held");
}

/* ---- levels ---- */

static enum ecx_err
add(struct levels *l, const char *key, const char *quantity)
{
	json_auto_t *row = json_pack("{s:s}", "key", key);

	return levels_add(l, key, row, dec_parse(quantity));
}

static void
test_verbs_levels_sum_adds_its_terms(void **state)
{
	json_auto_t *row = json_pack("{s:s, s:i}", "have", "7.50", "less", 2);
	json_auto_t *terms = json_pack("[s, s]", "have", "-less");
	json_auto_t *more = json_pack("[s, s]", "have", "absent");

	(void)state;
	assert_int_equal(dec_cmp(levels_sum(row, terms), dec_parse("5.5")), 0);
	assert_true(dec_bad(levels_sum(row, more)));
}

static void
test_verbs_levels_add_the_rows_of_a_key(void **state)
{
	struct ecx_conn conn = {.name = "erp"};
	struct sink s = new_sink(false);
	struct levels l;

	(void)state;
	levels_init(&l, &conn, &s.e);
	assert_int_equal(add(&l, "A@1", "2.50"), ECX_OK);
	assert_int_equal(add(&l, "A@1", "-1"), ECX_OK);
	assert_int_equal(add(&l, "A@2", "seven"), ECX_OK);
	assert_int_equal(add(&l, "B@1", "0"), ECX_OK);
	assert_true(levels_seen(&l, "A@1"));
	assert_false(levels_seen(&l, "B@2"));
	assert_int_equal(levels_end(&l), ECX_OK);
	assert_int_equal(levels_end(&l), ECX_OK);
	assert_int_equal(json_array_size(s.docs), 2);
	assert_string_equal(json_text_at(s.docs, "0.ecx.quantity"), "1.5");
	assert_string_equal(json_text_at(s.docs, "1.key"), "B@1");
	assert_string_equal(
	    json_text_at(s.bad, "0.1"), "item A@2: a quantity is no number");
	levels_free(&l);
	free_sink(&s);
}

/* Half of a level is not handed out as the whole. */
static void
test_verbs_levels_of_an_unsorted_list_are_refused(void **state)
{
	struct ecx_conn conn = {.name = "erp"};
	struct sink s = new_sink(false);
	struct levels l;

	(void)state;
	levels_init(&l, &conn, &s.e);
	assert_int_equal(add(&l, "A", "1"), ECX_OK);
	assert_int_equal(add(&l, "B", "1"), ECX_OK);
	assert_int_equal(add(&l, "A", "1"), ECX_PROTOCOL);
	assert_string_equal(conn.error, "stock is not sorted: A came twice");
	levels_free(&l);
	free_sink(&s);
}

int
test_verbs(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_verbs_emit_stops_where_the_sink_is_full),
	    cmocka_unit_test(test_verbs_query_from_cursor_less_overlap),
	    cmocka_unit_test(test_verbs_query_in_parts),
	    cmocka_unit_test(test_verbs_list_refs_ends_at_an_error),
	    cmocka_unit_test(test_verbs_words_of_a_key),
	    cmocka_unit_test(test_verbs_person_joins_names),
	    cmocka_unit_test(test_verbs_match_one_record_by_its_reference),
	    cmocka_unit_test(test_verbs_record_has_id_number_and_note),
	    cmocka_unit_test(test_verbs_levels_sum_adds_its_terms),
	    cmocka_unit_test(test_verbs_levels_add_the_rows_of_a_key),
	    cmocka_unit_test(test_verbs_levels_of_an_unsorted_list_are_refused),
	};

	return cmocka_run_group_tests_name("verbs", tests, NULL, NULL);
}
