#include "base/buf.h"
#include "base/json.h"
#include "core/worth.h"
#include "unit.h"

static struct dec
d(const char *s)
{
	return dec_parse(s);
}

/* " +5.67", or " +0.50/10.00" where it is of another amount than its row. */
static void
add_tax(struct buf *b, const json_t *tax)
{
	const char *of = json_text_at(tax, "taxable");

	buf_addf(b, " +%s%s%s", json_text_at(tax, "amount"),
	    *of != '\0' ? "/" : "", of);
}

static void
add_amounts(struct buf *b, const char *what, const json_t *list)
{
	size_t i, k;

	for (i = 0; i < json_array_size(list); i++) {
		const json_t *one = json_array_get(list, i);
		const json_t *taxes = json_object_get(one, "taxes");

		buf_addf(b, "%s %s %s", what, json_text_at(one, "code"),
		    json_text_at(one, "amount"));
		for (k = 0; k < json_array_size(taxes); k++)
			add_tax(b, json_array_get(taxes, k));
		buf_addf(b, "; ");
	}
}

/* "1: 2 x 9.99 -2.22 is 14.68 +3.08; charge tip 3.00; all 25.66 5.39 31.05 paid
 * 31.05 open 0.00" */
static void
assert_composed(const json_t *is, const char *want)
{
	const json_t *lines = json_object_get(is, "lines");
	auto_buf struct buf b = {0};
	size_t i, k;

	buf_init(&b, BUF_LINE_MAX);
	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line =
		    json_object_get(json_array_get(lines, i), "ecx");
		const json_t *off = json_object_get(line, "discounts");
		const json_t *taxes = json_object_get(line, "taxes");

		buf_addf(&b, "%s: %s x %s", json_text_at(line, "number"),
		    json_text_at(line, "quantity"),
		    json_text_at(line, "price"));
		for (k = 0; k < json_array_size(off); k++)
			buf_addf(&b, " -%s",
			    json_text_at(json_array_get(off, k), "amount"));
		buf_addf(&b, " is %s", json_text_at(line, "net"));
		for (k = 0; k < json_array_size(taxes); k++)
			add_tax(&b, json_array_get(taxes, k));
		buf_addf(&b, "; ");
	}
	add_amounts(&b, "charge", json_object_get(is, "charges"));
	add_amounts(&b, "allowance", json_object_get(is, "allowances"));
	if (json_text_at(is, "totals.rounding")[0] != '\0')
		buf_addf(
		    &b, "rounded %s; ", json_text_at(is, "totals.rounding"));
	buf_addf(&b, "all %s %s %s paid %s open %s",
	    json_text_at(is, "totals.net"), json_text_at(is, "totals.tax"),
	    json_text_at(is, "totals.gross"), json_text_at(is, "totals.paid"),
	    json_text_at(is, "totals.payable"));
	assert_string_equal(b.data, want);
}

static void
assert_worth(struct worth *w, bool as_ordered, const char *want)
{
	json_auto_t *is = worth_compose(w, as_ordered);

	assert_composed(is, want);
}

/* Three of a thing at 12.10 and one at 5.30, with tax in the prices. */
static struct worth *
open_cart(void)
{
	struct worth *w = worth_open(NULL, 2, true);
	json_auto_t *node = json_pack("{s:s}", "name", "Chair");
	struct worth_row *row;

	row = worth_line(w, "1", node, d("3"), d("12.10"));
	worth_discount(row, "A", "Autumn", d("3.63"));
	worth_tax(row, "VAT 21", d("21"), d("5.67"), WORTH_TAX);
	row = worth_line(w, "2", node, d("1"), d("5.30"));
	worth_tax(row, "VAT 6", d("6"), d("0.30"), WORTH_TAX);
	row = worth_charge(w, "flat", "Parcel", d("6.05"));
	worth_tax(row, "VAT 21", d("21"), d("1.05"), WORTH_TAX);
	return w;
}

static void
test_worth_of_what_was_ordered(void **state)
{
	struct worth *w = open_cart();
	json_auto_t *payment = json_pack("{s:s}", "id", "T1");

	(void)state;
	worth_paid(w, NULL, payment, d("44.02"));
	assert_worth(w, false,
	    "1: 3 x 12.10 -3.63 is 27.00 +5.67; 2: 1 x 5.30 is 5.00 +0.30; "
	    "charge flat 5.00 +1.05; all 37.00 7.02 44.02 paid 44.02 open "
	    "0.00");
	worth_close(w);
}

