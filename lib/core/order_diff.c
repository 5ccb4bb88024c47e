#include <stdio.h>
#include <string.h>

#include "base/decimal.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/doc.h"
#include "core/order_diff.h"

/* ---- numbers of lines ---- */

/* The line with the id, where there is one and not two. */
static json_t *
line_with_id(const json_t *lines, const char *id)
{
	json_t *found = NULL;
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		json_t *line = json_array_get(lines, i);

		if (!json_is_at(line, "id", id))
			continue;
		if (found != NULL)
			return NULL;
		found = line;
	}
	return found;
}

static const char *
number_of(const json_t *line)
{
	return json_text_at(line, "orderItemNumber");
}

static bool
has_number(const json_t *lines, const char *number, const json_t *but)
{
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		const json_t *line = json_array_get(lines, i);

		if (line != but && strcmp(number_of(line), number) == 0)
			return true;
	}
	return false;
}

/* A number behind those of both lists. */
static char *
free_number(const json_t *a, const json_t *b)
{
	size_t n = json_array_size(a) + 1;
	char *number = xasprintf("%zu", n);

	while (has_number(a, number, NULL) || has_number(b, number, NULL)) {
		free(number);
		number = xasprintf("%zu", ++n);
	}
	return number;
}

/* The same line in the order; NULL where that is not certain. */
static json_t *
same_line(const json_t *ordered, const json_t *lines, const char *id)
{
	return line_with_id(lines, id) != NULL ? line_with_id(ordered, id)
					       : NULL;
}

void
order_renumber(const json_t *order, json_t *lines)
{
	const json_t *ordered = json_object_get(order, "orderedItem");
	size_t i;

	for (i = 0; i < json_array_size(lines); i++) {
		json_t *line = json_array_get(lines, i);
		const char *id = json_string_at(line, "id");
		json_t *same =
		    id != NULL ? same_line(ordered, lines, id) : NULL;

		if (same != NULL)
			json_set_text(line, "orderItemNumber", number_of(same));
	}
	for (i = 0; i < json_array_size(lines); i++) {
		json_t *line = json_array_get(lines, i);
		const char *id = json_string_at(line, "id");
		auto_free char *number = NULL;

		if (id == NULL || line_with_id(lines, id) == NULL ||
		    line_with_id(ordered, id) != NULL ||
		    (!has_number(ordered, number_of(line), NULL) &&
			!has_number(lines, number_of(line), line)))
			continue;
		number = free_number(ordered, lines);
		json_set_text(line, "orderItemNumber", number);
	}
}

/* ---- what differs ---- */

struct diff {
	json_t *list;
	const json_t *was, *is;
};

static void
add(struct diff *d, const char *path, const char *was, const char *is)
{
	json_array_append_new(d->list,
	    json_pack("{s:s, s:s*, s:s*}", "path", path, "was", was, "is", is));
}

/* Texts, or numbers of one value. */
static bool
is_same(const char *a, const char *b)
{
	struct dec x, y;

	if (a == NULL || b == NULL)
		return a == b;
	if (strcmp(a, b) == 0)
		return true;
	x = dec_parse(a);
	y = dec_parse(b);
	return !dec_bad(x) && !dec_bad(y) && dec_cmp(x, y) == 0;
}

static void
compare(struct diff *d, const char *path)
{
	const char *was = json_string_at(d->was, path);
	const char *is = json_string_at(d->is, path);

	if (!is_same(was, is))
		add(d, path, was, is);
}

/* Of an address, or of a customer, that is not shown any more nothing has
 * changed: an order does not lose it, but who reads it the right to see it. */
static void
compare_shown(struct diff *d, const char *path)
{
	if (json_string_at(d->is, path) != NULL)
		compare(d, path);
}

static void
compare_address(struct diff *d, const char *address)
{
	static const char *const members[] = {"name", "legalName",
	    "streetAddress", "extendedAddress", "postalCode", "addressLocality",
	    "addressRegion", "addressCountry", "telephone"};
	char path[ECX_WHY];
	size_t i;

	if (json_at(d->is, address) == NULL)
		return;
	for (i = 0; i < ARRAY_LEN(members); i++) {
		(void)snprintf(
		    path, sizeof(path), "%s.%s", address, members[i]);
		compare(d, path);
	}
}

