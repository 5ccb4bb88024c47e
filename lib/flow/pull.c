/*
 * Sources: from a connection to stdout. What the ledger knows as done is left
 * out; a Checkpoint follows each complete page, and only a sink stores it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "flow/registry.h"
#include "flow/run.h"

const struct ecx_option ecx_pull_options[] = {
    {0, "for", "system", "the other end of the flow"},
    {0, "id", "id", "only this one; may be repeated, - reads stdin"},
    {0, "since", "time", "changed since then, instead of the last run"},
    {0, "until", "time", "changed before then"},
    {0, "limit", "n", "at most so many"},
    {0, "raw", NULL, "the documents as the system has them"},
    {0, NULL, NULL, NULL},
};

struct pull {
	struct ecx_emitter emitter; /* first: the driver hands it back */
	struct ecx_run *run;
	struct ecx_conn *conn;
	enum ecx_kind kind;
	const char *flow; /* the other end */
	struct ecx_query query;
	bool raw;
	bool interactive; /* looks only: no Checkpoints */
	bool refused;     /* an unreadable record could not travel on */
	char *cursor;
	char *page;    /* the cursor behind the last page */
	int64_t began; /* to read: no figure is older */
	const char **ids;
	size_t n_ids;
	json_t *refs; /* open orders, for fulfillments */
	json_t *held; /* fulfillments of the page */
	json_t *told; /* reference of what is complete: was all of it told */
};

static bool
one_of(const char *s, const char *const list[], size_t n)
{
	size_t i;

	for (i = 0; i < n && s != NULL; i++)
		if (strcmp(s, list[i]) == 0)
			return true;
	return false;
}

/* By hand an order is named by its id, its number or its reference. */
static bool
asked_for(const struct pull *p, const json_t *doc)
{
	const struct ecx_query *q = &p->query;
	int64_t t = 0;

	if (q->n_ids > 0)
		return one_of(json_string_at(doc, "id"), q->ids, q->n_ids) ||
		       one_of(json_string_at(doc, "orderNumber"), q->ids,
			   q->n_ids) ||
		       one_of(json_string_at(doc, "ref"), q->ids, q->n_ids);
	if (q->since == 0 && q->until == 0)
		return true;
	if (!clock_parse(json_string_at(doc, "dateModified"), &t))
		return true;
	return (q->since == 0 || t >= q->since) &&
	       (q->until == 0 || t < q->until);
}

static bool
is_flow(const struct pull *p)
{
	return !p->interactive && p->flow != NULL;
}

/* What it lists has no past, and says itself when it was true. */
static bool
is_queue(const struct pull *p)
{
	return p->conn->driver->flags & ECX_QUEUE;
}

static void
reject_doc(struct pull *p, json_t *doc, const char *code, const char *why)
{
	auto_free char *text = json_text(doc);
	struct ecx_input in = {.doc = doc,
	    .text = text,
	    .len = strlen(text),
	    .type = ECX_TYPE_DATA,
	    .kind = p->kind};

	ecx_reject(p->run, p->conn->name, &in, code, "%s", why);
}

/* False for what has no key: the next tool says what is wrong with it. */
static bool
known_of(struct pull *p, const json_t *doc, enum ledger_known *known)
{
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(doc, why);

	if (key != NULL)
		*known = ledger_known(ecx_ledger(p->run), p->flow, p->kind, key,
		    ecx_doc_content_hash(doc), ecx_doc_hash(doc));
	return key != NULL;
}

/* Says which order of the store a shipment belongs to; NULL, or why it is none
 * that we made. */
