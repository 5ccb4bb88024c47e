/*
 * ecx_set sets absolute values in batches: stock levels, products, prices and
 * states of orders. A repeated request does no harm, so there are no intents.
 * Values that the store acknowledged are recorded, and are not sent again. A
 * value that was not set is not kept: the next pull reads it again, for its row
 * in the ledger where the source reads what has changed. Stock levels and
 * prices are set only when all of them have been read (flow/gather.h).
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/conn.h"
#include "core/ledger_defer.h"
#include "core/ledger_exported.h"
#include "flow/ceiling.h"
#include "flow/checkpoint.h"
#include "flow/gather.h"
#include "flow/price_dates.h"
#include "flow/quarantine.h"
#include "flow/registry.h"
#include "flow/run.h"
#include "flow/run_rows.h"
#include "flow/set_state.h"

enum { HELD_MAX = 1024 };

/* A document, or a Rejection that goes to the quarantine. */
struct item {
	struct ecx_input in; /* doc and text are owned */
	char *key;
	json_t *mapped;   /* the document for set(); NULL: none is set */
	const char *code; /* of the Rejection; NULL: not rejected */
	char *why;
	bool reported; /* it is rejected for a person, and is acknowledged */
	/* The code of what was not set now, for `why`: the next pull asks for
	 * it again. NULL: it was set, or rejected. */
	const char *later;
	int64_t begins; /* a price that holds only then: it is kept; or 0 */
	int64_t ends;   /* a price that holds until then; or 0 */
	json_t *base;   /* the price that holds after it; or NULL */
};

struct set {
	struct ecx_run *run;
	struct ecx_conn *conn;
	const char *name;
	enum ecx_kind kind;
	struct gather *gather; /* NULL: each is set as it comes */
	bool skip;    /* leave out values that were acknowledged before */
	bool stopped; /* no further document is read */
	bool any_later;
	bool
	    keeps_checkpoint; /* a value comes again only from its Checkpoint */
	struct item item[HELD_MAX];
	const json_t *docs[HELD_MAX]; /* the batch */
	struct item *from[HELD_MAX];  /* docs[i] is from[i]->mapped */
	struct ecx_result results[HELD_MAX];
	size_t n, n_docs, max;
};

/* The value that the ledger stores as acknowledged: a stock level itself, of
 * other kinds a hash of the document. */
static char *
acked_value(const struct set *s, const json_t *doc)
{
	if (s->kind == ECX_STOCK)
		return xstrdup(json_string_at(doc, "inventoryLevel"));
	if (s->kind == ECX_PRICE)
		return ceiling_price_value(doc);
	return xasprintf("%016" PRIx64, ecx_doc_content_hash(doc));
}

static struct item *
hold_item(struct set *s, const struct ecx_input *in)
{
	struct item *t = &s->item[s->n++];

	*t = (struct item){.in = *in};
	t->in.doc = json_incref(in->doc);
	t->in.text = xstrndup(in->text, in->len);
	return t;
}

static void
reject_item(struct item *t, const char *code, const char *why)
{
	t->code = code;
	t->why = xstrdup(why);
}

/* A row for a person, once. */
static void
report_to_person(struct item *t, char *why)
{
	t->code = "report";
	t->why = why;
	t->reported = true;
}

static bool
is_acked(struct set *s, const struct ecx_input *in, const char *key)
{
	auto_free char *old = NULL;
	auto_free char *new = NULL;

	if (!s->skip)
		return false;
	old = ledger_acked(ecx_ledger(s->run), s->name, s->kind, key);
	if (old == NULL)
		return false;
	new = acked_value(s, in->doc);
	return strcmp(old, new) == 0;
}

/* Did the store say within a day that it does not have it? Then that was
 * reported, and it is asked for again tomorrow. */
static bool
is_absent(struct set *s, const char *key)
{
	static const int64_t day = INT64_C(86400) * 1000000;

	return s->skip &&
	       ledger_refused_at(ecx_ledger(s->run), s->name, s->kind, key,
		   ecx_err_name(ECX_MISSING)) > clock_now() - day;
}

/* Can the next pull ask for the value? A queue has no past. */
static bool
is_read_again(struct set *s, const json_t *doc)
{
	const char *source = json_string_at(doc, "source");
	const struct conf_section *section =
	    source != NULL ? conf_section(s->run->conf, source) : NULL;
	const char *name = conf_written(section, "driver");
	const struct ecx_driver *d =
	    name != NULL ? ecx_driver_find(name) : NULL;

	return d != NULL && !(d->flags & ECX_QUEUE);
}

