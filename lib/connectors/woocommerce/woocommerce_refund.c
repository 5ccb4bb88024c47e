/*
 * Refunds of WooCommerce. A refund has lines of its own, which name those of
 * the order, and an amount, which need not be that of its lines.
 */
#include <stdlib.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_order.h"

void
woocommerce_set_day(const struct woo_order *o, json_t *object,
    const char *member, const json_t *dated, const char *name)
{
	auto_free char *gmt = xasprintf("%s_gmt", name);
	const char *utc = json_text_at(dated, gmt);
	const char *local = json_text_at(dated, name);
	auto_free char *time = xasprintf("%sZ", utc);
	auto_free char *day = xasprintf("%.10s", local);
	const bool by_zone = conf_written(o->conn->conf, "timezone") != NULL;

	if (*utc != '\0' && (by_zone || *local == '\0'))
		json_set_text(object, member, time);
	else
		json_set_text(object, member, day);
}

json_t *
woocommerce_payment(const struct woo_order *o, const char *id,
    const json_t *dated, const char *name)
{
	json_t *one = json_object();

	json_set_text(
	    one, "method", json_string_at(o->order, "payment_method"));
	json_set_text(one, "id", id);
	woocommerce_set_day(o, one, "day", dated, name);
	return one;
}

bool
woocommerce_is_shipped(const struct woo_order *o, const json_t *refund)
{
	const char *status = json_text_at(o->order, "status");
	const char *completed = json_text_at(o->order, "date_completed_gmt");
	const char *since = json_text_at(refund, "date_created_gmt");

	if (*completed == '\0' || *since == '\0')
		return strcmp(status, "completed") == 0 ||
		       conf_is(o->conn->conf, "shipped_status", status);
	return strcmp(since, completed) >= 0;
}

/* ---- what a line of a refund is of ---- */

/* The id of the item that it names; a new text, empty where it names none. */
static char *
named_id(const json_t *line)
{
	const json_t *all = json_object_get(line, "meta_data");
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);

		if (json_is_at(one, "key", "_refunded_item_id"))
			return json_id(json_object_get(one, "value"));
	}
	return xstrdup("");
}

/* May the line be of the item, by what it says? */
static bool
is_of(const json_t *line, const char *id, const struct woo_item *item)
{
	auto_free char *its = json_id(json_object_get(item->said, "id"));
	static const char *const same[] = {"product_id", "variation_id"};
	size_t i;

	if (*id != '\0')
		return strcmp(id, its) == 0;
	for (i = 0; i < ARRAY_LEN(same) && item->list == WOO_LINES; i++) {
		const json_t *its_own = json_object_get(line, same[i]);

		if (its_own != NULL &&
		    !json_equal(its_own, json_object_get(item->said, same[i])))
			return false;
	}
	return true;
}

/* The first part of the item that the line is of, and how many it has; NULL
 * where that is not certain. */
static struct woo_item *
item_of(struct woo_order *o, const json_t *line, enum woo_list list, size_t *n)
{
	auto_free char *id = named_id(line);
	struct woo_item *found = NULL;
	size_t i;

	*n = 0;
	for (i = 0; i < o->n_items; i++) {
		struct woo_item *item = &o->item[i];

		if (item->list != list || !is_of(line, id, item))
			continue;
		if (found != NULL && found->said != item->said)
			return NULL;
		found = found != NULL ? found : item;
		(*n)++;
	}
	return found;
}

/* ---- what it takes off ---- */

struct taking {
	struct woo_order *o;
	struct worth_event *event;
	bool shipped;
	struct dec sum; /* with tax */
	int64_t rows;
};

/* The tax of a rate that the line gives back. */
static struct dec
tax_back(const struct woo_item *back, const struct woo_tax *t)
{
	struct dec sum = dec_zero();
	size_t i;

	for (i = 0; i < back->n_taxes; i++)
		if (strcmp(back->tax[i].title != NULL ? back->tax[i].title : "",
			t->title != NULL ? t->title : "") == 0)
			sum = dec_sub(sum, back->tax[i].amount);
	return sum;
}

