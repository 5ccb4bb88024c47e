#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/json_answer.h"
#include "core/map_value.h"
#include "net/navpage.h"

/* ---- errors ---- */

/* Whether the error's code begins with one of the words of the key. */
static bool
code_begins_with(
    const struct ecx_conn *conn, const json_t *body, const char *key)
{
	json_auto_t *words = ecx_words(conn, key);
	const char *code = json_text_at(body, "error.code");
	const json_t *word;
	size_t i;

	json_array_foreach (words, i, word)
		if (strncmp(code, json_string_value(word),
			json_string_length(word)) == 0)
			return true;
	return false;
}

enum ecx_err
navpage_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = odata_classify(conn, a, body, repeatable, why);

	if (err == ECX_OK || err == ECX_LIMITED || err == ECX_DENIED)
		return err;
	if (a->status == 404) {
		if (*why == '\0')
			(void)snprintf(why, ECX_WHY,
			    "there is no such instance, company or page: "
			    "check url");
		return ECX_CONFIG;
	}
	/* After an update of extensions the server knows its own properties
	 * only after some minutes. A query for one is misspelt. */
	if (!repeatable && strstr(why, "Could not find a property named"))
		return ECX_AGAIN;
	if (code_begins_with(conn, body, "exists_codes"))
		err = ECX_EXISTS;
	else if (code_begins_with(conn, body, "refusal_codes"))
		err = ECX_REJECTED;
	return odata_retry(conn, err, why);
}

/* ---- orders ---- */

enum ecx_err
navpage_set_prices(struct ecx_conn *conn, const json_t *doc,
    const json_t *lines, const char *item, struct priced_terms terms)
{
	const char *currency = json_string_at(doc, "documentCurrencyCode");
	json_t *line;
	size_t i;

	terms.quoted =
	    terms.taxed == json_true_at(doc, "valueAddedTaxIncluded");
	terms.digits = ecx_currency_digits(currency);
	terms.price_digits = (unsigned)conf_int(conn->conf, "price_digits");
	json_array_foreach (lines, i, line) {
		if (json_object_get(line, "ecx") == NULL)
			continue;
		if (json_is_at(line, item, ""))
			return ecx_fail(conn, ECX_REJECTED,
			    "a charge or discount has no account: set "
			    "charge_number and discount_number");
		if (!priced_set(line, &terms))
			return ecx_fail(conn, ECX_REJECTED,
			    "line with '%s': price and discount are too large",
			    json_text_at(line, item));
	}
	return ECX_OK;
}

/* Appends the comment lines of a text, whose member is removed. */
static void
add_comment(json_t *lines, json_t *of, const struct navpage_comment *comment)
{
	const struct map_type width = {
	    .kind = MAP_TEXT, .size = comment->width};
	json_auto_t *note = json_incref(json_at(of, "ecx.note"));
	json_t *line, *part;
	unsigned n;

	json_object_del(json_object_get(of, "ecx"), "note");
	if (!json_is_string(note))
		return;
	for (n = 1; (part = map_value_part(&width, note, n)) != NULL; n++) {
		line = json_object();
		if (comment->type != NULL)
			json_set_text(line, comment->type, comment->is);
		json_object_set_new(line, comment->text, part);
		json_array_append_new(lines, line);
	}
}

void
navpage_add_comments(
    json_t *order, const char *lines, const struct navpage_comment *comment)
{
	const json_t *list = json_object_get(order, lines);
	json_t *all = json_array(), *line;
	size_t i;

	json_array_foreach (list, i, line) {
		json_array_append(all, line);
		add_comment(all, line, comment);
	}
	add_comment(all, order, comment);
	json_object_del(order, "ecx");
	json_object_set_new(order, lines, all);
}

enum ecx_err
navpage_find_posted(struct odata *o, const struct ecx_entity *posted,
    const char *key, struct ecx_record *record)
{
	json_auto_t *found = NULL;
	const char *order, *number;
	enum ecx_err err = odata_find(o, posted, key, &found);

	if (err != ECX_OK)
		return err;
	order = json_text_at(found, posted->id);
	number = json_text_at(found, posted->number);
	if (*order == '\0' && *number == '\0')
		return ecx_fail(o->rest.conn, ECX_PROTOCOL,
		    "%s: the document with this reference has no number",
		    posted->noun);
	ecx_record_set(record, *order != '\0' ? order : number, NULL, NULL);
	ecx_record_note(record, "%s in %s", number, posted->noun);
	return ECX_OK;
}