static struct price_row
price_row(const struct set *s, const struct item *t)
{
	return (struct price_row){
	    s->name, conf_text(s->conn->conf, "store_price_list"), t->in.doc};
}

/* Does the price wait for the end of one that the store has now? */
static bool
waits_for_end(struct set *s, const struct item *t)
{
	const struct price_row row = price_row(s, t);

	if (s->kind != ECX_PRICE || t->ends != 0 ||
	    !price_dates_holds(ecx_ledger(s->run), &row))
		return false;
	if (!s->run->dry_run)
		price_dates_wait(
		    ecx_ledger(s->run), &row, is_read_again(s, t->in.doc));
	return true;
}

/* Is the state of an order reported, or no news to the store? */
static bool
is_for_person(struct set *s, struct item *t)
{
	char *why = NULL;
	enum state_verdict verdict;

	if (s->kind != ECX_STATE)
		return false;
	verdict = set_state_judge(s->run, s->conn, t->in.doc, &why);
	if (verdict == STATE_REPORT)
		report_to_person(t, why);
	return verdict != STATE_SET;
}

static void
add_document(
    struct set *s, const struct ecx_input *in, int64_t ends, const json_t *base)
{
	char why[ECX_WHY];
	enum ecx_err err;
	struct item *t = hold_item(s, in);

	t->ends = ends;
	t->base = json_incref((json_t *)base);
	if (in->kind != s->kind) {
		snprintf(why, sizeof(why), "%s takes %s only, not %s",
		    s->run->tool->name, ecx_kind_plural(s->kind),
		    ecx_kind_plural(in->kind));
		reject_item(t, "kind", why);
		return;
	}
	if (!ecx_doc_check(in->doc, why) ||
	    (t->key = ecx_doc_key(in->doc, why)) == NULL) {
		reject_item(t, "invalid", why);
		return;
	}
	if (is_acked(s, in, t->key) || is_absent(s, t->key) ||
	    waits_for_end(s, t) || is_for_person(s, t)) {
		s->run->n_skipped += !t->reported;
		return;
	}
	t->mapped = ecx_conn_native(s->conn, s->kind, t->in.doc, &err, why);
	if (t->mapped == NULL && err != ECX_REJECTED) {
		ecx_warn(s->name, t->in.doc, "%s", why);
		ecx_run_status(s->run, ecx_err_exit(err));
		s->stopped = true;
		return;
	}
	if (t->mapped == NULL) {
		reject_item(t, "map", why);
		return;
	}
	s->from[s->n_docs] = t;
	s->docs[s->n_docs++] = t->mapped;
}

/* Rejects the documents of the batch that the store refused, and leaves those
 * to the next pull that may be set later. */
static void
judge_failed(struct set *s)
{
	size_t i;

	for (i = 0; i < s->n_docs; i++) {
		struct ecx_result *r = &s->results[i];

		if (r->err == ECX_OK)
			continue;
		ecx_blank(s->conn, r->why, sizeof(r->why));
		if (!ecx_err_passes(r->err)) {
			reject_item(s->from[i], ecx_err_name(r->err), r->why);
			continue;
		}
		s->from[i]->later = ecx_err_name(r->err);
		s->from[i]->why = xstrdup(r->why);
		ecx_warn(s->name, s->from[i]->in.doc,
		    "%s: %s; the next pull sends it again",
		    ecx_err_name(r->err), r->why);
		s->any_later = true;
	}
}

/* Forgets what the store has acknowledged. All stock is read each time, and
 * states are asked for until the store has them; of other kinds the pull reads
 * what has changed, and what has a row. Prices are asked for by their SKU. */
static void
record_later(struct set *s, const struct item *t)
{
	struct ledger *l = ecx_ledger(s->run);
	const char *sku = json_string_at(t->in.doc, "sku");
	const char *id =
	    s->kind == ECX_PRICE ? NULL : json_string_at(t->in.doc, "id");
	struct ledger_wait wait;

	ledger_acked_forget(l, s->name, s->kind, t->key);
	if (!is_read_again(s, t->in.doc) || s->kind == ECX_STATE)
		s->keeps_checkpoint = true;
	else if (s->kind != ECX_STOCK)
		(void)ledger_defer(l,
		    &(struct ledger_deferral){.target = s->name,
			.kind = s->kind,
			.key = t->key,
			.source = json_string_at(t->in.doc, "source"),
			.id = id != NULL ? id : sku,
			.ref = sku,
			.code = t->later,
			.reason = t->why,
			.document = "{}",
			.len = 2},
		    INT64_MAX, &wait);
}

/* Keeps what holds on other days than today. Called before the price is
 * acknowledged. */
