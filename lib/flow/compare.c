/*
 * Both sides are read into temporary tables, and then every order of the store
 * is judged. Where the ERP cannot list its orders, each is looked for as the
 * store's list brings it. What one side lacks is read once more before that is
 * said, because the lists are not read at the same time.
 */
#include <stdlib.h>
#include <string.h>

#include "core/envelope.h"
#include "core/ledger_exported.h"
#include "flow/compare_in.h"
#include "flow/run_rows.h"

/* So many orders are asked for at a time. */
enum { CHUNK = 500 };

static const int64_t day = INT64_C(86400) * 1000000;

/* ---- the store ---- */

static int64_t
time_of(const json_t *doc)
{
	const char *text = json_string_at(doc, "dateModified");
	int64_t at = 0;

	if (text == NULL)
		text = json_string_at(doc, "orderDate");
	return clock_parse(text, &at) ? at : 0;
}

static enum compare_stand
stand_of(const struct compare *c, const json_t *order)
{
	char why[ECX_WHY];

	switch (ecx_doc_order_state(order, c->unpaid, why)) {
	case ECX_ORDER_DUE:
		return COMPARE_DUE;
	case ECX_ORDER_UNPAID:
	case ECX_ORDER_HELD:
		return COMPARE_WAITS;
	default:
		return COMPARE_ENDED;
	}
}

static void
take_credits(struct compare *c, const json_t *order, const json_t *theirs)
{
	const json_t *all = json_at(theirs, "ecx.credits");
	const char *ref = json_text_at(order, "ref");
	const json_t *one;
	size_t i;

	json_array_foreach (all, i, one) {
		const char *event = json_text_at(one, "id");
		int64_t at = 0;

		if (!clock_parse(json_string_at(one, "date"), &at))
			at = time_of(order);
		compare_credit_put(c->ledger, ref, event, at,
		    compare_credit_is_gone(c, ref, event, theirs, one));
	}
}

static void
count_theirs(const struct compare_theirs *row, void *data)
{
	(void)row;
	(void)data;
}

static void
take_order(struct compare *c, const json_t *doc, const json_t *theirs)
{
	const char *id = json_text_at(doc, "id");
	char slack[DEC_TEXT];
	const struct compare_ours row = {.ref = json_text_at(doc, "ref"),
	    .id = id,
	    .number = json_text_at(doc, "orderNumber"),
	    .status = json_text_at(doc, "orderStatus"),
	    .total = json_text_at(
		doc, "anticipatedMonetaryTotal.taxInclusiveAmount"),
	    .slack = dec_print(ecx_total_slack(doc), slack),
	    .stand = stand_of(c, doc),
	    .at = time_of(doc)};

	if (!ecx_ref_ok(row.ref) ||
	    (c->again && !compare_is_again(c->ledger, id)) ||
	    (!c->again && row.at < c->since)) {
		c->run->n_skipped++;
		return;
	}
	if ((!c->both || c->again) &&
	    compare_theirs_each(c->ledger, row.ref, count_theirs, NULL) == 0 &&
	    !compare_is_excused(c, &row) && !compare_find(c, doc))
		return;
	compare_ours_put(c->ledger, &row);
	take_credits(c, doc, theirs);
}

/* A credit note that the store has as a document of ours. */
static void
take_event(struct compare *c, const json_t *doc, const json_t *theirs)
{
	enum ecx_kind kind;

	(void)theirs;
	if (ecx_doc_type(doc, &kind) == ECX_TYPE_DATA && kind == ECX_CREDIT)
		compare_credit_put(c->ledger, json_text_at(doc, "ref"),
		    json_text_at(doc, "id"), time_of(doc),
		    compare_credit_is_gone(c, json_text_at(doc, "ref"),
			json_text_at(doc, "id"), NULL, doc));
}

/* The list of changes has the refunds with the orders, and orders that were
 * cancelled. */
static enum ecx_kind
kind_to_list(const struct compare *c)
{
	const struct ecx_driver *d = c->shop->driver;

	return d->verbs[ECX_CHANGE].list != NULL && !(d->flags & ECX_CANONICAL)
		   ? ECX_CHANGE
		   : ECX_ORDER;
}

static bool
read_shop(struct compare *c)
{
	const struct ecx_driver *d = c->shop->driver;
	struct ecx_query query = {
	    .kind = kind_to_list(c), .since = c->since, .interactive = true};

	if (!compare_list(c, c->shop, &query, ECX_ORDER, take_order))
		return false;
	if (query.kind == ECX_CHANGE || d->verbs[ECX_CHANGE].list == NULL)
		return true;
	query.kind = ECX_CHANGE;
	return compare_list(c, c->shop, &query, ECX_CREDIT, take_event);
}

