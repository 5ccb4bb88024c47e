/*
 * The times of a list: where it begins, and which cursor goes into a
 * Checkpoint. A record that is dated in the future must not move the cursor
 * there, or nothing would be read until then.
 */
#include <string.h>

#include "core/cursor.h"
#include "flow/pull_in.h"

/* An ERP may write its local time, which is ahead of UTC by up to this. */
static const int64_t east = INT64_C(14) * 3600 * 1000000;

/* No cursor passes this time: the server's own clock where it is known, and
 * never more than a day from ours. */
static int64_t
latest_of(const struct pull *p)
{
	int64_t ours = cursor_latest(), theirs = p->conn->server_time;

	return theirs != 0 && theirs < ours ? theirs : ours;
}

/* Times that are later than this are reported. */
static int64_t
reported_from(const struct pull *p)
{
	return latest_of(p) +
	       (!p->to_store ? conf_duration(p->conn->conf, "overlap") : east);
}

static bool
is_future(const struct pull *p, const json_t *doc)
{
	int64_t t;

	return clock_parse(json_string_at(doc, "dateModified"), &t) &&
	       t > reported_from(p);
}

void
pull_note_date(struct pull *p, const json_t *doc)
{
	p->future_seen |= is_future(p, doc);
}

void
pull_report_date(struct pull *p, const json_t *doc)
{
	char latest[CLOCK_TEXT];

	if (p->future_reported || !is_future(p, doc))
		return;
	p->future_reported = true;
	ecx_warn(p->conn->name, doc,
	    "its last change is dated %s, in the future: the next run reads on "
	    "from %s",
	    json_text_at(doc, "dateModified"),
	    clock_print(latest_of(p), latest));
}

char *
pull_cursor(struct pull *p, const char *cursor)
{
	if (p->cursor != NULL && p->query.since != 0 &&
	    cursor_is_behind(cursor, p->cursor, 0))
		return NULL;
	if (cursor_is_after(cursor, reported_from(p)) && !p->future_seen) {
		p->future_seen = true;
		ecx_warn(p->conn->name, NULL,
		    "%s: the cursor %s is in the future, after a record that "
		    "could not be read or shows no date: the next run reads "
		    "these records again",
		    ecx_kind_plural(p->kind), cursor);
	}
	return cursor_limit(cursor, latest_of(p), p->cursor);
}

/* ---- where the list begins ---- */

/* --since is given. Later than the Checkpoint, it would leave out what lies
 * between for good: then no Checkpoint is written. */
static void
compare_since(struct pull *p)
{
	int64_t times[CURSOR_TIMES];
	char since[CLOCK_TEXT];
	size_t i, n;

	p->cursor = ledger_checkpoint(
	    ecx_ledger(p->run), p->conn->name, p->kind, p->flow, NULL);
	n = cursor_times(p->cursor, times);
	for (i = 0; i < n && !p->keeps_checkpoint; i++)
		p->keeps_checkpoint = p->query.since > times[i];
	if (p->keeps_checkpoint)
		ecx_warn(p->conn->name, NULL,
		    "--since %s is later than the Checkpoint, %s, which stays: "
		    "the next run reads what lies between",
		    clock_print(p->query.since, since), p->cursor);
}

static const char *
start_key(const struct pull *p)
{
	return p->kind == ECX_CHANGE ? "changes_start" : "start";
}

/* It is wrong for the first run only, but it is checked by each. */
int64_t
pull_start_of(const struct pull *p)
{
	const struct conf_section *s = p->conn->conf;
	const char *key = start_key(p);
	const char *text = conf_text(s, key);
	char where[ECX_WHY];
	int64_t start = 0;

	if (text == NULL || !clock_when(text, &start))
		return 0;
	if (start > cursor_latest())
		die(ECX_EXIT_CONFIG,
		    "%s: [%s] %s = %s: this time is in the future",
		    conf_where(s, key, where, sizeof(where)), s->name, key,
		    text);
	return start;
}

static void
check_stored(const struct pull *p)
{
	if (cursor_is_after(p->cursor, cursor_latest()))
		die(ECX_EXIT_CONFIG,
		    "%s: the stored cursor of its %s, %s, is in the future: "
		    "set it back with 'ecx-ledger checkpoint %s %s %s TIME'",
		    p->conn->name, ecx_kind_plural(p->kind), p->cursor,
		    p->conn->name, ecx_kind_name(p->kind), p->flow);
}

/* A first run must be given a start, so that nobody imports ten years of orders
 * by accident. */
void
pull_set_start(struct pull *p)
{
	const bool needs_start = !p->to_store;
	int64_t start = needs_start ? pull_start_of(p) : 0;

	if (p->n_ids > 0)
		return;
	if (p->query.since != 0) {
		if (!p->interactive)
			compare_since(p);
		return;
	}
	/* All stock is read each time, so that a level that was lost is sent by
	 * the next run. */
	if (p->kind == ECX_STOCK && !pull_is_queue(p))
		return;
	if (p->flow != NULL)
		p->cursor = ledger_checkpoint(
		    ecx_ledger(p->run), p->conn->name, p->kind, p->flow, NULL);
	check_stored(p);
	p->query.cursor = p->cursor;
	p->query.overlap = conf_duration(p->conn->conf, "overlap");
	if (p->cursor != NULL || pull_is_queue(p) || !needs_start)
		return;
	if (start == 0)
		die(ECX_EXIT_USAGE,
		    "%s: the first run has no start: use --since, or set the "
		    "key '%s' of [%s]",
		    p->conn->name, start_key(p), p->conn->name);
	p->query.since = start;
}
