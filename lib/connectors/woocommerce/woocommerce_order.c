/*
 * What an order of WooCommerce is worth: its lines, charges, payments and
 * totals, as core/worth.h composes them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/woocommerce/woocommerce_order.h"
#include "core/pages.h"

enum { PRICE_SCALE = 8 };

/* ---- lines ---- */

/* All coupons of the order: a line does not say which of them it had. */
static char *
coupons(const json_t *order)
{
	const json_t *all = json_object_get(order, "coupon_lines");
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	for (i = 0; i < json_array_size(all); i++) {
		const char *code =
		    json_string_at(json_array_get(all, i), "code");

		if (code != NULL)
			buf_addf(&out, "%s%s", out.len > 0 ? "," : "", code);
	}
	return buf_take(&out);
}

/* A line without a SKU has the id of its product; one without a product has
 * what the section says. "" where there is none. */
static char *
sku_of(const struct woo_order *o, const json_t *line)
{
	const char *sku = json_text_at(line, "sku");
	const char *other = conf_text(o->conn->conf, "sku_without_product");
	json_int_t id =
	    json_integer_value(json_object_get(line, "variation_id"));

	if (id == 0)
		id = json_integer_value(json_object_get(line, "product_id"));
	if (*sku != '\0')
		return xstrdup(sku);
	if (id > 0)
		return xasprintf("id:%lld", (long long)id);
	return xstrdup(other != NULL ? other : "");
}

static const json_t *
meta_of(const json_t *object, const char *key)
{
	const json_t *all = json_object_get(object, "meta_data");
	size_t i;

	for (i = 0; i < json_array_size(all); i++)
		if (json_is_at(json_array_get(all, i), "key", key))
			return json_array_get(all, i);
	return NULL;
}

/* Is it one of the SKUs of the key? One that ends with * stands for all that
 * begin so. */
static bool
is_listed(const struct woo_order *o, const char *key, const char *sku)
{
	json_auto_t *words = ecx_words(o->conn, key);
	size_t i;

	for (i = 0; i < json_array_size(words); i++) {
		const char *word = json_string_value(json_array_get(words, i));
		const size_t n = strlen(word);

		if (strcmp(word, sku) == 0 ||
		    (n > 0 && word[n - 1] == '*' &&
			strncmp(word, sku, n - 1) == 0))
			return true;
	}
	return false;
}

static bool
is_gift_card(const struct woo_order *o, const json_t *line, const char *sku)
{
	return meta_of(line, "wc_gc_giftcard_amount") != NULL ||
	       is_listed(o, "gift_card_sku", sku);
}

/* The value of a custom field; NULL unless it is a text or a number. */
static char *
value_of(const json_t *meta)
{
	const char *shown = json_text_at(meta, "display_value");
	const json_t *value = json_object_get(meta, "value");
	char text[DEC_TEXT];

	if (*shown != '\0' && strchr(shown, '<') == NULL)
		return xstrdup(shown);
	if (json_is_string(value))
		return xstrdup(json_string_value(value));
	if (!json_is_number(value) || dec_bad(json_decimal(value)))
		return NULL;
	return xstrdup(dec_print(json_decimal(value), text));
}

static void
add_attribute(json_t *list, const json_t *meta)
{
	const char *key = json_text_at(meta, "display_key");
	auto_free char *value = value_of(meta);

	if (*key == '\0')
		key = json_text_at(meta, "key");
	if (*key != '\0' && value != NULL && *value != '\0')
		json_array_append_new(
		    list, json_pack("{s:s, s:s}", "name", key, "value", value));
}

/* What the customer was asked for and sees. WooCommerce shows nobody the fields
 * whose name begins with "_". */
static json_t *
attributes_of(const json_t *line)
{
	const json_t *all = json_object_get(line, "meta_data");
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (*json_text_at(one, "key") != '_')
			add_attribute(list, one);
	}
	return list;
}

