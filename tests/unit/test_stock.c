/* The stock levels for a store: rules, pending orders, sums, kits. */
#include <stdio.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "core/conn_keys.h"
#include "flow/stock.h"
#include "unit.h"

#define NOON "2026-11-20T12:00:00Z"

/* Rules of a section [shop] with these lines. Tables are files beside it. */
struct house {
	char *dir;
	struct conf *conf;
	struct stock_rules *rules; /* NULL: refused, see error */
	char error[ECX_WHY];
};

static void
put(const char *dir, const char *name, const char *text)
{
	assert_true(file_write(dir, name, text, strlen(text), 0600));
}

static void
house_close(struct house *h)
{
	stock_rules_close(h->rules);
	conf_close(h->conf);
	free(h->dir);
}

#define auto_house __attribute__((cleanup(house_close)))

/* The tables: skus.csv, kits.csv, reserves.csv; NULL: not there. */
static void
house_open(struct house *h, const char *lines, const char *skus,
    const char *kits, const char *reserves)
{
	auto_free char *text = xasprintf("[shop]\ndriver = file\n%s\n", lines);
	auto_free char *path = NULL;

	*h = (struct house){.dir = unit_tmpdir()};
	path = xasprintf("%s/ecx.conf", h->dir);
	put(h->dir, "ecx.conf", text);
	if (skus != NULL)
		put(h->dir, "skus.csv", skus);
	if (kits != NULL)
		put(h->dir, "kits.csv", kits);
	if (reserves != NULL)
		put(h->dir, "reserves.csv", reserves);
	h->conf = conf_open(path, h->error, sizeof(h->error));
	assert_non_null(h->conf);
	conf_declare(conf_section(h->conf, "shop"), ecx_conn_keys);
	h->rules = stock_rules_open(
	    conf_section(h->conf, "shop"), h->error, sizeof(h->error));
}

static const char *
text_of(const char *s)
{
	return s != NULL ? s : "none";
}

/* ---- rules ---- */

