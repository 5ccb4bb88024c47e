#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "core/map.h"
#include "core/map_path.h"
#include "core/map_value.h"
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
	return map_parse(
	    text, strlen(text), "dir/test.map", NULL, error, ECX_WHY);
}

static struct map *
parse_ok(const char *text)
{
	char error[ECX_WHY];
	struct map *m = parse(text, error);

	if (m == NULL)
		fail_msg("%s", error);
	return m;
}

static void
assert_json(json_t *seen, const char *expected, const char *what)
{
	json_auto_t *value = read_json(expected);
	auto_free char *text = json_text(seen);

	if (!json_equal(seen, value))
		fail_msg(
		    "%s\nexpected: %s\nseen:     %s", what, expected, text);
}

/* ---- what a map says ---- */

struct apply_case {
	const char *map;
	const char *ours; /* NULL: not applied to theirs */
	const char *theirs;
	const char *back; /* what comes back; NULL: not applied to ours */
};

static void
check_apply(const struct apply_case *c)
{
	struct map *m = parse_ok(c->map);
	json_auto_t *ours = c->ours ? read_json(c->ours) : NULL;
	json_auto_t *theirs = NULL, *back = NULL;
	char why[ECX_WHY];

	if (ours != NULL) {
		theirs = map_to_theirs(m, ours, why);
		if (theirs == NULL)
			fail_msg("%s: %s", c->map, why);
		assert_json(theirs, c->theirs, c->map);
		assert_json(ours, c->ours, "unchanged");
	} else {
		theirs = read_json(c->theirs);
	}
	if (c->back != NULL) {
		back = map_to_ours(m, theirs, why);
		if (back == NULL)
			fail_msg("%s: %s", c->map, why);
		assert_json(back, c->back, c->map);
	}
	map_close(m);
}