/* ---- customers ---- */

bool
navpage_set_name(json_t *customer, const char *member)
{
	const char *company = json_text_at(customer, "ecx.company");
	auto_free char *person = ecx_person(json_object_get(customer, "ecx"));
	bool is_company = *company != '\0';

	json_set_text(customer, member, is_company ? company : person);
	json_object_del(customer, "ecx");
	return is_company;
}

void
navpage_note_blocked(const char *blocked, struct ecx_record *record)
{
	/* A blank value is written in one of these ways. */
	if (*blocked != '\0' && strcmp(blocked, " ") != 0 &&
	    strcmp(blocked, "_x0020_") != 0)
		ecx_record_note(record, "the customer is blocked: %s", blocked);
}

/* ---- stock ---- */

struct level {
	const char *key, *quantity, *place; /* place may be NULL */
	const json_t *less;
	/* Rows without any quantity at a place of which none has had one so
	 * far: a page computes zeros also for a location that is misspelt.
	 * NULL: the place is not doubted. */
	json_t *held;
};

/* Emits the row, or holds it back. */
static enum ecx_err
pass_level(
    struct ecx_emitter *e, struct level *l, json_t *row, bool has_quantity)
{
	enum ecx_err err = ECX_OK;
	json_t *one;
	size_t i;

	if (l->held == NULL)
		return ecx_emit_doc(e, json_incref(row));
	json_array_append(l->held, row);
	if (!has_quantity)
		return ECX_OK;
	json_array_foreach (l->held, i, one)
		if (err == ECX_OK)
			err = ecx_emit_doc(e, json_incref(one));
	json_decref(l->held);
	l->held = NULL;
	return err;
}

/* A blocked item cannot be sold, whatever its quantity is. */
static enum ecx_err
emit_level(struct ecx_emitter *e, json_t *row, void *data)
{
	struct level *l = data;
	struct dec level = json_decimal_at(row, l->quantity);
	bool has_quantity = dec_bad(level) || !dec_is_zero(level);
	const json_t *name;
	json_t *ecx;
	size_t i;

	json_array_foreach (l->less, i, name) {
		struct dec less = json_decimal_at(row, json_string_value(name));

		has_quantity =
		    has_quantity || dec_bad(less) || !dec_is_zero(less);
		level = dec_sub(level, less);
	}
	if (json_true_at(row, "blocked") || json_true_at(row, "Blocked"))
		level = dec_zero();
	ecx = json_object();
	json_set_text(ecx, "sku", json_text_at(row, l->key));
	json_set_text(ecx, "place", l->place);
	if (!dec_bad(level))
		json_set_dec(ecx, "quantity", dec_trim(level));
	json_object_set_new(row, "ecx", ecx);
	if (dec_bad(level))
		return ecx_emit_bad(e, row, "a quantity is no number");
	return pass_level(e, l, row, has_quantity);
}

/* Is there a location with this code? */
static enum ecx_err
check_place(
    struct odata *o, const struct navpage_places *places, const char *place)
{
	struct ecx_conn *conn = o->rest.conn;
	json_auto_t *codes = json_pack("[s]", place);
	json_auto_t *rows = NULL;
	auto_free char *path = NULL;
	enum ecx_err err = places->path(conn, &path);

	if (err == ECX_OK && path == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "no item has stock at location '%s': correct the key "
		    "'stock_places', or, if the location is empty, set "
		    "location_service",
		    place);
	if (err == ECX_OK)
		err = odata_rows_by(o,
		    &(const struct odata_query){
			.path = path, .select = places->code},
		    places->code, codes, &rows);
	if (err == ECX_OK && json_array_size(rows) == 0)
		err = ecx_fail(conn, ECX_CONFIG,
		    "there is no location '%s': correct the key "
		    "'stock_places'",
		    place);
	return err;
}

/* Emits what was held back, once its place was found to exist. */
static enum ecx_err
pass_held(struct ecx_emitter *e, const json_t *held)
{
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (held, i, row)
		if (err == ECX_OK)
			err = ecx_emit_doc(e, json_incref(row));
	return err == ECX_OK && json_array_size(held) > 0
		   ? ecx_emit_page(e, ecx_all)
		   : err;
}

