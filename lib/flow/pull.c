/*
 * Sources write the documents of a connection to stdout. Documents that the
 * ledger knows as done are left out. A Checkpoint follows each complete page;
 * only a sink stores it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "flow/pull_in.h"
#include "flow/quarantine.h"
#include "flow/run_rows.h"

const struct ecx_option ecx_pull_options[] = {
    {0, "for", "system", "the connection at the other end of the flow"},
    {0, "id", "id",
	"only the document with this id; repeatable; - reads ids from stdin"},
    {0, "since", "time",
	"only documents changed since then, not since the last run"},
    {0, "until", "time", "only documents changed before then"},
    {0, "limit", "n", "write at most n documents"},
    {0, "raw", NULL, "write the documents of the system as they are, unmapped"},
    {0, NULL, NULL, NULL},
};

/* Did the person ask for this document? */
static bool
is_asked_for(struct pull *p, const json_t *doc)
{
	const struct ecx_query *q = &p->query;
	int64_t t = 0;

	if (q->n_ids > 0)
		return pull_is_named(p, doc);
	if (q->since == 0 && q->until == 0)
		return true;
	if (!clock_parse(json_string_at(doc, "dateModified"), &t))
		return true;
	return (q->since == 0 || t >= q->since) &&
	       (q->until == 0 || t < q->until);
}

bool
pull_is_flow(const struct pull *p)
{
	return !p->interactive && p->flow != NULL;
}

bool
pull_is_news(enum ledger_known known)
{
	return known == LEDGER_NEW || known == LEDGER_EDITED;
}

bool
pull_is_queue(const struct pull *p)
{
	return p->conn->driver->flags & ECX_QUEUE;
}

void
pull_reject(struct pull *p, json_t *doc, const char *code, const char *why)
{
	auto_free char *text = json_text(doc);
	struct ecx_input in = {.doc = doc,
	    .text = text,
	    .len = strlen(text),
	    .type = ECX_TYPE_DATA,
	    .kind = p->kind};
	enum ecx_kind kind;

	if (ecx_doc_type(doc, &kind) == ECX_TYPE_DATA && kind == ECX_CREDIT)
		in.kind = kind;
	ecx_reject(p->run, p->conn->name, &in, code, "%s", why);
}

bool
pull_known_of(struct pull *p, const json_t *doc, enum ledger_known *known)
{
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(doc, why);

	if (key != NULL)
		*known = ledger_known(ecx_ledger(p->run), p->flow, p->kind, key,
		    doc, ecx_doc_content_hash(doc), ecx_doc_hash(doc));
	return key != NULL;
}

bool
pull_was_refused(struct pull *p, const json_t *doc)
{
	return ledger_holds_keyless(ecx_ledger(p->run), p->flow, p->kind, doc);
}

/* False, and counted, for a document that the flow does not need. */
static bool
is_wanted(struct pull *p, json_t *doc)
{
	if (!pull_is_flow(p) || p->hooks->is_wanted == NULL ||
	    p->hooks->is_wanted(p, doc))
		return true;
	p->run->n_skipped++;
	return false;
}

void
pull_emit(struct pull *p, json_t *doc)
{
	if (!is_wanted(p, doc))
		return;
	if (pull_is_flow(p))
		pull_report_date(p, doc);
	p->n_new++;
	ecx_output(p->run, doc);
}

static bool
may_go_on(const struct pull *p)
{
	return !stop_requested() &&
	       (p->query.limit == 0 || p->run->n_out < p->query.limit) &&
	       (p->again_until == 0 || clock_elapsed() < p->again_until);
}

/* A row may be too damaged to have a name: then the source alone is none. */
static bool
has_name(const json_t *names)
{
	static const char *const members[] = {
	    "ref", "sku", "orderNumber", "identifier", "id"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(members); i++)
		if (json_string_at(names, members[i]) != NULL)
			return true;
	return false;
}

static void
note_bad(struct pull *p, const char *ref)
{
	if (pull_is_flow(p) && p->hooks->note_bad != NULL)
		p->hooks->note_bad(p, ref);
}

/* The id in the Rejection of a row: each place has a stock level of its own. */
static char *
id_of(enum ecx_kind kind, const json_t *names)
{
	const char *id = json_string_at(names, "id");
	char why[ECX_WHY];

	if (kind == ECX_STOCK && json_string_at(names, "sku") != NULL)
		return ecx_doc_key(names, why);
	return id != NULL ? xstrdup(id) : NULL;
}

/* Was it written by an earlier run, and is it as it was then? What the flow
 * reads anew each time is written each time. */
