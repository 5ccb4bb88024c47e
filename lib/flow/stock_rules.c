#include <ctype.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/mem.h"
#include "flow/stock_rules.h"
#include "core/table.h"

struct place {
	char *pattern;
	char *to;
};

struct reserve {
	struct dec amount;
	bool percent;
};

struct stock_rules {
	struct place *places;
	size_t n_places;
	char *orders_place;
	struct table *skus;
	const struct table_index *sku_to;   /* ERP's SKU to the store's */
	const struct table_index *sku_from; /* and back */
	bool strict;
	struct stock_part *parts; /* owns the strings; sorted by kit and SKU */
	size_t n_parts;
	struct dec share; /* a hundred: all */
	struct reserve reserve;
	struct table *reserves;
	const struct table_index *reserve_of;
	bool capped;
	struct dec cap;
	unsigned decimals;
};

/* The rules that are read, and where the message goes when they are wrong. */
struct reading {
	struct stock_rules *r;
	const struct conf_section *store;
	char *error;
	size_t size;
};

/* Writes "FILE:LINE: key: ...", and returns false. */
__attribute__((format(printf, 3, 4))) static bool
fail_key(const struct reading *in, const char *key, const char *format, ...)
{
	auto_free char *why = NULL;
	char where[ECX_WHY];
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	(void)snprintf(in->error, in->size, "%s: %s: %s",
	    conf_where(in->store, key, where, sizeof(where)), key, why);
	return false;
}

/* ---- locations ---- */

/* A copy without the blanks around it. */
static char *
copy_trimmed(const char *s, size_t len)
{
	while (len > 0 && isblank((unsigned char)*s)) {
		s++;
		len--;
	}
	while (len > 0 && isblank((unsigned char)s[len - 1]))
		len--;
	return xstrndup(s, len);
}

static bool
add_place(const struct reading *in, const char *item, size_t len)
{
	struct stock_rules *r = in->r;
	const char *equals = memchr(item, '=', len);
	struct place *p;

	r->places =
	    xreallocarray(r->places, r->n_places + 1, sizeof(*r->places));
	p = &r->places[r->n_places++];
	*p = (struct place){NULL, NULL};
	if (equals == NULL)
		return fail_key(
		    in, "places", "'%.*s' has no '='", (int)len, item);
	p->pattern = copy_trimmed(item, (size_t)(equals - item));
	p->to = copy_trimmed(equals + 1, len - (size_t)(equals - item) - 1);
	if (*p->pattern == '\0' || *p->to == '\0')
		return fail_key(in, "places",
		    "'%.*s' is not ERP-LOCATION=STORE-LOCATION", (int)len,
		    item);
	return true;
}

static bool
is_store_place(const struct stock_rules *r, const char *place)
{
	size_t i;

	for (i = 0; i < r->n_places; i++)
		if (strcmp(r->places[i].to, place) == 0)
			return true;
	return false;
}

static bool
read_places(const struct reading *in)
{
	const char *list = conf_text(in->store, "places");
	const char *place = conf_text(in->store, "orders_place");
	size_t len;

	for (; list != NULL; list = list[len] == ',' ? list + len + 1 : NULL) {
		len = strcspn(list, ",");
		if (!add_place(in, list, len))
			return false;
	}
	if (place == NULL)
		return true;
	if (in->r->n_places > 0 && !is_store_place(in->r, place))
		return fail_key(in, "orders_place",
		    "'%s' is not a location of the store in 'places'", place);
	in->r->orders_place = xstrdup(place);
	return true;
}

static bool
has_one_place(const struct stock_rules *r)
{
	size_t i;

	for (i = 1; i < r->n_places; i++)
		if (strcmp(r->places[i].to, r->places[0].to) != 0)
			return false;
	return r->n_places > 0;
}

static bool
is_pattern(const char *s)
{
	return strpbrk(s, "*?[\\") != NULL;
}

/* May several locations of the ERP be one location of the store? */
static bool
sums_places(const struct stock_rules *r)
{
	size_t i, j;

	for (i = 0; i < r->n_places; i++) {
		if (is_pattern(r->places[i].pattern))
			return true;
		for (j = 0; j < i; j++)
			if (strcmp(r->places[i].to, r->places[j].to) == 0)
				return true;
	}
	return false;
}

bool
stock_rules_wait(const struct stock_rules *r)
{
	return r->n_parts > 0 || sums_places(r) ||
	       (r->orders_place == NULL && !has_one_place(r));
}