static void
record_dates(struct set *s, const struct item *t)
{
	struct ledger *l = ecx_ledger(s->run);
	const struct price_row row = price_row(s, t);
	auto_free char *last = NULL;
	auto_free char *value = NULL;

	if (t->in.type != ECX_TYPE_DATA || t->in.kind != ECX_PRICE ||
	    t->key == NULL)
		return;
	if (t->begins != 0) {
		price_dates_begin(l, &row, t->begins);
		return;
	}
	price_dates_began(l, &row);
	if (t->code != NULL)
		return;
	if (t->ends == 0 && t->mapped != NULL)
		price_dates_ended(l, &row);
	if (t->ends == 0)
		return;
	last = ledger_acked(l, s->name, s->kind, t->key);
	value = acked_value(s, t->in.doc);
	price_dates_end(l, &row, t->ends, t->base,
	    last != NULL && strcmp(last, value) != 0 ? last : NULL);
}

/* By the time when a level was read an older one is known in the next run. */
static void
record_acked(struct set *s, const struct item *t)
{
	auto_free char *value = acked_value(s, t->in.doc);
	int64_t read;

	ledger_acked_put(ecx_ledger(s->run), s->name, s->kind, t->key, value);
	if (s->kind == ECX_STOCK &&
	    clock_parse(json_string_at(t->in.doc, "dateModified"), &read))
		ledger_read_put(
		    ecx_ledger(s->run), s->name, s->kind, t->key, read);
}

/* A state that was set, or is for a person, as is the money of an order that
 * was cancelled in the store. What is acknowledged leaves the quarantine. */
static void
record_state(struct set *s, struct item *t)
{
	const bool is_set = t->mapped != NULL && t->code == NULL;
	char *why;

	if (s->kind != ECX_STATE || t->later != NULL ||
	    (!is_set && !t->reported))
		return;
	why = set_state_done(s->run, s->name, t->in.doc, t->reported);
	record_acked(s, t);
	if (why != NULL)
		report_to_person(t, why);
}

static void
record_items(struct set *s)
{
	struct ledger *l = ecx_ledger(s->run);
	size_t i;

	ledger_begin(l);
	for (i = 0; i < s->n; i++) {
		struct item *t = &s->item[i];

		record_state(s, t);
		if (t->in.type == ECX_TYPE_REJECTION) {
			/* The status of a pipeline is that of its last tool. */
			quarantine_rejection(l, s->name, &t->in);
			ecx_run_status(s->run, ECX_EXIT_SOME);
		} else if (t->code != NULL) {
			quarantine_document(l, s->run->tool->name, s->name,
			    &t->in, false, t->code, t->why);
		} else if (t->later != NULL) {
			record_later(s, t);
		}
		if (t->later != NULL)
			continue;
		record_dates(s, t);
		if (t->mapped != NULL && t->code == NULL)
			record_acked(s, t);
	}
	ledger_commit(l);
}

static void
report_item(struct set *s, const struct item *t, const char *now)
{
	json_auto_t *r = NULL;

	if (t->in.type != ECX_TYPE_DATA) {
		ecx_output_text(s->run, t->in.text, t->in.len);
	} else if (t->code != NULL) {
		ecx_reject(s->run, s->name, &t->in, t->code, "%s", t->why);
	} else if (t->mapped != NULL && t->later == NULL) {
		r = ecx_doc_receipt(
		    t->key, s->kind, s->name, t->key, NULL, now, false, false);
		ecx_output(s->run, r);
	}
}

static void
item_free(struct item *t)
{
	json_decref(t->in.doc);
	free((void *)t->in.text);
	json_decref(t->mapped);
	free(t->key);
	free(t->why);
	json_decref(t->base);
}

/* False when the connection failed: the next run sets all values of the batch
 * again. */
static bool
set_batch(struct set *s)
{
	const struct ecx_batch batch = {.kind = s->kind,
	    .docs = s->docs,
	    .n = s->n_docs,
	    .results = s->results};
	enum ecx_err err;

	if (s->n_docs == 0)
		return true;
	memset(s->results, 0, s->n_docs * sizeof(*s->results));
	err = s->conn->driver->verbs[s->kind].set(s->conn, &batch);
	if (err == ECX_OK) {
		judge_failed(s);
		return true;
	}
	ecx_warn(
	    s->name, NULL, "%s: %s", ecx_kind_plural(s->kind), s->conn->error);
	ecx_run_status(
	    s->run, ecx_err_stops(err) ? ecx_err_exit(err) : ECX_EXIT_AGAIN);
	s->stopped = true;
	return false;
}