/* ---- the ERP ---- */

static void
take_theirs(struct compare *c, const json_t *doc, const json_t *theirs)
{
	const char *ref = json_text_at(doc, "ref");
	const bool ours = c->erp->driver->flags & ECX_CANONICAL;
	const char *path =
	    ours ? "anticipatedMonetaryTotal.taxInclusiveAmount" : "total";
	auto_free char *nth =
	    xasprintf("%llu", (unsigned long long)++c->n_rows);
	const struct compare_theirs row = {.ref = ref,
	    .id = ours ? nth : json_text_at(doc, "id"),
	    .number = json_string_at(doc, ours ? "ref" : "number"),
	    .state = ours ? NULL : json_string_at(doc, "state"),
	    .total = json_string_at(doc, path),
	    .at = ours ? 0 : time_of(doc)};

	(void)theirs;
	if (strncmp(ref, c->prefix, strlen(c->prefix)) == 0)
		compare_theirs_put(c->ledger, &row);
}

static void
take_state(struct compare *c, const json_t *doc, const json_t *theirs)
{
	(void)theirs;
	compare_state_put(c->ledger, json_text_at(doc, "ref"),
	    json_string_at(doc, "state"), json_string_at(doc, "total"),
	    time_of(doc));
}

/* The list of an ERP has its orders as its list of states has them; that of a
 * folder has the documents that were written there. */
static bool
read_erp(struct compare *c)
{
	const struct ecx_query query = {
	    .kind = ECX_ORDER, .since = c->since, .interactive = true};
	const bool ours = c->erp->driver->flags & ECX_CANONICAL;

	return compare_list(
	    c, c->erp, &query, ours ? ECX_ORDER : ECX_STATE, take_theirs);
}

/* The texts of a list as an array, borrowed; the caller frees the array. */
static const char **
array_of(const json_t *list)
{
	const size_t n = json_array_size(list);
	const char **texts = xcalloc(n + 1, sizeof(*texts));
	size_t i;

	for (i = 0; i < n; i++)
		texts[i] = json_string_value(json_array_get(list, i));
	return texts;
}

/* Reads how the orders stand that were found. A folder is read but once. */
static bool
read_states(struct compare *c)
{
	const bool ours = c->erp->driver->flags & ECX_CANONICAL;
	auto_free char *last = xstrdup("");
	bool more = c->erp->driver->verbs[ECX_STATE].list != NULL;

	while (more) {
		json_auto_t *refs = compare_stateless(c->ledger, last, CHUNK);
		auto_free const char **names = array_of(refs);
		const struct ecx_query query = {.kind = ECX_STATE,
		    .refs = names,
		    .n_refs = json_array_size(refs),
		    .interactive = true};

		if (query.n_refs == 0)
			return true;
		if (!compare_list(c, c->erp, &query, ECX_STATE, take_state))
			return false;
		free(last);
		last = xstrdup(names[query.n_refs - 1]);
		more = !ours && query.n_refs == CHUNK;
	}
	return true;
}

/* ---- what one side lacks is read once more ---- */

static void
add_lacking(const struct compare_ours *row, void *data)
{
	struct compare *c = data;

	if (compare_theirs_each(c->ledger, row->ref, count_theirs, NULL) == 0 &&
	    !compare_is_excused(c, row))
		compare_again_put(c->ledger, row->id);
}

static void
add_unknown(struct compare *c, const char *ref)
{
	auto_free char *id = NULL;

	if (compare_receipt(
		c->ledger, c->erp->name, c->shop->name, ref, &id, NULL) &&
	    id != NULL && *id != '\0')
		compare_again_put(c->ledger, id);
}

static void
count_ours(const struct compare_ours *row, void *data)
{
	(void)row;
	(void)data;
}

static bool
is_read(const struct compare *c, const char *ref)
{
	return compare_ours_each(c->ledger, ref, count_ours, NULL) > 0;
}

static void
add_open(const struct compare_found *f, void *data)
{
	struct compare *c = data;

	if (*f->id != '\0' && !is_read(c, f->key))
		compare_again_put(c->ledger, f->id);
}

