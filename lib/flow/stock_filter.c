#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intern.h"
#include "flow/registry.h"
#include "flow/stock.h"
#include "flow/stock_filter.h"
#include "flow/stock_pool.h"

/* Orders are read for levels that are up to an hour older than the first,
 * because the pages of a list need not be in order of time. */
#define SLACK INT64_C(3600000000)

struct filter {
	struct ecx_run *run;
	const char *store;
	struct stock_rules *rules;
	struct stock_sums *sums;
	bool waits; /* levels are summed; else each is written at
		     * once, and sums only tells equal ones */
	size_t n_older, n_fractions; /* figures, and the SKU of the first */
	char *older, *fraction;
	struct stock_orders *orders;
	struct stock_pool *pool; /* other stores that sell the same stock */
	int64_t orders_since; /* orders created in the ERP earlier are absent */
	bool orders_read;
	int64_t stale; /* longest age of the orders' Checkpoint; 0: any */
	bool rounds;   /* it is written how many decimal places a level has */
	bool full;     /* write levels that were acknowledged before, too */
	struct intern *acked; /* keys; a number is an index into levels */
	uint32_t *levels;     /* acknowledged levels, as numbers in texts */
	size_t n_acked, acked_cap;
	struct intern *texts;
	bool acked_read;
	struct buf key;
	char *source;        /* name of the ERP; NULL before the first level */
	json_t *checkpoints; /* held until the sums are written */
	bool ended;          /* the last document says that the list is over */
	bool refused;        /* nothing more is written */
};

/* Ends the filter with a message: no more levels are written. */
__attribute__((format(printf, 3, 4))) static void
refuse_input(struct filter *f, int status, const char *format, ...)
{
	auto_free char *why = NULL;
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	ecx_warn(f->store, NULL, "%s", why);
	ecx_run_status(f->run, status);
	f->refused = true;
}

/* ---- pending orders and acknowledged levels, from the ledger ---- */

/* Did the orders flow to the ERP succeed lately? Orders that are not known
 * cannot be subtracted, and levels would be too high. */
static bool
orders_are_fresh(struct filter *f)
{
	char when[CLOCK_TEXT];
	auto_free char *cursor = NULL;
	int64_t at;

	if (f->stale == 0)
		return true;
	cursor = ledger_checkpoint(
	    ecx_ledger(f->run), f->store, ECX_ORDER, f->source, &at);
	if (cursor == NULL)
		refuse_input(f, ECX_EXIT_AGAIN,
		    "stale orders: the orders flow to %s has never succeeded, "
		    "so no stock level is sent: run it first",
		    f->source);
	else if (clock_now() - at > f->stale)
		refuse_input(f, ECX_EXIT_AGAIN,
		    "stale orders: the orders flow to %s last succeeded at %s, "
		    "so no stock level is sent: run it first",
		    f->source, clock_print(at, when));
	return !f->refused;
}

static void
add_order_line(const char *sku, const char *quantity, int64_t known, void *data)
{
	struct filter *f = data;

	stock_orders_add(f->orders, f->rules, sku, quantity, known);
}

/* Reads the pending orders that a level read at that time does not include. */
static bool
read_orders(struct filter *f, int64_t level_read)
{
	if (f->orders_read && level_read >= f->orders_since)
		return true;
	if (!orders_are_fresh(f))
		return false;
	f->orders_since = level_read - SLACK;
	stock_orders_clear(f->orders);
	ledger_pending(ecx_ledger(f->run), f->store, f->source, f->orders_since,
	    add_order_line, f);
	if (!stock_pool_add(
		f->pool, f->source, f->orders_since, f->stale, f->orders)) {
		f->refused = true;
		ecx_run_status(f->run, ECX_EXIT_CONFIG);
		return false;
	}
	f->orders_read = true;
	return true;
}

static void
add_acked(const char *key, const char *value, void *data)
{
	struct filter *f = data;
	uint32_t id = intern_add(f->acked, key, strlen(key));

	if (id >= f->acked_cap) {
		f->acked_cap = f->acked_cap ? f->acked_cap * 2 : 1024;
		f->levels =
		    xreallocarray(f->levels, f->acked_cap, sizeof(*f->levels));
	}
	f->levels[id] = intern_add(f->texts, value, strlen(value));
}

/* Did the store acknowledge this level already? */
static bool
is_acked(struct filter *f, const char *sku, const char *place, struct dec level)
{
	struct dec acked;
	uint32_t id;

	if (f->full)
		return false;
	if (!f->acked_read)
		ledger_acked_all(
		    ecx_ledger(f->run), f->store, ECX_STOCK, add_acked, f);
	f->acked_read = true;
	buf_reset(&f->key); /* the key as of ecx_doc_key() */
	buf_adds(&f->key, sku);
	buf_addc(&f->key, '@');
	buf_adds(&f->key, place);
	id = intern_find(f->acked, f->key.data, f->key.len);
	if (id == INTERN_NONE)
		return false;
	acked = dec_parse(intern_text(f->texts, f->levels[id]));
	return !dec_bad(acked) && dec_cmp(acked, level) == 0;
}

