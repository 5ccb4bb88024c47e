#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/intern.h"
#include "base/mem.h"
#include "flow/stock.h"

/* ---- one figure ---- */

enum stock_use
stock_figure(const struct stock_rules *r, const json_t *doc,
    struct stock_figure *out, char why[ECX_WHY])
{
	const json_t *place = json_object_get(doc, "availableAtOrFrom");
	const char *date = json_string_at(doc, "dateModified");
	const char *sku = json_string_at(doc, "sku");
	enum stock_sku known;
	size_t parts;

	*out = (struct stock_figure){.place = ""};
	if (sku == NULL || *sku == '\0') {
		(void)snprintf(why, ECX_WHY, "no sku");
		return STOCK_BAD;
	}
	out->from = place != NULL ? json_string_value(place) : "";
	if (out->from != NULL)
		out->place = stock_rules_place(r, out->from);
	if (out->place == NULL)
		return STOCK_DROPPED;
	known = stock_rules_sku(r, sku, &sku, why);
	if (known == STOCK_SKU_AMBIGUOUS)
		return STOCK_BAD;
	if (known == STOCK_SKU_UNLISTED ||
	    stock_rules_kit(r, sku, &parts) != NULL)
		return STOCK_DROPPED;
	out->sku = sku;
	out->level = json_decimal_at(doc, "inventoryLevel");
	if (out->from == NULL)
		(void)snprintf(
		    why, ECX_WHY, "availableAtOrFrom is not a string");
	else if (dec_bad(out->level))
		(void)snprintf(why, ECX_WHY, "inventoryLevel is not a number");
	else if (date == NULL || !clock_parse(date, &out->read))
		(void)snprintf(
		    why, ECX_WHY, "dateModified is missing, or not a time");
	else
		return STOCK_USED;
	return STOCK_BAD;
}

struct dec
stock_level(const struct stock_rules *r, struct stock_orders *o,
    const struct stock_figure *f, char why[ECX_WHY])
{
	const char *place = stock_rules_orders_place(r);
	struct dec level = f->level;

	if (place == NULL || strcmp(place, f->place) == 0)
		level = dec_sub(level, stock_orders_of(o, f->sku, f->read));
	return stock_rules_offer(r, f->sku, level, why);
}

/* ---- sums ---- */

/* Strings are stored as their numbers in the interns below, so that each of a
 * million SKUs takes about a hundred bytes. */
struct figure {
	struct dec level;
	int64_t read;   /* when */
	uint32_t place; /* location of the store */
	uint32_t next;  /* next figure of the SKU, or INTERN_NONE */
};

struct item {
	uint32_t first; /* first figure, or INTERN_NONE */
	uint32_t other; /* members that are not computed here */
	bool held;      /* a figure is missing: no level is sent */
};

struct level {
	uint32_t place;
	struct dec n;
};

struct levels {
	struct level *at;
	size_t n, cap;
};

struct stock_sums {
	const struct stock_rules *rules;
	struct intern *skus;   /* a number is an index into items */
	struct intern *places; /* locations of the store and of the ERP */
	struct intern *pairs;  /* SKU and location of the ERP; a number is an
				* index into figures */
	struct intern *others; /* JSON texts: members not computed here */
	struct item *items;
	size_t n_items, items_cap;
	struct figure *figures;
	size_t figures_cap;
	int64_t oldest;
	struct buf text;
	struct levels now, kit, min; /* reused for each SKU */
};

struct stock_sums *
stock_sums_new(const struct stock_rules *r)
{
	struct stock_sums *s = xcalloc(1, sizeof(*s));

	s->rules = r;
	s->skus = intern_new();
	s->places = intern_new();
	s->pairs = intern_new();
	s->others = intern_new();
	buf_init(&s->text, BUF_LINE_MAX);
	return s;
}

void
stock_sums_free(struct stock_sums *s)
{
	if (s == NULL)
		return;
	intern_free(s->skus);
	intern_free(s->places);
	intern_free(s->pairs);
	intern_free(s->others);
	buf_free(&s->text);
	free(s->items);
	free(s->figures);
	free(s->now.at);
	free(s->kit.at);
	free(s->min.at);
	free(s);
}

void
stock_sums_cleanup(struct stock_sums **s)
{
	stock_sums_free(*s);
}

int64_t
stock_sums_oldest(const struct stock_sums *s)
{
	return s->oldest;
}

