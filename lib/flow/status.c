/* What the ledger says of each flow, as one object. */
#include <string.h>

#include "core/ledger_defer.h"
#include "core/ledger_report.h"
#include "flow/flows.h"
#include "flow/status.h"

static const int64_t second = 1000000;
static const int64_t hour = INT64_C(3600) * 1000000;

struct status {
	struct ecx_run *run;
	json_t *flows, *needs;
	json_t *others; /* rows of no flow that is configured */
};

__attribute__((format(printf, 2, 3))) static void
need(struct status *s, const char *format, ...)
{
	auto_free char *text = NULL;
	va_list ap;

	va_start(ap, format);
	text = xvasprintf(format, ap);
	va_end(ap);
	(void)json_array_append_new(s->needs, json_string(text));
}

/* The beginning of the day that it is in the store's time zone. Offsets of
 * zones are quarters of an hour. */
static int64_t
day_begin(struct ecx_run *run, const char *store)
{
	static const int64_t quarter = INT64_C(900) * 1000000;
	const char *zone =
	    conf_text(conf_section(run->conf, store), "timezone");
	const int64_t now = clock_now();
	int64_t at = now - now % quarter;
	char today[CLOCK_TEXT], before[CLOCK_TEXT];

	if (zone == NULL)
		zone = "UTC";
	(void)clock_day(now, zone, today);
	while (strcmp(clock_day(at - quarter, zone, before), today) == 0)
		at -= quarter;
	return at;
}

static void
set_int(json_t *row, const char *name, int64_t n)
{
	(void)json_object_set_new(row, name, json_integer((json_int_t)n));
}

static void
set_time(json_t *row, const char *name, int64_t us)
{
	char text[CLOCK_TEXT];

	if (us > 0)
		json_set_text(row, name, clock_print(us, text));
}

static void
add_flow(const struct flow_row *f, void *data)
{
	struct status *s = data;
	struct ledger *l = ecx_ledger(s->run);
	struct ledger_outage outage;
	json_t *row = json_object();

	json_set_text(row, "flow", f->name);
	json_set_text(row, "store", f->store);
	json_set_text(row, "system", f->system);
	json_set_text(row, "kind", ecx_kind_name(f->names.kind));
	json_set_text(row, "source", f->names.source);
	json_set_text(row, "target", f->names.sink);
	json_set_text(row, "every", f->every);
	set_int(row, "interval", f->interval / second);
	set_time(row, "success", f->state.success);
	if (f->state.success > 0)
		set_int(row, "age", (clock_now() - f->state.success) / second);
	ledger_outage(l, &f->names, &outage);
	set_time(row, "outage", outage.began);
	ledger_outage_free(&outage);
	set_int(row, "today",
	    ledger_sent_since(l, &f->names, day_begin(s->run, f->store)));
	set_int(row, "waiting", 0);
	set_int(row, "deferred", 0);
	if (f->names.kind == ECX_DIFFERENCE)
		set_int(row, "differences",
		    ledger_differences_open(l, f->store, f->system));
	(void)json_object_set_new(row, "filed", json_object());
	json_set_text(row, "late", f->why);
	(void)json_array_append_new(s->flows, row);
}

/* ---- what waits, and what was refused ---- */

/* The row of the flow, or one for what belongs to none. */
static json_t *
row_of(struct status *s, const struct ledger_group *g)
{
	const char *kind =
	    ecx_kind_name(g->kind == ECX_CREDIT ? ECX_CHANGE : g->kind);
	json_t *row;
	size_t i;

	json_array_foreach (s->flows, i, row)
		if (json_is_at(row, "kind", kind) &&
		    json_is_at(row, "target", g->target) &&
		    (*g->source == '\0' ||
			json_is_at(row, "source", g->source)))
			return row;
	json_array_foreach (s->others, i, row)
		if (json_is_at(row, "kind", kind) &&
		    json_is_at(row, "target", g->target))
			return row;
	row = json_object();
	json_set_text(row, "kind", kind);
	json_set_text(row, "target", g->target);
	(void)json_object_set_new(row, "filed", json_object());
	(void)json_array_append_new(s->others, row);
	return row;
}