static void
test_stock_place_of_the_store(void **state)
{
	static const struct {
		const char *places, *from, *to;
	} cases[] = {
	    {NULL, "NL01", "NL01"},
	    {NULL, "", ""},
	    {"NL01=main", "NL01", "main"},
	    {"NL01=main", "NL02", NULL},
	    {"NL01=main", "NL011", NULL},
	    {"NL01=main", "", NULL},
	    {" NL 01 =  the shop , NL02=b", "NL 01", "the shop"},
	    {" NL 01 =  the shop , NL02=b", "NL02", "b"},
	    {"NL01=main, NL02=main, BE*=antwerp", "BE", "antwerp"},
	    {"NL01=main, NL02=main, BE*=antwerp", "BE7/3", "antwerp"},
	    {"NL01=main, NL02=main, BE*=antwerp", "be7", NULL},
	    {"NL?[1-3]=main", "NL03", "main"},
	    {"NL?[1-3]=main", "NL04", NULL},
	    /* The first that fits. */
	    {"NL01=first, NL*=rest, *=other", "NL01", "first"},
	    {"NL01=first, NL*=rest, *=other", "NL02", "rest"},
	    {"NL01=first, NL*=rest, *=other", "DE01", "other"},
	    {"NL*=rest, NL01=never", "NL01", "rest"},
	    {"*=main", "", "main"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_house struct house h = {0};
		auto_free char *lines =
		    cases[i].places ? xasprintf("places = %s", cases[i].places)
				    : xstrdup("");

		UNIT_CASE("row %zu, %s", i, cases[i].from);
		house_open(&h, lines, NULL, NULL, NULL);
		assert_non_null(h.rules);
		assert_string_equal(
		    text_of(stock_rules_place(h.rules, cases[i].from)),
		    text_of(cases[i].to));
	}
}

static void
test_stock_rules_that_need_all_figures_wait(void **state)
{
	static const struct {
		const char *lines;
		bool wait;
	} cases[] = {
	    {"", true},
	    {"orders_place = main", false},
	    {"places = NL01=main", false},
	    {"places = NL01=main, NL02=main", true},
	    {"places = NL0?=main", true},
	    {"places = NL01=main, NL02=b", true},
	    {"places = NL01=main, NL02=b\norders_place = b", false},
	    {"places = NL01=main, NL02=b, NL03=b\norders_place = b", true},
	    {"places = NL01=main, *=b\norders_place = b", true},
	    {"orders_place = main\nkits = kits.csv", true},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_house struct house h = {0};

		UNIT_CASE("row %zu, %s", i, cases[i].lines);
		house_open(&h, cases[i].lines, NULL,
		    "kit,component,quantity\nSET,CUP,2\n", NULL);
		assert_non_null(h.rules);
		assert_int_equal(stock_rules_wait(h.rules), cases[i].wait);
	}
}

/* Each names the file and line, or the table and line. */
static void
test_stock_bad_rules_are_refused(void **state)
{
	static const struct {
		const char *lines, *table, *error;
	} cases[] = {
	    {"places = NL01", NULL, "ecx.conf:3: places: 'NL01' has no '='"},
	    {"places = NL01=", NULL,
		"'NL01=' is not ERP-LOCATION=STORE-LOCATION"},
	    {"places = A=b,", NULL, "places: '' has no '='"},
	    {"places = =b", NULL, "'=b' is not ERP-LOCATION"},
	    {"places = A=b\norders_place = c", NULL,
		"ecx.conf:4: orders_place: 'c' is not a location of the store "
		"in 'places'"},
	    {"sku_table_strict = yes", NULL, "sku_table is not set"},
	    {"sku_table = t.csv", NULL, "t.csv"},
	    {"sku_table = t.csv", "a,b\n1,2\n", "t.csv:1: no column 'erp'"},
	    {"sku_table = t.csv", "erp,b\n1,2\n", "t.csv:1: no column 'store'"},
	    {"sku_table = t.csv", "erp,store\n1\n", "t.csv:2: "},
	    {"kits = t.csv", NULL, "t.csv"},
	    {"kits = t.csv", "kit,component\nA,B\n",
		"t.csv:1: no column 'quantity'"},
	    {"kits = t.csv", "kit,component,quantity\nA,B\n", "t.csv:2: "},
	    {"kits = t.csv", "kit,component,quantity\nA,B,1\nA,C,0\n",
		"t.csv:3: quantity is not a number above zero"},
	    {"kits = t.csv", "kit,component,quantity\nA,B,-1\n", "above zero"},
	    {"kits = t.csv", "kit,component,quantity\nA,B,x\n", "above zero"},
	    {"kits = t.csv", "kit,component,quantity\n,B,1\n",
		"must not be empty"},
	    {"kits = t.csv", "kit,component,quantity\nA,,1\n",
		"must not be empty"},
	    {"kits = t.csv", "kit,component,quantity\nA,B,1\nC,D,1\nA,B,2\n",
		"t.csv: kit 'A': component 'B' is listed twice"},
	    {"kits = t.csv", "kit,component,quantity\nA,B,1\nB,C,1\n",
		"t.csv: kit 'A': component 'B' is a kit itself"},
	    {"kits = t.csv", "kit,component,quantity\nA,A,1\n",
		"component 'A' is a kit itself"},
	    {"reserve = x", NULL,
		"reserve: 'x' is not a quantity or a percentage"},
	    {"reserve = -1", NULL, "'-1' is not a quantity or"},
	    {"reserve = %", NULL, "'%' is not a quantity or"},
	    {"reserve = 5 %", NULL, "'5 %' is not a quantity or"},
	    {"share = 50", NULL, "share: '50' is not a percentage up to 100%"},
	    {"share = 101%", NULL, "'101%' is not a percentage up to 100%"},
	    {"share = -1%", NULL, "'-1%' is not a percentage up to 100%"},
	    {"cap = many", NULL, "cap: 'many' is not a quantity"},
	    {"cap = -1", NULL, "cap: '-1' is not a quantity"},
	    {"stock_decimals = 19", NULL, "not a number from 0 to 18"},
	    {"reserve_table = t.csv", "sku,b\n1,2\n",
		"t.csv:1: no column 'reserve'"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_house struct house h = {0};
		auto_free char *dir = NULL;
		auto_free char *lines = NULL;
		char *at;

		UNIT_CASE("row %zu, %s", i, cases[i].lines);
		/* The table has to be there before the rules are read. */
		dir = unit_tmpdir();
		if (cases[i].table != NULL)
			put(dir, "t.csv", cases[i].table);
		lines = xstrdup(cases[i].lines);
		at = strstr(lines, "t.csv");
		if (at != NULL) {
			char *whole = xasprintf(
			    "%.*s%s/t.csv", (int)(at - lines), lines, dir);

			free(lines);
			lines = whole;
		}
		house_open(&h, lines, NULL, NULL, NULL);
		assert_null(h.rules);
		assert_contains(h.error, cases[i].error);
	}
}

static void
test_stock_sku_table_maps_skus(void **state)
{
	static const char table[] = "remark,store,erp\n"
				    "x,TS-RED,100\n"
				    "x,TS-BLUE,101\n"
				    "x,MUG,200\n"
				    "y,MUG,201\n" /* two for one */
				    "x,CUP,300\n"
				    "y,JAR,300\n" /* one for two */
				    "x,PEN,400\n"
				    "again,PEN,400\n" /* the same twice */
				    "x,SAME,SAME\n"
				    "x,,500\n"; /* says nothing */
	static const struct {
		const char *from;
		enum stock_sku loose, strict;
		const char *to, *why;
	} cases[] = {
	    {"100", STOCK_SKU, STOCK_SKU, "TS-RED", NULL},
	    {"101", STOCK_SKU, STOCK_SKU, "TS-BLUE", NULL},
	    {"400", STOCK_SKU, STOCK_SKU, "PEN", NULL},
	    {"SAME", STOCK_SKU, STOCK_SKU, "SAME", NULL},
	    {"999", STOCK_SKU, STOCK_SKU_UNLISTED, "999", NULL},
	    {"500", STOCK_SKU, STOCK_SKU_UNLISTED, "500", NULL},
	    {"200", STOCK_SKU_AMBIGUOUS, STOCK_SKU_AMBIGUOUS, NULL,
		"skus.csv:4: SKU 'MUG' is also on line 5: remove one"},
	    {"201", STOCK_SKU_AMBIGUOUS, STOCK_SKU_AMBIGUOUS, NULL,
		"skus.csv:4: SKU 'MUG' is also on line 5: remove one"},
	    {"300", STOCK_SKU_AMBIGUOUS, STOCK_SKU_AMBIGUOUS, NULL,
		"skus.csv:6: SKU '300' is also on line 7: remove one"},
	    /* It would be the store's name of another. */
	    {"PEN", STOCK_SKU_AMBIGUOUS, STOCK_SKU_UNLISTED, NULL,
		"skus.csv:8: the store's SKU 'PEN' is for the ERP's SKU '400'"},
	};
	char why[ECX_WHY] = "";
	const char *to;
	size_t i;
	int strict;

	(void)state;
	for (strict = 0; strict < 2; strict++) {
		auto_house struct house h = {0};

		UNIT_CASE("strict %d", strict);
		house_open(&h,
		    strict ? "sku_table = skus.csv\nsku_table_strict = yes"
			   : "sku_table = skus.csv",
		    table, NULL, NULL);
		assert_non_null(h.rules);
		for (i = 0; i < ARRAY_LEN(cases); i++) {
			UNIT_CASE("row %zu, %s", i, cases[i].from);
			enum stock_sku wanted =
			    strict ? cases[i].strict : cases[i].loose;

			assert_int_equal(
			    stock_rules_sku(h.rules, cases[i].from, &to, why),
			    wanted);
			if (wanted == STOCK_SKU)
				assert_string_equal(to, cases[i].to);
			else if (wanted == STOCK_SKU_AMBIGUOUS)
				assert_contains(why, cases[i].why);
		}
	}
}

static void
test_stock_offer_keeps_reserve_and_cap(void **state)
{
	static const char reserves[] = "sku,reserve\nA,2\nB,25%\nC,lots\n"
				       "D,1\nD,2\nE,0\nF,\n";
	static const struct {
		const char *lines, *sku, *level, *offer;
	} cases[] = {
	    {"", "X", "12", "12"},
	    {"", "X", "0", "0"},
	    {"", "X", "-3", "0"},
	    {"", "X", "2.999", "2"},
	    {"", "X", "12.00", "12"},
	    {"stock_decimals = 2", "X", "2.999", "2.99"},
	    {"stock_decimals = 2", "X", "2.50", "2.5"},
	    {"stock_decimals = 2", "X", "-0.001", "0"},
	    {"reserve = 5", "X", "12", "7"},
	    {"reserve = 5", "X", "5", "0"},
	    {"reserve = 5", "X", "4", "0"},
	    {"reserve = 0.5", "X", "4", "3"},
	    {"reserve = 10%", "X", "100", "90"},
	    {"reserve = 10%", "X", "101", "90"},
	    {"reserve = 10%", "X", "1", "0"},
	    {"reserve = 10%", "X", "0", "0"},
	    {"reserve = 10%", "X", "-5", "0"},
	    {"reserve = 0.1%", "X", "5", "4"},
	    {"reserve = 100%", "X", "7", "0"},
	    {"reserve = 300%", "X", "7", "0"},
	    {"reserve = 10%\nstock_decimals = 1", "X", "1.5", "1.3"},
	    {"cap = 100", "X", "100", "100"},
	    {"cap = 100", "X", "101", "100"},
	    {"cap = 100", "X", "99", "99"},
	    {"cap = 0", "X", "99", "0"},
	    {"cap = 2.5", "X", "99", "2"},
	    {"cap = 2.5\nstock_decimals = 3", "X", "99", "2.5"},
	    /* The reserve is kept of the level, not of the cap. */
	    {"cap = 10\nreserve = 5", "X", "20", "10"},
	    {"cap = 10\nreserve = 5", "X", "12", "7"},
	    {"reserve = 5\nreserve_table = reserves.csv", "A", "12", "10"},
	    {"reserve = 5\nreserve_table = reserves.csv", "B", "13", "9"},
	    {"reserve = 5\nreserve_table = reserves.csv", "E", "12", "12"},
	    {"reserve = 5\nreserve_table = reserves.csv", "F", "12", "7"},
	    {"reserve = 5\nreserve_table = reserves.csv", "X", "12", "7"},
	    {"reserve = 5\nreserve_table = reserves.csv", "C", "12",
		"reserves.csv:4: 'lots' is not a quantity or"},
	    {"reserve = 5\nreserve_table = reserves.csv", "D", "12",
		"reserves.csv:5: SKU 'D' is also on line 6: remove one"},
	    {"", "X", "x", "too many digits"},
	    {"stock_decimals = 18", "X", "1000000000000000000",
		"too many digits"},
	};
	char why[ECX_WHY], text[DEC_TEXT];
	struct dec offer;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_house struct house h = {0};

		UNIT_CASE("%s, %s of %s", cases[i].lines, cases[i].level,
		    cases[i].sku);
		house_open(&h, cases[i].lines, NULL, NULL, reserves);
		assert_non_null(h.rules);
		offer = stock_rules_offer(
		    h.rules, cases[i].sku, dec_parse(cases[i].level), why);
		if (dec_bad(offer))
			assert_contains(why, cases[i].offer);
		else
			assert_string_equal(
			    dec_print(offer, text), cases[i].offer);
	}
}

/* ---- figures ---- */

static json_t *
doc_of(const char *text)
{
	struct json_problem problem;
	json_t *doc = json_read(text, strlen(text), &problem);

	if (doc == NULL)
		fail_msg("%s: %s", text, problem.text);
	return doc;
}

static void
test_stock_figure_is_used_dropped_or_bad(void **state)
{
	static const char lines[] =
	    "places = NL*=main\nsku_table = skus.csv\nkits = kits.csv";
#define REST ",\"dateModified\":\"" NOON "\"}"
	static const struct {
		const char *doc;
		enum stock_use use;
		const char *text; /* "sku from place level", or why */
		const char *sku;  /* of a bad one */
	} cases[] = {
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"5\"" REST,
		STOCK_USED, "T NL1 main 5", NULL},
	    {"{\"sku\":\"1\",\"availableAtOrFrom\":\"NL2\","
	     "\"inventoryLevel\":\"-1.50\"" REST,
		STOCK_USED, "ONE NL2 main -1.50", NULL},
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":7" REST,
		STOCK_USED, "T NL1 main 7", NULL},
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":\"BE1\","
	     "\"inventoryLevel\":\"x\"" REST,
		STOCK_DROPPED, NULL, NULL},
	    {"{\"sku\":\"T\",\"inventoryLevel\":\"5\"" REST, STOCK_DROPPED,
		NULL, NULL},
	    {"{\"sku\":\"SET\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"5\"" REST,
		STOCK_DROPPED, NULL, NULL},
	    {"{\"availableAtOrFrom\":\"NL1\",\"inventoryLevel\":\"5\"" REST,
		STOCK_BAD, "no sku", NULL},
	    {"{\"sku\":\"\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"5\"" REST,
		STOCK_BAD, "no sku", NULL},
	    {"{\"sku\":5,\"inventoryLevel\":\"5\"" REST, STOCK_BAD, "no sku",
		NULL},
	    {"{\"sku\":\"2\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"5\"" REST,
		STOCK_BAD, "SKU 'TWO' is also on line", NULL},
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":7,"
	     "\"inventoryLevel\":\"5\"" REST,
		STOCK_BAD, "availableAtOrFrom is not a string", "T"},
	    {"{\"sku\":\"1\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"many\"" REST,
		STOCK_BAD, "inventoryLevel is not a number", "ONE"},
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":\"NL1\"" REST, STOCK_BAD,
		"inventoryLevel is not a number", "T"},
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"5\"}",
		STOCK_BAD, "dateModified is missing, or not a time", "T"},
	    {"{\"sku\":\"T\",\"availableAtOrFrom\":\"NL1\","
	     "\"inventoryLevel\":\"5\",\"dateModified\":\"today\"}",
		STOCK_BAD, "dateModified is missing, or not a time", "T"},
	};