const char *
stock_rules_place(const struct stock_rules *r, const char *from)
{
	size_t i;

	if (r->n_places == 0)
		return from;
	for (i = 0; i < r->n_places; i++)
		if (fnmatch(r->places[i].pattern, from, 0) == 0)
			return r->places[i].to;
	return NULL;
}

static bool
patterns_meet(const char *a, const char *b)
{
	return fnmatch(a, b, 0) == 0 || fnmatch(b, a, 0) == 0 ||
	       (is_pattern(a) && is_pattern(b));
}

bool
stock_rules_overlap(const struct stock_rules *a, const struct stock_rules *b)
{
	size_t i, k;

	for (i = 0; i < a->n_places; i++)
		for (k = 0; k < b->n_places; k++)
			if (patterns_meet(
				a->places[i].pattern, b->places[k].pattern))
				return true;
	return a->n_places == 0 || b->n_places == 0;
}

const char *
stock_rules_orders_place(const struct stock_rules *r)
{
	return r->orders_place;
}

/* ---- tables ---- */

/* The index from one named column to another; NULL with a message. */
static const struct table_index *
index_of(const struct reading *in, struct table *t, const char *key,
    const char *answer)
{
	size_t from = table_column(t, key), to = table_column(t, answer);

	if (from < table_columns(t) && to < table_columns(t))
		return table_index(t, &from, 1, to);
	(void)snprintf(in->error, in->size, "%s:1: no column '%s'",
	    table_path(t), from < table_columns(t) ? answer : key);
	return NULL;
}

static bool
read_skus(const struct reading *in)
{
	auto_free char *path = conf_path_of(in->store, "sku_table");
	struct stock_rules *r = in->r;

	r->strict = conf_bool(in->store, "sku_table_strict");
	if (path == NULL)
		return !r->strict ||
		       fail_key(in, "sku_table_strict", "sku_table is not set");
	r->skus = table_open(path, in->error, in->size);
	if (r->skus == NULL)
		return false;
	r->sku_to = index_of(in, r->skus, "erp", "store");
	if (r->sku_to != NULL)
		r->sku_from = index_of(in, r->skus, "store", "erp");
	return r->sku_from != NULL;
}

/* Two rows of the table have the same SKU. */
static enum stock_sku
report_ambiguous(const struct stock_rules *r, const char *sku,
    struct table_answer a, char why[ECX_WHY])
{
	(void)snprintf(why, ECX_WHY,
	    "%s:%zu: SKU '%s' is also on line %zu: remove one of them",
	    table_path(r->skus), a.line, sku, a.other);
	return STOCK_SKU_AMBIGUOUS;
}

enum stock_sku
stock_rules_sku(const struct stock_rules *r, const char *from, const char **to,
    char why[ECX_WHY])
{
	struct table_answer there, back;

	*to = from;
	if (r->skus == NULL)
		return STOCK_SKU;
	there = table_find(r->sku_to, &from);
	if (there.other != 0)
		return report_ambiguous(r, from, there, why);
	if (there.text != NULL)
		*to = there.text;
	back = table_find(r->sku_from, to);
	if (back.other != 0)
		return report_ambiguous(r, *to, back, why);
	if (there.text != NULL)
		return STOCK_SKU;
	if (r->strict)
		return STOCK_SKU_UNLISTED;
	if (back.text == NULL)
		return STOCK_SKU;
	(void)snprintf(why, ECX_WHY,
	    "%s:%zu: the store's SKU '%s' is for the ERP's SKU '%s': add a row "
	    "for the ERP's SKU '%s'",
	    table_path(r->skus), back.line, *to, back.text, *to);
	return STOCK_SKU_AMBIGUOUS;
}

const char *
stock_rules_erp_sku(const struct stock_rules *r, const char *sku)
{
	const char *erp =
	    r->skus != NULL ? table_find(r->sku_from, &sku).text : NULL;

	return erp != NULL ? erp : sku;
}

/* ---- kits ---- */

static int
by_kit(const void *va, const void *vb)
{
	const struct stock_part *a = va, *b = vb;
	int cmp = strcmp(a->kit, b->kit);

	return cmp ? cmp : strcmp(a->sku, b->sku);
}