static void
test_map_fields_there_and_back(void **state)
{
	static const struct apply_case cases[] = {
	    {"# comment\n\n  \nA text a # more\r\n", "{'a':'1'}", "{'A':'1'}",
		"{'a':'1'}"},
	    {"A text a", "{'a':''}", "{}", "{}"},
	    {"A text a", "{'a':null,'b':'1'}", "{}", "{}"},
	    {"A.B text a.b\nA.C text a.c", "{'a':{'b':'1','c':'2'}}",
		"{'A':{'B':'1','C':'2'}}", "{'a':{'b':'1','c':'2'}}"},
	    {"A text a.0.b\nB text a.1.b", "{'a':[{'b':'1'},{'b':'2'}]}",
		"{'A':'1','B':'2'}", "{'a':[{'b':'1'},{'b':'2'}]}"},
	    {"A.0 text a", "{'a':'1'}", "{'A':['1']}", "{'a':'1'}"},
	    {"\"Item No\" text a", "{'a':'1'}", "{'Item No':'1'}", "{'a':'1'}"},
	    {"@odata\\.type text a", "{'a':'1'}", "{'@odata.type':'1'}",
		"{'a':'1'}"},
	    {"\"a\\.b\" text a", "{'a':'1'}", "{'a.b':'1'}", "{'a':'1'}"},
	    {"\"x\\\"y\" text a", "{'a':'1'}", "{'x\\\"y':'1'}", "{'a':'1'}"},
	    {"\\0 text a", "{'a':'1'}", "{'0':'1'}", "{'a':'1'}"},
	    {"A.\\0 text a", "{'a':'1'}", "{'A':{'0':'1'}}", "{'a':'1'}"},
	    {"A text a default=x", "{}", "{'A':'x'}", "{'a':'x'}"},
	    {"A text a default=x", "{'a':'y'}", "{'A':'y'}", "{'a':'y'}"},
	    {"A text a default=x", NULL, "{}", "{}"},
	    {"A text a default=x from", NULL, "{}", "{'a':'x'}"},
	    {"A text a default=\"two words\"", "{}", "{'A':'two words'}", NULL},
	    {"A text = const=x\n= text a const=y", "{}", "{'A':'x'}",
		"{'a':'y'}"},
	    {"A number(5,2) = const=1.50\nB bool = const=false\n"
	     "C raw = const=\"{\\\"x\\\":[1]}\"",
		"{}", "{'A':1.5,'B':false,'C':{'x':[1]}}", "{}"},
	    {"= bool a const=true\n= text b default=x", "{}", "{}",
		"{'a':true,'b':'x'}"},
	    {"A text a to", "{'a':'1'}", "{'A':'1'}", "{}"},
	    {"A text a from", "{'a':'1'}", "{}", NULL},
	    {"A text a from", NULL, "{'A':'1'}", "{'a':'1'}"},
	    {"A text a case=upper", "{'a':'nl-\u00e9'}", "{'A':'NL-\u00e9'}",
		"{'a':'NL-\u00e9'}"},
	    {"A text a case=lower to\nA text a case=upper from", "{'a':'NL'}",
		"{'A':'nl'}", "{'a':'NL'}"},
	    /* The first row that has a value says it. */
	    {"A text a\nA text b", "{'b':'2'}", "{'A':'2'}", NULL},
	    {"A text a\nA text b required", "{'a':'1'}", "{'A':'1'}", NULL},
	    {"A text a\n= text a default=x", "{}", "{}", "{'a':'x'}"},
	    {"A text a\n= text a default=x", NULL, "{'A':'1'}", "{'a':'1'}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);

		check_apply(&cases[i]);
	}
}

static void
test_map_text_that_does_not_fit_is_left_out_or_parted(void **state)
{
	static const struct apply_case cases[] = {
	    {"A text(3) a fit=drop", "{'a':'Kent'}", "{}", NULL},
	    {"A text(3) a fit=drop", "{'a':'\u00e9\u00e9\u00e9'}",
		"{'A':'\u00e9\u00e9\u00e9'}", "{'a':'\u00e9\u00e9\u00e9'}"},
	    {"A text(3) a fit=drop", NULL, "{'A':'Kent'}", "{}"},
	    {"A text(3) a fit=drop", "{'a':1234}", "{}", NULL},
	    {"A text(3) a fit=drop default=NL", "{'a':'Kent'}", "{'A':'NL'}",
		NULL},
	    {"A text(3) a fit=drop\nA text(3) b", "{'a':'Kent','b':'B'}",
		"{'A':'B'}", NULL},
	    {"A text(3) a fit=drop case=upper", "{'a':'Kent'}", "{}", NULL},
	    /* At a blank; a word that is wider where it is full. */
	    {"A text(6) a part=1\nB text(6) a part=2\nC text(6) a part=3",
		"{'a':'one two  three'}", "{'A':'one','B':'two','C':'three'}",
		"{'a':'one two three'}"},
	    {"A text(7) a part=1\nB text(7) a part=2", "{'a':'one two three'}",
		"{'A':'one two','B':'three'}", "{'a':'one two three'}"},
	    {"A text(4) a part=1\nB text(4) a part=2", "{'a':'abcdefgh i'}",
		"{'A':'abcd','B':'efgh'}", NULL},
	    {"A text(3) a part=1\nB text(3) a part=2",
		"{'a':'\u00e9\u00e8\u00ea\u00eb'}",
		"{'A':'\u00e9\u00e8\u00ea','B':'\u00eb'}", NULL},
	    {"A text(9) a part=1\nB text(9) a part=2", "{'a':'one two'}",
		"{'A':'one two'}", "{'a':'one two'}"},
	    {"A text(9) a part=1\nB text(9) a part=2", "{'a':' '}", "{}", NULL},
	    {"A text(3) a part=1", "{'a':'one two'}", "{'A':'one'}", NULL},
	    {"A text(3) a part=1 required", "{'a':'one two'}", "{'A':'one'}",
		"{'a':'one'}"},
	    {"A text(3) a part=1\nB text(3) a part=2", "{'a':1234}",
		"{'A':'123','B':'4'}", NULL},
	    /* All parts are of one text. */
	    {"A text(3) a part=1\nA text(3) b part=1\n"
	     "B text(3) a part=2\nB text(3) b part=2\nB text(3) c",
		"{'a':'one','b':'two six','c':'x'}", "{'A':'one','B':'x'}",
		NULL},
	    {"A text(3) a part=1\nA text(3) b part=1\n"
	     "B text(3) a part=2\nB text(3) b part=2\nB text(3) c",
		"{'b':'two six','c':'x'}", "{'A':'two','B':'six'}", NULL},
	    {"L[] lines l[]\n A text(3) a part=1\n B text(3) a part=2",
		"{'l':[{'a':'one two'},{'a':'six'}]}",
		"{'L':[{'A':'one','B':'two'},{'A':'six'}]}",
		"{'l':[{'a':'one two'},{'a':'six'}]}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);
		check_apply(&cases[i]);
	}
}

static void
test_map_lines_there_and_back(void **state)
{
	static const struct apply_case cases[] = {
	    {"L[] lines l[]\n        A text a\n\tB text b\n",
		"{'l':[{'a':'1'},{'a':'2','b':'3'}]}",
		"{'L':[{'A':'1'},{'A':'2','B':'3'}]}",
		"{'l':[{'a':'1'},{'a':'2','b':'3'}]}"},
	    {"L[] lines l[]\n A text a", "{'l':[]}", "{}", "{}"},
	    {"X.L[] lines x.l[]\n A text a\nB text b",
		"{'x':{'l':[{'a':'1'}]},'b':'2'}",
		"{'X':{'L':[{'A':'1'}]},'B':'2'}",
		"{'x':{'l':[{'a':'1'}]},'b':'2'}"},
	    {"L[] lines l[]\n A text a\n M[] lines m[]\n  B text b\n C text c",
		"{'l':[{'a':'1','m':[{'b':'2'},{'b':'3'}],'c':'4'}]}",
		"{'L':[{'A':'1','M':[{'B':'2'},{'B':'3'}],'C':'4'}]}",
		"{'l':[{'a':'1','m':[{'b':'2'},{'b':'3'}],'c':'4'}]}"},
	    /* A list of plain values. */
	    {"L[] lines l[]\n A text .", "{'l':['1','2']}",
		"{'L':[{'A':'1'},{'A':'2'}]}", "{'l':['1','2']}"},
	    {"L[] lines l[]\n . integer a", "{'l':[{'a':'1'}]}", "{'L':[1]}",
		"{'l':[{'a':'1'}]}"},
	    /* One array of theirs, two of ours, told apart by constants. */
	    {"L[] lines l[]\n T text = const=i\n A text a\n"
	     "L[] lines m[]\n T text = const=c\n A text b",
		"{'l':[{'a':'1'}],'m':[{'b':'2'}]}",
		"{'L':[{'T':'i','A':'1'},{'T':'c','A':'2'}]}",
		"{'l':[{'a':'1'}],'m':[{'b':'2'}]}"},
	    {"L[] lines m[]\n T text = const=c\n A text b\n"
	     "L[] lines l[]\n A text a",
		NULL, "{'L':[{'A':'1'},{'T':'c','A':'2'},{'T':'x','A':'3'}]}",
		"{'m':[{'b':'2'}],'l':[{'a':'1'},{'a':'3'}]}"},
	    /* A constant that is only written does not select. */
	    {"L[] lines l[]\n T text = const=c to\n A text a",
		"{'l':[{'a':'1'}]}", "{'L':[{'T':'c','A':'1'}]}",
		"{'l':[{'a':'1'}]}"},
	    {"L[] lines l[]\n T text = const=c\n A text a", NULL,
		"{'L':[{'T':'d','A':'1'},{'A':'2'},{'T':'c','A':'3'}]}",
		"{'l':[{'a':'3'}]}"},
	    /* where= chooses of ours, and is set on what comes back. */
	    {"C[] lines x[] where=f:true\n A text a\n"
	     "D[] lines x[] where=f:false\n A text a",
		"{'x':[{'f':false,'a':'1'},{'f':true,'a':'2'},{'a':'3'}]}",
		"{'C':[{'A':'2'}],'D':[{'A':'1'}]}",
		"{'x':[{'f':true,'a':'2'},{'f':false,'a':'1'}]}"},
	    {"C[] lines x[] where=k:!gift\n A text a",
		"{'x':[{'k':'gift','a':'1'},{'k':'y','a':'2'},{'a':'3'}]}",
		"{'C':[{'A':'2'},{'A':'3'}]}", "{'x':[{'a':'2'},{'a':'3'}]}"},
	    /* A row that maps the field of where= selects, too. */
	    {"L[] lines c[] where=f:true\n F bool(Y/N) f\n R text r required\n"
	     "L[] lines c[] where=f:false\n F bool(Y/N) f\n A text a",
		"{'c':[{'f':true,'r':'1'},{'f':false,'a':'2'}]}",
		"{'L':[{'F':'Y','R':'1'},{'F':'N','A':'2'}]}",
		"{'c':[{'f':true,'r':'1'},{'f':false,'a':'2'}]}"},
	    /* One element made of the enclosing object. */
	    {"P[] lines .\n F text = const=WE\n N text d.name\n"
	     "P[] lines .\n F text = const=AG\n N text c",
		"{'d':{'name':'Ada'}}", "{'P':[{'F':'WE','N':'Ada'}]}",
		"{'d':{'name':'Ada'}}"},
	    {"A text a\n. lines l[]\n A text b\n B text c",
		"{'a':'1','l':[{'b':'2','c':'3'}]}", "{'A':'1','B':'3'}", NULL},
	    {". lines p[] where=name:Colour\n colour text value\n"
	     ". lines p[] where=name:Size\n size text value",
		"{'p':[{'name':'Size','value':'M'},"
		"{'name':'Colour','value':'red'},{'name':'x','value':'y'}]}",
		"{'colour':'red','size':'M'}",
		"{'p':[{'name':'Colour','value':'red'},"
		"{'name':'Size','value':'M'}]}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);

		check_apply(&cases[i]);
	}
}

/* ---- types ---- */

struct value_case {
	const char *type;
	const char *ours;
	const char *theirs; /* or the reason */
	const char *back;
};

static json_t *
convert(const struct map_type *t, const char *value, bool to_theirs,
    char why[ECX_WHY])
{
	json_auto_t *v = read_json(value);

	return to_theirs ? map_value_to_theirs(t, v, why)
			 : map_value_to_ours(t, v, why);
}

static void
check_value(
    const char *type, const char *value, bool to_theirs, const char *wanted)
{
	struct map_type t;
	char why[ECX_WHY];
	json_auto_t *got = NULL;
	auto_free char *text = NULL;

	assert_true(map_type_parse(type, &t, why));
	got = convert(&t, value, to_theirs, why);
	text = got ? json_text(got) : xasprintf("! %s", why);
	if (got != NULL)
		assert_json(got, wanted, type);
	else
		assert_string_equal(text, wanted);
	map_type_free(&t);
}

static void
test_map_types_there_and_back(void **state)
{
	static const struct value_case cases[] = {
	    {"text", "'a'", "'a'", "'a'"},
	    {"text", "7", "'7'", "'7'"},
	    {"text", "true", "'true'", "'true'"},
	    {"text(2)", "'\u00e9\u00e9'", "'\u00e9\u00e9'", "'\u00e9\u00e9'"},
	    {"decimal(5,2)", "'1.50'", "'1.50'", "'1.50'"},
	    {"decimal(5,2)", "'-123.4500'", "'-123.45'", "'-123.45'"},
	    {"decimal(3,0)", "'120.00'", "'120'", "'120'"},
	    {"decimal(2,2)", "'0.25'", "'0.25'", "'0.25'"},
	    {"decimal", "'123456789012345678.5'", "'123456789012345678.5'",
		"'123456789012345678.5'"},
	    {"number(5,2)", "'1.50'", "1.5", "'1.5'"},
	    {"number(5,2)", "'2.00'", "2", "'2'"},
	    {"number(15,2)", "'29.95'", "29.95", "'29.95'"},
	    {"number", "'0.1'", "0.1", "'0.1'"},
	    {"integer", "'42'", "42", "'42'"},
	    {"integer", "'-0'", "0", "'0'"},
	    {"integer", "'999999999999999999'", "999999999999999999",
		"'999999999999999999'"},
	    {"bool", "true", "true", "true"},
	    {"bool", "'false'", "false", "false"},
	    {"bool(Y/N)", "true", "'Y'", "true"},
	    {"bool(Y/N)", "false", "'N'", "false"},
	    {"bool(X/)", "false", "''", "false"},
	    {"date", "'2026-11-20'", "'2026-11-20'", "'2026-11-20'"},
	    {"date", "'2026-11-20T23:30:00-02:00'", "'2026-11-21'",
		"'2026-11-21'"},
	    {"date(DD.MM.YYYY)", "'2026-11-20'", "'20.11.2026'",
		"'2026-11-20'"},
	    {"date(YYYYMMDD)", "'2026-01-02'", "'20260102'", "'2026-01-02'"},
	    {"time", "'2026-11-20T09:15:00Z'", "'2026-11-20T09:15:00Z'",
		"'2026-11-20T09:15:00Z'"},
	    {"time", "'2026-11-20T09:15:00+01:00'", "'2026-11-20T08:15:00Z'",
		"'2026-11-20T08:15:00Z'"},
	    {"time(bare)", "'2026-11-20T09:15:00Z'", "'2026-11-20T09:15:00'",
		"'2026-11-20T09:15:00Z'"},
	    {"raw", "{'a':[1,null]}", "{'a':[1,null]}", "{'a':[1,null]}"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s of %s", i, cases[i].type, cases[i].ours);
		const struct value_case *c = &cases[i];

		check_value(c->type, c->ours, true, c->theirs);
		check_value(c->type, c->theirs, false, c->back);
	}
}

static void
test_map_vendor_values_become_ours(void **state)
{
	static const struct value_case cases[] = {
	    {"number(9,2)", "12.5", "'12.5'", NULL},
	    {"number(9,2)", "29.949999999999999", "'29.95'", NULL},
	    {"number(9,2)", "'12.50'", "'12.50'", NULL},
	    {"decimal(9,3)", "2", "'2'", NULL},
	    {"bool", "'TRUE'", "true", NULL},
	    {"bool(1/0)", "1", "true", NULL},
	    {"bool(Y/N)", "'n'", "false", NULL},
	    {"date", "'2026-11-20T00:00:00'", "'2026-11-20'", NULL},
	    {"date(YYYYMMDD)", "20261120", "'2026-11-20'", NULL},
	    {"date", "'0001-01-01'", "! ", NULL},
	    {"date", "'1900-01-01T12:00:00Z'", "! ", NULL},
	    {"date(YYYYMMDD)", "'00000000'", "! ", NULL},
	    {"time", "'0001-01-01T00:00:00Z'", "! ", NULL},
	    {"time", "'2026-11-20'", "'2026-11-20T00:00:00Z'", NULL},
	    {"time(bare)", "'2026-11-20 09:15:00'", "'2026-11-20T09:15:00Z'",
		NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s of %s", i, cases[i].type, cases[i].ours);

		check_value(
		    cases[i].type, cases[i].ours, false, cases[i].theirs);
	}
}

static void
test_map_bad_values_are_refused(void **state)
{
	static const struct value_case cases[] = {
	    {"text(3)", "'caf\u00e9'",
		"! text(3): 'caf\u00e9' has 4 characters", NULL},
	    {"text", "{}", "! text: an object, not a single value", NULL},
	    {"integer", "[]", "! integer: a list, not a single value", NULL},
	    {"decimal(5,2)", "'1.505'",
		"! decimal(5,2): '1.505' has 3 digits after the point", NULL},
	    {"decimal(5,2)", "'1234.00'",
		"! decimal(5,2): '1234.00' has 4 digits before the point",
		NULL},
	    {"decimal(5,2)", "'1,50'",
		"! decimal(5,2): '1,50' is not a decimal number", NULL},
	    {"number(5,2)", "'1e2'",
		"! number(5,2): '1e2' is not a decimal number", NULL},
	    {"decimal(5,2)", "'1.'",
		"! decimal(5,2): '1.' is not a decimal number", NULL},
	    {"number(30,2)", "'12345678901234567890.25'",
		"! number(30,2): '12345678901234567890.25' has more digits "
		"than a JSON number holds",
		NULL},
	    {"number(19,18)", "'0.100000000000000005'",
		"! number(19,18): '0.100000000000000005' has more digits "
		"than a JSON number holds",
		NULL},
	    {"integer", "'1.5'", "! integer: '1.5' has 1 digit after the point",
		NULL},
	    {"bool", "'yes'", "! bool: 'yes' is neither true nor false", NULL},
	    {"date", "'2026-02-30'", "! date: '2026-02-30' is not a date",
		NULL},
	    {"time", "'2026-11-20T09:15:00'",
		"! time: '2026-11-20T09:15:00' is not a time", NULL},
	    {"text(1)", "'\\u001b[1m'",
		"! text(1): '\\x1b[1m' has 4 characters", NULL},
	    {"text(1)", "'01234567890123456789012345678901234567890123456789'",
		"! text(1): '0123456789012345678901234567890123456789\u2026' "
		"has 50 characters",
		NULL},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s of %s", i, cases[i].type, cases[i].ours);

		check_value(
		    cases[i].type, cases[i].ours, true, cases[i].theirs);
	}
	check_value("bool(Y/N)", "'x'", false,
	    "! bool(Y/N): 'x' is neither 'Y' nor 'N'");
	check_value("date", "'2026-11-20x'", false,
	    "! date: '2026-11-20x' is not a date");
	check_value("date(DD.MM.YYYY)", "'20/11/2026'", false,
	    "! date(DD.MM.YYYY): '20/11/2026' is not a date");
	check_value("number(9,2)", "'0.30000000000000004'", false,
	    "! number(9,2): '0.30000000000000004' has 17 digits after the "
	    "point");
	check_value("number(9,2)", "0.30000000000000004", false, "'0.3'");
}

/* ---- what is refused ---- */

static void
test_map_bad_maps_are_refused(void **state)
{
	static const struct {
		const char *map;
		const char *error; /* behind "dir/test.map:" */
	} cases[] = {
	    {"A text", "1: too few words: write THEIRS TYPE OURS [OPTION ...]"},
	    {"\n\nA txt a", "3: unknown type 'txt'; did you mean 'text'?"},
	    {"A xyzzy a", "1: unknown type 'xyzzy'"},
	    {"A text(0) a", "1: type 'text(0)': write text or text(SIZE)"},
	    {"A text(a) a", "1: type 'text(a)': write text or text(SIZE)"},
	    {"A text(3 a", "1: type 'text(3': write text or text(SIZE)"},
	    {"A decimal(2,3) a",
		"1: type 'decimal(2,3)': write decimal, decimal(comma) or "
		"decimal(DIGITS,SCALE[,comma])"},
	    {"A integer(3) a", "1: type 'integer(3)': write integer"},
	    {"A bool(Y) a", "1: type 'bool(Y)': write bool or bool(YES/NO)"},
	    {"A bool(Y/y) a",
		"1: type 'bool(Y/y)': write bool or bool(YES/NO)"},
	    {"A date(YYYY-DD) a",
		"1: type 'date(YYYY-DD)': write date or date(FORMAT), such as "
		"date(DD.MM.YYYY)"},
	    {"A date(YYYY-MM-DD-DD) a",
		"1: type 'date(YYYY-MM-DD-DD)': write date or date(FORMAT), "
		"such as date(DD.MM.YYYY)"},
	    {"A time(x) a", "1: type 'time(x)': write time or time(bare)"},
	    {"A text a requierd",
		"1: unknown option 'requierd'; did you mean 'required'?"},
	    {"A text a xyzzy=1", "1: unknown option 'xyzzy'"},
	    {"A text a default", "1: option default: write default=VALUE"},
	    {"A text a default=", "1: option default: write default=VALUE"},
	    {"A text a required=yes", "1: option required takes no value"},
	    {"A text a required required", "1: option required appears twice"},
	    {"A text a where=x:1", "1: option where is not for a single field"},
	    {"A[] lines a[] default=1\n B text b",
		"1: option default is not for lines"},
	    {"A text a to from",
		"1: to and from: leave both out for both directions"},
	    {"A text = const=x default=y",
		"1: const excludes conf, default, table and case"},
	    {"A text a const=x",
		"1: const: write = for the side that has no field"},
	    {"A text = required",
		"1: one side is =: set the value by const=, conf=, "
		"default= or keys="},
	    {"= text a case=upper",
		"1: theirs is =: there is no value for table or case"},
	    {"= text =", "1: both sides are =: at least one needs a path"},
	    {"A raw a case=upper",
		"1: raw is passed on unchanged: it has no table or case"},
	    {"A text a case=Upper", "1: case: write case=upper or case=lower"},
	    {"A text a keys=b", "1: keys without a table: add table="},
	    {"A text(2) a fit=cut", "1: fit: write fit=drop"},
	    {"A text(2) a fit=drop required",
		"1: fit=drop excludes required and part"},
	    {"A text a fit=drop", "1: fit and part are for text(SIZE)"},
	    {"A decimal(5,2) a part=1", "1: fit and part are for text(SIZE)"},
	    {"A text(2) a part=0", "1: part: write a number from 1 to 9"},
	    {"A text(2) = part=1 default=x",
		"1: part: both sides need a path, and no table"},
	    {"A integer a default=x",
		"1: default: integer: 'x' is not a decimal number"},
	    {"A text(2) = const=abc",
		"1: const: text(2): 'abc' has 3 characters"},
	    {"A raw = const={",
		"1: const: string or '}' expected near end of file"},
	    {"A date a default=1900-01-01", "1: default: the value is empty"},
	    {"A text \"a", "1: quote not closed"},
	    {"A text a..b", "1: path 'a..b': it has an empty name"},
	    {"A text a\\", "1: path 'a\\': it ends with a backslash"},
	    {"A[] text a", "1: path 'A[]': only a path of lines ends with []"},
	    {"A lines a[]\n B text b",
		"1: path 'A': a path of lines ends with []"},
	    {"A[] lines a\n B text b",
		"1: path 'a': a path of lines ends with []"},
	    {". lines .\n B text b",
		"1: neither side is a list: at least one path ends with []"},
	    {". text a",
		"1: . is an element of a list, and no list encloses this row"},
	    {"A[] lines a[]",
		"1: lines row without rows: indent its rows below it"},
	    {"A[] lines a[] where=x\n B text b",
		"1: where: write where=PATH:VALUE"},
	    {"A[] lines . where=x:1\n B text b",
		"1: where: ours must be a list"},
	    {" A text a", "1: its indentation is that of no row above it"},
	    {"A text a\n B text b",
		"2: indented below line 1, which is not a lines row"},
	    {"A[] lines a[]\n    B text b\n  C text c",
		"3: its indentation is that of no row above it"},
	    {"A[] lines a[]\n    B text b\n  C text c\n    D text d",
		"3: its indentation is that of no row above it"},
	    {"A text a\nA.B text b",
		"2: 'A.B' cannot be written together with 'A' of line 1"},
	    {"A text a\nB text a.b",
		"2: 'a.b' cannot be written together with 'a' of line 1"},
	    {"A[] lines a[]\n B text b\nA raw c",
		"3: 'A' cannot be written together with 'A' of line 1"},
	    {"A text a\n\x01", "2: the line has a control character"},
	    {"A text \xff", "1: not UTF-8"},
	    {"A text a table=../x", "1: table '../x': there is no file "
				    "../x.csv"},
	    {"A text a table=x", "1: table 'x': there is no file x.csv"},
	};
	char error[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);
		struct map *m = parse(cases[i].map, error);

		assert_null(m);
		assert_memory_equal(error, "dir/test.map:", 13);
		assert_string_equal(error + 13, cases[i].error);
	}
}

static void
test_map_too_many_rows_are_refused(void **state)
{
	auto_buf struct buf text = {0};
	char error[ECX_WHY];
	size_t i;

	(void)state;
	buf_init(&text, 1 << 20);
	for (i = 0; i < 1000; i++)
		buf_addf(&text, "A%zu text a to\n", i);
	map_close(parse_ok(text.data));
	buf_adds(&text, "B text a to\n");
	assert_null(parse(text.data, error));
	assert_string_equal(error, "dir/test.map:1001: more than 1000 rows");
}

static void
test_map_document_that_does_not_fit_is_refused(void **state)
{
	static const struct {
		const char *map;
		const char *ours; /* or theirs, when */
		bool reverse;
		const char *why; /* behind "test.map:" */
	} cases[] = {
	    {"A text a required", "{}", false,
		"1: A: required, but a is absent"},
	    {"A text a required", "{'A':''}", true,
		"1: A: required, but A is absent"},
	    {"= text a conf=x required", "{}", true,
		"1: a: required, but its value is absent"},
	    {"A[] lines l[]\n B[] lines m[]\n  C text c required",
		"{'l':[{'m':[{'c':'1'}]},{'m':[{'c':'1'},{}]}]}", false,
		"3: C: required, but l.1.m.1.c is absent"},
	    {"A[] lines l[] required\n B text b", "{'l':[]}", false,
		"1: A: required, but l is absent"},
	    {"A[] lines . required\n B text b\n C text = const=x", "{}", false,
		"1: A: required, but no field has a value"},
	    {"A[] lines l[]\n B text b", "{'l':{}}", false,
		"1: A: l is not a list"},
	    {"\nA text(3) a", "{'a':'abcd'}", false,
		"2: A: text(3): 'abcd' has 4 characters"},
	    {"A text a case=upper", "{'a':[]}", false,
		"1: A: text: a list, not a single value"},
	    {". lines l[]\n B text b", "{'l':[{'b':'1'},{'b':'2'}]}", false,
		"1: .: 2 elements of l match: only one is possible; add first "
		"or sum"},
	    {"A text l.1", "{'A':'1'}", true,
		"1: A: l.1: an element before it is missing"},
	};
	char why[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);
		struct map *m = parse_ok(cases[i].map);
		json_auto_t *doc = read_json(cases[i].ours);

		assert_null(cases[i].reverse ? map_to_ours(m, doc, why)
					     : map_to_theirs(m, doc, why));
		assert_memory_equal(why, "test.map:", 9);
		assert_string_equal(why + 9, cases[i].why);
		map_close(m);
	}
}

/* ---- tables, files ---- */

static void
write_file(const char *dir, const char *name, const char *text)
{
	assert_true(file_write(dir, name, text, strlen(text), 0600));
}

/* A map file with its tables beside it; returns its path. */
static char *
folder_with(const char *map, const char *table, char **dir)
{
	*dir = unit_tmpdir();
	write_file(*dir, "t.map", map);
	write_file(*dir, "sku.csv", table);
	return xasprintf("%s/t.map", *dir);
}

static struct map *
open_with(const char *map, const char *table, char error[ECX_WHY])
{
	auto_free char *dir = NULL;
	auto_free char *path = folder_with(map, table, &dir);
	enum ecx_err err;

	return map_open(path, NULL, error, ECX_WHY, &err);
}

static const char sku_table[] = "sku,unit,item\n"
				"A,C62,1000\n"
				"A,BX,1001\n"
				"B,C62,1002\n"
				"B,C62,1002\n"
				"C,C62,1003\n"
				"C,C62,1004\n"
				"D,C62,\n"
				"E,C62,1005\n"
				"F,C62,1005\n"
				"E,BX,1006\n"
				"E,PK,1006\n";

static void
test_map_tables_there_and_back(void **state)
{
	static const char by_two[] =
	    "Item text(4) sku table=sku keys=sku,unit\n";
	static const char by_name[] =
	    "Item text(4) sku table=sku(sku->item) default=none\n";
	static const struct {
		const char *map;
		const char *doc;
		bool reverse;
		const char *result; /* or the reason, behind "t.map:1: " */
	} cases[] = {
	    {by_two, "{'sku':'A','unit':'C62'}", false, "{'Item':'1000'}"},
	    {by_two, "{'sku':'A','unit':'BX'}", false, "{'Item':'1001'}"},
	    {by_two, "{'sku':'A'}", false, "{}"},
	    {by_two, "{'sku':'B','unit':'C62'}", false, "{'Item':'1002'}"},
	    {by_two, "{'sku':'a','unit':'C62'}", false,
		"Item: table 'sku' has no row for 'a', 'C62'"},
	    {by_two, "{'sku':'D','unit':'C62'}", false,
		"Item: table 'sku' has no row for 'D', 'C62'"},
	    {by_two, "{'sku':'C','unit':'C62'}", false,
		"Item: table 'sku' has different answers for 'C', 'C62' in "
		"lines 6 and 7"},
	    {by_two, "{'sku':[],'unit':'C62'}", false,
		"Item: sku is not a single value"},
	    {by_two, "{'Item':'1001'}", true, "{'sku':'A'}"},
	    {by_two, "{'Item':1002}", true, "{'sku':'B'}"},
	    {by_two, "{'Item':'1006'}", true, "{'sku':'E'}"},
	    {by_two, "{'Item':'1005'}", true,
		"Item: table 'sku' has different answers for '1005' in lines "
		"9 and 10"},
	    {by_two, "{'Item':'9'}", true,
		"Item: table 'sku' has no row for '9'"},
	    {by_name, "{'sku':'F'}", false, "{'Item':'1005'}"},
	    {by_name, "{'sku':'Z'}", false, "{'Item':'none'}"},
	    {by_name, "{}", false, "{'Item':'none'}"},
	    {by_name, "{'sku':'A'}", false,
		"Item: table 'sku' has different answers for 'A' in lines 2 "
		"and 3"},
	    {"Item integer = table=sku keys=s,u\n", "{'s':'A','u':'BX'}", false,
		"{'Item':1001}"},
	    {"Item text s table=sku keys=s,u case=upper\n",
		"{'s':'a','u':'bx'}", false, "{'Item':'1001'}"},
	};
	char why[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s of %s", i, cases[i].map, cases[i].doc);
		struct map *m = open_with(cases[i].map, sku_table, why);
		json_auto_t *doc = read_json(cases[i].doc);
		json_auto_t *got = NULL;

		assert_non_null(m);
		got = cases[i].reverse ? map_to_ours(m, doc, why)
				       : map_to_theirs(m, doc, why);
		if (got != NULL) {
			assert_json(got, cases[i].result, cases[i].map);
		} else {
			assert_memory_equal(why, "t.map:1: ", 9);
			assert_string_equal(why + 9, cases[i].result);
		}
		map_close(m);
	}
}

static void
test_map_bad_tables_are_refused(void **state)
{
	static const struct {
		const char *row;
		const char *table;
		const char *error; /* its end */
	} cases[] = {
	    {"A text a table=sku", "a,b,c\n",
		":1: table 'sku' has 2 key columns, keys= names 1"},
	    {"A text a table=sku(x->c)", "a,b,c\n",
		"/sku.csv has no column 'x'"},
	    {"A text a table=sku(a->x)", "a,b,c\n",
		"/sku.csv has no column 'x'"},
	    {"A text a table=sku(a)", "a,b,c\n",
		":1: table: write NAME or NAME(KEY,...->ANSWER)"},
	    {"A text a table=sku keys=b,c", "a,b,c\n",
		":1: keys: 'a', the field of the row, is missing"},
	    {"A text a table=sku keys=a,b[]", "a,b,c\n",
		":1: keys: path 'b[]': it does not name a single field"},
	    {"A text = table=sku default=x", "a,b\n",
		":1: keys: path '=': it does not name a single field"},
	    {"A text a table=sku", "a\n1\n",
		"/sku.csv:1: a table has at least two columns"},
	    {"A text a table=sku", "a,b\n1,2\n3\n",
		"/sku.csv:3: 1 fields, the header has 2"},
	    {"A text a table=sku", "a,b,c,d,e,f,g,h,i,j\n",
		"/sku.csv has 10 columns: name those to use, as "
		"NAME(KEY->ANSWER)"},
	};
	char error[ECX_WHY];
	enum ecx_err err;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].row);
		size_t len = strlen(cases[i].error), n;

		assert_null(open_with(cases[i].row, cases[i].table, error));
		n = strlen(error);
		assert_true(n >= len);
		assert_string_equal(error + n - len, cases[i].error);
	}
	assert_null(map_open("/nonexistent.map", NULL, error, ECX_WHY, &err));
	assert_int_equal(err, ECX_CONFIG);
	assert_string_equal(
	    error, "/nonexistent.map: No such file or directory");
}