/* ---- levels that are written at once ---- */

static void
output_level(struct filter *f, const struct ecx_input *in,
    const struct stock_figure *figure)
{
	char why[ECX_WHY];
	struct dec level;

	if (!read_orders(f, figure->read))
		return;
	level = stock_level(f->rules, f->orders, figure, why);
	if (dec_bad(level)) {
		ecx_reject(f->run, f->store, in, "level", "%s", why);
		return;
	}
	if (is_acked(f, figure->sku, figure->place, level)) {
		f->run->n_skipped++;
		return;
	}
	json_set_text(in->doc, "sku", figure->sku);
	json_set_text(in->doc, "availableAtOrFrom", figure->place);
	json_set_dec(in->doc, "inventoryLevel", level);
	ecx_output(f->run, in->doc);
}

/* ---- levels that are summed ---- */

static void
output_offer(const struct stock_offer *offer, void *data)
{
	struct filter *f = data;
	json_auto_t *doc = NULL;
	auto_free char *text = NULL;

	if (!dec_bad(offer->level) &&
	    is_acked(f, offer->sku, offer->place, offer->level)) {
		f->run->n_skipped++;
		return;
	}
	doc = stock_offer_doc(offer, f->source);
	if (!dec_bad(offer->level)) {
		ecx_output(f->run, doc);
		return;
	}
	text = json_text(doc);
	ecx_reject(f->run, f->store,
	    &(struct ecx_input){.doc = doc,
		.text = text,
		.len = strlen(text),
		.kind = ECX_STOCK},
	    "level", "%s", offer->why);
}

static void
output_sums(struct filter *f)
{
	const json_t *checkpoint;
	size_t i;

	if (stop_requested())
		return;
	if (f->run->tainted)
		refuse_input(f, ECX_EXIT_DATA,
		    "a line could not be read, so sums may be wrong: no stock "
		    "level is sent");
	else if (f->source != NULL && !f->ended)
		refuse_input(f, ECX_EXIT_DATA,
		    "the input is not known to be complete, so sums may be "
		    "wrong: no stock level is sent (see --complete)");
	if (!f->refused && f->source != NULL &&
	    read_orders(f, stock_sums_oldest(f->sums)))
		stock_sums_offer(f->sums, f->orders, output_offer, f);
	json_array_foreach (f->checkpoints, i, checkpoint)
		if (!f->refused)
			ecx_output(f->run, checkpoint);
}

/* ---- the input ---- */

/* Does the level come from the ERP of this run? Each ERP has pending orders of
 * its own, so that a run filters the levels of one ERP. */
static bool
is_source(struct filter *f, const struct ecx_input *in)
{
	const char *source = json_string_at(in->doc, "source");

	if (source == NULL)
		ecx_reject(f->run, f->store, in, "source",
		    "the document has no source");
	else if (f->source == NULL)
		f->source = xstrdup(source);
	else if (strcmp(source, f->source) != 0)
		refuse_input(f, ECX_EXIT_DATA,
		    "line %zu is from '%s', the lines before it from '%s': "
		    "filter one ERP at a time",
		    in->line, source, f->source);
	return source != NULL && !f->refused;
}

static void
note_first(size_t *n, char **first, const char *sku)
{
	if ((*n)++ == 0)
		*first = xstrdup(sku);
}

static bool
has_fraction(struct dec level)
{
	return dec_cmp(dec_round(level, 0, DEC_DOWN), level) != 0;
}

static void
use_figure(struct filter *f, const struct ecx_input *in,
    const struct stock_figure *figure)
{
	char why[ECX_WHY];

	if (!f->rounds && has_fraction(figure->level))
		note_first(&f->n_fractions, &f->fraction, figure->sku);
	switch (stock_sums_add(f->sums, figure, in->doc, why)) {
	case STOCK_ADDED:
		if (!f->waits)
			output_level(f, in, figure);
		break;
	case STOCK_SAME:
		f->run->n_skipped++;
		break;
	case STOCK_OLDER:
		note_first(&f->n_older, &f->older, figure->sku);
		f->run->n_skipped++;
		break;
	case STOCK_CONFLICT:
		/* By these ecx-stock-push knows the one that was written. */
		json_set_text(in->doc, "sku", figure->sku);
		json_set_text(in->doc, "availableAtOrFrom", figure->place);
		ecx_reject(f->run, f->store, in, "twice", "%s", why);
		break;
	}
}

static void
handle_figure(struct filter *f, const struct ecx_input *in)
{
	struct stock_figure figure;
	char why[ECX_WHY];

	if (!is_source(f, in))
		return;
	switch (stock_figure(f->rules, in->doc, &figure, why)) {
	case STOCK_USED:
		use_figure(f, in, &figure);
		break;
	case STOCK_DROPPED:
		f->run->n_skipped++;
		break;
	case STOCK_BAD:
		if (f->waits && figure.sku != NULL)
			stock_sums_hold(f->sums, figure.sku);
		ecx_reject(f->run, f->store, in, "figure", "%s", why);
		break;
	}
}