#undef REST
	auto_house struct house h = {0};
	struct stock_figure f;
	char why[ECX_WHY], level[DEC_TEXT];
	int64_t noon;
	size_t i;

	(void)state;
	assert_true(clock_parse(NOON, &noon));
	house_open(&h, lines, "erp,store\n1,ONE\n2,TWO\n3,TWO\n",
	    "kit,component,quantity\nSET,ONE,2\n", NULL);
	assert_non_null(h.rules);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].doc);
		json_auto_t *doc = doc_of(cases[i].doc);
		auto_free char *text = NULL;

		assert_int_equal(
		    stock_figure(h.rules, doc, &f, why), cases[i].use);
		if (cases[i].use == STOCK_USED) {
			text = xasprintf("%s %s %s %s", f.sku, f.from, f.place,
			    dec_print(f.level, level));
			assert_string_equal(text, cases[i].text);
			assert_true(f.read == noon);
		} else if (cases[i].use == STOCK_BAD) {
			assert_contains(why, cases[i].text);
			assert_string_equal(
			    text_of(f.sku), text_of(cases[i].sku));
		}
	}
}

/* ---- from figures and orders to levels ---- */

/*
 * A case in words, one a line:
 *	SKU PLACE LEVEL [READ]	a figure; READ is a time, 100 when absent
 *	hold SKU		a figure of it was refused
 *	order SKU QUANTITY [KNOWN]
 */