static const char *
add_order(struct pull *p, json_t *doc, const char **code)
{
	const char *ref = json_string_at(doc, "ref"), *source;
	json_auto_t *order = NULL;

	if (ref != NULL)
		order = ledger_order(ecx_ledger(p->run), p->conn->name, ref);
	*code = "unknown-order";
	if (order == NULL)
		return "no order with this reference was made here";
	source = json_string_at(order, "source");
	*code = "other-store";
	if (source != NULL && strcmp(source, p->flow) != 0)
		return "its order came from another store";
	json_set_text(doc, "orderId", json_string_at(order, "orderId"));
	json_set_text(doc, "orderNumber", json_string_at(order, "orderNumber"));
	return NULL;
}

/*
 * A shipment is for the sink when it belongs to an order that we made and
 * was not told before; what belongs to nobody is somebody's mistake.
 */
static bool
shipment_wanted(struct pull *p, json_t *doc)
{
	const char *code;
	const char *stray = add_order(p, doc, &code);
	enum ledger_known known = LEDGER_NEW;
	bool named = known_of(p, doc, &known);

	if (known != LEDGER_DONE)
		json_object_set_new(
		    p->told, json_text_at(doc, "ref"), json_false());
	if (!named)
		return true;
	if (known == LEDGER_DONE || known == LEDGER_HELD)
		return false;
	if (stray != NULL)
		reject_doc(p, doc, code, stray);
	return stray == NULL;
}

/* Does the flow still need it? */
static bool
wanted(struct pull *p, json_t *doc)
{
	enum ledger_known known;

	if (!is_flow(p) || (p->kind != ECX_ORDER && p->kind != ECX_CUSTOMER &&
			       p->kind != ECX_FULFILLMENT))
		return true;
	if (p->kind == ECX_FULFILLMENT)
		return shipment_wanted(p, doc);
	if (!known_of(p, doc, &known))
		return true;
	if (known == LEDGER_DONE || known == LEDGER_HELD)
		return false;
	if (p->kind == ECX_ORDER && !p->run->dry_run)
		ledger_order_seen(ecx_ledger(p->run), p->flow, doc);
	return true;
}

static void
give(struct pull *p, json_t *doc)
{
	if (wanted(p, doc))
		ecx_output(p->run, doc);
	else
		p->run->n_skipped++;
}

static size_t
count_held(const struct pull *p, const char *ref)
{
	const json_t *doc;
	size_t i, n = 0;

	json_array_foreach (p->held, i, doc)
		n += json_is_at(doc, "ref", ref);
	return n;
}

/*
 * A shipment that is complete closes its order, of which nothing is asked any
 * more. None of several may: what comes behind it could fail.
 */
static void
give_held(struct pull *p, bool whole)
{
	json_t *doc;
	size_t i;

	json_array_foreach (p->held, i, doc) {
		const char *ref = json_text_at(doc, "ref");

		if (!json_true_at(doc, "complete"))
			continue;
		if (json_object_get(p->told, ref) == NULL)
			json_object_set_new(p->told, ref, json_true());
		if (!whole || count_held(p, ref) > 1)
			json_object_set_new(doc, "complete", json_false());
	}
	json_array_foreach (p->held, i, doc)
		give(p, doc);
	json_array_clear(p->held);
}

/* Orders that are complete, of which all was told. */
static void
close_told(struct pull *p)
{
	const char *ref;
	const json_t *all;

	json_object_foreach (p->told, ref, all)
		if (json_is_true(all))
			(void)ledger_order_close(
			    ecx_ledger(p->run), p->conn->name, ref);
}

static bool
more(const struct pull *p)
{
	return !stop_requested() &&
	       (p->query.limit == 0 || p->run->n_out < p->query.limit);
}

static bool
emit_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	struct pull *p = (struct pull *)e;
	json_auto_t *r = NULL;

	ecx_warn(p->conn->name, NULL, "%s", why);
	r = ecx_doc_rejection_raw(
	    p->kind, p->run->tool->name, "unreadable", why, raw, len);
	p->run->n_failed++;
	ecx_run_status(p->run, ECX_EXIT_SOME);
	ecx_output(p->run, r);
	return !stop_requested();
}

