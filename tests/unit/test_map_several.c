/* Lists of which a map takes one entry or one value, and the texts and decimals
 * that a system writes in its own way. */
#include <stdio.h>

#include "base/mem.h"
#include "core/map.h"
#include "unit.h"

/* JSON with ' for ", so that it can be read here. */
static json_t *
read_json(const char *text)
{
	auto_free char *copy = xstrdup(text);
	struct json_problem problem;
	json_t *value;
	char *s;

	for (s = copy; *s != '\0'; s++)
		if (*s == '\'')
			*s = '"';
	value = json_read(copy, strlen(copy), &problem);
	if (value == NULL)
		fail_msg("%s: %s", problem.text, text);
	return value;
}

static struct map *
parse(const char *text, char error[ECX_WHY])
{
	return map_parse(text, strlen(text), "a.map", NULL, error, ECX_WHY);
}

struct case_of {
	const char *map;
	const char *ours; /* NULL: only to ours */
	const char *theirs;
	const char *back; /* NULL: only to theirs */
	const char *why;  /* of the refusal by the last of the directions */
};

static void
check(const char *map, json_t *seen, const char *expected, const char *why,
    const char *refusal)
{
	json_auto_t *value = expected ? read_json(expected) : NULL;
	auto_free char *text = seen ? json_text(seen) : xstrdup(why);

	if (seen == NULL && refusal != NULL)
		assert_string_equal(why, refusal);
	else if (seen == NULL || value == NULL || !json_equal(seen, value))
		fail_msg("%s\nexpected: %s\nseen:     %s", map,
		    refusal ? refusal : expected, text);
}

static void
check_case(const struct case_of *c)
{
	char why[ECX_WHY];
	struct map *m = parse(c->map, why);
	json_auto_t *ours = c->ours ? read_json(c->ours) : NULL;
	json_auto_t *theirs = NULL, *back = NULL;

	if (m == NULL)
		fail_msg("%s", why);
	if (ours != NULL) {
		theirs = map_to_theirs(m, ours, why);
		check(c->map, theirs, c->theirs, why, c->back ? NULL : c->why);
	} else {
		theirs = read_json(c->theirs);
	}
	if (c->back != NULL || ours == NULL) {
		back = map_to_ours(m, theirs, why);
		check(c->map, back, c->back, why, c->why);
	}
	map_close(m);
}

#define CHECK_ALL(cases)                                   \
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {    \
		UNIT_CASE("row %zu, %s", i, cases[i].map); \
		check_case(&cases[i]);                     \
	}

static void
test_map_entries_that_no_row_takes_refuse_the_document(void **state)
{
	static const struct case_of cases[] = {
	    {"A text a.0", "{'a':['1']}", "{'A':'1'}", "{'a':['1']}", NULL},
	    {"A text a.0", "{'a':['1','2']}", NULL, NULL,
		"a.map:1: A: a has 2 entries and the map takes 1: add first to "
		"the row, or a row for each"},
	    {"A text a.0 first", "{'a':['1','2','3']}", "{'A':'1'}",
		"{'a':['1']}", NULL},
	    {"A text b.a.0.c", "{'b':{'a':[{'c':'1'},{'c':'2'}]}}", NULL, NULL,
		"a.map:1: A: b.a has 2 entries and the map takes 1: add first "
		"to the row, or a row for each"},
	    /* The rows of one list together. */
	    {"A text a.0\nB text a.1", "{'a':['1','2']}", "{'A':'1','B':'2'}",
		"{'a':['1','2']}", NULL},
	    {"A text a.0\nB text a.1", "{'a':['1','2','3']}", NULL, NULL,
		"a.map:1: A: a has 3 entries and the map takes 2: add first to "
		"the row, or a row for each"},
	    {"A text a.0\nB text a.1 from", "{'a':['1','2']}", NULL, NULL,
		"a.map:1: A: a has 2 entries and the map takes 1: add first to "
		"the row, or a row for each"},
	    {"A text a.0.x\nB text b.1.x", "{'a':[{'x':'1'},{'x':'2'}]}", NULL,
		NULL,
		"a.map:1: A: a has 2 entries and the map takes 1: add first to "
		"the row, or a row for each"},
	    /* Of theirs as well, and in lines. */
	    {"A.0 text a", NULL, "{'A':['1','2']}", NULL,
		"a.map:1: A.0: A has 2 entries and the map takes 1: add first "
		"to the row, or a row for each"},
	    {"A.0 text a first", NULL, "{'A':['1','2']}", "{'a':'1'}", NULL},
	    {"L[] lines l[]\n A text a.0", "{'l':[{'a':['1','2']}]}", NULL,
		NULL,
		"a.map:2: A: a has 2 entries and the map takes 1: add first to "
		"the row, or a row for each"},
	    {"L.0.M[] lines l[]\n A text a", NULL, "{'L':[{'M':[]},{}]}", NULL,
		"a.map:1: L.0.M: L has 2 entries and the map takes 1: add "
		"first to the row, or a row for each"},
	    {"L.0.M[] lines l[] first\n A text a", NULL,
		"{'L':[{'M':[{'A':'1'}]},{}]}", "{'l':[{'a':'1'}]}", NULL},
	    /* Where the object is the same, so are the rows. */
	    {"A text a.0\nl[] lines .\n B text a.1", "{'a':['1','2']}",
		"{'A':'1','l':[{'B':'2'}]}", NULL, NULL},
	};

	(void)state;
	CHECK_ALL(cases)
}