static void
compare_members(struct diff *d)
{
	static const char *const shown[] = {"customer.identifier",
	    "customer.givenName", "customer.familyName", "customer.legalName",
	    "customer.email", "customer.vatID"};
	size_t i;

	compare(d, "documentCurrencyCode");
	for (i = 0; i < ARRAY_LEN(shown); i++)
		compare_shown(d, shown[i]);
	compare(d, "orderDelivery.hasDeliveryMethod");
	compare_address(d, "billingAddress");
	compare_address(d, "orderDelivery.deliveryAddress");
}

static struct dec
amount_of(const json_t *object, const char *name)
{
	const char *text = json_string_at(object, name);

	return text != NULL ? dec_parse(text) : dec_zero();
}

static struct dec
sum_of(const json_t *list, const char *name)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(list); i++)
		sum = dec_add(sum, amount_of(json_array_get(list, i), name));
	return sum;
}

/* The sum of a list in a line or charge, as a text; "0" without any. */
static void
print_sum(
    const json_t *of, const char *list, const char *name, char out[DEC_TEXT])
{
	(void)dec_print(dec_trim(sum_of(json_object_get(of, list), name)), out);
}

static void
compare_sums(struct diff *d, const char *path, const char *list,
    const char *name, const json_t *was, const json_t *is)
{
	char before[DEC_TEXT], now[DEC_TEXT];

	print_sum(was, list, name, before);
	print_sum(is, list, name, now);
	if (!is_same(before, now))
		add(d, path, before, now);
}

/* ---- lines ---- */

const json_t *
order_line(const json_t *order, const char *number)
{
	const json_t *lines = json_object_get(order, "orderedItem");
	size_t i;

	for (i = 0; i < json_array_size(lines); i++)
		if (json_is_at(
			json_array_get(lines, i), "orderItemNumber", number))
			return json_array_get(lines, i);
	return NULL;
}

static void
compare_line(
    struct diff *d, const char *number, const json_t *was, const json_t *is)
{
	static const char *const members[] = {"sku", "unitCode",
	    "availableAtOrFrom", "price", "lineExtensionAmount"};
	auto_free char *quantity =
	    xasprintf("orderedItem.%s.orderQuantity", number);
	auto_free char *taxes = xasprintf("orderedItem.%s.taxSubtotal", number);
	auto_free char *off =
	    xasprintf("orderedItem.%s.allowanceCharge", number);
	size_t i;

	if (was == NULL || is == NULL) {
		add(d, quantity,
		    was != NULL ? json_string_at(was, "orderQuantity") : "0",
		    is != NULL ? json_string_at(is, "orderQuantity") : "0");
		return;
	}
	if (!is_same(json_string_at(was, "orderQuantity"),
		json_string_at(is, "orderQuantity")))
		add(d, quantity, json_string_at(was, "orderQuantity"),
		    json_string_at(is, "orderQuantity"));
	for (i = 0; i < ARRAY_LEN(members); i++) {
		auto_free char *path =
		    xasprintf("orderedItem.%s.%s", number, members[i]);

		if (!is_same(json_string_at(was, members[i]),
			json_string_at(is, members[i])))
			add(d, path, json_string_at(was, members[i]),
			    json_string_at(is, members[i]));
	}
	compare_sums(d, taxes, "taxSubtotal", "taxAmount", was, is);
	compare_sums(d, off, "allowanceCharge", "amount", was, is);
}

static void
compare_lines(struct diff *d)
{
	const json_t *was = json_object_get(d->was, "orderedItem");
	const json_t *is = json_object_get(d->is, "orderedItem");
	size_t i;

	for (i = 0; i < json_array_size(was); i++) {
		const json_t *line = json_array_get(was, i);
		const char *number = json_text_at(line, "orderItemNumber");

		compare_line(d, number, line, order_line(d->is, number));
	}
	for (i = 0; i < json_array_size(is); i++) {
		const json_t *line = json_array_get(is, i);
		const char *number = json_text_at(line, "orderItemNumber");

		if (order_line(d->was, number) == NULL)
			compare_line(d, number, NULL, line);
	}
}

/* ---- charges ---- */