static bool
was_rejected(struct pull *p, json_t *rejection)
{
	auto_free char *text = json_text(rejection);
	struct ecx_input in = {.doc = rejection,
	    .text = text,
	    .len = strlen(text),
	    .type = ECX_TYPE_REJECTION,
	    .kind = p->kind};

	return (p->kind == ECX_ORDER || p->kind == ECX_CUSTOMER ||
		   p->kind == ECX_CHANGE || p->kind == ECX_STATE ||
		   p->kind == ECX_PAYOUT) &&
	       pull_is_flow(p) &&
	       quarantine_holds(ecx_ledger(p->run), p->flow, &in);
}

/* Writes a Rejection of the bytes of a row. `names` (may be NULL) is a document
 * with what is known of its name. */
static bool
reject_row(struct pull *p, const json_t *names, const char *raw, size_t len,
    const char *why)
{
	auto_buf struct buf blank = {0};
	auto_free char *id = id_of(p->kind, names);
	json_auto_t *r = NULL;

	pull_note_unreadable(p, raw, len);
	note_bad(p, json_string_at(names, "ref"));
	p->again_bad = true;
	if (p->kind == ECX_CHANGE && !pull_is_followed(p, names)) {
		p->run->n_skipped++;
		return !stop_requested();
	}
	buf_init(&blank, strlen(why));
	secrets_blank(p->conn->secrets, why, strlen(why), false, &blank);
	r = ecx_doc_rejection_raw(
	    p->kind, p->run->tool->name, "unreadable", blank.data, raw, len);
	json_set_text(r, "source", p->conn->name);
	json_set_text(r, "id", id);
	json_set_text(r, "ref", json_string_at(names, "ref"));
	json_set_text(r, "sku", json_string_at(names, "sku"));
	if (was_rejected(p, r)) {
		p->run->n_skipped++;
		return !stop_requested();
	}
	ecx_warn(
	    p->conn->name, has_name(names) ? names : NULL, "%s", blank.data);
	p->run->n_failed++;
	ecx_run_status(p->run, ECX_EXIT_SOME);
	ecx_output(p->run, r);
	return !stop_requested();
}

/* Of which kind the record is: what became of an order is read from the order,
 * or is a document of ours. */
static enum ecx_kind
kind_of(const struct pull *p, const json_t *theirs)
{
	enum ecx_kind kind;

	if (p->kind != ECX_CHANGE)
		return p->kind;
	return p->conn->driver->flags & ECX_CANONICAL &&
		       ecx_doc_type(theirs, &kind) == ECX_TYPE_DATA &&
		       (kind == ECX_CHANGE || kind == ECX_CREDIT)
		   ? kind
		   : ECX_ORDER;
}

/* What is known of the name of a row, or NULL. */
static json_t *
names_of(const struct pull *p, const json_t *row)
{
	return row != NULL ? ecx_conn_names(p->conn, kind_of(p, row), row)
			   : NULL;
}

static bool
emit_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	struct pull *p = (struct pull *)e;
	struct json_problem problem;
	json_auto_t *row = json_read(raw, len, &problem);
	json_auto_t *names = names_of(p, row);

	p->run->n_in++;
	return reject_row(p, names, raw, len, why);
}

/* Rejects a row that was read with a replacement for what JSON forbids (see
 * base/json_answer.h): what it says is not what is in the system. */
static void
reject_marked(struct pull *p, json_t *doc, const char *fault)
{
	auto_free char *why = xasprintf("not valid JSON: %s; correct it in %s",
	    fault, p->conn->driver->title);

	note_bad(p, json_string_at(doc, "ref"));
	if (is_wanted(p, doc))
		pull_reject(p, doc, "unreadable", why);
}

/* The same of a row that the map does not even take. */
static bool
emit_unmapped(struct pull *p, const json_t *theirs, const char *why)
{
	const char *fault = json_mark_in(theirs);
	json_auto_t *names = names_of(p, theirs);
	auto_free char *raw = json_text(theirs);
	auto_free char *both = NULL;

	if (fault == NULL)
		return reject_row(p, names, raw, strlen(raw), why);
	both = xasprintf("not valid JSON: %s; and %s", fault, why);
	return reject_row(p, names, raw, strlen(raw), both);
}

void
pull_reject_theirs(struct pull *p, const json_t *theirs, const char *why)
{
	(void)emit_unmapped(p, theirs, why);
}

static void
emit_doc_of(
    struct pull *p, const json_t *theirs, json_t *doc, enum ecx_kind kind)
{
	if (p->raw)
		ecx_output(p->run, theirs);
	else if (p->kind == ECX_CHANGE && kind == ECX_ORDER)
		pull_order_events(p, theirs, doc);
	else if (p->kind == ECX_CHANGE)
		pull_event(p, doc, kind);
	else if (pull_is_flow(p) && p->hooks->hold != NULL)
		p->hooks->hold(p, doc);
	else
		pull_emit(p, doc);
}