/* Calls fn for each order of the ERP that the store's list did not have. */
static void
each_unknown(struct compare *c, void (*fn)(struct compare *c, const char *ref))
{
	auto_free char *last = xstrdup("");
	size_t n = CHUNK, i;

	while (n == CHUNK) {
		json_auto_t *refs = compare_unknown(c->ledger, last, CHUNK);

		n = json_array_size(refs);
		for (i = 0; i < n; i++)
			fn(c, json_string_value(json_array_get(refs, i)));
		free(last);
		last = xstrdup(
		    n > 0 ? json_string_value(json_array_get(refs, n - 1))
			  : "");
	}
}

static bool
read_again(struct compare *c)
{
	const bool ours = c->shop->driver->flags & ECX_CANONICAL;
	auto_free char *last = xstrdup("");
	bool more = true;

	if (c->both)
		(void)compare_ours_each(c->ledger, NULL, add_lacking, c);
	each_unknown(c, add_unknown);
	compare_open_each(c->ledger, c->erp->name, c->shop->name, add_open, c);
	c->again = true;
	while (more) {
		json_auto_t *ids = compare_again(c->ledger, last, CHUNK);
		auto_free const char **names = array_of(ids);
		const struct ecx_query query = {.kind = kind_to_list(c),
		    .ids = names,
		    .n_ids = json_array_size(ids),
		    .interactive = true};

		if (query.n_ids == 0)
			return true;
		if (!compare_list(c, c->shop, &query, ECX_ORDER, take_order))
			return false;
		free(last);
		last = xstrdup(names[query.n_ids - 1]);
		more = !ours && query.n_ids == CHUNK;
	}
	return true;
}

/* ---- what is said ---- */

static void
judge(const struct compare_ours *row, void *data)
{
	struct compare *c = data;

	c->count[compare_judge(c, row)]++;
}

static void
judge_unknown(struct compare *c, const char *ref)
{
	c->count[compare_judge_unknown(c, ref)]++;
}

static void
note_verdict(const struct compare_ours *row, void *data)
{
	struct compare *c = ((void **)data)[0];

	*(enum compare_verdict *)((void **)data)[1] = compare_judge(c, row);
}

/*
 * An order that the store's list does not have any more was asked for by its
 * id. One that neither side has needs nothing; where the ERP was not asked, it
 * is now.
 */
static bool
is_gone(struct compare *c, const char *ref)
{
	enum compare_verdict verdict = VERDICT_YOUNG;
	json_auto_t *bare = NULL;

	if (compare_ours_each(
		c->ledger, ref, note_verdict, (void *[]){c, &verdict}) > 0)
		return verdict == VERDICT_NONE || verdict == VERDICT_SAME ||
		       verdict == VERDICT_DIFFERS;
	if (compare_theirs_each(c->ledger, ref, count_theirs, NULL) == 0) {
		bare = json_pack("{s:s, s:s}", "type", "Order", "ref", ref);
		if (!compare_find(c, bare))
			return false;
		c->count[compare_judge_unknown(c, ref)]++;
	}
	verdict = compare_judge_unknown(c, ref);
	return verdict == VERDICT_NONE || verdict == VERDICT_DIFFERS;
}

static void
close_open(const struct compare_found *f, void *data)
{
	struct compare *c = data;

	if (is_gone(c, f->key))
		compare_gone_put(c->ledger, f->key, f->difference);
}

static void
output(struct compare *c, const struct compare_found *f, const char *state)
{
	json_auto_t *doc = json_pack("{s:s, s:i, s:s, s:s, s:s, s:s}", "type",
	    "Difference", "v", 1, "source", c->shop->name, "system",
	    c->erp->name, "ref", f->key, "what", f->difference);
	const char *const texts[][2] = {{"id", f->id},
	    {"orderNumber", f->number}, {"ours", f->ours},
	    {"theirs", f->theirs}, {"state", state}};
	char since[CLOCK_TEXT];
	size_t i;

	for (i = 0; i < ARRAY_LEN(texts); i++)
		if (*texts[i][1] != '\0')
			json_set_text(doc, texts[i][0], texts[i][1]);
	json_set_text(doc, "since",
	    clock_print(f->first != 0 ? f->first : clock_now(), since));
	ecx_output(c->run, doc);
}

static void
output_found(const struct compare_found *f, void *data)
{
	struct compare *c = data;

	ecx_run_status(c->run, ECX_EXIT_SOME);
	output(c, f, f->first != 0 ? "still" : "new");
}

static void
output_gone(const struct compare_found *f, void *data)
{
	output(data, f, "gone");
}

