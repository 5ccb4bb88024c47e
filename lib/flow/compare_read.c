/* How a comparison reads lists and finds orders. */
#include <stdio.h>
#include <string.h>

#include "base/json_answer.h"
#include "core/conn.h"
#include "core/ledger_exported.h"
#include "flow/compare_in.h"

/* ---- lists ---- */

struct reader {
	struct ecx_emitter emitter; /* first: the driver hands it back */
	struct compare *c;
	struct ecx_conn *conn;
	enum ecx_kind kind;
	compare_doc_fn *fn;
	enum ecx_err err; /* the map is at fault, not a document */
};

void
compare_fail(struct compare *c, const struct ecx_conn *conn, enum ecx_kind kind,
    enum ecx_err err)
{
	c->failed = true;
	if (err == ECX_STOPPED)
		return;
	ecx_warn(
	    conn->name, NULL, "%s: %s", ecx_kind_plural(kind), conn->error);
	ecx_run_status(c->run,
	    ecx_err_is_document(err) ? ECX_EXIT_AGAIN : ecx_err_exit(err));
}

/* Of an order that the ERP need not have, or that is in the quarantine, the
 * flow of orders has said it. */
static bool
was_said(const struct reader *r, const json_t *names)
{
	const struct compare *c = r->c;
	const char *ref = json_string_at(names, "ref");
	const char *id = json_string_at(names, "id");
	const char *shop = c->shop->name, *erp = c->erp->name;

	if (r->conn != c->shop || r->kind != ECX_ORDER)
		return false;
	if (id != NULL && compare_is_filed(c->ledger, erp, shop, id))
		return true;
	return ref != NULL &&
	       !compare_receipt(c->ledger, erp, shop, ref, NULL, NULL);
}

static bool
report_unread(struct reader *r, const json_t *row, const char *why)
{
	json_auto_t *names =
	    row != NULL ? ecx_conn_names(r->conn, r->kind, row) : NULL;

	if (was_said(r, names)) {
		r->c->run->n_skipped++;
		return !stop_requested();
	}
	ecx_warn(r->conn->name, names, "%s", why);
	r->c->run->n_failed++;
	ecx_run_status(r->c->run, ECX_EXIT_SOME);
	return !stop_requested();
}

/* A row may be a document of ours of another kind. */
static enum ecx_kind
kind_of(const struct reader *r, const json_t *theirs)
{
	enum ecx_kind kind;

	return r->conn->driver->flags & ECX_CANONICAL &&
		       ecx_doc_type(theirs, &kind) == ECX_TYPE_DATA
		   ? kind
		   : r->kind;
}

static bool
read_doc(struct ecx_emitter *e, json_t *row)
{
	struct reader *r = (struct reader *)e;
	json_auto_t *theirs = row;
	char why[ECX_WHY];
	json_auto_t *doc =
	    ecx_conn_ours(r->conn, kind_of(r, theirs), theirs, &r->err, why);
	const char *fault = json_mark_in(theirs);

	if (doc == NULL && r->err != ECX_REJECTED) {
		ecx_fail(r->conn, r->err, "%s", why);
		return false;
	}
	r->err = ECX_OK;
	if (doc == NULL || fault != NULL)
		return report_unread(r, theirs, doc == NULL ? why : fault);
	r->c->run->n_in++;
	r->fn(r->c, doc, theirs);
	ecx_progress(r->c->run, r->c->run->n_in, 0);
	return !stop_requested() && !r->c->failed;
}

static bool
read_page(struct ecx_emitter *e, const char *cursor)
{
	(void)e;
	(void)cursor;
	return !stop_requested();
}

static bool
read_bad(struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	struct reader *r = (struct reader *)e;
	struct json_problem ignored;
	json_auto_t *row = json_read(raw, len, &ignored);
	char words[ECX_WHY];

	(void)snprintf(words, sizeof(words), "%s", why);
	ecx_blank(r->conn, words, sizeof(words));
	return report_unread(r, row, words);
}

bool
compare_list(struct compare *c, struct ecx_conn *conn,
    const struct ecx_query *query, enum ecx_kind kind, compare_doc_fn *fn)
{
	struct reader r = {.emitter = {read_doc, read_page, read_bad},
	    .c = c,
	    .conn = conn,
	    .kind = kind,
	    .fn = fn};
	enum ecx_err err =
	    conn->driver->verbs[query->kind].list(conn, query, &r.emitter);

	if (r.err != ECX_OK)
		err = r.err;
	if (stop_requested())
		err = ECX_STOPPED;
	if (err != ECX_OK && !c->failed)
		compare_fail(c, conn, query->kind, err);
	return !c->failed;
}