/* Returns the array with room for n elements; its capacity doubles. */
static void *
grow_array(void *array, size_t n, size_t *cap, size_t size)
{
	if (n <= *cap)
		return array;
	*cap = n > *cap * 2 ? n : *cap * 2;
	return xreallocarray(array, *cap, size);
}

static uint32_t
item_of(struct stock_sums *s, const char *sku)
{
	uint32_t id = intern_add(s->skus, sku, strlen(sku));

	if (id == s->n_items) {
		s->items = grow_array(
		    s->items, id + 1u, &s->items_cap, sizeof(*s->items));
		s->items[s->n_items++] =
		    (struct item){.first = INTERN_NONE, .other = INTERN_NONE};
	}
	return id;
}

void
stock_sums_hold(struct stock_sums *s, const char *sku)
{
	uint32_t id = item_of(s, sku);

	s->items[id].held = true;
}

static bool
is_computed(const char *name)
{
	static const char *const names[] = {"type", "v", "source", "id", "sku",
	    "availableAtOrFrom", "inventoryLevel", "dateModified"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return false;
}

/* The number of the JSON text with the members that are not computed here. Many
 * documents share one. */
static uint32_t
others_of(struct stock_sums *s, const json_t *doc)
{
	json_auto_t *others = json_object();
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)doc, name, value)
		if (!is_computed(name))
			(void)json_object_set(others, name, value);
	buf_reset(&s->text);
	json_write(others, &s->text);
	return intern_add(s->others, s->text.data, s->text.len);
}

/* The figure of this SKU at this location of the ERP; *is_new when it was added
 * now. */
static struct figure *
figure_of(struct stock_sums *s, uint32_t sku, const char *from, bool *is_new)
{
	const uint32_t place = intern_add(s->places, from, strlen(from));
	const uint32_t pair[] = {sku, place};
	size_t before = intern_count(s->pairs);
	uint32_t id = intern_add(s->pairs, pair, sizeof(pair));

	*is_new = id == before;
	if (*is_new) {
		s->figures = grow_array(s->figures, before + 1, &s->figures_cap,
		    sizeof(*s->figures));
		s->figures[id].next = s->items[sku].first;
		s->items[sku].first = id;
	}
	return &s->figures[id];
}

/* The same of two figures of one SKU and location. */
static enum stock_added
compare(
    const struct stock_figure *f, const struct figure *old, char why[ECX_WHY])
{
	char is[DEC_TEXT], was[DEC_TEXT];

	if (f->read != old->read)
		return f->read < old->read ? STOCK_OLDER : STOCK_ADDED;
	if (dec_cmp(f->level, old->level) == 0)
		return STOCK_SAME;
	(void)snprintf(why, ECX_WHY,
	    "two levels of one SKU at one location, %s and %s: which of them "
	    "holds is not known, and none is sent",
	    dec_print(old->level, was), dec_print(f->level, is));
	return STOCK_CONFLICT;
}

enum stock_added
stock_sums_add(struct stock_sums *s, const struct stock_figure *f,
    const json_t *doc, char why[ECX_WHY])
{
	uint32_t sku = item_of(s, f->sku);
	struct item *item = &s->items[sku];
	enum stock_added added = STOCK_ADDED;
	struct figure *figure;
	bool is_new;

	if (item->first == INTERN_NONE)
		item->other = others_of(s, doc);
	if (intern_count(s->pairs) == 0 || f->read < s->oldest)
		s->oldest = f->read;
	figure = figure_of(s, sku, f->from, &is_new);
	if (!is_new)
		added = compare(f, figure, why);
	if (added == STOCK_CONFLICT)
		item->held = true;
	if (added != STOCK_ADDED)
		return added;
	figure->level = f->level;
	figure->read = f->read;
	figure->place = intern_add(s->places, f->place, strlen(f->place));
	return STOCK_ADDED;
}

/* ---- the levels of a SKU at the locations of the store ---- */

/* When the oldest figure of the SKU was read, of those that hold. */
static int64_t
oldest_of(const struct stock_sums *s, const struct item *item)
{
	int64_t oldest = INT64_MAX;
	uint32_t id;

	for (id = item->first; id != INTERN_NONE; id = s->figures[id].next)
		if (s->figures[id].read < oldest)
			oldest = s->figures[id].read;
	return oldest;
}

static int
by_place(const void *va, const void *vb)
{
	const struct level *a = va, *b = vb;

	return (a->place > b->place) - (a->place < b->place);
}