static void
test_map_several_elements_are_summed_or_the_first_is_taken(void **state)
{
	static const struct case_of cases[] = {
	    {"T decimal l[].a sum", "{'l':[{'a':'5.00'},{'a':'7'}]}",
		"{'T':'12.00'}", "{'l':[{'a':'12.00'}]}", NULL},
	    {"T number l[].a.b sum", "{'l':[{'a':{'b':'5'}},{}]}", "{'T':5}",
		"{'l':[{'a':{'b':'5'}}]}", NULL},
	    {"T decimal l[].a sum", "{'l':[]}", "{}", "{}", NULL},
	    {"T decimal l[].a sum to", "{'l':[{'a':'1'},{'a':'2'}]}",
		"{'T':'3'}", "{}", NULL},
	    {"T decimal(3,1) l[].a sum", "{'l':[{'a':'60'},{'a':'60'}]}", NULL,
		NULL,
		"a.map:1: T: decimal(3,1): '120' has 3 digits before the "
		"point"},
	    {"T decimal l[].a sum required", "{'l':[]}", NULL, NULL,
		"a.map:1: .: required, but l is absent"},
	    {"T decimal l[].a sum", "{'l':[{'a':'x'},{'a':'1'}]}", NULL, NULL,
		"a.map:1: T: a sum needs decimal strings"},
	    {". lines l[] where=k:x\n T decimal a sum\n R text r first",
		"{'l':[{'k':'x','a':'4.00'},{'k':'y','a':'9','r':'no'},"
		"{'k':'x','a':'3.60','r':'TEN'}]}",
		"{'T':'7.60','R':'TEN'}",
		"{'l':[{'k':'x','a':'7.60','r':'TEN'}]}", NULL},
	    {". lines l[] first\n A text a\n B text b",
		"{'l':[{'a':'1'},{'a':'2','b':'3'}]}", "{'A':'1'}",
		"{'l':[{'a':'1'}]}", NULL},
	    {". lines l[]\n T decimal a sum\n R text r",
		"{'l':[{'a':'1'},{'a':'2'}]}", NULL, NULL,
		"a.map:1: .: 2 elements of l match: only one is possible; add "
		"first or sum"},
	    {"L[] lines .\n A decimal(comma) a sum\n K text = const=x", NULL,
		"{'L':[{'A':'1,5','K':'x'},{'A':'2','K':'x'},{'A':'9'}]}",
		"{'a':'3.5'}", NULL},
	};

	(void)state;
	CHECK_ALL(cases)
}