static void
add_int(json_t *row, const char *name, int64_t n)
{
	set_int(row, name, json_integer_value(json_object_get(row, name)) + n);
}

static void
note_oldest(json_t *row, int64_t at)
{
	int64_t oldest;

	if (!clock_parse(json_string_at(row, "oldest"), &oldest) || at < oldest)
		set_time(row, "oldest", at);
}

static void
add_filed(const struct ledger_group *g, void *data)
{
	json_t *row = row_of(data, g);

	add_int(json_object_get(row, "filed"), g->code, g->n);
	note_oldest(row, g->oldest);
}

/* What a person can end waits; what a later try ends is deferred. */
static void
add_deferred(const struct ledger_group *g, void *data)
{
	const bool waits = strcmp(g->code, LEDGER_MASTER_DATA) == 0 ||
			   strcmp(g->code, "risk") == 0;
	json_t *row = row_of(data, g);

	add_int(row, waits ? "waiting" : "deferred", g->n);
	note_oldest(row, g->oldest);
}

static int64_t
int_at(const json_t *row, const char *name)
{
	return json_integer_value(json_object_get(row, name));
}

static int64_t
count_filed(const json_t *row)
{
	const char *code;
	json_t *n;
	int64_t all = 0;

	json_object_foreach (json_object_get(row, "filed"), code, n)
		all += json_integer_value(n);
	return all;
}

static void
find_needs(struct status *s, const json_t *row)
{
	auto_free char *name =
	    json_at(row, "flow") != NULL
		? xasprintf("%s %s %s", json_string_at(row, "flow"),
		      json_string_at(row, "store"),
		      json_string_at(row, "system"))
		: xasprintf("%s in %s", json_string_at(row, "kind"),
		      json_string_at(row, "target"));
	const long long filed = count_filed(row),
			waiting = int_at(row, "waiting"),
			differ = int_at(row, "differences");

	if (json_at(row, "late") != NULL)
		need(s, "%s: %s", name, json_string_at(row, "late"));
	if (filed > 0)
		need(s, "%s: %lld refused: see ecx-ledger quarantine", name,
		    filed);
	if (waiting > 0)
		need(s, "%s: %lld wait for a person: see ecx-ledger deferred",
		    name, waiting);
	if (differ > 0)
		need(s, "%s: %lld differ: see ecx-ledger differences", name,
		    differ);
}

json_t *
status_read(struct ecx_run *run)
{
	json_t *status = json_object(), *row;
	struct status s = {run, json_array(), json_array(), json_array()};
	struct ledger *l = ecx_ledger(run);
	int64_t mails;
	size_t i;

	flows_each(run, add_flow, &s);
	ledger_groups(l, LEDGER_QUARANTINE, add_filed, &s);
	ledger_groups(l, LEDGER_DEFERRED, add_deferred, &s);
	json_array_foreach (s.flows, i, row)
		find_needs(&s, row);
	json_array_foreach (s.others, i, row)
		find_needs(&s, row);
	mails = ledger_mails_unsent(l, clock_now() - hour);
	if (mails > 0)
		need(&s, "%lld mails are not sent: see ecx-ledger mails",
		    (long long)mails);
	set_time(status, "at", clock_now());
	(void)json_object_set_new(status, "flows", s.flows);
	(void)json_object_set_new(status, "others", s.others);
	set_int(status, "mails", ledger_mails_unsent(l, INT64_MAX));
	(void)json_object_set_new(status, "needs", s.needs);
	return status;
}

bool
status_needs_person(const json_t *status)
{
	return json_array_size(json_object_get(status, "needs")) > 0;
}