static void
test_map_columns_of_its_flat_form(void **state)
{
	static const char text[] = "A text a required\n"
				   "B text b required default=x to\n"
				   "= text z const=1\n"
				   "A text c\n"
				   "L[] lines l[]\n"
				   "  T text = const=i\n"
				   "  A text a\n"
				   "  . lines k[]\n"
				   "    N text n\n"
				   "L[] lines m[]\n"
				   "  T text = const=c\n"
				   "  A text b required\n"
				   "  O text o\n"
				   "M[] lines n[]\n"
				   "  X text x\n";
	static const struct map_column wanted[] = {
	    {"A", NULL, false, true},
	    {"B", NULL, false, false},
	    {"T", NULL, true, false},
	    {"A", NULL, true, true},
	    {"N", NULL, true, false},
	    {"O", NULL, true, false},
	};
	const struct map_column *got;
	const struct map_path *field;
	struct map *m = parse_ok(text);
	size_t i;

	(void)state;
	assert_int_equal(map_columns(m, &got, &field), ARRAY_LEN(wanted));
	assert_string_equal(field->text, "L");
	for (i = 0; i < ARRAY_LEN(wanted); i++) {
		UNIT_CASE("row %zu, %s", i, wanted[i].name);
		assert_string_equal(got[i].name, wanted[i].name);
		assert_string_equal(got[i].path->text, wanted[i].name);
		assert_int_equal(got[i].in_lines, wanted[i].in_lines);
		assert_int_equal(got[i].required, wanted[i].required);
	}
	assert_string_equal(map_path(m), "dir/test.map");
	map_close(m);
}