/* With this line, is the whole item given back? */
static bool
is_rest(const struct woo_order *o, const struct woo_item *item,
    const struct woo_item *back, struct dec quantity)
{
	size_t i;

	if (dec_cmp(dec_add(item->taken_quantity, quantity), item->quantity) !=
		0 ||
	    !woocommerce_is_near(
		o, dec_sub(item->taken_exact, back->exact), item->exact, 1))
		return false;
	for (i = 0; i < item->n_taxes; i++)
		if (!woocommerce_is_near(o,
			dec_add(
			    item->tax[i].taken, tax_back(back, &item->tax[i])),
			item->tax[i].amount, item->refunds + 1))
			return false;
	return true;
}

/* Takes a part off an item; net is what of the line's falls to it. */
static void
take_part(struct taking *t, struct woo_item *item, const struct woo_item *back,
    struct dec quantity, struct dec net)
{
	const bool rest = is_rest(t->o, item, back, quantity);
	size_t i;

	if (rest)
		net = dec_sub(item->net, item->taken_net);
	worth_take(t->event, item->row, quantity, net);
	t->sum = dec_add(t->sum, net);
	for (i = 0; i < item->n_taxes; i++) {
		struct woo_tax *tax = &item->tax[i];
		struct dec off = rest ? dec_sub(tax->amount, tax->taken)
				      : tax_back(back, tax);

		worth_take_tax(t->event, item->row, tax->title, off);
		tax->taken = dec_add(tax->taken, off);
		t->sum = dec_add(t->sum, off);
	}
	item->taken_quantity = dec_add(item->taken_quantity, quantity);
	item->taken_exact = dec_sub(item->taken_exact, back->exact);
	item->taken_net = dec_add(item->taken_net, net);
	item->refunds++;
}

/* A charge of several rates loses from each, by its amount. */
static void
take_parts(struct taking *t, struct woo_item *item, size_t n,
    const struct woo_item *back, struct dec quantity)
{
	auto_free struct dec *weights = xcalloc(n, sizeof(*weights));
	auto_free struct dec *parts = xcalloc(n, sizeof(*parts));
	const bool below = !back->net.neg;
	size_t i;

	for (i = 0; i < n; i++)
		weights[i] = woocommerce_magnitude(item[i].net);
	if (n == 1 || !dec_split(parts, weights, n,
			  woocommerce_magnitude(back->net), t->o->digits)) {
		take_part(t, item, back, quantity, dec_neg(back->net));
		return;
	}
	for (i = 0; i < n; i++)
		take_part(t, &item[i], back, quantity,
		    below ? dec_neg(parts[i]) : parts[i]);
}

/* Is it of a line of the order that is no item, as a bundle is not whose parts
 * have the price? */
static bool
is_of_none(const struct woo_order *o, const json_t *line)
{
	const json_t *all = json_object_get(o->order, "line_items");
	auto_free char *id = named_id(line);
	size_t i;

	for (i = 0; *id != '\0' && i < json_array_size(all); i++) {
		auto_free char *its =
		    json_id(json_object_get(json_array_get(all, i), "id"));

		if (strcmp(its, id) == 0)
			return true;
	}
	return false;
}

/* Why pieces cannot be taken off; those that came back after they were shipped
 * are still in the order. */
static void
say_unclear(struct taking *t, const json_t *refund, const json_t *line,
    struct dec quantity)
{
	char text[DEC_TEXT];
	auto_free char *why = xasprintf(
	    "a refund has %s pieces of \"%s\", and two lines may be meant: "
	    "create the %s by hand",
	    dec_print(dec_trim(quantity), text), json_text_at(line, "name"),
	    t->shipped ? "credit note" : "order");
	auto_free char *id = json_id(json_object_get(refund, "id"));

	if (t->shipped)
		json_set_text(t->o->unclear, id, why);
	else if (t->o->why == NULL)
		t->o->why = xstrdup(why);
}

/* Where it is not certain which line is meant, the amount was given back alone;
 * pieces are not guessed. */
static void
take_line(struct taking *t, const json_t *refund, const json_t *line,
    enum woo_list list)
{
	size_t n;
	struct woo_item *item = item_of(t->o, line, list, &n);
	struct woo_item back = woocommerce_item_read(t->o, line, list);
	struct dec quantity = woocommerce_magnitude(back.quantity);