static void
test_map_prefix_is_put_before_and_taken_off(void **state)
{
	static const struct case_of cases[] = {
	    {"A text a prefix=WEB-", "{'a':'17'}", "{'A':'WEB-17'}",
		"{'a':'17'}", NULL},
	    {"A text a prefix=WEB-", "{}", "{}", "{}", NULL},
	    {"A text a prefix=WEB- default=NONE", "{}", "{'A':'NONE'}", NULL,
		NULL},
	    {"A text a prefix=W case=lower", "{'a':'X'}", "{'A':'Wx'}",
		"{'a':'x'}", NULL},
	    {"A text(5) a prefix=WEB-", "{'a':'17'}", NULL, NULL,
		"a.map:1: A: text(5): 'WEB-17' has 6 characters"},
	    {"A text a prefix=WEB-", NULL, "{'A':'POS-17'}", NULL,
		"a.map:1: A: 'POS-17' does not begin with 'WEB-'"},
	};

	(void)state;
	CHECK_ALL(cases)
}

static void
test_map_decimal_comma_there_and_back(void **state)
{
	static const struct case_of cases[] = {
	    {"A decimal(comma) a", "{'a':'1250.50'}", "{'A':'1250,50'}",
		"{'a':'1250.50'}", NULL},
	    {"A decimal(comma) a", "{'a':'-7'}", "{'A':'-7'}", "{'a':'-7'}",
		NULL},
	    {"A decimal(6,2,comma) a", "{'a':'1.500'}", "{'A':'1,50'}",
		"{'a':'1.50'}", NULL},
	    {"A decimal(comma) a", NULL, "{'A':1.5}", "{'a':'1.5'}", NULL},
	    {"A decimal(comma) a", NULL, "{'A':'1.250'}", NULL,
		"a.map:1: A: decimal(comma): '1.250' has a point: write it "
		"with a comma and without thousands separators"},
	    {"A decimal(comma) a", NULL, "{'A':'1.250,00'}", NULL,
		"a.map:1: A: decimal(comma): '1.250,00' has a point: write it "
		"with a comma and without thousands separators"},
	    {"A decimal a", NULL, "{'A':'1.250,00'}", NULL,
		"a.map:1: A: decimal: '1.250,00' is not a decimal number"},
	    {"A decimal a", NULL, "{'A':'1,250.00'}", NULL,
		"a.map:1: A: decimal: '1,250.00' is not a decimal number"},
	};

	(void)state;
	CHECK_ALL(cases)
}

static void
test_map_options_of_several_are_refused_where_there_is_one(void **state)
{
	static const struct {
		const char *map;
		const char *error;
	} cases[] = {
	    {"A text a first", "a.map:1: first: the row takes no entry of a "
			       "list"},
	    {"A decimal a sum",
		"a.map:1: sum: write LIST[].MEMBER, or put the row below a "
		"lines row with a path ."},
	    {"A text l[].a sum", "a.map:1: sum is for decimal, number and "
				 "integer"},
	    {"A decimal l[].a", "a.map:1: path 'l[].a': a list inside a path "
				"needs the option sum"},
	    {". lines l[]\n A decimal a.0 sum first",
		"a.map:2: sum takes all entries, first one: leave one of them "
		"out"},
	    {"T decimal l[].a sum\n B text b",
		"a.map:2: its indentation is that of no row above it"},
	    {"A decimal a prefix=x", "a.map:1: prefix is for text"},
	    {"A text = const=x prefix=x", "a.map:1: prefix excludes const and "
					  "part"},
	    {"A number(5,2,comma) a",
		"a.map:1: type 'number(5,2,comma)': write number or "
		"number(DIGITS,SCALE)"},
	};
	char error[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);
		assert_null(parse(cases[i].map, error));
		assert_string_equal(error, cases[i].error);
	}
}

int
test_map_several(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		test_map_entries_that_no_row_takes_refuse_the_document),
	    cmocka_unit_test(
		test_map_several_elements_are_summed_or_the_first_is_taken),
	    cmocka_unit_test(test_map_prefix_is_put_before_and_taken_off),
	    cmocka_unit_test(test_map_decimal_comma_there_and_back),
	    cmocka_unit_test(
		test_map_options_of_several_are_refused_where_there_is_one),
	};

	return cmocka_run_group_tests_name("map_several", tests, NULL, NULL);
}