struct desk {
	struct house house;
	struct stock_sums *sums;
	struct stock_orders *orders;
	struct buf offer;
};

static void
desk_open(struct desk *d, const char *lines, const char *kits)
{
	house_open(&d->house, lines, NULL, kits, NULL);
	assert_non_null(d->house.rules);
	d->sums = stock_sums_new(d->house.rules);
	d->orders = stock_orders_new();
	buf_init(&d->offer, 1 << 20);
}

static void
desk_close(struct desk *d)
{
	buf_free(&d->offer);
	stock_orders_free(d->orders);
	stock_sums_free(d->sums);
	house_close(&d->house);
}

#define auto_desk __attribute__((cleanup(desk_close)))

static void
add_figure(struct desk *d, const char *sku, const char *from, const char *level,
    int64_t read)
{
	const struct stock_figure f = {.sku = sku,
	    .place = stock_rules_place(d->house.rules, from),
	    .from = from,
	    .level = dec_parse(level),
	    .read = read};
	json_auto_t *doc = json_pack(
	    "{s:s, s:s, s:s}", "type", "Stock", "sku", sku, "gtin", level);
	char why[ECX_WHY];

	assert_non_null(f.place);
	(void)stock_sums_add(d->sums, &f, doc, why);
}

static void
say_line(struct desk *d, const char *line)
{
	char a[64], b[64], c[64];
	long long when = 0;
	int n = sscanf(line, "%63s %63s %63s %lld", a, b, c, &when);

	if (strcmp(a, "hold") == 0)
		stock_sums_hold(d->sums, b);
	else if (strcmp(a, "order") == 0)
		stock_orders_add(d->orders, d->house.rules, b, c, when);
	else if (n >= 3)
		add_figure(d, a, b, c, n > 3 ? when : 100);
	else
		fail_msg("'%s'", line);
}