/* What a line was before its discounts, as priced. Where the shop tells tax
 * that is not rounded, all but the last digit of the sum is exact. */
static struct dec
full_of(struct woo_order *o, const json_t *line)
{
	const json_t *taxes = json_object_get(line, "taxes");
	struct dec full = woocommerce_amount(o, line, "subtotal"),
		   tax = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(taxes); i++)
		tax = dec_add(tax, woocommerce_amount(o,
				       json_array_get(taxes, i), "subtotal"));
	if (dec_is_zero(tax))
		tax = woocommerce_amount(o, line, "subtotal_tax");
	if (!o->gross || dec_is_zero(tax))
		return full;
	full = dec_add(full, tax);
	return dec_cmp(woocommerce_round(o, tax), tax) == 0
		   ? woocommerce_round(o, full)
		   : dec_round(full, 5, DEC_HALF_UP);
}

/* The price of one piece; bad when there is none. */
static struct dec
price_of(const struct woo_order *o, struct dec full, struct dec quantity)
{
	struct dec price = full;

	if (quantity.neg || dec_is_zero(quantity))
		return price;
	price = dec_ratio(full, quantity, PRICE_SCALE);
	return dec_bad(price) ? dec_unit_price(woocommerce_round(o, full),
				    quantity, PRICE_SCALE, o->digits)
			      : price;
}

static enum worth_tax_kind
kind_of(const struct woo_tax *t)
{
	return json_true_at(t->rate, "compound") ? WORTH_TAX_COMPOUND
						 : WORTH_TAX;
}

/* The net amount and the taxes of an item. */
static void
say_amounts(struct woo_item *item)
{
	size_t i;

	worth_net(item->row, item->net);
	for (i = 0; i < item->n_taxes; i++) {
		const struct woo_tax *t = &item->tax[i];

		worth_tax(item->row, t->title,
		    json_decimal(json_object_get(t->rate, "rate_percent")),
		    t->amount, kind_of(t));
	}
}

static void
say_line(
    struct woo_order *o, struct woo_item *item, size_t n, const char *codes)
{
	auto_free char *number = xasprintf("%zu", n);
	auto_free char *sku = sku_of(o, item->said);
	json_auto_t *line = json_copy((json_t *)item->said);
	struct dec full = full_of(o, item->said);
	struct dec price = price_of(o, full, item->quantity);
	struct dec off = dec_sub(woocommerce_round(o, full), item->priced);
	const bool card = is_gift_card(o, item->said, sku);

	json_object_set_new(line, "attributes", attributes_of(line));
	json_object_del(line, "sku");
	json_set_text(line, "sku", sku);
	if (card)
		json_set_text(line, "kind", "GiftCard");
	else if (is_listed(o, "virtual_sku", sku))
		json_set_text(line, "kind", "Virtual");
	item->row = worth_line(o->worth, number, line, item->quantity, price);
	if (card)
		worth_apart(item->row);
	say_amounts(item);
	o->bad = o->bad || dec_bad(price) || dec_bad(off);
	if (!o->bad && dec_cmp(off, dec_zero()) > 0)
		worth_discount(item->row, codes, "Discount", off);
}

/* ---- charges ---- */

/* Is it one of the names of the key, which are parted by commas? */
static bool
is_named(const struct woo_order *o, const char *key, const char *name)
{
	const char *s = conf_text(o->conn->conf, key);
	size_t n = strlen(name);

	while (s != NULL && *s != '\0') {
		size_t len = strcspn(s, ",");

		if (n > 0 && n == len && strncasecmp(s, name, n) == 0)
			return true;
		s += len;
		s += strspn(s, ", ");
	}
	return false;
}