/* Needs levels of which none is bad. */
static int
by_most(const void *va, const void *vb)
{
	const struct level *a = va, *b = vb;
	int cmp = dec_cmp(b->n, a->n);

	return cmp ? cmp : by_place(va, vb);
}

static void
append_level(struct levels *l, struct level level)
{
	l->at = grow_array(l->at, l->n + 1, &l->cap, sizeof(*l->at));
	l->at[l->n++] = level;
}

/* Sums the figures of the SKU for each location of the store. */
static void
sum_figures(
    const struct stock_sums *s, const struct item *item, struct levels *out)
{
	uint32_t id;
	size_t i, last = 0;

	out->n = 0;
	for (id = item->first; id != INTERN_NONE; id = s->figures[id].next)
		append_level(out,
		    (struct level){s->figures[id].place, s->figures[id].level});
	qsort(out->at, out->n, sizeof(*out->at), by_place);
	for (i = 1; i < out->n; i++) {
		if (out->at[i].place == out->at[last].place)
			out->at[last].n =
			    dec_add(out->at[last].n, out->at[i].n);
		else
			out->at[++last] = out->at[i];
	}
	out->n = last + 1;
}

/* Subtracts pending orders from the locations with the most stock first. No
 * level falls below zero. */
static void
subtract_from_most(struct levels *l, struct dec pending)
{
	struct dec part;
	size_t i;

	qsort(l->at, l->n, sizeof(*l->at), by_most);
	for (i = 0; i < l->n && !l->at[i].n.neg; i++) {
		part = dec_cmp(pending, l->at[i].n) < 0 ? pending : l->at[i].n;
		l->at[i].n = dec_sub(l->at[i].n, part);
		pending = dec_sub(pending, part);
	}
	qsort(l->at, l->n, sizeof(*l->at), by_place);
}

/* Is a level bad, or the quantity that is pending? Then all levels become bad,
 * because it is not known from which to subtract. */
static bool
any_bad(struct levels *l, struct dec pending)
{
	bool bad = dec_bad(pending);
	size_t i;

	for (i = 0; i < l->n; i++)
		bad = bad || dec_bad(l->at[i].n);
	for (i = 0; bad && i < l->n; i++)
		l->at[i].n = dec_parse(NULL);
	return bad;
}

/* Computes the levels of a SKU: the sums less pending orders. */
static void
compute_levels(struct stock_sums *s, struct stock_orders *o, uint32_t sku,
    struct levels *out)
{
	const struct item *item = &s->items[sku];
	const char *place = stock_rules_orders_place(s->rules);
	struct dec pending =
	    stock_orders_of(o, intern_text(s->skus, sku), oldest_of(s, item));
	uint32_t only;
	size_t i;

	sum_figures(s, item, out);
	if (any_bad(out, pending))
		return;
	if (place == NULL) {
		subtract_from_most(out, pending);
		return;
	}
	only = intern_find(s->places, place, strlen(place));
	for (i = 0; i < out->n; i++)
		if (out->at[i].place == only)
			out->at[i].n = dec_sub(out->at[i].n, pending);
}

static void
offer_levels(struct stock_sums *s, const struct levels *l,
    struct stock_offer *offer, stock_offer_fn *fn, void *data)
{
	char why[ECX_WHY];
	size_t i;

	for (i = 0; i < l->n; i++) {
		offer->place = intern_text(s->places, l->at[i].place);
		offer->level =
		    stock_rules_offer(s->rules, offer->sku, l->at[i].n, why);
		offer->why = why;
		fn(offer, data);
	}
}

static void
offer_item(struct stock_sums *s, struct stock_orders *o, uint32_t sku,
    stock_offer_fn *fn, void *data)
{
	const struct item *item = &s->items[sku];
	struct stock_offer offer = {
	    .sku = intern_text(s->skus, sku), .read = oldest_of(s, item)};

	if (item->held || item->first == INTERN_NONE)
		return;
	offer.other = intern_text(s->others, item->other);
	compute_levels(s, o, sku, &s->now);
	offer_levels(s, &s->now, &offer, fn, data);
}

/* ---- kits ---- */

static struct dec
smaller_of(struct dec a, struct dec b)
{
	if (dec_bad(a) || dec_bad(b))
		return dec_parse(NULL);
	return dec_cmp(a, b) < 0 ? a : b;
}