	if (item != NULL) {
		if (list != WOO_LINES)
			quantity = dec_zero();
		take_parts(t, item, n, &back, quantity);
		t->rows++;
	} else if (!dec_is_zero(quantity) && list == WOO_LINES &&
		   !is_of_none(t->o, line)) {
		say_unclear(t, refund, line, quantity);
	}
	woocommerce_item_cleanup(&back);
}

/* What the amount has beyond the lines was given back alone; what it lacks was
 * kept. A credit note is of the amount to the cent; the order adds up as a
 * whole. */
static void
take_rest(struct taking *t, const json_t *refund, struct dec value)
{
	struct dec rest = dec_sub(value, t->sum);
	const char *reason = json_text_at(refund, "reason");
	auto_free char *title =
	    xasprintf("Refund%s%s", *reason != '\0' ? ": " : "", reason);

	if (dec_bad(rest) || woocommerce_is_near(t->o, rest, dec_zero(),
				 t->shipped ? 0 : t->rows))
		return;
	if (rest.neg)
		worth_kept(t->event, "Kept of a refund", dec_neg(rest));
	else
		worth_refund(t->event, title, rest);
}

/* The event has the id and the time of the refund. */
static struct worth_event *
event_of(struct woo_order *o, const json_t *refund, size_t place, bool shipped)
{
	struct worth_event *e = worth_event(o->worth, shipped);
	auto_free char *id = json_id(json_object_get(refund, "id"));
	const char *utc = json_string_at(refund, "date_created_gmt");
	auto_free char *time = utc != NULL ? xasprintf("%sZ", utc) : NULL;
	const char *reason = json_text_at(refund, "reason");

	worth_named(e, *id != '\0' ? id : NULL, place, time,
	    *reason != '\0' ? reason : NULL);
	return e;
}

static void
add_refund(struct woo_order *o, const json_t *refund, size_t place)
{
	const bool shipped = woocommerce_is_shipped(o, refund);
	struct taking t = {.o = o,
	    .event = event_of(o, refund, place, shipped),
	    .shipped = shipped,
	    .sum = dec_zero()};
	struct dec value = woocommerce_round(
	    o, woocommerce_magnitude(woocommerce_amount(o, refund, "amount")));
	auto_free char *id = json_id(json_object_get(refund, "id"));
	json_auto_t *back = woocommerce_payment(o, id, refund, "date_created");
	enum woo_list list;
	size_t i;

	for (list = WOO_LINES; list < WOO_LISTS; list++) {
		const json_t *all =
		    json_object_get(refund, woocommerce_lists[list]);

		for (i = 0; i < json_array_size(all); i++)
			take_line(&t, refund, json_array_get(all, i), list);
	}
	take_rest(&t, refund, value);
	if (!shipped)
		o->refunded = dec_add(o->refunded, value);
	if (!dec_is_zero(value))
		worth_paid(o->worth, t.event, back, dec_neg(value));
}

static int
by_id(const void *a, const void *b)
{
	const json_int_t x =
	    json_integer_value(json_object_get(*(json_t *const *)a, "id"));
	const json_int_t y =
	    json_integer_value(json_object_get(*(json_t *const *)b, "id"));

	return (x > y) - (x < y);
}

void
woocommerce_refunds_add(struct woo_order *o, const json_t *refunds)
{
	const size_t n = json_array_size(refunds);
	auto_free json_t **sorted = xcalloc(n + 1, sizeof(json_t *));
	size_t i;

	for (i = 0; i < n; i++)
		sorted[i] = json_array_get(refunds, i);
	qsort(sorted, n, sizeof(json_t *), by_id);
	for (i = 0; i < n; i++)
		add_refund(o, sorted[i], i + 1);
}

json_t *
woocommerce_credits(struct woo_order *o, const json_t *refunds)
{
	json_t *credits = worth_credits(o->worth);
	size_t i, k;

	for (i = 0; i < json_array_size(credits); i++) {
		json_t *credit = json_array_get(credits, i);
		const char *id = json_text_at(credit, "id");

		json_set_text(credit, "why", json_string_at(o->unclear, id));
		for (k = 0; k < json_array_size(refunds); k++) {
			const json_t *one = json_array_get(refunds, k);
			auto_free char *its =
			    json_id(json_object_get(one, "id"));

			if (strcmp(its, id) == 0)
				woocommerce_set_day(
				    o, credit, "day", one, "date_created");
		}
	}
	return credits;
}