/* Lists the stock of one place; listing and level have none yet. */
static enum ecx_err
list_place(struct odata *o, struct odata_listing listing, struct level level,
    const struct navpage_places *places, const char *place,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	auto_buf struct buf filter = {0};
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	if (listing.query.filter != NULL)
		buf_addf(&filter, "(%s) and ", listing.query.filter);
	buf_addf(&filter, "%s eq ",
	    conf_text(o->rest.conn->conf, "stock_place_filter"));
	(void)odata_literal(o, &filter, ODATA_TEXT, place);
	listing.query.filter = filter.data;
	level.place = place;
	level.held = json_array();
	listing.data = &level;
	err = odata_list(o, &listing, query, e);
	if (err == ECX_OK && level.held != NULL && query->n_ids == 0)
		err = check_place(o, places, place);
	if (err == ECX_OK)
		err = pass_held(e, level.held);
	json_decref(level.held);
	return err;
}

enum ecx_err
navpage_list_stock(struct odata *o, const struct odata_listing *items,
    const char *quantity, const struct navpage_places *list,
    const struct ecx_query *query, struct ecx_emitter *e)
{
	struct ecx_conn *conn = o->rest.conn;
	json_auto_t *places = query->place != NULL
				  ? json_pack("[s]", query->place)
				  : ecx_words(conn, "stock_places");
	json_auto_t *names = ecx_words(conn, "stock_less");
	struct level level = {
	    .key = items->key, .quantity = quantity, .less = names};
	struct odata_listing listing = *items;
	enum ecx_err err = ECX_OK;
	const json_t *place;
	size_t i;

	listing.emit = emit_level;
	listing.data = &level;
	if (json_array_size(places) == 0)
		return odata_list(o, &listing, query, e);
	json_array_foreach (places, i, place)
		if (err == ECX_OK)
			err = list_place(o, listing, level, list,
			    json_string_value(place), query, e);
	return err;
}

/* ---- prices ---- */

/* A blank day is one of the year 1. A price to come is emitted: what sets it
 * holds it back until then. */
enum ecx_err
navpage_emit_price(struct ecx_emitter *e, json_t *row, void *data)
{
	const struct ecx_conn *conn = data;
	const char *to = json_text_at(row, "Ending_Date");
	char today[CLOCK_TEXT];

	if (strcmp(to, "0002") > 0 && strcmp(to, ecx_today(conn, today)) < 0)
		return ECX_OK;
	if (dec_is_zero(json_decimal_at(row, "Minimum_Quantity")))
		json_object_del(row, "Minimum_Quantity");
	return ecx_emit_doc(e, json_incref(row));
}

/* ---- shipments ---- */

enum ecx_err
navpage_read_tracking(struct odata *o, const json_t *shipments,
    const char *property, json_t **tracking)
{
	const struct conf_section *conf = o->rest.conn->conf;

	return odata_index(o,
	    &(const struct odata_query){
		.path = conf_text(conf, "tracking_path")},
	    conf_text(conf, "tracking_key"), shipments, property, tracking);
}

static const json_t *
tracking_of(const struct navpage_shipping *s, const json_t *shipment)
{
	return json_object_get(
	    s->tracking, json_text_at(shipment, s->names->number));
}

/* Whether the shipment still has to wait for its tracking number. */
static bool
waits_for_tracking(const struct ecx_conn *conn,
    const struct navpage_shipping *s, const json_t *shipment)
{
	int64_t wait = conf_duration(conn->conf, "tracking_wait");
	const char *number = conf_text(conn->conf, "tracking_number");
	const char *time = json_string_at(shipment, s->names->time);
	const json_t *rows = tracking_of(s, shipment), *row;
	int64_t posted;
	size_t i;

	json_array_foreach (rows, i, row)
		if (!json_is_at(row, number, ""))
			return false;
	return wait > 0 && clock_parse(time, &posted) &&
	       clock_now() < posted + wait;
}

/* The values of these properties, by which lines are summed. */
static char *
sum_key(const json_t *line, const char *const alike[])
{
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	for (; *alike != NULL; alike++)
		buf_addf(&out, "%s\n", json_text_at(line, *alike));
	return buf_take(&out);
}