static bool
emit_theirs(struct pull *p, json_t *theirs)
{
	char why[ECX_WHY], date[CLOCK_TEXT];
	auto_free char *raw = NULL;
	json_auto_t *doc = ecx_conn_ours(p->conn, p->kind, theirs, why);

	if (doc == NULL) {
		raw = json_text(theirs);
		return emit_bad(&p->emitter, raw, strlen(raw), why);
	}
	if (!asked_for(p, doc))
		return true;
	if (p->kind == ECX_STOCK && !is_queue(p))
		json_set_text(doc, "dateModified", clock_print(p->began, date));
	if (p->raw) {
		ecx_output(p->run, theirs);
	} else if (is_flow(p) && p->kind == ECX_FULFILLMENT) {
		json_array_append(p->held, doc);
	} else {
		give(p, doc);
	}
	return more(p);
}

static bool
emit_doc(struct ecx_emitter *e, json_t *theirs)
{
	struct pull *p = (struct pull *)e;
	bool go_on = emit_theirs(p, theirs);

	json_decref(theirs);
	ecx_progress(p->run, p->run->n_out + p->run->n_skipped, 0);
	return go_on;
}

static bool
emit_page(struct ecx_emitter *e, const char *cursor)
{
	struct pull *p = (struct pull *)e;
	json_auto_t *doc = NULL;

	if (!is_flow(p))
		return !stop_requested();
	give_held(p, true);
	free(p->page);
	p->page = xstrdup(cursor);
	doc = ecx_doc_checkpoint(p->conn->name, p->kind, p->flow, cursor);
	ecx_output(p->run, doc);
	return !stop_requested();
}

/* Behind a list of all stock, got to its end, the last Checkpoint says so once
 * more: who sums has to know that nothing is missing. */
static void
emit_complete(struct pull *p)
{
	json_auto_t *doc = NULL;

	if (!is_flow(p) || p->kind != ECX_STOCK || p->query.since != 0 ||
	    p->page == NULL)
		return;
	doc = ecx_doc_checkpoint(p->conn->name, p->kind, p->flow, p->page);
	(void)json_object_set_new(doc, "complete", json_true());
	ecx_output(p->run, doc);
}

/* ---- the query ---- */

static void
add_id(struct pull *p, const char *id)
{
	p->ids = xreallocarray(p->ids, p->n_ids + 1, sizeof(*p->ids));
	p->ids[p->n_ids++] = xstrdup(id);
}

static void
ids_from_stdin(struct pull *p)
{
	auto_lines struct lines *l = lines_open(0);
	struct line line;
	enum lines_status st;

	while ((st = lines_next(l, &line)) == LINES_OK || st == LINES_BAD) {
		if (st == LINES_BAD)
			die(ECX_EXIT_DATA, "standard input: line %zu: %s",
			    line.number, line.error);
		add_id(p, line.text);
	}
}

static void
ask_ids(struct pull *p)
{
	const char *id;
	size_t i;

	for (i = 0; (id = ecx_option_at(p->run, "id", i)) != NULL; i++)
		if (strcmp(id, "-") == 0)
			ids_from_stdin(p);
		else
			add_id(p, id);
	p->query.ids = p->ids;
	p->query.n_ids = p->n_ids;
}

static void
ask_refs(struct pull *p)
{
	size_t i, n;
	const char **refs;

	p->refs =
	    ledger_open_orders(ecx_ledger(p->run), p->conn->name, p->flow);
	n = json_array_size(p->refs);
	refs = xcalloc(n + 1, sizeof(*refs));
	for (i = 0; i < n; i++)
		refs[i] = json_string_value(json_array_get(p->refs, i));
	p->query.refs = refs;
	p->query.n_refs = n;
}