static void
flush_batch(struct set *s)
{
	char now[CLOCK_TEXT];
	bool done = s->n > 0 && set_batch(s) && !s->run->dry_run;
	size_t i;

	if (done)
		record_items(s);
	(void)clock_print(clock_now(), now);
	for (i = 0; i < s->n; i++) {
		if (done || s->item[i].code != NULL)
			report_item(s, &s->item[i], now);
		item_free(&s->item[i]);
	}
	s->n = s->n_docs = 0;
}

/* A Checkpoint is stored when every value before it was acknowledged, has a row
 * or comes again without one. */
static void
store_checkpoint(struct set *s, const struct ecx_input *in)
{
	flush_batch(s);
	if (s->stopped || s->keeps_checkpoint || s->run->dry_run ||
	    s->run->tainted)
		return;
	checkpoint_store(s->run, s->name, &s->kind, 1, in);
}

/* The lock is taken at the first document, as in push.c. */
static enum ecx_err
open_conn(struct set *s)
{
	const struct ecx_verbs *v;
	enum ecx_err err;

	ecx_lock(s->run, s->name);
	s->conn = ecx_conn_open(s->run, s->name, ECX_STORE, &err);
	if (s->conn == NULL)
		return err;
	v = &s->conn->driver->verbs[s->kind];
	if (v->set == NULL) {
		ecx_warn(s->name, NULL, "%s cannot set %s",
		    s->conn->driver->title, ecx_kind_plural(s->kind));
		return ECX_UNSUPPORTED;
	}
	if (s->kind == ECX_STOCK || s->kind == ECX_PRICE)
		s->gather = gather_open(s->run, s->conn->conf, s->kind);
	s->max = v->batch > HELD_MAX ? HELD_MAX : v->batch ? v->batch : 1;
	/* No document is taken before the map is known to be whole. */
	err = ecx_conn_check_map(s->conn, s->kind);
	if (err != ECX_OK)
		ecx_warn(s->name, NULL, "%s", s->conn->error);
	return err;
}

static void
take_input(
    struct set *s, const struct ecx_input *in, const struct judged *judged)
{
	if (in->type == ECX_TYPE_DATA)
		add_document(s, in, judged != NULL ? judged->ends : 0,
		    judged != NULL ? judged->base : NULL);
	else if (in->type == ECX_TYPE_CHECKPOINT)
		store_checkpoint(s, in);
	else
		(void)hold_item(s, in);
	if (s->n_docs == s->max || s->n == HELD_MAX)
		flush_batch(s);
}

/* For gather_each. */
static bool
take_judged(const struct ecx_input *in, const struct judged *judged, void *data)
{
	struct set *s = data;
	struct item *t;
	char why[ECX_WHY];

	if (judged->verdict == SET_NOW) {
		take_input(s, in, judged);
		return !s->stopped;
	}
	t = hold_item(s, in);
	if (judged->verdict == SET_REFUSED)
		reject_item(t, judged->code, judged->why);
	else
		s->run->n_skipped++;
	t->key = ecx_doc_key(in->doc, why);
	t->begins = judged->verdict == SET_LATER ? judged->begins : 0;
	if (s->n == HELD_MAX)
		flush_batch(s);
	return !s->stopped;
}

static void
set_documents(struct set *s)
{
	struct ecx_input in;
	enum ecx_err err;

	while (!s->stopped && ecx_read(s->run, &in)) {
		if (s->conn == NULL && (err = open_conn(s)) != ECX_OK) {
			ecx_run_status(s->run, ecx_err_exit(err));
			return;
		}
		if (s->gather != NULL)
			gather_add(s->gather, &in);
		else
			take_input(s, &in, NULL);
		ecx_progress(s->run, s->run->n_in, 0);
	}
	if (s->gather != NULL && !stop_requested() &&
	    gather_is_believed(s->gather))
		gather_each(s->gather, take_judged, s);
	flush_batch(s);
}

int
ecx_set(struct ecx_run *run, const char *connection, enum ecx_kind kind,
    bool unchanged_skip)
{
	struct set *s = xcalloc(1, sizeof(*s));

	s->run = run;
	s->kind = kind;
	s->skip = unchanged_skip;
	s->name = ecx_section(run, connection)->name;
	run_begin_sink(run, s->name, &kind, 1);
	set_documents(s);
	if (s->any_later && !s->keeps_checkpoint)
		run_deferred(run);
	else if (s->any_later && run->status == ECX_EXIT_OK)
		ecx_run_status(run, ECX_EXIT_AGAIN);
	gather_close(s->gather);
	ecx_conn_close(s->conn);
	free(s);
	return run->status;
}