/* conf= takes its value from the section, and tables from beside the file. */
static void
test_map_conf_values_come_from_the_section(void **state)
{
	static const char conf[] = "[erp]\ndriver = file\ncompany = 1010\n";
	static const char good[] = "C text(4) = conf=company required\n"
				   "D text d conf=none default=x table=t\n";
	static const char bad[] = "C text = conf=plant required\n";
	auto_free char *dir = unit_tmpdir();
	auto_free char *tables = xasprintf("%s/tables", dir);
	auto_free char *path = xasprintf("%s/ecx.conf", dir);
	char error[ECX_WHY];

	(void)state;
	assert_true(file_make_dir(tables, 0700));
	write_file(dir, "ecx.conf", conf);
	write_file(tables, "t.csv", "ours,theirs\na,b\n");

	auto_conf struct conf *c = conf_open(path, error, sizeof(error));
	const struct conf_section *s = conf_section(c, "erp");
	struct map *m =
	    map_parse(good, strlen(good), "m", s, error, sizeof(error));
	json_auto_t *ours = read_json("{'d':'a'}");

	assert_non_null(m);

	json_auto_t *theirs = map_to_theirs(m, ours, error);

	assert_json(theirs, "{'C':'1010','D':'b'}", good);
	map_close(m);
	assert_null(map_parse(bad, strlen(bad), "m", s, error, sizeof(error)));
	assert_string_equal(error, "m:1: required, but [erp] has no plant");
}