static void
say_charge(struct woo_order *o, struct woo_item *item)
{
	const bool fee = item->list == WOO_FEES;
	const char *title =
	    json_string_at(item->said, fee ? "name" : "method_title");
	const bool tip =
	    fee && is_named(o, "tip_fees", title != NULL ? title : "");

	item->row = worth_charge(o->worth,
	    tip   ? "tip"
	    : fee ? "fee"
		  : json_string_at(item->said, "method_id"),
	    title, item->priced);
	if (tip)
		worth_apart(item->row);
	say_amounts(item);
}

static void
say_items(struct woo_order *o)
{
	auto_free char *codes = coupons(o->order);
	size_t i, n = 0;

	for (i = 0; i < o->n_items; i++)
		if (o->item[i].list == WOO_LINES)
			say_line(o, &o->item[i], ++n, codes);
		else
			say_charge(o, &o->item[i]);
}

/* ---- payments ---- */

static bool
is_paid(const struct woo_order *o, const char *status)
{
	return *json_text_at(o->order, "date_paid_gmt") != '\0' ||
	       ecx_has_word(o->conn, "paid_status", status);
}

static bool
is_partly_paid(const char *status)
{
	return strcmp(status, "partially-paid") == 0 ||
	       strcmp(status, "partial-payment") == 0;
}

/* A field of the order has the value with which a plugin says that the payment
 * is authorised and will be charged later. */
static bool
is_authorised(const struct woo_order *o)
{
	json_auto_t *words = ecx_words(o->conn, "authorised_fields");
	size_t i;

	for (i = 0; i < json_array_size(words); i++) {
		const char *word = json_string_value(json_array_get(words, i));
		const char *value = strchr(word, '=');
		auto_free char *key = xasprintf(
		    "%.*s", (int)(value != NULL ? value - word : 0), word);

		if (value != NULL &&
		    json_is_at(meta_of(o->order, key), "value", value + 1))
			return true;
	}
	return false;
}

/* What was paid by gift cards and store credit, which the total of the order
 * is less. */
static struct dec
say_credit(struct woo_order *o)
{
	const json_t *cards = json_object_get(o->order, "gift_cards");
	json_auto_t *fields = ecx_words(o->conn, "credit_fields");
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < json_array_size(cards); i++) {
		const json_t *card = json_array_get(cards, i);
		struct dec d =
		    woocommerce_round(o, woocommerce_amount(o, card, "amount"));
		json_auto_t *one = woocommerce_payment(
		    o, json_string_at(card, "code"), o->order, "date_paid");

		json_set_text(one, "method", "gift_card");
		worth_paid(o->worth, NULL, one, d);
		sum = dec_add(sum, d);
	}
	for (i = 0; i < json_array_size(fields); i++) {
		const char *key = json_string_value(json_array_get(fields, i));
		struct dec d = woocommerce_round(
		    o, woocommerce_amount(o, meta_of(o->order, key), "value"));
		json_auto_t *one =
		    woocommerce_payment(o, NULL, o->order, "date_paid");

		if (dec_is_zero(d))
			continue;
		json_set_text(one, "method", "store_credit");
		worth_paid(o->worth, NULL, one, d);
		sum = dec_add(sum, d);
	}
	return sum;
}

/* The status of the payment; what was paid is said. */
static const char *
say_payment(struct woo_order *o, const char *status, struct dec total)
{
	const char *id = json_string_at(o->order, "transaction_id");
	const char *deposit = conf_text(o->conn->conf, "deposit_field");
	json_auto_t *one = woocommerce_payment(o, id, o->order, "date_paid");
	struct dec part = woocommerce_round(o,
	    woocommerce_amount(o,
		deposit != NULL ? meta_of(o->order, deposit) : NULL, "value"));

	if (strcmp(status, "failed") == 0)
		return "PaymentDeclined";
	if (is_partly_paid(status)) {
		if (!dec_is_zero(part))
			worth_paid(o->worth, NULL, one, part);
		return "PaymentDue";
	}
	if (is_paid(o, status)) {
		if (!dec_is_zero(total))
			worth_paid(o->worth, NULL, one, total);
		return "PaymentComplete";
	}
	if (is_authorised(o)) {
		json_object_del(one, "day");
		woocommerce_set_day(o, one, "day", o->order, "date_created");
		worth_awaited(
		    o->worth, one, "PaymentAutomaticallyApplied", total);
		return "PaymentAutomaticallyApplied";
	}
	if (!dec_is_zero(total) &&
	    (strcmp(status, "pending") == 0 || strcmp(status, "on-hold") == 0))
		worth_awaited(o->worth, one, "PaymentDue", total);
	return "PaymentDue";
}