static bool
emit_theirs(struct pull *p, json_t *theirs)
{
	char why[ECX_WHY];
	const char *fault;
	const enum ecx_kind kind = kind_of(p, theirs);
	json_auto_t *doc =
	    ecx_conn_ours(p->conn, kind, theirs, &p->map_err, why);

	if (doc == NULL && p->map_err != ECX_REJECTED) {
		ecx_fail(p->conn, p->map_err, "%s", why);
		return false;
	}
	p->map_err = ECX_OK;
	if (doc == NULL)
		return emit_unmapped(p, theirs, why);
	if (!p->looks && (!is_asked_for(p, doc) ||
			     (!pull_note_read(p, doc) && p->again_until != 0)))
		return true;
	pull_note_date(p, doc);
	if (p->hooks->stamp != NULL)
		p->hooks->stamp(p, doc);
	fault = json_mark_in(theirs);
	if (fault != NULL) {
		reject_marked(p, doc, fault);
		return may_go_on(p);
	}
	if (!p->raw && p->hooks->is_valid != NULL &&
	    !p->hooks->is_valid(doc, why)) {
		if (is_wanted(p, doc))
			pull_reject(p, doc, "invalid", why);
		return may_go_on(p);
	}
	emit_doc_of(p, theirs, doc, kind);
	return may_go_on(p) && p->map_err == ECX_OK;
}

static bool
emit_doc(struct ecx_emitter *e, json_t *theirs)
{
	struct pull *p = (struct pull *)e;
	bool go_on;

	p->run->n_in++;
	go_on = emit_theirs(p, theirs);
	json_decref(theirs);
	ecx_progress(p->run, p->run->n_out + p->run->n_skipped, 0);
	return go_on;
}

static bool
emit_page(struct ecx_emitter *e, const char *cursor)
{
	struct pull *p = (struct pull *)e;
	json_auto_t *doc = NULL;

	if (p->map_err != ECX_OK)
		return false;
	if (!pull_is_flow(p) || p->again_until != 0 || p->looks)
		return !stop_requested();
	if (p->hooks->flush != NULL)
		p->hooks->flush(p, true);
	if (p->keeps_checkpoint)
		return !stop_requested();
	free(p->page);
	p->page = pull_cursor(p, cursor);
	if (p->page == NULL)
		return !stop_requested();
	doc = ecx_doc_checkpoint(p->conn->name, p->kind, p->flow, p->page);
	ecx_output(p->run, doc);
	return !stop_requested();
}

const struct pull_kind pull_plain = {.is_wanted = NULL};

/* ---- the query ---- */

static void
read_query(struct pull *p)
{
	const char *limit = ecx_option(p->run, "limit");

	p->query.kind = p->kind;
	p->query.since = ecx_option_when(p->run, "since");
	p->query.until = ecx_option_when(p->run, "until");
	if (p->query.until != 0 && p->query.since > p->query.until)
		die(ECX_EXIT_USAGE, "--since is later than --until");
	if (limit != NULL)
		p->query.limit = option_count("limit", limit, SIZE_MAX);
	p->interactive = p->n_ids > 0 || p->query.until != 0 || limit != NULL ||
			 p->raw || p->run->dry_run ||
			 (p->query.since != 0 && pull_is_queue(p));
	p->query.interactive = p->interactive;
	/* A look reads from the flow's Checkpoint where there is a flow. */
	p->flow = ecx_other_end(p->run, p->role,
	    !p->interactive || p->kind == ECX_CHANGE || p->kind == ECX_STATE);
}

/* What the ledger knows of the flow is read under its lock: the run that was
 * waited for has changed it. */
static void
begin(struct pull *p, const char *connection)
{
	if (!p->interactive)
		ecx_lock(p->run, connection);
	p->began = clock_now();
	if (p->hooks->prepare != NULL)
		p->hooks->prepare(p);
	pull_set_start(p);
	pull_find_due(p);
}

static void
pull_free(struct pull *p)
{
	size_t i;

	for (i = 0; i < p->n_ids; i++)
		free((void *)p->ids[i]);
	free(p->ids);
	free(p->found);
	free(p->refs);
	json_decref(p->due);
	json_decref(p->due_ids);
	json_decref(p->open_orders);
	json_decref(p->held);
	json_decref(p->said);
	json_decref(p->sent);
	json_decref(p->bad);
	json_decref(p->order_rows);
	json_decref(p->unseen);
	json_decref(p->bases);
	json_decref(p->looked_at);
	free(p->cursor);
	free(p->page);
	ecx_conn_close(p->conn);
}

