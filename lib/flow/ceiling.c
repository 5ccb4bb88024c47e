#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/doc.h"
#include "core/ledger.h"
#include "flow/ceiling.h"
#include "flow/run.h"

enum { WORST = 10 };

/* A value that is far from the last one; by how much orders them. */
struct odd {
	struct dec by;
	char *text;
};

struct ceiling {
	struct ecx_run *run;
	struct ledger *ledger;
	const struct conf_section *store;
	enum ecx_kind kind;
	struct dec factor;      /* of a price; 0: any */
	size_t n_odd, n_values; /* values: that have a last one */
	struct odd worst[WORST + 1];
	size_t n_worst;
};

char *
ceiling_price_value(const json_t *price)
{
	return xasprintf("%016" PRIx64 " %s %s", ecx_doc_content_hash(price),
	    json_text_at(price, "price"), json_text_at(price, "priceCurrency"));
}

/* Keeps the worst, the greatest first. text is taken over. */
static void
add_odd(struct ceiling *c, struct dec by, char *text)
{
	size_t i = c->n_worst;

	c->n_odd++;
	for (; i > 0 && dec_cmp(c->worst[i - 1].by, by) < 0; i--)
		c->worst[i] = c->worst[i - 1];
	c->worst[i] = (struct odd){by, text};
	if (c->n_worst < WORST)
		c->n_worst++;
	else
		free(c->worst[WORST].text);
}

/* How many times the smaller is the larger; one of them may be 0. */
static struct dec
times(struct dec a, struct dec b)
{
	const bool up = dec_cmp(a, b) > 0;
	struct dec large = up ? a : b, small = up ? b : a;

	if (dec_is_zero(large))
		return dec_int(1);
	return dec_is_zero(small) ? dec_int(INT64_MAX)
				  : dec_quotient(large, small);
}

/* Of the last price what is behind the hash: "19.95 EUR". */
static void
judge_price(struct ceiling *c, const json_t *doc, const char *last,
    struct ceiling_case *out)
{
	const char *price = json_text_at(doc, "price");
	const char *currency = json_text_at(doc, "priceCurrency");
	const char *end = strchr(last, ' ');
	struct dec is = dec_parse(price), was, limit;

	if (end == NULL || strcmp(end + 1, currency) != 0 || dec_bad(is))
		return;
	was = dec_parse_n(last, (size_t)(end - last));
	if (dec_bad(was) || dec_cmp(is, dec_zero()) < 0)
		return;
	out->has_last = true;
	limit = dec_cmp(is, was) > 0 ? dec_mul(was, c->factor)
				     : dec_mul(is, c->factor);
	if (dec_bad(limit) ||
	    dec_cmp(dec_cmp(is, was) > 0 ? is : was, limit) <= 0)
		return;
	out->by = times(is, was);
	out->text = xasprintf("%s: %s %s, was %.*s", json_text_at(doc, "sku"),
	    price, currency, (int)(end - last), last);
}

static void
judge_level(const json_t *doc, const char *last, struct ceiling_case *out)
{
	struct dec is = json_decimal_at(doc, "inventoryLevel");
	struct dec was = dec_parse(last);

	if (dec_bad(is) || dec_bad(was) || !dec_is_zero(is) ||
	    dec_cmp(was, dec_zero()) <= 0)
		return;
	out->by = was;
	out->text = xasprintf("%s: 0, was %s", json_text_at(doc, "sku"), last);
}

struct ceiling_case
ceiling_judge(struct ceiling *c, const json_t *doc)
{
	struct ceiling_case out = {.text = NULL};
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(doc, why);
	auto_free char *last =
	    key != NULL ? ledger_acked(c->ledger, c->store->name, c->kind, key)
			: NULL;

	if (last == NULL)
		return out;
	if (c->kind == ECX_STOCK)
		judge_level(doc, last, &out);
	else if (strchr(last, ' ') != NULL)
		judge_price(c, doc, strchr(last, ' ') + 1, &out);
	return out;
}

void
ceiling_add(struct ceiling *c, struct ceiling_case *one)
{
	c->n_values += one->has_last;
	if (one->text != NULL)
		add_odd(c, one->by, one->text);
	one->text = NULL;
}

static void
count_level(const char *sku, const char *value, void *data)
{
	struct ceiling *c = data;
	struct dec level = dec_parse(value);

	(void)sku;
	c->n_values += !dec_bad(level) && dec_cmp(level, dec_zero()) > 0;
}

static bool
are_too_many_zeros(struct ceiling *c)
{
	const size_t percent = (size_t)conf_int(c->store, "stock_zero_percent");
	const size_t least = (size_t)conf_int(c->store, "stock_zero_count");

	if (percent == 0 || c->n_odd == 0 || c->n_odd < least)
		return false;
	ledger_acked_all(c->ledger, c->store->name, ECX_STOCK, count_level, c);
	return c->n_odd * 100 > c->n_values * percent;
}

static void
refuse(struct ceiling *c)
{
	char factor[DEC_TEXT];
	size_t i;

	if (c->kind == ECX_STOCK)
		ecx_warn(c->store->name, NULL,
		    "%zu of %zu levels would become 0 at once, so no level is "
		    "set: look at the source, and say --force if it is right",
		    c->n_odd, c->n_values);
	else
		ecx_warn(c->store->name, NULL,
		    "%zu of %zu prices are more than %s times the last one, or "
		    "less than that part of it, so no price is set: look at "
		    "the source, and say --force if it is right",
		    c->n_odd, c->n_values,
		    dec_print(dec_trim(c->factor), factor));
	for (i = 0; i < c->n_worst; i++)
		ecx_warn(c->store->name, NULL, "%s", c->worst[i].text);
	ecx_run_status(c->run, ECX_EXIT_CONFIG);
}

struct ceiling *
ceiling_open(
    struct ecx_run *run, const struct conf_section *store, enum ecx_kind kind)
{
	struct ceiling *c = xcalloc(1, sizeof(*c));

	*c = (struct ceiling){.run = run,
	    .ledger = ecx_ledger(run),
	    .store = store,
	    .kind = kind,
	    .factor = dec_parse(conf_text(store, "price_change_max"))};
	if (ecx_option(run, "force") == NULL &&
	    (kind != ECX_PRICE || !dec_is_zero(c->factor)))
		return c;
	free(c);
	return NULL;
}

void
ceiling_close(struct ceiling *c)
{
	size_t i;

	for (i = 0; c != NULL && i < c->n_worst; i++)
		free(c->worst[i].text);
	free(c);
}

bool
ceiling_allows(struct ceiling *c)
{
	const bool allowed =
	    c->kind == ECX_STOCK ? !are_too_many_zeros(c) : c->n_odd == 0;

	if (!allowed)
		refuse(c);
	return allowed;
}