static void
say_lines(struct desk *d, const char *lines)
{
	const char *end;

	for (; *lines != '\0'; lines = end + 1) {
		auto_free char *line = NULL;

		end = strchr(lines, '\n');
		assert_non_null(end);
		line = xstrndup(lines, (size_t)(end - lines));
		say_line(d, line);
	}
}

static void
note(const struct stock_offer *offer, void *data)
{
	struct buf *out = data;
	char level[DEC_TEXT];

	if (dec_bad(offer->level))
		buf_addf(out, "%s: %s\n", offer->sku, offer->why);
	else
		buf_addf(out, "%s@%s %s\n", offer->sku, offer->place,
		    dec_print(offer->level, level));
}

static const char *
offer(struct desk *d)
{
	buf_reset(&d->offer);
	stock_sums_offer(d->sums, d->orders, note, &d->offer);
	assert_false(d->offer.over);
	return d->offer.data;
}

#define SUM "places = NL*=main, BE*=south\n"
#define EACH ""

static void
test_stock_levels_of_figures_and_orders(void **state)
{
	static const struct {
		const char *lines, *said, *offer;
	} cases[] = {
	    {EACH, "", ""},
	    {EACH, "A x 5\nB x 7\nA y 6\n", "A@x 5\nA@y 6\nB@x 7\n"},
	    {SUM, "A NL1 5\nB NL1 1\nA NL2 7\nA BE1 1\n",
		"A@main 12\nA@south 1\nB@main 1\n"},
	    {SUM, "A NL1 0.5\nA NL2 0.25\nA NL3 0.25\n", "A@main 1\n"},
	    {SUM "stock_decimals = 2", "A NL1 0.5\nA NL2 0.25\n",
		"A@main 0.75\n"},
	    /* The same place again: the newer figure holds; of two of one time
	     * none does. */
	    {SUM, "A NL1 5\nA NL2 7\nA NL1 6 101\n", "A@main 13\n"},
	    {SUM, "A NL1 5\nA NL2 7\nA NL1 6 99\n", "A@main 12\n"},
	    {SUM, "A NL1 5 99\nA NL1 6\norder A 1 99\n", "A@main 6\n"},
	    {SUM, "A NL1 5\nA NL2 7\nA NL1 5.0\n", "A@main 12\n"},
	    {SUM, "A NL1 5\nA NL2 7\nA NL1 6\nB NL1 1\n", "B@main 1\n"},
	    /* A part of what is left, before the reserve and the cap. */
	    {SUM "share = 50%", "A NL1 9\norder A 2\n", "A@main 3\n"},
	    {SUM "share = 50%\nreserve = 1\ncap = 2", "A NL1 9\n",
		"A@main 2\n"},
	    {SUM "share = 33.3%", "A NL1 1000\n", "A@main 333\n"},
	    {SUM "share = 0%", "A NL1 1000\n", "A@main 0\n"},
	    {EACH, "A x 5\nA x 0 101\n", "A@x 0\n"},
	    /* What is short at one place is short of the sum. */
	    {SUM, "A NL1 10\nA NL2 -3\n", "A@main 7\n"},
	    {SUM, "A NL1 -10\nA NL2 3\n", "A@main 0\n"},
	    {SUM "reserve = 2\ncap = 9", "A NL1 5\nA NL2 7\nB NL1 6\n",
		"A@main 9\nB@main 4\n"},
	    {SUM "reserve = 10%", "A NL1 5\nA NL2 6\n", "A@main 9\n"},
	    /* A sum that lacks a figure is not sent. */
	    {SUM, "A NL1 5\nhold A\nB NL1 1\n", "B@main 1\n"},
	    {SUM, "hold A\nA NL1 5\nA NL2 5\nB NL1 1\n", "B@main 1\n"},
	    {SUM,
		"A NL1 999999999999999999999999999999999999\n"
		"A NL2 999999999999999999999999999999999999\nB NL1 1\n",
		"A: the level has too many digits\nB@main 1\n"},
	    /* Orders: from the place that has most. */
	    {EACH, "A x 5\nA y 9\norder A 2\n", "A@x 5\nA@y 7\n"},
	    {EACH, "A x 5\nA y 9\norder A 12\n", "A@x 2\nA@y 0\n"},
	    {EACH, "A x 5\nA y 9\norder A 99\n", "A@x 0\nA@y 0\n"},
	    {EACH, "A x 5\nA y 5\norder A 1\n", "A@x 4\nA@y 5\n"},
	    {EACH, "A x 5\nA y -2\norder A 6\n", "A@x 0\nA@y 0\n"},
	    {EACH, "A x 5\nA y 9\norder A 1\norder A 1.5\norder B 4\n",
		"A@x 5\nA@y 6\n"},
	    {SUM, "A NL1 5\nA NL2 7\nA BE1 9\norder A 4\n",
		"A@main 8\nA@south 9\n"},
	    /* Orders before the reserve, so that it is kept of what is left. */
	    {SUM "reserve = 50%", "A NL1 10\norder A 4\n", "A@main 3\n"},
	    {SUM "reserve = 3\ncap = 5", "A NL1 10\norder A 4\n", "A@main 3\n"},
	    {"orders_place = y", "A x 5\nA y 9\nA z 99\norder A 4\n",
		"A@x 5\nA@y 5\nA@z 99\n"},
	    {"orders_place = y", "A x 5\nA y 9\norder A 10\n",
		"A@x 5\nA@y 0\n"},
	    {"orders_place = y", "A x 5\norder A 10\n", "A@x 5\n"},
	    {EACH, "A x 5\norder A many\n",
		"A: the level has too many digits\n"},
	    /* Known to the ERP: before the figure, with it, after. */
	    {EACH, "A x 5\norder A 1 99\n", "A@x 5\n"},
	    {EACH, "A x 5\norder A 1 100\n", "A@x 4\n"},
	    {EACH, "A x 5\norder A 1 101\n", "A@x 4\n"},
	    {EACH, "A x 5\norder A 1 0\n", "A@x 4\n"},
	    /* The oldest figure decides. */
	    {SUM, "A NL1 5 100\nA NL2 5 200\norder A 1 150\n", "A@main 9\n"},
	    {SUM, "A NL1 5 200\nA NL2 5 100\norder A 1 150\n", "A@main 9\n"},
	    {SUM, "A NL1 5 200\nA NL2 5 200\norder A 1 150\n", "A@main 10\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_desk struct desk d = {0};

		UNIT_CASE("%s: %s", cases[i].lines, cases[i].said);
		desk_open(&d, cases[i].lines, NULL);
		say_lines(&d, cases[i].said);
		assert_string_equal(offer(&d), cases[i].offer);
	}
}

static void
test_stock_levels_of_kits(void **state)
{
	static const char kits[] = "kit,component,quantity\n"
				   "SET,CUP,2\nSET,POT,1\nHALF,CUP,0.5\n";
	static const struct {
		const char *lines, *said, *offer;
	} cases[] = {
	    {EACH, "CUP x 7\nPOT x 5\n",
		"CUP@x 7\nPOT@x 5\nHALF@x 14\nSET@x 3\n"},
	    {EACH, "CUP x 7\nPOT x 2.9\n",
		"CUP@x 7\nPOT@x 2\nHALF@x 14\nSET@x 2\n"},
	    {EACH, "CUP x -7\nPOT x 2\n",
		"CUP@x 0\nPOT@x 2\nHALF@x 0\nSET@x 0\n"},
	    /* A place that has one part only makes none. */
	    {EACH, "CUP x 7\nPOT x 5\nCUP y 4\nPOT z 4\n",
		"CUP@x 7\nCUP@y 4\nPOT@x 5\nPOT@z 4\n"
		"HALF@x 14\nHALF@y 8\nSET@x 3\nSET@y 0\nSET@z 0\n"},
	    {SUM, "CUP NL1 3\nPOT NL2 5\nCUP NL3 1\n",
		"CUP@main 4\nPOT@main 5\nHALF@main 8\nSET@main 2\n"},
	    /* Not seen or not to be trusted: not sent. */
	    {EACH, "CUP x 7\n",
		"CUP@x 7\nHALF@x 14\n"
		"SET: no stock level of its component 'POT'\n"},
	    {EACH, "CUP x 7\nPOT x 5\nhold CUP\n",
		"POT@x 5\nHALF: no stock level of its component 'CUP'\n"
		"SET: no stock level of its component 'CUP'\n"},
	    /* An order for a kit takes its parts, and those its kits. */
	    {EACH, "CUP x 7\nPOT x 5\norder SET 2\n",
		"CUP@x 3\nPOT@x 3\nHALF@x 6\nSET@x 1\n"},
	    {EACH, "CUP x 7\nPOT x 5\norder CUP 3\norder HALF 2\n",
		"CUP@x 3\nPOT@x 5\nHALF@x 6\nSET@x 1\n"},
	    {EACH, "CUP x 7\nPOT x 5\norder SET 2 99\n",
		"CUP@x 7\nPOT@x 5\nHALF@x 14\nSET@x 3\n"},
	    {"orders_place = y", "CUP x 7\nPOT x 5\nCUP y 4\norder CUP 2\n",
		"CUP@x 7\nCUP@y 2\nPOT@x 5\n"
		"HALF@x 14\nHALF@y 4\nSET@x 3\nSET@y 0\n"},
	    /* A kit has the reserve and the cap of any SKU; those of its parts
	     * are not taken from it. */
	    {"reserve = 1\ncap = 10", "CUP x 7\nPOT x 5\n",
		"CUP@x 6\nPOT@x 4\nHALF@x 10\nSET@x 2\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_desk struct desk d = {0};
		auto_free char *lines =
		    xasprintf("%s\nkits = kits.csv", cases[i].lines);

		UNIT_CASE("%s: %s", cases[i].lines, cases[i].said);
		desk_open(&d, lines, kits);
		say_lines(&d, cases[i].said);
		assert_string_equal(offer(&d), cases[i].offer);
	}
}

/* The example of ecx-stock-filter(1). */
static void
test_stock_example_of_the_manual_page(void **state)
{
	auto_desk struct desk d = {0};

	(void)state;
	desk_open(&d,
	    "places = NL*=main, BE01=antwerp\nreserve = 10%\ncap = 50\n"
	    "kits = kits.csv",
	    "kit,component,quantity\nTEA-SET,CUP,4\nTEA-SET,POT,1\n");
	say_lines(&d, "CUP NL01 30\nCUP NL02 25.5\nCUP BE01 9\n"
		      "POT NL01 6\nPOT BE01 2\norder CUP 3\norder TEA-SET 1\n");
	assert_string_equal(offer(&d),
	    "CUP@main 43\nCUP@antwerp 8\nPOT@main 4\nPOT@antwerp 1\n"
	    "TEA-SET@main 4\nTEA-SET@antwerp 1\n");
}

/* One figure by itself says what a sum of one says. */
static void
test_stock_level_of_a_figure_by_itself(void **state)
{
	static const struct {
		const char *lines, *place, *level;
		int64_t known;
		const char *offer;
	} cases[] = {
	    {"places = x=x", "x", "9", 0, "6"},
	    {"places = x=x", "x", "9", 99, "9"},
	    {"places = x=x", "x", "9", 100, "6"},
	    {"places = x=x", "x", "2", 0, "0"},
	    {"places = x=x\nreserve = 1\ncap = 4", "x", "9", 0, "4"},
	    {"orders_place = x", "x", "9", 0, "6"},
	    {"orders_place = y", "x", "9", 0, "9"},
	};
	char why[ECX_WHY], text[DEC_TEXT];
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		auto_desk struct desk d = {0};
		const struct stock_figure f = {.sku = "A",
		    .place = cases[i].place,
		    .from = cases[i].place,
		    .level = dec_parse(cases[i].level),
		    .read = 100};

		UNIT_CASE("row %zu, %s", i, cases[i].lines);
		desk_open(&d, cases[i].lines, NULL);
		assert_false(stock_rules_wait(d.house.rules));
		stock_orders_add(
		    d.orders, d.house.rules, "A", "3", cases[i].known);
		assert_string_equal(
		    dec_print(
			stock_level(d.house.rules, d.orders, &f, why), text),
		    cases[i].offer);
	}
}

static void
note_doc(const struct stock_offer *what, void *data)
{
	json_auto_t *doc = stock_offer_doc(what, "erp");

	json_write(doc, data);
}

/* Members that are not computed come from the first figure. */
static void
test_stock_document_keeps_other_members(void **state)
{
	auto_desk struct desk d = {0};
	const struct stock_figure f = {.sku = "A",
	    .place = "",
	    .from = "",
	    .level = dec_parse("5"),
	    .read = 1000000};
	json_auto_t *doc = doc_of(
	    "{\"type\":\"Stock\",\"v\":1,\"source\":\"erp\",\"id\":\"7\","
	    "\"sku\":\"old\",\"gtin\":\"87\",\"unitCode\":\"C62\","
	    "\"inventoryLevel\":\"9\",\"x\":{\"y\":[1]}}");
	char why[ECX_WHY];

	(void)state;
	desk_open(&d, "", NULL);
	(void)stock_sums_add(d.sums, &f, doc, why);
	stock_sums_offer(d.sums, d.orders, note_doc, &d.offer);
	assert_string_equal(d.offer.data,
	    "{\"type\":\"Stock\",\"v\":1,\"source\":\"erp\",\"id\":\"A@\","
	    "\"sku\":\"A\",\"inventoryLevel\":\"5\","
	    "\"dateModified\":\"1970-01-01T00:00:01Z\",\"gtin\":\"87\","
	    "\"unitCode\":\"C62\",\"x\":{\"y\":[1]}}");
}

/* ---- properties ---- */

static uint32_t seed;

static unsigned
next(unsigned below)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % below;
}