static void
test_worth_after_pieces_were_taken_off(void **state)
{
	struct worth *w = open_cart();
	struct worth_row *row = worth_find(w, "1");

	(void)state;
	assert_null(worth_find(w, "3"));
	worth_take(worth_event(w, false), row, d("1"), d("9.01"));
	worth_take_tax(worth_event(w, false), row, NULL, d("1.88"));
	assert_false(worth_is_nothing(w));
	assert_worth(w, false,
	    "1: 2 x 12.10 -2.42 is 17.99 +3.79; 2: 1 x 5.30 is 5.00 +0.30; "
	    "charge flat 5.00 +1.05; all 27.99 5.14 33.13 paid 0.00 open "
	    "33.13");
	worth_take(worth_event(w, false), row, d("2"), d("17.99"));
	worth_take(
	    worth_event(w, false), worth_find(w, "2"), d("1"), d("5.00"));
	assert_true(worth_is_nothing(w));
	/* an order of which nothing is left is told as it was */
	assert_worth(w, true,
	    "1: 3 x 12.10 -3.63 is 27.00 +5.67; 2: 1 x 5.30 is 5.00 +0.30; "
	    "charge flat 5.00 +1.05; all 37.00 7.02 44.02 paid 0.00 open "
	    "44.02");
	/* whatever was composed last */
	assert_true(worth_is_nothing(w));
	worth_close(w);
}

static void
test_worth_of_what_was_kept(void **state)
{
	struct worth *w = open_cart();
	struct worth_row *row = worth_find(w, "2");

	(void)state;
	worth_take(worth_event(w, false), row, d("1"), d("4.00"));
	worth_take_tax(worth_event(w, false), row, "VAT 6", d("0.24"));
	assert_worth(w, false,
	    "1: 3 x 12.10 -3.63 is 27.00 +5.67; "
	    "charge restocking_fee 1.00 +0.06; charge flat 5.00 +1.05; all "
	    "33.00 6.78 39.78 paid 0.00 open 39.78");
	row = worth_find(w, "1");
	worth_take(worth_event(w, false), row, d("3"), d("27.00"));
	worth_take_tax(worth_event(w, false), row, "VAT 21", d("5.67"));
	assert_true(worth_is_nothing(w));
	worth_close(w);
}

static void
test_worth_after_an_amount_was_given_back(void **state)
{
	struct worth *w = open_cart();
	struct worth_row *row = worth_charge(w, "tip", "Tip", d("2.00"));

	(void)state;
	worth_apart(row);
	/* of 44.02 are 38.72 at 21 % and 5.30 at 6 % */
	worth_refund(worth_event(w, false), "Scratch", d("4.40"));
	assert_worth(w, false,
	    "1: 3 x 12.10 -3.63 is 27.00 +5.67; 2: 1 x 5.30 is 5.00 +0.30; "
	    "charge flat 5.00 +1.05; charge tip 2.00; "
	    "allowance refund 3.20 +0.67; allowance refund 0.50 +0.03; all "
	    "35.30 6.32 41.62 paid 0.00 open 41.62");
	worth_close(w);
}

/* A fee that was kept has the rate of the goods, also of those that are gone.
 */
static void
test_worth_of_a_fee_that_was_kept(void **state)
{
	struct worth *w = open_cart();
	struct worth_event *e = worth_event(w, false);

	(void)state;
	worth_take(e, worth_find(w, "1"), d("3"), d("27.00"));
	worth_take_tax(e, worth_find(w, "1"), NULL, d("5.67"));
	worth_kept(e, "Restocking", d("3.80"));
	assert_worth(w, false,
	    "2: 1 x 5.30 is 5.00 +0.30; charge flat 5.00 +1.05; "
	    "charge restocking_fee 2.70 +0.57; "
	    "charge restocking_fee 0.50 +0.03; all 13.20 1.95 15.15 paid 0.00 "
	    "open 15.15");
	worth_close(w);
}

