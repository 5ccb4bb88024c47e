/*
 * Orders that are looked at beside those that the store's cursor shows: a
 * refund or an edit need not change its order's time.
 */
#include <stdlib.h>
#include <string.h>

#include "core/ledger_defer.h"
#include "core/ledger_exported.h"
#include "flow/pull_in.h"

/* So many in one run. */
enum { LOOKS = 500 };

static struct ledger *
ledger_of(const struct pull *p)
{
	return ecx_ledger(p->run);
}

static void
add_id(const char *id, void *data)
{
	json_set_text(data, id, id);
}

/* Orders with an event that waits, and is due. */
static bool
add_due(const struct ledger_deferral *d, void *data)
{
	struct json_problem ignored;
	json_auto_t *doc = json_read(d->document, d->len, &ignored);
	const char *id = json_string_at(doc, "orderId");

	if (id != NULL)
		json_set_text(data, id, id);
	return true;
}

/* Says, once, which orders the store does not have any more. */
static void
report_deleted(struct pull *p, const json_t *ids)
{
	const char *id;
	const json_t *unused;

	json_object_foreach ((json_t *)ids, id, unused) {
		auto_free char *ref = NULL;

		if (json_object_get(p->looked_at, id) != NULL)
			continue;
		ref = ledger_exported_ref(
		    ledger_of(p), p->flow, p->conn->name, id);
		if (ref == NULL)
			continue;
		ledger_exported_gone(ledger_of(p), p->flow, ref);
		ecx_warn(p->conn->name, NULL,
		    "order %s, id '%s', is not in the store any more: cancel "
		    "it in %s, unless it was shipped",
		    ref, id, p->flow);
		ecx_run_status(p->run, ECX_EXIT_SOME);
	}
}

/* False when the list failed. */
static bool
look_at(struct pull *p, const json_t *ids)
{
	const struct ecx_verbs *v = &p->conn->driver->verbs[p->kind];
	auto_free const char **names =
	    xcalloc(json_object_size(ids) + 1, sizeof(*names));
	struct ecx_query query = {.kind = p->kind, .ids = names};
	const char *id;
	const json_t *unused;
	enum ecx_err err;

	json_object_foreach ((json_t *)ids, id, unused)
		names[query.n_ids++] = id;
	p->looks = true;
	err = v->list(p->conn, &query, &p->emitter);
	if (p->map_err != ECX_OK)
		err = p->map_err;
	/* A row without an id may be any of them. */
	if (err == ECX_OK && !stop_requested() && !p->looks_bad)
		report_deleted(p, ids);
	if (err == ECX_OK || err == ECX_STOPPED)
		return err == ECX_OK;
	ecx_warn(p->conn->name, NULL, "orders that are looked at again: %s",
	    p->conn->error);
	ecx_run_status(
	    p->run, ecx_err_stops(err) ? ecx_err_exit(err) : ECX_EXIT_AGAIN);
	return false;
}

void
pull_look_again(struct pull *p)
{
	const struct conf_section *s = p->conn->conf;
	const int64_t now = clock_now();
	json_auto_t *ids = json_object();
	const char *id;
	const json_t *unused;

	ledger_due(
	    ledger_of(p), p->conn->name, ECX_CHANGE, p->flow, add_due, ids);
	ledger_due(
	    ledger_of(p), p->conn->name, ECX_CREDIT, p->flow, add_due, ids);
	ledger_exported_due(ledger_of(p), p->flow, p->conn->name,
	    now - conf_duration(s, "look_back"),
	    now - conf_duration(s, "look_every"), LOOKS, add_id, ids);
	json_object_foreach (p->looked_at, id, unused)
		(void)json_object_del(ids, id);
	if (json_object_size(ids) > 0)
		(void)look_at(p, ids);
}