/* What is in the desk, by SKU and place of the store. */
enum { SKUS = 4, PLACES = 3, FROMS = 6 };

struct truth {
	int figure[SKUS][FROMS]; /* tenths; -1000: none */
	int pending[SKUS];       /* tenths */
	int offer[SKUS];         /* tenths, all places */
};

static void
note_truth(const struct stock_offer *what, void *data)
{
	struct truth *t = data;
	struct dec tenths = dec_mul(what->level, dec_int(10));
	char text[DEC_TEXT];
	int sku = what->sku[0] - 'A';

	assert_false(dec_bad(what->level));
	assert_false(what->level.neg);
	t->offer[sku] += (int)strtol(
	    dec_print(dec_round(tenths, 0, DEC_DOWN), text), NULL, 10);
}

static void
tenths_text(int n, char out[16])
{
	(void)snprintf(
	    out, 16, "%s%d.%d", n < 0 ? "-" : "", abs(n) / 10, abs(n) % 10);
}

static void
make_truth(struct truth *t, struct desk *d)
{
	char sku[] = "A", from[] = "a0", level[16];
	int i, k;

	memset(t, 0, sizeof(*t));
	for (i = 0; i < SKUS; i++) {
		sku[0] = (char)('A' + i);
		for (k = 0; k < FROMS; k++) {
			t->figure[i][k] = -1000;
			if (next(3) == 0)
				continue;
			from[0] = (char)('a' + k / 2);
			from[1] = (char)('0' + k % 2);
			t->figure[i][k] = (int)next(150) - 20;
			tenths_text(t->figure[i][k], level);
			add_figure(d, sku, from, level, 100);
		}
		for (k = (int)next(3); k > 0; k--) {
			int many = (int)next(80), known = (int)next(3);

			tenths_text(many, level);
			stock_orders_add(d->orders, d->house.rules, sku, level,
			    known == 0   ? 0
			    : known == 1 ? 99
					 : 100);
			if (known != 1)
				t->pending[i] += many;
		}
	}
}