static void
report(const struct compare *c)
{
	size_t n = 0, v;

	for (v = VERDICT_SAME; v < VERDICTS; v++)
		n += c->count[v];
	warn("compared %zu orders: %zu same, %zu differ, %zu under way, "
	     "%zu wait, %zu filed, %zu too young",
	    n, c->count[VERDICT_SAME], c->count[VERDICT_DIFFERS],
	    c->count[VERDICT_UNDER_WAY], c->count[VERDICT_WAITS],
	    c->count[VERDICT_FILED], c->count[VERDICT_YOUNG]);
}

static void
compare_orders(struct compare *c)
{
	const char *target = c->erp->name, *source = c->shop->name;

	if (!c->both)
		warn("%s: %s cannot list its orders: one-sided, each order of "
		     "%s is looked for there",
		    target, c->erp->driver->title, source);
	if (!read_shop(c) || (c->both && !read_erp(c)) || !read_again(c) ||
	    !read_states(c))
		return;
	(void)compare_ours_each(c->ledger, NULL, judge, c);
	each_unknown(c, judge_unknown);
	compare_open_each(c->ledger, target, source, close_open, c);
	if (c->failed || stop_requested())
		return;
	compare_found_each(c->ledger, target, source, output_found, c);
	compare_gone_each(c->ledger, target, source, output_gone, c);
	if (!c->run->dry_run)
		compare_store(c->ledger, target, source);
	report(c);
}

/* ---- the run ---- */

/* Where changes of orders are followed from. */
static int64_t
followed_from(const struct compare *c)
{
	auto_free char *from = ledger_checkpoint(
	    c->ledger, c->shop->name, ECX_CREDIT, c->erp->name, NULL);
	int64_t at = 0;

	return clock_parse(from, &at) ? at : 0;
}

static bool
can_compare(const struct compare *c, enum ecx_kind kind)
{
	const struct ecx_verbs *erp = &c->erp->driver->verbs[kind];
	const bool products = kind == ECX_PRODUCT;
	const struct ecx_conn *lacks = NULL;

	if (c->shop->driver->verbs[kind].list == NULL)
		lacks = c->shop;
	else if (erp->list == NULL && (products || erp->find == NULL))
		lacks = c->erp;
	if (lacks == NULL)
		return true;
	ecx_warn(lacks->name, NULL,
	    "%s cannot list %s, so that they cannot be compared%s",
	    lacks->driver->title, ecx_kind_plural(kind),
	    products ? " with --products" : "");
	return false;
}

static bool
open_ends(struct compare *c, const char *store, const char *system)
{
	const enum ecx_kind kind =
	    ecx_option(c->run, "products") != NULL ? ECX_PRODUCT : ECX_ORDER;
	enum ecx_err err;

	c->shop = ecx_conn_open(c->run, store, ECX_STORE, &err);
	if (c->shop != NULL)
		c->erp = ecx_conn_open(c->run, system, ECX_BUSINESS, &err);
	if (c->erp == NULL) {
		ecx_run_status(c->run, ecx_err_exit(err));
		return false;
	}
	if (!can_compare(c, kind)) {
		ecx_run_status(c->run, ECX_EXIT_CONFIG);
		return false;
	}
	return true;
}

static void
prepare(struct compare *c)
{
	const int64_t since = ecx_option_when(c->run, "since");
	const char *start = conf_text(c->shop->conf, "start");
	int64_t from = 0;

	c->ledger = ecx_ledger(c->run);
	c->both = c->erp->driver->verbs[ECX_ORDER].list != NULL;
	c->unpaid = conf_bool(c->erp->conf, "unpaid");
	c->since = since != 0 ? since : clock_now() - 7 * day;
	/* What was ordered before is not for the ERP. */
	if (start != NULL && clock_when(start, &from) && from > c->since)
		c->since = from;
	c->followed = followed_from(c);
	c->prefix = ecx_ref_of(c->shop->conf, "");
	compare_open(c->ledger);
}

int
ecx_compare(struct ecx_run *run, const char *store, const char *system)
{
	struct compare c = {.run = run};

	(void)ecx_option_when(run, "since");
	if (strcmp(store, system) == 0)
		die(ECX_EXIT_USAGE,
		    "'%s' is both sides: name the store, then the ERP", store);
	if (open_ends(&c, store, system)) {
		prepare(&c);
		if (ecx_option(run, "products") != NULL) {
			compare_products(&c);
		} else {
			run_begin_between(run, store, ECX_DIFFERENCE, system);
			compare_orders(&c);
		}
	}
	free(c.prefix);
	ecx_conn_close(c.shop);
	ecx_conn_close(c.erp);
	return run->status;
}