/* Reduces kit to the smaller level at each location; where only one of them has
 * a level, it becomes 0. Both are sorted by location. min is for the result,
 * and is swapped with kit. */
static void
min_per_location(
    struct levels *kit, const struct levels *part, struct levels *min)
{
	const struct levels old = *kit;
	size_t i = 0, k = 0;
	struct level level;

	min->n = 0;
	while (i < old.n || k < part->n) {
		if (k == part->n ||
		    (i < old.n && old.at[i].place < part->at[k].place)) {
			level = old.at[i++];
			level.n = dec_zero();
		} else if (i == old.n || part->at[k].place < old.at[i].place) {
			level = part->at[k++];
			level.n = dec_zero();
		} else {
			level = old.at[i];
			level.n = smaller_of(old.at[i++].n, part->at[k++].n);
		}
		append_level(min, level);
	}
	*kit = *min;
	*min = old;
}

/* Turns the levels of a component into numbers of kits. */
static void
count_kits(struct levels *l, struct dec quantity)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		l->at[i].n = l->at[i].n.neg
				 ? dec_zero()
				 : dec_quotient(l->at[i].n, quantity);
}

/* Computes the levels of a kit in s->kit. False, with offer->why the SKU of the
 * component, when a component has no figure. */
static bool
compute_kit(struct stock_sums *s, struct stock_orders *o,
    const struct stock_part *part, size_t n, struct stock_offer *offer)
{
	const struct item *item;
	uint32_t sku;
	size_t i;

	for (i = 0; i < n; i++, part++) {
		sku = intern_find(s->skus, part->sku, strlen(part->sku));
		item = sku == INTERN_NONE ? NULL : &s->items[sku];
		if (!item || item->held || item->first == INTERN_NONE) {
			offer->why = part->sku;
			return false;
		}
		if (i == 0 || oldest_of(s, item) < offer->read)
			offer->read = oldest_of(s, item);
		compute_levels(s, o, sku, i == 0 ? &s->kit : &s->now);
		count_kits(i == 0 ? &s->kit : &s->now, part->quantity);
		if (i > 0)
			min_per_location(&s->kit, &s->now, &s->min);
	}
	return true;
}

static void
offer_kit(struct stock_sums *s, struct stock_orders *o,
    const struct stock_part *parts, size_t n, stock_offer_fn *fn, void *data)
{
	struct stock_offer offer = {
	    .sku = parts->kit, .place = "", .other = ""};
	char why[ECX_WHY];

	if (compute_kit(s, o, parts, n, &offer)) {
		offer_levels(s, &s->kit, &offer, fn, data);
		return;
	}
	(void)snprintf(why, sizeof(why), "no stock level of its component '%s'",
	    offer.why);
	offer.why = why;
	offer.level = dec_parse(NULL);
	fn(&offer, data);
}

void
stock_sums_offer(struct stock_sums *s, struct stock_orders *o,
    stock_offer_fn *fn, void *data)
{
	const struct stock_part *parts;
	size_t i, n, n_kit;

	for (i = 0; i < s->n_items; i++)
		offer_item(s, o, (uint32_t)i, fn, data);
	parts = stock_rules_parts(s->rules, &n);
	for (i = 0; i < n; i += n_kit) {
		(void)stock_rules_kit(s->rules, parts[i].kit, &n_kit);
		offer_kit(s, o, &parts[i], n_kit, fn, data);
	}
}

json_t *
stock_offer_doc(const struct stock_offer *offer, const char *source)
{
	char date[CLOCK_TEXT];
	auto_free char *id = xasprintf("%s@%s", offer->sku, offer->place);
	json_t *doc = json_object();
	json_auto_t *other = NULL;

	json_set_text(doc, "type", ecx_kind_type(ECX_STOCK));
	(void)json_object_set_new(doc, "v", json_integer(1));
	json_set_text(doc, "source", source);
	json_set_text(doc, "id", id);
	json_set_text(doc, "sku", offer->sku);
	json_set_text(doc, "availableAtOrFrom", offer->place);
	if (!dec_bad(offer->level))
		json_set_dec(doc, "inventoryLevel", offer->level);
	json_set_text(doc, "dateModified", clock_print(offer->read, date));
	if (offer->other != NULL)
		other = json_read(offer->other, strlen(offer->other),
		    &(struct json_problem){0});
	(void)json_object_update_missing(doc, other);
	return doc;
}