/* The most that may be sent of a SKU, all places together, in tenths. */
static int
most(const struct truth *t, int sku, int reserve)
{
	int place, k, sum, all = 0;

	for (place = 0; place < PLACES; place++) {
		sum = 0;
		for (k = 2 * place; k < 2 * place + 2; k++)
			if (t->figure[sku][k] != -1000)
				sum += t->figure[sku][k];
		all += sum > 0 ? sum : 0;
	}
	all -= t->pending[sku];
	return all > reserve ? all - reserve : 0;
}

/*
 * However figures and orders fall: never more in all places together than the
 * figures less what is pending less the reserve.
 */
static void
test_stock_levels_never_exceed_the_figures(void **state)
{
	static const struct {
		const char *lines;
		int reserve; /* tenths */
	} cases[] = {
	    {"places = a?=a, b?=b, c?=c\nstock_decimals = 1", 0},
	    {"places = a?=a, b?=b, c?=c", 0},
	    {"places = a?=a, b?=b, c?=c\nreserve = 1.5\nstock_decimals = 1",
		15},
	};
	struct truth t;
	size_t i;
	int round, sku, limit, exact = 0;

	(void)state;
	seed = 7;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		UNIT_CASE("row %zu, %s", i, cases[i].lines);
		for (round = 0; round < 60; round++) {
			auto_desk struct desk d = {0};

			desk_open(&d, cases[i].lines, NULL);
			make_truth(&t, &d);
			stock_sums_offer(d.sums, d.orders, note_truth, &t);
			for (sku = 0; sku < SKUS; sku++) {
				limit = most(&t, sku, 0);
				assert_true(t.offer[sku] <= limit);
				limit = most(&t, sku, cases[i].reserve);
				if (t.offer[sku] > 0)
					assert_true(t.offer[sku] <= limit);
				exact += i == 0 && t.offer[sku] == limit;
			}
		}
	}
	/* Nor less than there is: without a reserve, to the last digit. */
	assert_int_equal(exact, 60 * SKUS);
}

int
test_stock(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_stock_place_of_the_store),
	    cmocka_unit_test(test_stock_rules_that_need_all_figures_wait),
	    cmocka_unit_test(test_stock_bad_rules_are_refused),
	    cmocka_unit_test(test_stock_sku_table_maps_skus),
	    cmocka_unit_test(test_stock_offer_keeps_reserve_and_cap),
	    cmocka_unit_test(test_stock_figure_is_used_dropped_or_bad),
	    cmocka_unit_test(test_stock_levels_of_figures_and_orders),
	    cmocka_unit_test(test_stock_levels_of_kits),
	    cmocka_unit_test(test_stock_example_of_the_manual_page),
	    cmocka_unit_test(test_stock_level_of_a_figure_by_itself),
	    cmocka_unit_test(test_stock_document_keeps_other_members),
	    cmocka_unit_test(test_stock_levels_never_exceed_the_figures),
	};

	return cmocka_run_group_tests_name("stock", tests, NULL, NULL);
}