/* ---- the order ---- */

/* A custom status of the shop has no equivalent. */
static const char *
status_of(const char *status)
{
	static const char *const known[][2] = {{"pending", "OrderPaymentDue"},
	    {"on-hold", "OrderPaymentDue"}, {"processing", "OrderProcessing"},
	    {"completed", "OrderDelivered"}, {"cancelled", "OrderCancelled"},
	    {"refunded", "OrderReturned"}, {"failed", "OrderProblem"},
	    {"trash", "OrderCancelled"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (strcmp(status, known[i][0]) == 0)
			return known[i][1];
	return NULL;
}

/* The status of the order, by what is left of it. An order that was given back
 * in full after it was shipped was delivered: what it cost follows. */
static const char *
status_left(const struct woo_order *o, const char *status, const char *payment,
    size_t n_refunds)
{
	const bool completed =
	    *json_text_at(o->order, "date_completed_gmt") != '\0';
	const bool nothing =
	    n_refunds > 0 && o->n_items > 0 && worth_is_nothing(o->worth);
	const char *known = status_of(status);

	if (known != NULL && strcmp(known, "OrderReturned") == 0 && completed &&
	    !nothing)
		return "OrderDelivered";
	if (known != NULL && strcmp(known, "OrderPaymentDue") == 0 &&
	    strcmp(payment, "PaymentAutomaticallyApplied") == 0)
		known = "OrderProcessing";
	return nothing &&
		       (known == NULL || strcmp(known, "OrderCancelled") != 0)
		   ? "OrderReturned"
		   : known;
}

/* A line that somebody has to send says what it is. */
static void
check_skus(struct woo_order *o, const json_t *lines)
{
	size_t i;

	for (i = 0; i < json_array_size(lines) && o->why == NULL; i++) {
		const json_t *line = json_array_get(lines, i);

		if (json_string_at(line, "sku") == NULL)
			o->why = xasprintf("line %s, \"%s\": no SKU",
			    json_text_at(line, "ecx.number"),
			    json_text_at(line, "name"));
	}
}

/* What the shop's total is beside its parts, no more than the smallest amount
 * for each of them, is a charge of its own. */
static json_t *
compose(struct woo_order *o, bool as_ordered, struct dec total)
{
	json_t *left = worth_compose(o->worth, as_ordered), *totals;
	struct dec off = dec_sub(total, json_decimal_at(left, "totals.gross"));
	struct worth_row *row;

	if (!dec_bad(off) && !dec_is_zero(off) &&
	    woocommerce_is_near(o, off, dec_zero(), (int64_t)o->n_items)) {
		row = worth_charge(o->worth, "rounding", "Rounding", off);
		worth_apart(row);
		json_decref(left);
		left = worth_compose(o->worth, as_ordered);
	}
	totals = json_object_get(left, "totals");
	worth_set(o->worth, totals, "payable",
	    dec_sub(total, json_decimal_at(totals, "paid")));
	worth_set(o->worth, totals, "gross", total);
	return left;
}

/* What the customer sees of the order beside its lines. */
static json_t *
order_attributes(const struct woo_order *o)
{
	json_auto_t *fields = ecx_words(o->conn, "attribute_fields");
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < json_array_size(fields); i++)
		add_attribute(
		    list, meta_of(o->order,
			      json_string_value(json_array_get(fields, i))));
	return list;
}

static void
set_members(const struct woo_order *o, json_t *ecx, const char *status,
    const char *payment)
{
	const json_t *customer = json_object_get(o->order, "customer_id");
	const bool by_id = conf_is(o->conn->conf, "order_number", "id");
	auto_free char *number =
	    json_id(json_object_get(o->order, by_id ? "id" : "number"));

	json_set_text(ecx, "number", number);
	json_set_text(ecx, "status", status);
	json_set_text(ecx, "paymentStatus", payment);
	woocommerce_set_day(o, ecx, "day", o->order, "date_created");
	if (strchr(json_text_at(ecx, "day"), 'T') != NULL)
		json_object_del(ecx, "day");
	if (json_integer_value(customer) > 0)
		json_object_set(ecx, "customer", (json_t *)customer);
	json_object_set_new(ecx, "attributes", order_attributes(o));
	woocommerce_people_complete(o->order, ecx);
	json_object_set(o->order, "ecx", ecx);
}

/* Composes the order; what is wrong is in o->why and o->bad. */
static void
compose_order(struct woo_order *o, const json_t *refunds)
{
	const char *state = json_text_at(o->order, "status"), *status, *payment;
	struct dec total =
	    woocommerce_round(o, woocommerce_amount(o, o->order, "total"));
	json_auto_t *ecx = NULL;
	bool as_ordered;

	woocommerce_items_read(o);
	say_items(o);
	payment = say_payment(o, state, total);
	total = dec_add(total, say_credit(o));
	woocommerce_refunds_add(o, refunds);
	status = status_left(o, state, payment, json_array_size(refunds));
	as_ordered =
	    status != NULL && (strcmp(status, "OrderReturned") == 0 ||
				  strcmp(status, "OrderCancelled") == 0);
	ecx = compose(
	    o, as_ordered, as_ordered ? total : dec_sub(total, o->refunded));
	if (!as_ordered)
		check_skus(o, json_object_get(ecx, "lines"));
	json_object_set_new(ecx, "credits", woocommerce_credits(o, refunds));
	set_members(o, ecx, status, payment);
}

bool
woocommerce_order_complete(const struct ecx_conn *conn, json_t *order,
    const json_t *refunds, unsigned digits, char why[ECX_WHY])
{
	struct woo_order o = {.conn = conn,
	    .order = order,
	    .digits = digits,
	    .gross = json_true_at(order, "prices_include_tax"),
	    .refunded = dec_zero(),
	    .unclear = json_object()};
	bool good;
	size_t i;

	o.worth = worth_open(conn->conf, digits, o.gross);
	compose_order(&o, refunds);
	good = !o.bad && o.why == NULL;
	if (!good)
		snprintf(why, ECX_WHY, "%s",
		    o.bad ? "an amount of the order is not a number" : o.why);
	for (i = 0; i < o.n_items; i++)
		woocommerce_item_cleanup(&o.item[i]);
	free(o.item);
	free(o.why);
	json_decref(o.unclear);
	worth_close(o.worth);
	return good;
}

/* ---- refunds ---- */

enum ecx_err
woocommerce_refunds(struct ecx_conn *conn, const char *id, json_t **refunds)
{
	auto_free char *path =
	    woocommerce_path(conn, "/wc/v3/orders/%s/refunds", id);
	auto_free char *target = rest_target(path, "dp", "6", NULL);
	struct woocommerce_page page = {.one_record = true};
	auto_pages struct pages pages = {0};
	size_t n;

	for (n = 1; !page.last; n++) {
		enum ecx_err err =
		    woocommerce_page_get(conn, target, n, WOO_PAGE, &page);
		json_auto_t *rows = page.rows;

		if (err == ECX_OK)
			err = pages_note_rows(
			    conn, &pages, "refunds", rows, !page.last);
		if (err != ECX_OK)
			return err;
		json_array_extend(*refunds, rows);
	}
	return ECX_OK;
}
