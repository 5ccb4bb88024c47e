#include <stdio.h>
#include <string.h>

#include "flow/price_rules.h"
#include "flow/registry.h"

void
price_rules_open(struct price_rules *r, const struct conf_section *store)
{
	const char *name = conf_string(store, "driver");
	const struct ecx_driver *driver = ecx_driver_find(name);

	*r = (struct price_rules){.store = store,
	    .currencies = ecx_words_of(conf_text(store, "store_currencies")),
	    .units = ecx_words_of(conf_text(store, "store_price_units")),
	    .list = conf_text(store, "store_price_list"),
	    .free = conf_bool(store, "free_prices")};
	if (driver != NULL) {
		r->extra = driver->price_type;
		if (driver->dated_price_key != NULL)
			r->dated = conf_text(store, driver->dated_price_key);
		r->whole = driver->flags & ECX_CANONICAL;
	}
	(void)clock_day(clock_now(), conf_text(store, "timezone"), r->today);
}

void
price_rules_close(struct price_rules *r)
{
	json_decref(r->currencies);
	json_decref(r->units);
}

static bool
is_in(const json_t *words, const char *word)
{
	const json_t *one;
	size_t i;

	json_array_foreach (words, i, one)
		if (strcmp(json_string_value(one), word) == 0)
			return true;
	return json_array_size(words) == 0;
}

static bool
is(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

/* ---- whose it is ---- */

static bool
is_list_of_store(const struct price_rules *r, const char *type)
{
	if (is(type, r->dated) || is(type, r->extra))
		return true;
	if (r->list != NULL)
		return is(type, r->list);
	return type == NULL || is(type, "ListPrice");
}

static bool
is_for_one(const json_t *doc)
{
	struct dec least = json_decimal_at(doc, "eligibleQuantity.minValue");

	return dec_bad(least) || dec_cmp(least, dec_int(1)) <= 0;
}

/* ---- when it holds ---- */

static bool
is_day(const char *when)
{
	return strchr(when, 'T') == NULL;
}

/* When the day begins where the store is. */
static int64_t
beginning_of(const struct price_rules *r, const char *day)
{
	static const int64_t quarter = INT64_C(900) * 1000000;
	const char *zone = conf_text(r->store, "timezone");
	char then[CLOCK_TEXT];
	int64_t at = 0;

	(void)clock_parse(day, &at);
	for (at -= 60 * quarter; strcmp(clock_day(at, zone, then), day) < 0;
	     at += quarter)
		continue;
	return at;
}

static bool
is_later(const struct price_rules *r, const char *from, int64_t *begins)
{
	if (from == NULL)
		return false;
	if (is_day(from) && strcmp(from, r->today) <= 0)
		return false;
	if (is_day(from))
		*begins = beginning_of(r, from);
	else if (!clock_parse(from, begins))
		return false;
	return *begins > clock_now();
}

/* Many systems write a day far away for a price that holds for good. */
static int64_t
end_of(const struct price_rules *r, const char *through)
{
	static const int64_t day = INT64_C(86400) * 1000000;
	char next[CLOCK_TEXT];
	int64_t ends = 0;

	if (through == NULL || !clock_parse(through, &ends) ||
	    ends > clock_now() + 3650 * day)
		return 0;
	if (!is_day(through))
		return ends;
	(void)clock_day(ends + day, "UTC", next);
	return beginning_of(r, next);
}

/* ---- the price ---- */

/* What is no number is refused as such, by the check of the document. */
static bool
refuse_value(const struct price_rules *r, const json_t *doc, char why[ECX_WHY])
{
	struct dec price = json_decimal_at(doc, "price");
	int cmp = dec_bad(price) ? 1 : dec_cmp(price, dec_zero());

	if (cmp > 0 || (cmp == 0 && r->free))
		return false;
	(void)snprintf(why, ECX_WHY,
	    cmp < 0 ? "the price %s is below 0: correct it in the ERP"
		    : "the price is %s: correct it in the ERP, or set "
		      "free_prices = yes for what is given away",
	    json_string_at(doc, "price"));
	return true;
}

static bool
refuse_unit(const struct price_rules *r, const json_t *doc, char why[ECX_WHY])
{
	const char *unit = json_string_at(doc, "eligibleQuantity.unitCode");
	char clean[ECX_WHY / 4];

	if (unit == NULL || is_in(r->units, unit))
		return false;
	(void)snprintf(why, ECX_WHY,
	    "the price is for the unit '%s', which is not one of "
	    "store_price_units",
	    text_clean(clean, sizeof(clean), unit));
	return true;
}

enum price_use
price_rules_use(const struct price_rules *r, json_t *doc,
    struct price_term *term, char why[ECX_WHY])
{
	const char *type = json_string_at(doc, "priceType");
	const bool keeps_dates = r->whole || is(type, r->dated);

	*term = (struct price_term){
	    .ends = end_of(r, json_string_at(doc, "validThrough"))};
	term->passes = term->ends != 0;
	if (!is_in(r->currencies, json_string_at(doc, "priceCurrency")))
		return PRICE_OTHER;
	if (!r->whole && (!is_list_of_store(r, type) || !is_for_one(doc)))
		return PRICE_OTHER;
	if (term->ends != 0 && term->ends <= clock_now())
		return PRICE_OTHER;
	if (refuse_value(r, doc, why) ||
	    (!r->whole && refuse_unit(r, doc, why)))
		return PRICE_BAD;
	if (keeps_dates)
		term->ends = 0;
	else if (is_later(r, json_string_at(doc, "validFrom"), &term->begins))
		return PRICE_LATER;
	if (!r->whole && is(type, r->list) && !is(type, r->extra))
		(void)json_object_del(doc, "priceType");
	return PRICE_TAKEN;
}

char *
price_rules_key(const struct price_rules *r, const json_t *doc)
{
	const char *type = json_string_at(doc, "priceType");
	const char *least = json_string_at(doc, "eligibleQuantity.minValue");
	const char *from = json_string_at(doc, "validFrom");
	const bool dated = from != NULL && (r->whole || is(type, r->dated));

	return xasprintf("%s/%s/%s/%s/%s", json_string_at(doc, "sku"),
	    json_string_at(doc, "priceCurrency"), type != NULL ? type : "",
	    is_for_one(doc) ? "" : least, dated ? from : "");
}