/* Finds the columns of the kits' file by their names. */
static bool
kit_columns(const struct csv *csv, const char *path, size_t column[3],
    const struct reading *in)
{
	static const char *const names[] = {"kit", "component", "quantity"};
	size_t i, k;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		for (k = 0; k < csv_columns(csv); k++)
			if (strcmp(csv_column(csv, k), names[i]) == 0)
				break;
		if (k == csv_columns(csv)) {
			(void)snprintf(in->error, in->size,
			    "%s:1: no column '%s'", path, names[i]);
			return false;
		}
		column[i] = k;
	}
	return true;
}

static const char *
add_part(struct stock_rules *r, const char *kit, const char *component,
    const char *quantity)
{
	struct dec n = dec_parse(quantity);

	if (*kit == '\0' || *component == '\0')
		return "kit and component must not be empty";
	if (dec_bad(n) || dec_cmp(n, dec_zero()) <= 0)
		return "quantity is not a number above zero";
	r->parts = xreallocarray(r->parts, r->n_parts + 1, sizeof(*r->parts));
	r->parts[r->n_parts++] =
	    (struct stock_part){xstrdup(kit), xstrdup(component), n};
	return NULL;
}

static bool
read_parts(const struct reading *in, struct csv *csv, const char *path,
    const size_t column[3])
{
	struct csv_row row;
	enum csv_status status;
	const char *why;

	while ((status = csv_next(csv, &row)) != CSV_END) {
		why = status == CSV_BAD
			  ? row.error
			  : add_part(in->r, row.field[column[0]],
				row.field[column[1]], row.field[column[2]]);
		if (why == NULL)
			continue;
		(void)snprintf(
		    in->error, in->size, "%s:%zu: %s", path, row.line, why);
		return false;
	}
	return true;
}

/* Checks that no component is in a kit twice, which would offer too many kits,
 * and that no component is a kit itself. */
static bool
check_parts(const struct reading *in, const char *path)
{
	const struct stock_part *part = in->r->parts;
	const char *fault;
	size_t i, n;

	for (i = 0; i < in->r->n_parts; i++, part++) {
		if (i > 0 && by_kit(part - 1, part) == 0)
			fault = "is listed twice";
		else if (stock_rules_kit(in->r, part->sku, &n) != NULL)
			fault = "is a kit itself";
		else
			continue;
		(void)snprintf(in->error, in->size,
		    "%s: kit '%s': component '%s' %s", path, part->kit,
		    part->sku, fault);
		return false;
	}
	return true;
}

static bool
read_kits(const struct reading *in)
{
	auto_free char *path = conf_path_of(in->store, "kits");
	auto_csv struct csv *csv = NULL;
	size_t column[3];

	if (path == NULL)
		return true;
	csv = csv_open(path, in->error, in->size);
	if (csv == NULL || !kit_columns(csv, path, column, in) ||
	    !read_parts(in, csv, path, column))
		return false;
	if (in->r->n_parts > 0)
		qsort(in->r->parts, in->r->n_parts, sizeof(*in->r->parts),
		    by_kit);
	return check_parts(in, path);
}