/* default= of a map goes before the default of the key, conf= before both. */
static void
test_map_default_goes_before_that_of_the_key(void **state)
{
	static const struct conf_key keys[] = {{"driver", CONF_TEXT},
	    {"unit", CONF_TEXT, "Pcs"}, {"terms", CONF_TEXT, "30"}, CONF_END};
	static const char conf[] = "[erp]\ndriver = file\nterms = 14\n";
	static const char text[] = "A text(4) = conf=unit default=EA\n"
				   "B text(4) = conf=unit\n"
				   "C text(4) = conf=terms default=60\n";
	char error[ECX_WHY];
	auto_conf struct conf *c =
	    conf_parse(conf, strlen(conf), "c", error, sizeof(error));
	const struct conf_section *s = conf_section(c, "erp");
	struct map *m;
	json_auto_t *ours = json_object();

	(void)state;
	conf_declare(s, keys);
	m = map_parse(text, strlen(text), "m", s, error, sizeof(error));
	assert_non_null(m);

	json_auto_t *theirs = map_to_theirs(m, ours, error);

	assert_json(theirs, "{'A':'EA','B':'Pcs','C':'14'}", text);
	map_close(m);
}

/* The two documents may be changed without each other. */
static void
test_map_raw_value_is_a_copy(void **state)
{
	struct map *m = parse_ok("A raw a\n");
	json_auto_t *ours = read_json("{'a':{'x':'1'}}");
	char why[ECX_WHY];
	json_auto_t *theirs = map_to_theirs(m, ours, why);

	(void)state;
	json_set_text(json_object_get(theirs, "A"), "y", "2");
	assert_json(ours, "{'a':{'x':'1'}}", "ours");
	map_close(m);
}