static void
handle_checkpoint(struct filter *f, const struct ecx_input *in)
{
	f->orders_read = false;
	if (f->waits)
		(void)json_array_append(f->checkpoints, in->doc);
	else if (!f->run->tainted)
		ecx_output_text(f->run, in->text, in->len);
}

/* The SKU whose sum lacks a level that an earlier tool rejected, or NULL. Of a
 * level that could not be read the place is not known. */
static const char *
sku_lacking(const struct filter *f, const json_t *rejection)
{
	const json_t *doc = json_object_get(rejection, "document");
	const char *sku = json_string_at(rejection, "sku");
	struct stock_figure figure;
	char why[ECX_WHY];

	if (sku != NULL)
		return stock_rules_sku(f->rules, sku, &sku, why) ==
			       STOCK_SKU_UNLISTED
			   ? NULL
			   : sku;
	return stock_figure(f->rules, doc, &figure, why) != STOCK_DROPPED
		   ? figure.sku
		   : NULL;
}

static void
handle_rejection(struct filter *f, const struct ecx_input *in)
{
	const char *sku = NULL;

	if (f->waits && in->kind == ECX_STOCK)
		sku = sku_lacking(f, in->doc);
	if (sku != NULL)
		stock_sums_hold(f->sums, sku);
	ecx_output_text(f->run, in->text, in->len);
}

static void
handle_input(struct filter *f, const struct ecx_input *in)
{
	f->ended = in->type == ECX_TYPE_CHECKPOINT && in->kind == ECX_STOCK &&
		   json_true_at(in->doc, "complete");
	if (in->type == ECX_TYPE_CHECKPOINT)
		handle_checkpoint(f, in);
	else if (in->type == ECX_TYPE_REJECTION)
		handle_rejection(f, in);
	else if (in->type == ECX_TYPE_DATA && in->kind == ECX_STOCK)
		handle_figure(f, in);
	else
		ecx_output_text(f->run, in->text, in->len);
	ecx_progress(f->run, f->run->n_in, 0);
}

static int64_t
stale_after(struct ecx_run *run, const struct conf_section *section)
{
	const char *text = ecx_option(run, "stale-orders");
	int64_t us = conf_duration(section, "stale_orders");

	if (text != NULL && !clock_duration(text, &us))
		die(ECX_EXIT_USAGE, "--stale-orders %s: not a duration (1h30m)",
		    text);
	return us;
}

/* False, after one message, when the section or a table is invalid. */
static bool
filter_open(struct filter *f, struct ecx_run *run, const char *store)
{
	const struct conf_section *section = ecx_section(run, store);
	char error[ECX_WHY];

	*f = (struct filter){.run = run, .store = store};
	f->full = ecx_option(run, "full") != NULL;
	f->stale = stale_after(run, section);
	f->rounds = conf_written(section, "stock_decimals") != NULL;
	f->rules = stock_rules_open(section, error, sizeof(error));
	if (f->rules == NULL) {
		warn("%s", error);
		return false;
	}
	f->pool = stock_pool_open(run, section, f->rules, error, sizeof(error));
	if (f->pool == NULL) {
		warn("%s", error);
		stock_rules_close(f->rules);
		return false;
	}
	f->waits = stock_rules_wait(f->rules);
	f->sums = stock_sums_new(f->rules);
	f->orders = stock_orders_new();
	f->acked = intern_new();
	f->texts = intern_new();
	f->checkpoints = json_array();
	buf_init(&f->key, BUF_LINE_MAX);
	return true;
}

static void
filter_close(struct filter *f)
{
	buf_free(&f->key);
	json_decref(f->checkpoints);
	intern_free(f->texts);
	intern_free(f->acked);
	free(f->levels);
	free(f->source);
	free(f->older);
	free(f->fraction);
	stock_orders_free(f->orders);
	stock_sums_free(f->sums);
	stock_pool_close(f->pool);
	stock_rules_close(f->rules);
}

/* What was decided about figures, in a line each. */
static void
report_figures(const struct filter *f)
{
	if (f->n_older > 0)
		ecx_warn(f->store, NULL,
		    "levels older than one that was read before for the same "
		    "SKU and location: %zu, the first of '%s'; they are left "
		    "out",
		    f->n_older, f->older);
	if (f->n_fractions > 0)
		ecx_warn(f->store, NULL,
		    "levels with a fraction: %zu, the first of '%s'; they are "
		    "cut to whole numbers: set stock_decimals to the decimal "
		    "places that the store takes",
		    f->n_fractions, f->fraction);
}

int
stock_filter(struct ecx_run *run, const char *store)
{
	struct filter f;
	struct ecx_input in;

	if (!filter_open(&f, run, store))
		return ECX_EXIT_CONFIG;
	while (!f.refused && ecx_read(run, &in))
		handle_input(&f, &in);
	f.ended = f.ended || ecx_option(run, "complete") != NULL;
	if (!f.refused && f.waits)
		output_sums(&f);
	report_figures(&f);
	filter_close(&f);
	return run->status;
}