const struct stock_part *
stock_rules_kit(const struct stock_rules *r, const char *sku, size_t *n)
{
	size_t low = 0, high = r->n_parts, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (strcmp(r->parts[middle].kit, sku) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (*n = 0; low + *n < r->n_parts; ++*n)
		if (strcmp(r->parts[low + *n].kit, sku) != 0)
			break;
	return *n > 0 ? &r->parts[low] : NULL;
}

const struct stock_part *
stock_rules_parts(const struct stock_rules *r, size_t *n)
{
	*n = r->n_parts;
	return r->parts;
}

/* ---- reserve, cap and rounding ---- */

/* Reads "5" or "10%". */
static bool
parse_reserve(const char *s, struct reserve *out)
{
	size_t len = strlen(s);

	out->percent = len > 0 && s[len - 1] == '%';
	out->amount = dec_parse_n(s, len - out->percent);
	return !dec_bad(out->amount) && !out->amount.neg;
}

static bool
read_share(const struct reading *in)
{
	const char *share = conf_text(in->store, "share");
	struct reserve r;

	if (!parse_reserve(share, &r) || !r.percent ||
	    dec_cmp(r.amount, dec_int(100)) > 0)
		return fail_key(
		    in, "share", "'%s' is not a percentage up to 100%%", share);
	in->r->share = r.amount;
	return true;
}

static bool
read_offer(const struct reading *in)
{
	auto_free char *path = conf_path_of(in->store, "reserve_table");
	const char *reserve = conf_text(in->store, "reserve");
	const char *cap = conf_text(in->store, "cap");
	struct stock_rules *r = in->r;
	int64_t decimals = conf_int(in->store, "stock_decimals");

	if (!parse_reserve(reserve, &r->reserve))
		return fail_key(in, "reserve",
		    "'%s' is not a quantity or a percentage", reserve);
	r->capped = cap != NULL;
	r->cap = r->capped ? dec_parse(cap) : dec_zero();
	if (dec_bad(r->cap) || r->cap.neg)
		return fail_key(in, "cap", "'%s' is not a quantity", cap);
	if (decimals < 0 || decimals > DEC_SCALE_MAX)
		return fail_key(in, "stock_decimals",
		    "not a number from 0 to %d", DEC_SCALE_MAX);
	r->decimals = (unsigned)decimals;
	if (!read_share(in))
		return false;
	r->cap = dec_round(r->cap, r->decimals, DEC_DOWN);
	if (path == NULL)
		return true;
	r->reserves = table_open(path, in->error, in->size);
	if (r->reserves == NULL)
		return false;
	r->reserve_of = index_of(in, r->reserves, "sku", "reserve");
	return r->reserve_of != NULL;
}

/* The reserve of the SKU: from the reserve table, or else the key reserve. */
static bool
reserve_for(const struct stock_rules *r, const char *sku, struct reserve *out,
    char why[ECX_WHY])
{
	struct table_answer a = {NULL};

	*out = r->reserve;
	if (r->reserves != NULL)
		a = table_find(r->reserve_of, &sku);
	if (a.text == NULL)
		return true;
	if (a.other != 0)
		(void)snprintf(why, ECX_WHY,
		    "%s:%zu: SKU '%s' is also on line %zu: remove one of them",
		    table_path(r->reserves), a.line, sku, a.other);
	else if (parse_reserve(a.text, out))
		return true;
	else
		(void)snprintf(why, ECX_WHY,
		    "%s:%zu: '%s' is not a quantity or a percentage",
		    table_path(r->reserves), a.line, a.text);
	return false;
}

static const struct dec hundredth = {.limb = {1}, .scale = 2};

static struct dec
subtract_reserve(
    const struct stock_rules *r, struct reserve reserve, struct dec level)
{
	struct dec keep = reserve.amount;

	if (reserve.percent)
		keep = dec_round(
		    dec_mul(dec_mul(level, reserve.amount), hundredth),
		    r->decimals, DEC_UP);
	return dec_sub(level, keep);
}

static struct dec
zero_if_negative(struct dec d)
{
	return d.neg ? dec_zero() : d;
}

struct dec
stock_rules_offer(const struct stock_rules *r, const char *sku,
    struct dec level, char why[ECX_WHY])
{
	struct reserve reserve;

	if (!reserve_for(r, sku, &reserve, why))
		return dec_parse(NULL);
	level = zero_if_negative(level);
	if (dec_cmp(r->share, dec_int(100)) != 0)
		level = dec_mul(dec_mul(level, r->share), hundredth);
	level = subtract_reserve(r, reserve, level);
	level = dec_round(zero_if_negative(level), r->decimals, DEC_DOWN);
	if (dec_bad(level))
		(void)snprintf(why, ECX_WHY, "the level has too many digits");
	else if (r->capped && dec_cmp(level, r->cap) > 0)
		level = r->cap;
	return dec_trim(level);
}

/* ---- open and close ---- */

struct stock_rules *
stock_rules_open(const struct conf_section *store, char *error, size_t size)
{
	struct stock_rules *r = xcalloc(1, sizeof(*r));
	const struct reading in = {r, store, error, size};

	if (read_places(&in) && read_skus(&in) && read_kits(&in) &&
	    read_offer(&in))
		return r;
	stock_rules_close(r);
	return NULL;
}

void
stock_rules_close(struct stock_rules *r)
{
	size_t i;

	if (r == NULL)
		return;
	for (i = 0; i < r->n_places; i++) {
		free(r->places[i].pattern);
		free(r->places[i].to);
	}
	for (i = 0; i < r->n_parts; i++) {
		free((void *)r->parts[i].kit);
		free((void *)r->parts[i].sku);
	}
	free(r->places);
	free(r->parts);
	free(r->orders_place);
	table_close(r->skus);
	table_close(r->reserves);
	free(r);
}