static void
test_map_test_counts_problems(void **state)
{
	static const struct {
		const char *map;
		size_t problems;
	} cases[] = {
	    {"Item text sku table=sku keys=sku,unit\n", 1},
	    {"Item text sku table=sku(sku->item) default=x\n", 4},
	    {"A text a\nB txt b\nC text c foo bar\n", 3},
	    {"A text a\n", 0},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].map);
		auto_free char *dir = NULL;
		auto_free char *path =
		    folder_with(cases[i].map, sku_table, &dir);

		assert_int_equal(
		    map_test(path, NULL, NULL, NULL), cases[i].problems);
	}
	assert_int_equal(map_test("/nonexistent.map", NULL, NULL, NULL), 1);
}

/* An empty map would take every member away, and every document with it. */
static void
test_map_without_rows_is_refused(void **state)
{
	static const char *const texts[] = {"", "\n", "# only a comment\n"};
	char error[ECX_WHY];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(texts); i++) {
		UNIT_CASE("row %zu", i);
		assert_null(parse(texts[i], error));
		assert_string_equal(error,
		    "dir/test.map:1: the map has no rows: put the whole file "
		    "back");
	}
}

/* Too many open files: a later run can read map and table. */
static void
test_map_that_cannot_be_read_now_is_tried_again(void **state)
{
	auto_free char *dir = NULL;
	auto_free char *path = folder_with("A text a", sku_table, &dir);
	char error[ECX_WHY];
	struct rlimit before, none;
	enum ecx_err err;
	struct map *m;

	(void)state;
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	none = before;
	none.rlim_cur = 0;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	m = map_open(path, NULL, error, sizeof(error), &err);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
	assert_null(m);
	assert_int_equal(err, ECX_UNREACHABLE);
	m = map_open(path, NULL, error, sizeof(error), &err);
	assert_int_equal(err, ECX_OK);
	map_close(m);
}