/* It is in the Order, and its money does not belong to it. */
static void
test_worth_of_what_came_back(void **state)
{
	struct worth *w = open_cart();
	struct worth_event *e = worth_event(w, true);
	json_auto_t *payment = json_pack("{s:s}", "id", "T1");

	(void)state;
	worth_paid(w, NULL, payment, d("44.02"));
	worth_take(e, worth_find(w, "1"), d("3"), d("27.00"));
	worth_take_tax(e, worth_find(w, "1"), NULL, d("5.67"));
	worth_refund(e, "Scratch", d("1.00"));
	worth_kept(e, NULL, d("2.00"));
	worth_paid(w, e, payment, d("-31.67"));
	worth_awaited(w, payment, "authorised", d("5.00"));
	assert_worth(w, false,
	    "1: 3 x 12.10 -3.63 is 27.00 +5.67; 2: 1 x 5.30 is 5.00 +0.30; "
	    "charge flat 5.00 +1.05; all 37.00 7.02 44.02 paid 44.02 open "
	    "0.00");
	worth_close(w);
}

static void
test_worth_of_an_amount_without_rates(void **state)
{
	struct worth *w = worth_open(NULL, 2, false);
	json_auto_t *node = json_object();
	struct worth_row *row = worth_line(w, "1", node, d("1"), d("100"));

	(void)state;
	/* a tax on a tax: the rates are not those of the net */
	worth_tax(row, "GST", d("5"), d("5.00"), WORTH_TAX);
	worth_tax(row, "QST", d("9.975"), d("10.47"), WORTH_TAX_COMPOUND);
	worth_refund(worth_event(w, false), NULL, d("11.55"));
	assert_worth(w, false,
	    "1: 1 x 100.00 is 100.00 +5.00/100.00 +10.47/105.00; "
	    "allowance refund 10.00 +0.50/10.00 +1.05/10.50; all 90.00 13.92 "
	    "103.92 paid "
	    "0.00 open 103.92");
	worth_close(w);

	w = worth_open(NULL, 2, false);
	worth_refund(worth_event(w, false), NULL, d("5"));
	assert_worth(w, false,
	    "allowance refund 5.00; all -5.00 0.00 -5.00 paid 0.00 open -5.00");
	worth_close(w);
}

/* What came back after it was shipped is a credit note of its own, and the
 * order keeps it. */
static void
test_worth_of_credit_notes(void **state)
{
	struct worth *w = open_cart();
	struct worth_event *e = worth_event(w, true);
	json_auto_t *payment = json_pack("{s:s}", "id", "T2");
	json_auto_t *credits = NULL;
	const json_t *one;

	(void)state;
	worth_named(e, "R77", 2, "2026-11-21T09:00:00Z", "too small");
	worth_take(e, worth_find(w, "1"), d("1"), d("9.00"));
	worth_take_tax(e, worth_find(w, "1"), "VAT 21", d("1.89"));
	worth_restocked(e, worth_find(w, "1"), "sellable");
	worth_kept(e, "Fee", d("2.00"));
	worth_paid(w, e, payment, d("-8.89"));
	e = worth_event(w, true);
	worth_named(e, "R78", 3, NULL, NULL);
	worth_refund(e, "Scratch", d("4.40"));
	worth_named(worth_event(w, true), "R79", 4, NULL, NULL);
	assert_worth(w, false,
	    "1: 3 x 12.10 -3.63 is 27.00 +5.67; 2: 1 x 5.30 is 5.00 +0.30; "
	    "charge flat 5.00 +1.05; all 37.00 7.02 44.02 paid 0.00 open "
	    "44.02");
	credits = worth_credits(w);
	assert_int_equal(json_array_size(credits), 2);
	one = json_array_get(credits, 0);
	assert_string_equal(json_text_at(one, "id"), "R77");
	assert_string_equal(json_text_at(one, "place"), "2");
	assert_string_equal(json_text_at(one, "reason"), "too small");
	assert_string_equal(json_text_at(one, "lines.0.restock"), "sellable");
	assert_string_equal(json_text_at(one, "payments.0.amount"), "-8.89");
	/* The fee has the rate of what came back. */
	assert_composed(one,
	    "1: 1 x 12.10 -1.21 is 9.00 +1.89; allowance restocking_fee 1.65 "
	    "+0.35; all 7.35 1.54 8.89 paid 8.89 open 0.00");
	assert_composed(json_array_get(credits, 1),
	    "charge refund 3.20 +0.67; charge refund 0.50 +0.03; all 3.70 0.70 "
	    "4.40 paid 0.00 open 4.40");
	worth_close(w);
}