json_t *
navpage_sum_lines(
    const json_t *lines, const char *const alike[], const char *quantity)
{
	json_auto_t *sums = json_object();
	json_t *list = json_array(), *line, *sum, *mark;
	const char *key;
	size_t i;

	json_array_foreach (lines, i, line) {
		auto_free char *like = sum_key(line, alike);
		struct dec more = json_decimal_at(line, quantity);

		sum = json_object_get(sums, like);
		mark = json_object_get(line, JSON_MARK);
		if (sum == NULL) {
			sum = json_deep_copy(line);
			json_object_set_new(sums, like, sum);
		} else {
			more = dec_add(more, json_decimal_at(sum, quantity));
			if (mark != NULL)
				json_object_set(sum, JSON_MARK, mark);
		}
		if (dec_bad(more))
			json_object_del(sum, quantity);
		else
			json_set_dec(sum, quantity, dec_trim(more));
	}
	json_object_foreach (sums, key, sum) {
		struct dec all = json_decimal_at(sum, quantity);

		if (dec_bad(all) || dec_cmp(all, dec_zero()) > 0 ||
		    json_object_get(sum, JSON_MARK) != NULL)
			json_array_append(list, sum);
	}
	return list;
}

bool
navpage_is_item(const struct ecx_conn *conn, const struct navpage_names *names,
    const json_t *line)
{
	static const char *const others[] = {
	    "charge_number", "discount_number"};
	const char *item = json_text_at(line, names->item);
	size_t i;

	for (i = 0; i < ARRAY_LEN(others); i++)
		if (strcmp(item, conf_string(conn->conf, others[i])) == 0)
			return false;
	return json_is_at(line, names->type, "Item");
}

static json_t *
items_of(const struct ecx_conn *conn, const struct navpage_names *names,
    const json_t *shipment)
{
	const json_t *lines = json_object_get(shipment, names->lines);
	json_auto_t *items = json_array();
	json_t *line;
	size_t i;

	json_array_foreach (lines, i, line)
		if (navpage_is_item(conn, names, line) ||
		    json_object_get(line, JSON_MARK) != NULL)
			json_array_append(items, line);
	return navpage_sum_lines(items, names->alike, names->quantity);
}

static const char *
reference_of(const struct navpage_shipping *s, const json_t *shipment)
{
	return json_text_at(shipment, s->names->reference);
}

static enum ecx_err
emit_shipment(struct ecx_conn *conn, const struct navpage_shipping *s,
    json_t *shipment, struct ecx_emitter *e)
{
	json_t *tracking = (json_t *)tracking_of(s, shipment);
	json_t *items = items_of(conn, s->names, shipment);
	json_t *ecx = json_pack("{s:o, s:b}", "lines", items, "complete",
	    json_object_get(s->waiting, reference_of(s, shipment)) == NULL);

	if (tracking != NULL) {
		json_object_set(ecx, "parcels", tracking);
		json_object_set(ecx, "first", json_array_get(tracking, 0));
	}
	json_object_set_new(shipment, "ecx", ecx);
	return json_array_size(items) > 0
		   ? ecx_emit_doc(e, json_incref(shipment))
		   : ECX_OK;
}

enum ecx_err
navpage_emit_shipments(struct ecx_conn *conn, const struct navpage_shipping *s,
    struct ecx_emitter *e)
{
	enum ecx_err err = ECX_OK;
	json_t *shipment;
	size_t i;

	json_array_foreach (s->shipments, i, shipment)
		if (waits_for_tracking(conn, s, shipment))
			json_object_set_new(
			    s->waiting, reference_of(s, shipment), json_true());
	json_array_foreach (s->shipments, i, shipment)
		if (err == ECX_OK && !waits_for_tracking(conn, s, shipment))
			err = emit_shipment(conn, s, shipment, e);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}

/* ---- how orders stand ---- */

static bool
has_reference(const json_t *rows, const char *reference, const char *ref)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (strcasecmp(json_text_at(row, reference), ref) == 0)
			return true;
	return false;
}

json_t *
navpage_without_order(
    const json_t *orders, const struct states_names *names, const json_t *refs)
{
	json_t *list = json_array(), *ref;
	size_t i;

	json_array_foreach (refs, i, ref)
		if (!has_reference(
			orders, names->reference, json_string_value(ref)))
			json_array_append(list, ref);
	return list;
}

void
navpage_add_posted(json_t *orders, const struct states_names *names,
    const json_t *refs, const json_t *posted, const char *order)
{
	const json_t *ref, *one;
	size_t i, k;

	json_array_foreach (refs, i, ref)
		json_array_foreach (posted, k, one) {
			const char *number = json_text_at(one, order);
			json_t *row;

			if (strcasecmp(json_text_at(one, names->reference),
				json_string_value(ref)) != 0)
				continue;
			row = json_pack("{s:O}", names->reference, ref);
			json_set_text(row, names->number,
			    *number != '\0'
				? number
				: json_text_at(one, names->invoice));
			states_set(row, "posted");
			json_array_append_new(orders, row);
		}
}