static void
read_list(struct pull *p)
{
	const struct ecx_verbs *v = &p->conn->driver->verbs[p->kind];
	enum ecx_err err;

	if (v->list == NULL && p->kind == ECX_STATE) {
		pull_known_numbers(p);
		err = ECX_OK;
	} else if (v->list == NULL)
		err = ecx_fail(p->conn, ECX_UNSUPPORTED, "%s cannot list %s",
		    p->conn->driver->title, ecx_kind_plural(p->kind));
	else
		err = v->list(p->conn, &p->query, &p->emitter);
	if (p->map_err != ECX_OK)
		err = p->map_err;
	if (p->hooks->flush != NULL)
		p->hooks->flush(p, false);
	if (err == ECX_OK && !stop_requested() && p->hooks->finish != NULL)
		p->hooks->finish(p);
	if (err == ECX_OK && may_go_on(p)) {
		pull_report_ids(p);
		pull_again(p);
	}
	if (err == ECX_OK || (err == ECX_STOPPED && !stop_requested()))
		return;
	if (err != ECX_STOPPED)
		ecx_warn(p->conn->name, NULL, "%s: %s",
		    ecx_kind_plural(p->kind), p->conn->error);
	/* The list itself was refused, not one document. */
	ecx_run_status(p->run,
	    ecx_err_is_document(err) ? ECX_EXIT_AGAIN : ecx_err_exit(err));
}

/* Nothing is read before the map is known to be whole. Only a driver of
 * documents of ours can do without one. */
static enum ecx_err
check_map_of(struct pull *p, enum ecx_kind kind)
{
	enum ecx_err err = ecx_conn_check_map(p->conn, kind);

	if (err == ECX_OK && !(p->conn->driver->flags & ECX_CANONICAL) &&
	    ecx_conn_map(p->conn, kind) == NULL)
		err = ecx_conn_map_err(p->conn, kind);
	return err;
}

/* Where the ERP cannot be asked nothing is mapped. */
static bool
needs_no_map(const struct pull *p)
{
	return p->kind == ECX_STATE &&
	       p->conn->driver->verbs[ECX_STATE].list == NULL;
}

static enum ecx_err
check_map(struct pull *p)
{
	const bool events = p->kind == ECX_CHANGE;
	enum ecx_err err = needs_no_map(p)
			       ? ECX_OK
			       : check_map_of(p, events ? ECX_ORDER : p->kind);

	if (err == ECX_OK && events)
		err = check_map_of(p, ECX_CREDIT);
	if (err != ECX_OK)
		ecx_warn(p->conn->name, NULL, "%s", p->conn->error);
	return err;
}

int
ecx_pull(struct ecx_run *run, const char *connection, enum ecx_kind kind)
{
	static const struct pull_kind *const kinds[] = {
	    [ECX_ORDER] = &pull_known,
	    [ECX_CUSTOMER] = &pull_known,
	    [ECX_FULFILLMENT] = &pull_shipments,
	    [ECX_STOCK] = &pull_stock,
	    [ECX_PRODUCT] = &pull_plain,
	    [ECX_PRICE] = &pull_plain,
	    [ECX_CHANGE] = &pull_changes,
	    [ECX_STATE] = &pull_states,
	    [ECX_PAYOUT] = &pull_payouts,
	};
	const bool to_store = kind != ECX_ORDER && kind != ECX_CUSTOMER &&
			      kind != ECX_CHANGE && kind != ECX_PAYOUT;
	struct pull p = {
	    .emitter = {emit_doc, emit_page, emit_bad},
	    .run = run,
	    .kind = kind,
	    .hooks = kinds[kind],
	    .to_store = to_store,
	    .raw = ecx_option(run, "raw") != NULL,
	};
	enum ecx_err err;

	run_begin_source(
	    run, connection, kind, to_store ? "store" : "business");
	pull_read_ids(&p);
	if (ecx_option(run, "id") != NULL && p.n_ids == 0) {
		pull_free(&p);
		return run->status;
	}
	p.conn = ecx_conn_open(
	    run, connection, to_store ? ECX_BUSINESS : ECX_STORE, &err);
	if (p.conn == NULL) {
		pull_free(&p);
		return ecx_err_exit(err);
	}
	err = check_map(&p);
	if (err != ECX_OK) {
		pull_free(&p);
		return ecx_err_exit(err);
	}
	p.role = to_store ? "store" : "business";
	read_query(&p);
	begin(&p, connection);
	read_list(&p);
	pull_free(&p);
	return run->status;
}