/* ---- one order of the ERP ---- */

static void
keep_record(struct compare *c, const char *ref, const struct ecx_record *record)
{
	char total[DEC_TEXT];
	const bool differs = record->total == ECX_TOTAL_DIFFERS;
	const struct compare_theirs row = {.ref = ref,
	    .id = record->id,
	    .number = record->number,
	    .differs = differs,
	    .total =
		differs ? dec_print(dec_trim(record->gross), total) : NULL};

	compare_theirs_put(c->ledger, &row);
}

/* Several records have the reference, as the driver says. */
static void
keep_several(struct compare *c, const char *ref)
{
	const struct compare_theirs row = {
	    .ref = ref, .id = "", .number = c->erp->error, .several = true};

	compare_theirs_put(c->ledger, &row);
}

/* A look-up may finish what a run left half done: not here. */
static enum ecx_err
find_only(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const bool dry_run = conn->dry_run;
	enum ecx_err err;

	conn->dry_run = true;
	err = conn->driver->verbs[job->kind].find(conn, job, record);
	conn->dry_run = dry_run;
	return err;
}

bool
compare_find(struct compare *c, const json_t *order)
{
	const char *ref = json_text_at(order, "ref");
	char why[ECX_WHY];
	enum ecx_err err;
	json_auto_t *mapped =
	    ecx_conn_native(c->erp, ECX_ORDER, (json_t *)order, &err, why);
	/* One that the map refuses is looked for by its reference alone. */
	const struct ecx_job job = {
	    ECX_ORDER, ref, mapped != NULL ? mapped : order};
	struct ecx_record record = {.total = ECX_TOTAL_UNKNOWN};

	if (mapped == NULL && err != ECX_REJECTED) {
		ecx_fail(c->erp, err, "%s", why);
		compare_fail(c, c->erp, ECX_ORDER, err);
		return false;
	}
	err = find_only(c->erp, &job, &record);
	if (err == ECX_OK)
		keep_record(c, ref, &record);
	else if (err == ECX_REJECTED)
		keep_several(c, ref);
	if (err == ECX_OK || err == ECX_REJECTED || err == ECX_MISSING)
		return true;
	if (ecx_err_stops(err) || err == ECX_STOPPED) {
		compare_fail(c, c->erp, ECX_ORDER, err);
		return false;
	}
	ecx_warn(c->erp->name, order, "%s", c->erp->error);
	c->run->n_failed++;
	ecx_run_status(c->run, ECX_EXIT_AGAIN);
	return false;
}

/* The key of what was booked as sent, or NULL: what was reported to a clerk, or
 * happened before changes were followed, ecx has not created. */
static char *
sent_as(struct compare *c, const char *ref, const char *event)
{
	json_auto_t *booked = ledger_credited(c->ledger, c->erp->name, ref);
	size_t i;

	for (i = 0; i < json_array_size(booked); i++) {
		const json_t *one = json_array_get(booked, i);

		if (json_is_at(one, "event", event) &&
		    json_is_at(one, "how", "sent"))
			return xstrdup(json_text_at(one, "key"));
	}
	return NULL;
}

bool
compare_credit_is_gone(struct compare *c, const char *ref, const char *event,
    const json_t *order, const json_t *credit)
{
	auto_free char *key = sent_as(c, ref, event);
	json_auto_t *row = NULL, *ours = NULL, *all = NULL, *mapped = NULL;
	struct ecx_record record = {.total = ECX_TOTAL_UNKNOWN};
	char why[ECX_WHY];
	enum ecx_err err;

	if (key == NULL || c->erp->driver->verbs[ECX_CREDIT].find == NULL)
		return false;
	row = order != NULL ? ecx_credit_theirs(order, credit)
			    : json_incref((json_t *)credit);
	ours = ecx_conn_ours(c->shop, ECX_CREDIT, row, &err, why);
	if (ours == NULL)
		return false;
	all = ledger_exported_complete(c->ledger, c->erp->name, ours);
	json_set_text(all, "identifier", key);
	mapped = ecx_conn_native(c->erp, ECX_CREDIT, all, &err, why);
	if (mapped == NULL)
		ecx_fail(c->erp, err, "%s", why);
	else
		err = find_only(c->erp,
		    &(struct ecx_job){ECX_CREDIT, key, mapped}, &record);
	if (err != ECX_OK && err != ECX_MISSING)
		compare_fail(c, c->erp, ECX_CREDIT, err);
	return err == ECX_MISSING;
}