int
test_map(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_map_fields_there_and_back),
	    cmocka_unit_test(
		test_map_text_that_does_not_fit_is_left_out_or_parted),
	    cmocka_unit_test(test_map_lines_there_and_back),
	    cmocka_unit_test(test_map_types_there_and_back),
	    cmocka_unit_test(test_map_vendor_values_become_ours),
	    cmocka_unit_test(test_map_bad_values_are_refused),
	    cmocka_unit_test(test_map_bad_maps_are_refused),
	    cmocka_unit_test(test_map_without_rows_is_refused),
	    cmocka_unit_test(test_map_that_cannot_be_read_now_is_tried_again),
	    cmocka_unit_test(test_map_too_many_rows_are_refused),
	    cmocka_unit_test(test_map_document_that_does_not_fit_is_refused),
	    cmocka_unit_test(test_map_tables_there_and_back),
	    cmocka_unit_test(test_map_bad_tables_are_refused),
	    cmocka_unit_test(test_map_columns_of_its_flat_form),
	    cmocka_unit_test(test_map_conf_values_come_from_the_section),
	    cmocka_unit_test(test_map_default_goes_before_that_of_the_key),
	    cmocka_unit_test(test_map_raw_value_is_a_copy),
	    cmocka_unit_test(test_map_test_counts_problems),
	};

	return cmocka_run_group_tests_name("map", tests, NULL, NULL);
}