/* What was refunded before it was shipped is taken off the order alone. */
static void
test_worth_of_what_is_no_credit_note(void **state)
{
	struct worth *w = open_cart();
	struct worth_event *e = worth_event(w, false);
	json_auto_t *credits = NULL;

	(void)state;
	worth_named(e, "R77", 1, NULL, NULL);
	worth_take(e, worth_find(w, "1"), d("1"), d("9.00"));
	credits = worth_credits(w);
	assert_int_equal(json_array_size(credits), 0);
	worth_close(w);
}

static void
test_worth_without_tax_that_another_remits(void **state)
{
	struct worth *w = worth_open(NULL, 2, false);
	json_auto_t *node = json_object();
	struct worth_row *row = worth_line(w, "1", node, d("2"), d("10"));

	(void)state;
	worth_tax(row, "State", d("5"), d("1.00"), WORTH_TAX);
	worth_tax(row, "City", d("2"), d("0.40"), WORTH_TAX_REMITTED);
	assert_worth(w, false,
	    "1: 2 x 10.00 is 20.00 +1.00; charge marketplace_tax 0.40; all "
	    "20.40 1.00 21.40 paid 0.00 open 21.40");
	worth_close(w);
}

static void
test_worth_of_odd_figures(void **state)
{
	struct worth *w = worth_open(NULL, 0, true);
	json_auto_t *node = json_object();
	struct worth_row *row = worth_line(w, "1", node, d("1.5"), d("333"));

	(void)state;
	/* 499.5 is 500 there */
	worth_net(row, d("413"));
	worth_tax(row, "VAT", d("21"), d("87"), WORTH_TAX);
	row = worth_charge(w, "fee", NULL, d("-121"));
	worth_tax(row, "VAT", d("21"), d("-21"), WORTH_TAX);
	worth_rounded(w, d("-4"));
	assert_worth(w, false,
	    "1: 1.5 x 333 is 413 +87; allowance fee 100 +21; rounded -4; all "
	    "313 66 379 "
	    "paid 0 open 375");
	worth_close(w);

	/* What is no number is left out, so that the order is refused. */
	w = worth_open(NULL, 2, true);
	worth_line(w, "1", node, d("1"), d("x"));
	assert_worth(w, false, "1: 1 x  - is ; all  0.00  paid 0.00 open ");
	worth_close(w);
}

/* Of discounts each keeps its share; more than the price is another price. */
static void
test_worth_of_several_discounts(void **state)
{
	struct worth *w = worth_open(NULL, 2, false);
	json_auto_t *node = json_object();
	struct worth_row *row = worth_line(w, "1", node, d("4"), d("10"));

	(void)state;
	worth_discount(row, "A", NULL, d("4.00"));
	worth_discount(row, NULL, "B", d("2.00"));
	worth_take(worth_event(w, false), row, d("2"), d("17.00"));
	row = worth_line(w, "2", node, d("2"), d("10"));
	worth_take(worth_event(w, false), row, d("1"), d("9.00"));
	assert_worth(w, false,
	    "1: 2 x 10.00 -2.00 -1.00 is 17.00; 2: 1 x 11.00 is 11.00; all "
	    "28.00 0.00 28.00 paid 0.00 open 28.00");
	worth_close(w);
}

int
test_worth(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_worth_of_what_was_ordered),
	    cmocka_unit_test(test_worth_after_pieces_were_taken_off),
	    cmocka_unit_test(test_worth_of_what_was_kept),
	    cmocka_unit_test(test_worth_after_an_amount_was_given_back),
	    cmocka_unit_test(test_worth_of_a_fee_that_was_kept),
	    cmocka_unit_test(test_worth_of_what_came_back),
	    cmocka_unit_test(test_worth_of_an_amount_without_rates),
	    cmocka_unit_test(test_worth_of_credit_notes),
	    cmocka_unit_test(test_worth_of_what_is_no_credit_note),
	    cmocka_unit_test(test_worth_without_tax_that_another_remits),
	    cmocka_unit_test(test_worth_of_odd_figures),
	    cmocka_unit_test(test_worth_of_several_discounts),
	};

	return cmocka_run_group_tests_name("worth", tests, NULL, NULL);
}