/* A charge is known by its code, or by what it is called. */
static const char *
code_of(const json_t *charge)
{
	const char *code = json_string_at(charge, "allowanceChargeReasonCode");

	return code != NULL ? code
			    : json_text_at(charge, "allowanceChargeReason");
}

static bool
is_charge(const json_t *charge, const char *code, bool indicator)
{
	return json_true_at(charge, "chargeIndicator") == indicator &&
	       strcmp(code_of(charge), code) == 0;
}

/* All charges of a code: what they come to, with the sum of their taxes. */
static struct dec
charged(const json_t *order, const char *code, bool indicator, bool taxes)
{
	const json_t *all = json_object_get(order, "allowanceCharge");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (is_charge(one, code, indicator))
			sum = dec_add(sum,
			    taxes ? sum_of(json_object_get(one, "taxSubtotal"),
					"taxAmount")
				  : amount_of(one, "amount"));
	}
	return sum;
}

static void
compare_charged(struct diff *d, const char *code, bool indicator, bool taxes)
{
	auto_free char *path =
	    xasprintf("allowanceCharge.%s%s%s", indicator ? "" : "-",
		*code != '\0' ? code : "charge", taxes ? ".tax" : "");
	char was[DEC_TEXT], is[DEC_TEXT];

	(void)dec_print(dec_trim(charged(d->was, code, indicator, taxes)), was);
	(void)dec_print(dec_trim(charged(d->is, code, indicator, taxes)), is);
	if (strcmp(was, is) != 0)
		add(d, path, was, is);
}

/* Is it the first one of its code in the list? */
static bool
is_first(const json_t *list, size_t at)
{
	const json_t *one = json_array_get(list, at);
	size_t i;

	for (i = 0; i < at; i++)
		if (is_charge(json_array_get(list, i), code_of(one),
			json_true_at(one, "chargeIndicator")))
			return false;
	return true;
}

static void
compare_charges(struct diff *d, const json_t *order, const json_t *but)
{
	const json_t *all = json_object_get(order, "allowanceCharge");
	const json_t *others = json_object_get(but, "allowanceCharge");
	size_t i, k;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const bool indicator = json_true_at(one, "chargeIndicator");
		bool done = !is_first(all, i);

		for (k = 0; k < json_array_size(others) && !done; k++)
			done = is_charge(
			    json_array_get(others, k), code_of(one), indicator);
		if (done)
			continue;
		compare_charged(d, code_of(one), indicator, false);
		compare_charged(d, code_of(one), indicator, true);
	}
}

static const char *const totals[] = {
    "anticipatedMonetaryTotal.taxExclusiveAmount", "taxTotal.taxAmount",
    "anticipatedMonetaryTotal.taxInclusiveAmount"};

json_t *
order_differences(const json_t *was, const json_t *is)
{
	struct diff d = {.list = json_array(), .was = was, .is = is};
	size_t i;

	compare_members(&d);
	compare_lines(&d);
	compare_charges(&d, was, NULL);
	compare_charges(&d, is, was);
	for (i = 0; i < ARRAY_LEN(totals); i++)
		compare(&d, totals[i]);
	return d.list;
}

/* ---- as a clerk reads them ---- */

static const char lines_path[] = "orderedItem.";

/* The number of the line in a path, and the member behind it; NULL where it is
 * of no line. A new string. */
static char *
line_number(const char *path, const char **member)
{
	const char *number = path + strlen(lines_path), *dot;

	if (strncmp(path, lines_path, strlen(lines_path)) != 0 ||
	    (dot = strrchr(number, '.')) == NULL)
		return NULL;
	*member = dot + 1;
	return xstrndup(number, (size_t)(dot - number));
}

static const char *
or_none(const char *text)
{
	return text != NULL ? text : "none";
}

/* What a member of a line is called. */
static const char *
member_words(const char *member)
{
	return strcmp(member, "allowanceCharge") == 0 ? "discount" : member;
}