/* Nobody imports ten years by accident. */
static void
ask_since(struct pull *p)
{
	int64_t start = 0;
	const char *text = conf_text(p->conn->conf, "start");

	if (p->query.since != 0 || p->n_ids > 0)
		return;
	/* Stock is told whole, so that what was lost heals itself. */
	if (p->kind == ECX_STOCK && !is_queue(p))
		return;
	p->cursor = ledger_checkpoint(
	    ecx_ledger(p->run), p->conn->name, p->kind, p->flow, NULL);
	p->query.cursor = p->cursor;
	p->query.overlap = conf_duration(p->conn->conf, "overlap");
	if (p->cursor != NULL || is_queue(p) ||
	    (p->kind != ECX_ORDER && p->kind != ECX_CUSTOMER))
		return;
	if (text == NULL || !clock_when(text, &start))
		die(ECX_EXIT_USAGE,
		    "%s: a first run has to know where to begin: say --since "
		    "or set start in [%s]",
		    p->conn->name, p->conn->name);
	p->query.since = start;
}

static void
ask(struct pull *p)
{
	const char *limit = ecx_option(p->run, "limit");

	p->query.kind = p->kind;
	p->query.since = ecx_option_when(p->run, "since");
	p->query.until = ecx_option_when(p->run, "until");
	if (limit != NULL)
		p->query.limit = option_count("limit", limit, SIZE_MAX);
	ask_ids(p);
	p->interactive = p->n_ids > 0 || p->query.until != 0 || limit != NULL ||
			 p->raw || p->run->dry_run ||
			 (p->query.since != 0 && is_queue(p));
	p->query.interactive = p->interactive;
	if (p->kind == ECX_FULFILLMENT)
		ask_refs(p);
	ask_since(p);
}

static void
pull_free(struct pull *p)
{
	size_t i;

	for (i = 0; i < p->n_ids; i++)
		free((void *)p->ids[i]);
	free(p->ids);
	free((void *)p->query.refs);
	json_decref(p->refs);
	json_decref(p->held);
	json_decref(p->told);
	free(p->cursor);
	free(p->page);
	ecx_conn_close(p->conn);
}

static void
list(struct pull *p)
{
	const struct ecx_verbs *v = &p->conn->driver->verbs[p->kind];
	enum ecx_err err;

	if (v->list == NULL)
		err = ecx_fail(p->conn, ECX_UNSUPPORTED, "%s has no %s to read",
		    p->conn->driver->title, ecx_kind_plural(p->kind));
	else
		err = v->list(p->conn, &p->query, &p->emitter);
	give_held(p, false);
	if (err == ECX_OK && !stop_requested()) {
		close_told(p);
		emit_complete(p);
	}
	if (err == ECX_OK || (err == ECX_STOPPED && !stop_requested()))
		return;
	if (err != ECX_STOPPED)
		ecx_warn(p->conn->name, NULL, "%s: %s",
		    ecx_kind_plural(p->kind), p->conn->error);
	/* What was refused is the list, and no document of it. */
	ecx_run_status(p->run,
	    ecx_err_is_document(err) ? ECX_EXIT_AGAIN : ecx_err_exit(err));
}

int
ecx_pull(struct ecx_run *run, const char *connection, enum ecx_kind kind)
{
	bool to_store = kind != ECX_ORDER && kind != ECX_CUSTOMER;
	struct pull p = {
	    .emitter = {emit_doc, emit_page, emit_bad},
	    .run = run,
	    .kind = kind,
	    .raw = ecx_option(run, "raw") != NULL,
	};
	enum ecx_err err;

	p.conn = ecx_conn_open(
	    run, connection, to_store ? ECX_BUSINESS : ECX_STORE, &err);
	if (p.conn == NULL)
		return ecx_err_exit(err);
	p.flow = ecx_other_end(run, to_store ? "store" : "business");
	p.held = json_array();
	p.told = json_object();
	ask(&p);
	p.began = clock_now();
	if (!p.interactive)
		ecx_lock(run, connection);
	list(&p);
	pull_free(&p);
	return run->status;
}