static void
print_line(const json_t *was, const json_t *is, const char *number,
    const char *member, const json_t *one, struct buf *out)
{
	const json_t *before = order_line(was, number);
	const json_t *now = order_line(is, number);
	const json_t *line = now != NULL ? now : before;
	const bool pieces = strcmp(member, "orderQuantity") == 0;

	buf_addf(out, "line %s '%s'", number, json_text_at(line, "sku"));
	if (before == NULL)
		buf_addf(out, " is new: %s at %s",
		    or_none(json_string_at(one, "is")),
		    json_text_at(now, "price"));
	else if (now == NULL)
		buf_addf(out, " is gone: %s pieces",
		    or_none(json_string_at(one, "was")));
	else
		buf_addf(out, ": %s%s%s -> %s%s",
		    pieces ? "" : member_words(member), pieces ? "" : " ",
		    or_none(json_string_at(one, "was")),
		    or_none(json_string_at(one, "is")),
		    pieces ? " pieces" : "");
}

/* What follows from others is not said. */
static bool
is_derived(const char *member)
{
	return strcmp(member, "lineExtensionAmount") == 0 ||
	       strcmp(member, "taxSubtotal") == 0;
}

/* How the beginning of a path is called. */
static const struct {
	const char *path, *words;
} words[] = {
    {"anticipatedMonetaryTotal.taxInclusiveAmount", "total"},
    {"orderDelivery.hasDeliveryMethod", "shipping method"},
    {"orderDelivery.deliveryAddress.", "delivery address, "},
    {"billingAddress.", "billing address, "},
    {"customer.", "customer, "},
    {"allowanceCharge.-", "allowance "},
    {"allowanceCharge.", "charge "},
    {"documentCurrencyCode", "currency"},
    {"orderStatus", "status"},
};

/* Does it follow from others? */
static bool
is_net(const char *path)
{
	return strcmp(path, totals[0]) == 0 || strcmp(path, totals[1]) == 0;
}

static void
print_path(const char *path, struct buf *out)
{
	static const char tax[] = ".tax";
	const size_t all = strlen(path);
	const bool taxes =
	    all > strlen(tax) && strcmp(path + all - strlen(tax), tax) == 0;
	size_t i, len;

	for (i = 0; i < ARRAY_LEN(words); i++) {
		len = strlen(words[i].path);
		if (strncmp(path, words[i].path, len) != 0)
			continue;
		buf_addf(out, "%s%.*s%s", words[i].words,
		    (int)(all - len - (taxes ? strlen(tax) : 0)), path + len,
		    taxes ? ", tax" : "");
		return;
	}
	buf_adds(out, path);
}

static void
print_change(const char *path, const json_t *one, struct buf *out)
{
	print_path(path, out);
	buf_addf(out, " %s -> %s", or_none(json_string_at(one, "was")),
	    or_none(json_string_at(one, "is")));
}

void
order_diff_print(const json_t *was, const json_t *is, const json_t *differences,
    struct buf *out)
{
	const size_t start = out->len;
	size_t i;

	for (i = 0; i < json_array_size(differences); i++) {
		const json_t *one = json_array_get(differences, i);
		const char *path = json_text_at(one, "path"), *member = NULL;
		auto_free char *number = line_number(path, &member);

		if (number != NULL ? is_derived(member) : is_net(path))
			continue;
		if (out->len > start)
			buf_adds(out, "; ");
		if (number != NULL)
			print_line(was, is, number, member, one, out);
		else
			print_change(path, one, out);
	}
}

/* ---- whole lines that are gone ---- */

static bool
is_total(const char *path)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(totals); i++)
		if (strcmp(path, totals[i]) == 0)
			return true;
	return false;
}

/* Is what it says less than before, or nothing? */
static bool
is_less(const json_t *one)
{
	struct dec was = amount_of(one, "was"), is = amount_of(one, "is");

	return !dec_bad(was) && !dec_bad(is) && dec_cmp(is, was) < 0;
}

json_t *
order_lines_gone(const json_t *was, const json_t *is, const json_t *differences)
{
	json_t *gone = json_array();
	size_t i;

	for (i = 0; i < json_array_size(differences); i++) {
		const json_t *one = json_array_get(differences, i);
		const char *path = json_text_at(one, "path"), *member = NULL;
		auto_free char *number = line_number(path, &member);

		if (number != NULL && order_line(was, number) != NULL &&
		    order_line(is, number) == NULL)
			json_array_append_new(gone, json_string(number));
		else if (number != NULL || !is_total(path) || !is_less(one))
			break;
	}
	if (i == json_array_size(differences) && json_array_size(gone) > 0)
		return gone;
	json_decref(gone);
	return NULL;
}
