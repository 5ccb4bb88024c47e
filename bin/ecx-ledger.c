/* Show and correct the record of what was done, refused or left open. */
#include <string.h>
#include <strings.h>

#include "base/file.h"
#include "base/near.h"
#include "core/ledger_defer.h"
#include "core/cursor.h"
#include "core/ledger_proven.h"
#include "core/ledger_rename.h"
#include "core/ledger_runs.h"
#include "ecx.h"
#include "flow/admin.h"
#include "flow/flows.h"
#include "flow/proof.h"
#include "flow/ran.h"
#include "flow/rehearse.h"
#include "flow/retry.h"

/* The filters that a command accepts. */
enum {
	TARGET = 1 << 0,
	SOURCE = 1 << 1,
	KIND = 1 << 2,
	KEY = 1 << 3,
	AGE = 1 << 4,
	ALL = TARGET | SOURCE | KIND | KEY | AGE
};

static const char *const filter_names[] = {
    "target", "source", "kind", "key", "older-than"};

struct command {
	const char *name;
	unsigned filters; /* that it accepts */
	int min_args, max_args;
	int (*run)(struct ecx_run *run, const struct ledger_filter *filter);
};

static enum ecx_kind
kind_of(const char *name)
{
	enum ecx_kind kind = ecx_kind_of(name);

	if (kind == ECX_KINDS)
		die(ECX_EXIT_USAGE,
		    "unknown kind '%s': use order, stock, fulfillment, "
		    "product, price or customer",
		    name);
	return kind;
}

static struct ledger_filter
filter_of(const struct ecx_run *run)
{
	const char *kind = ecx_option(run, "kind");

	return (struct ledger_filter){.target = ecx_option(run, "target"),
	    .source = ecx_option(run, "source"),
	    .kind = kind != NULL ? kind_of(kind) : ECX_KINDS,
	    .key = ecx_option(run, "key"),
	    .before = ecx_option_when(run, "older-than")};
}

static bool
note_row(const json_t *row, void *data)
{
	(void)row;
	*(bool *)data = true;
	return false;
}

/*
 * A connection is known to the configuration, or to the ledger: one that has
 * left the configuration can still be looked up. A misspelt name must not pass
 * for one that has no rows.
 */
static void
check_connection(
    struct ecx_run *run, const char *option, const struct ledger_filter *named)
{
	const char *name = ecx_option(run, option), *near;
	enum ledger_table t;
	bool known = name == NULL || conf_section(run->conf, name) != NULL;

	for (t = 0; t < LEDGER_TABLES && !known; t++)
		ledger_each(ecx_ledger(run), t, named, note_row, &known);
	if (known)
		return;
	near = conf_nearest_section(run->conf, name);
	die(ECX_EXIT_USAGE, "--%s: no connection '%s'%s%s%s", option, name,
	    near ? " (did you mean '" : "", near ? near : "",
	    near ? "'?)" : "");
}

static void
check_connections(struct ecx_run *run, const struct ledger_filter *filter)
{
	check_connection(run, "target",
	    &(const struct ledger_filter){
		.target = filter->target, .kind = ECX_KINDS});
	check_connection(run, "source",
	    &(const struct ledger_filter){
		.source = filter->source, .kind = ECX_KINDS});
}

static enum ledger_table
table_of(const char *name)
{
	enum ledger_table t;

	for (t = 0; t < LEDGER_TABLES; t++)
		if (strcmp(name, ledger_table_name(t)) == 0)
			break;
	return t;
}

/* ---- rows ---- */

static bool
emit_row(const json_t *row, void *data)
{
	ecx_output(data, row);
	return !stop_requested();
}

static int
show(struct ecx_run *run, const struct ledger_filter *filter)
{
	ledger_each(
	    ecx_ledger(run), table_of(run->args[0]), filter, emit_row, run);
	return run->status;
}

/* ---- retry ---- */

static int
retry(struct ecx_run *run, const struct ledger_filter *filter)
{
	return retry_rows(run, filter, ecx_option(run, "as-kept") != NULL,
	    strcmp(run->args[0], "retry") == 0);
}

/* ---- stuck ---- */

struct stuck {
	struct ecx_run *run;
	enum ledger_table table;
	int64_t before;
};

/* The clocks of two machines differ a little. */
static const int64_t clock_difference = INT64_C(15) * 60 * 1000000;

/* With such a cursor nothing is read until that time has come. */
static bool
is_ahead(const json_t *row)
{
	return cursor_is_after(
	    json_string_at(row, "cursor"), clock_now() + clock_difference);
}

/* The cursor of a flow whose connections are no longer configured waits for
 * nothing. */
static bool
was_removed(struct ecx_run *run, const json_t *row)
{
	return conf_section(run->conf, json_string_at(row, "source")) == NULL ||
	       conf_section(run->conf, json_string_at(row, "flow")) == NULL;
}

static bool
emit_stuck(const json_t *row, void *data)
{
	const struct stuck *s = data;
	json_auto_t *found = NULL;

	if (s->table == LEDGER_MAILS && json_at(row, "sent") != NULL)
		return true;
	if (s->table == LEDGER_DEFERRED &&
	    (json_is_at(row, "code", LEDGER_LATER) ||
		json_is_at(row, "code", LEDGER_ENDS)))
		return true;
	if (s->table == LEDGER_CHECKPOINTS && was_removed(s->run, row))
		return true;
	found = json_object();
	json_set_text(found, "table", ledger_table_name(s->table));
	(void)json_object_update(found, (json_t *)row);
	if (is_ahead(row))
		json_set_text(found, "why", "the cursor is ahead of now");
	ecx_output(s->run, found);
	ecx_run_status(s->run, ECX_EXIT_SOME);
	return !stop_requested();
}

/* A checkpoint that is older than asked for was shown already. */
static bool
emit_ahead(const json_t *row, void *data)
{
	const struct stuck *s = data;
	int64_t stored;

	if (!is_ahead(row) ||
	    (clock_parse(json_string_at(row, "stored"), &stored) &&
		stored < s->before))
		return true;
	return emit_stuck(row, data);
}

static int
stuck(struct ecx_run *run, const struct ledger_filter *filter)
{
	static const enum ledger_table tables[] = {LEDGER_INTENTS,
	    LEDGER_DEFERRED, LEDGER_QUARANTINE, LEDGER_MAILS,
	    LEDGER_CHECKPOINTS};
	struct stuck s = {.run = run, .before = filter->before};
	struct ledger_filter any_age = *filter;
	size_t i;

	if (filter->before == 0)
		die(ECX_EXIT_USAGE,
		    "stuck needs an age, such as --older-than 1h");
	for (i = 0; i < ARRAY_LEN(tables); i++) {
		s.table = tables[i];
		ledger_each(ecx_ledger(run), s.table, filter, emit_stuck, &s);
	}
	any_age.before = 0;
	ledger_each(
	    ecx_ledger(run), LEDGER_CHECKPOINTS, &any_age, emit_ahead, &s);
	s.table = LEDGER_RUNS;
	flows_stuck(run, filter->kind, filter->before, emit_stuck, &s);
	ecx_rehearse_stuck(run);
	return run->status;
}

/* ---- corrections ---- */

static bool
keep_row(const json_t *row, void *data)
{
	(void)json_array_append_new(data, json_deep_copy(row));
	return true;
}

static int
none(const char *what, const char *name)
{
	warn("no %s %s", what, name);
	return ECX_EXIT_SOME;
}

static bool
is_empty(const struct ledger_filter *f)
{
	return f->target == NULL && f->source == NULL && f->kind == ECX_KINDS &&
	       f->key == NULL && f->before == 0;
}

/* Removes the rows that the filters let through, and writes them to stdout. */
static int
drop(struct ecx_run *run, const struct ledger_filter *filter)
{
	const enum ledger_table t = table_of(run->args[1]);
	json_auto_t *rows = json_array();
	struct ledger *l;
	const json_t *row;
	size_t i;

	if (t == LEDGER_TABLES || !ledger_droppable(t))
		die(ECX_EXIT_USAGE,
		    "rows of '%s' cannot be dropped: name quarantine, intents, "
		    "mails, events or runs",
		    run->args[1]);
	if (is_empty(filter))
		die(ECX_EXIT_USAGE,
		    "drop without a filter would remove every row: add --key "
		    "or another filter");
	l = ecx_ledger(run);
	ledger_begin(l);
	ledger_each(l, t, filter, keep_row, rows);
	if (!run->dry_run && ledger_drop(l, t, filter) > 0)
		ledger_event(l, run->tool->name, filter->target, "dropped",
		    filter->key, ledger_table_name(t));
	ledger_commit(l);
	json_array_foreach (rows, i, row)
		ecx_output(run, row);
	return i > 0 ? ECX_EXIT_OK : none("such row in", run->args[1]);
}

static bool
emit_order(const json_t *row, void *data)
{
	struct ecx_run *run = data;

	/* The filter's key also matches an order number; only the reference
	 * is meant here. */
	if (strcmp(json_string_at(row, "ref"), run->args[1]) == 0)
		ecx_output(run, row);
	return true;
}

static int
close_order(struct ecx_run *run, const struct ledger_filter *filter)
{
	struct ledger *l = ecx_ledger(run);
	const char *ref = run->args[1];
	struct ledger_filter one = *filter;

	if (!run->dry_run && ledger_order_close(l, filter->target, ref))
		ledger_event(
		    l, run->tool->name, filter->target, "closed", ref, NULL);
	one.key = ref;
	ledger_each(l, LEDGER_ORDERS, &one, emit_order, run);
	return run->n_out > 0 ? ECX_EXIT_OK : none("order", ref);
}

/* Is the cursor one that the source could have written? Systems with an API
 * write times, or "all" for what has none; the cursors of orders and customers
 * are always times. */
static void
check_cursor(const struct conf_section *source, enum ecx_kind kind,
    const char *stored, const char *cursor)
{
	const bool has_api =
	    conf_declared(source) != NULL &&
	    conf_key_find(conf_declared(source), "url") != NULL;
	const bool all_is_valid = kind != ECX_ORDER && kind != ECX_CUSTOMER;
	int64_t times[CURSOR_TIMES];

	if (*cursor == '\0')
		die(ECX_EXIT_USAGE, "the cursor is empty");
	if (cursor_is_after(cursor, cursor_latest()))
		die(ECX_EXIT_USAGE, "cursor '%s': this time is in the future",
		    cursor);
	if ((has_api || cursor_times(stored, times) > 0) &&
	    cursor_times(cursor, times) == 0 &&
	    !(all_is_valid && strcmp(cursor, "all") == 0))
		die(ECX_EXIT_USAGE,
		    "cursor '%s': not a time, as the cursors of %s %s are: "
		    "2026-11-20T09:15:00Z",
		    cursor, source->name, ecx_kind_plural(kind));
}

static int
checkpoint(struct ecx_run *run, const struct ledger_filter *filter)
{
	struct ledger *l = ecx_ledger(run);
	const char *source = run->args[1], *flow = run->args[3];
	const char *cursor = run->args[4];
	const enum ecx_kind kind = kind_of(run->args[2]);
	auto_free char *stored = ledger_checkpoint(l, source, kind, flow, NULL);
	json_auto_t *doc = NULL;

	(void)filter;
	if (cursor == NULL && stored == NULL)
		return none("such checkpoint of", source);
	if (cursor != NULL) {
		/* A checkpoint of connections that do not exist would never be
		 * used. */
		check_cursor(ecx_section(run, source), kind, stored, cursor);
		(void)ecx_section(run, flow);
		if (!run->dry_run) {
			ledger_checkpoint_put(l, source, kind, flow, cursor);
			ledger_event(l, run->tool->name, source,
			    "checkpoint set", NULL, cursor);
		}
	}
	doc = ecx_doc_checkpoint(
	    source, kind, flow, cursor != NULL ? cursor : stored);
	ecx_output(run, doc);
	return run->status;
}

/* Somebody has seen that the look-up finds a record that exists. */
static int
proven(struct ecx_run *run, const struct ledger_filter *filter)
{
	const struct conf_section *s = ecx_section(run, run->args[1]);
	struct ledger *l = ecx_ledger(run);
	char print[PROOF_PRINT];
	int i;

	(void)filter;
	for (i = 2; i < run->n_args; i++) {
		const enum ecx_kind kind = kind_of(run->args[i]);

		if (kind != ECX_ORDER && kind != ECX_CUSTOMER &&
		    kind != ECX_CREDIT && kind != ECX_FULFILLMENT)
			die(ECX_EXIT_USAGE,
			    "proven: nothing looks for a %s before it is sent: "
			    "use order, customer, credit or fulfillment",
			    ecx_kind_name(kind));
		if (run->dry_run)
			continue;
		proof_print(s, kind, print);
		ledger_begin(l);
		ledger_proof_put(l, s->name, kind, print);
		ledger_event(l, run->tool->name, s->name, "proven", NULL,
		    ecx_kind_name(kind));
		ledger_commit(l);
	}
	return run->status;
}

/* ---- rename ---- */

static void
emit_count(const char *table, size_t rows, void *data)
{
	json_auto_t *row = json_object();

	json_set_text(row, "table", table);
	json_object_set_new(row, "rows", json_integer((json_int_t)rows));
	ecx_output(data, row);
}

/* A run that is under way would go on to write the old name. */
static bool
check_open_run(const json_t *row, void *data)
{
	struct ecx_run *run = data;
	const char *connection = json_string_at(row, "connection");
	const char *flow = json_string_at(row, "flow");
	auto_free char *lock =
	    xasprintf("%s.%s", json_string_at(row, "tool"), connection);

	if ((strcmp(connection, run->args[1]) == 0 ||
		(flow != NULL && strcmp(flow, run->args[1]) == 0)) &&
	    ledger_is_locked(ecx_ledger(run), lock))
		die(ECX_EXIT_AGAIN,
		    "rename: a run of %s is under way for %s: wait for its end",
		    json_string_at(row, "tool"), connection);
	return true;
}

/* References without the key `prefix` begin with the section's name. With
 * other ones the store's orders would be created again. */
static void
check_prefix(struct ecx_run *run, const char *from, const char *to)
{
	const struct conf_section *s = conf_section(run->conf, to);
	const char *prefix;
	size_t n;

	if (s == NULL)
		s = conf_section(run->conf, from);
	prefix = conf_written(s, "prefix");
	n = ledger_named_refs(ecx_ledger(run), from);
	if (n > 0 && strcasecmp(prefix != NULL ? prefix : to, from) != 0)
		die(ECX_EXIT_CONFIG,
		    "rename: %zu references begin with the name of '%s', and "
		    "their documents would be created again: add 'prefix = "
		    "%s' to the section",
		    n, from, from);
}

static int
rename_connection(struct ecx_run *run, const struct ledger_filter *filter)
{
	const char *from = run->args[1], *to = run->args[2];
	struct ledger *l = ecx_ledger(run);

	(void)filter;
	if (!file_name_ok(to) || strlen(to) > 49 || strcmp(from, to) == 0)
		die(ECX_EXIT_USAGE,
		    "rename: '%s' cannot be the new name: use up to 49 of "
		    "A-Z a-z 0-9 . _ -",
		    to);
	ledger_runs_open(l, check_open_run, run);
	check_prefix(run, from, to);
	ledger_begin(l);
	if (ledger_named(l, to, false, NULL, NULL) > 0)
		die(ECX_EXIT_USAGE,
		    "rename: '%s' has rows already: two connections cannot "
		    "become one",
		    to);
	if (ledger_named(l, from, true, emit_count, run) > 0 && !run->dry_run) {
		ledger_rename(l, from, to);
		ledger_event(l, run->tool->name, to, "renamed", NULL, from);
	}
	ledger_commit(l);
	if (run->n_out == 0)
		return none("rows of connection", from);
	if (conf_section(run->conf, to) == NULL)
		warn("rename: [%s] is not in the configuration: rename the "
		     "section, too, before the next run",
		    to);
	return run->status;
}

/* ---- commands ---- */

static const struct command commands[] = {
    {"receipts", ALL, 0, 0, show},
    {"intents", TARGET | KIND | KEY | AGE, 0, 0, show},
    {"quarantine", ALL, 0, 0, show},
    {"deferred", ALL, 0, 0, show},
    {"checkpoints", SOURCE | KIND | KEY | AGE, 0, 0, show},
    {"levels", TARGET | KIND | KEY | AGE, 0, 0, show},
    {"orders", TARGET | SOURCE | KEY | AGE, 0, 0, show},
    {"booked", TARGET | KEY | AGE, 0, 0, show},
    {"differences", TARGET | SOURCE | KEY | AGE, 0, 0, show},
    {"mails", KIND | KEY | AGE, 0, 0, show},
    {"events", KEY | AGE, 0, 0, show},
    {"runs", KIND | KEY | AGE, 0, 0, show},
    {"retry", ALL, 0, 0, retry},
    {"replay", ALL, 0, 0, retry},
    {"stuck", KIND | AGE, 0, 0, stuck},
    {"drop", ALL, 1, 1, drop},
    {"close", TARGET, 1, 1, close_order},
    {"checkpoint", 0, 3, 4, checkpoint},
    {"proven", 0, 2, 4, proven},
    {"rename", 0, 2, 2, rename_connection},
    {"ran", 0, 5, 5, flow_ran},
    {"migrate", 0, 0, 0, admin_migrate},
    {"check", 0, 0, 0, admin_check},
    {"prune", 0, 0, 0, admin_prune},
    {"copy", 0, 2, 2, admin_copy},
};

static const char summary[] =
    "Show and correct the record of what was done, refused or left open.\n"
    "\n"
    "commands:\n"
    "  receipts, intents, deferred, quarantine, checkpoints, levels, orders,\n"
    "  booked, differences, mails, events, runs\n"
    "                             show the rows, as JSON lines\n"
    "  retry, replay              write the quarantined and the deferred\n"
    "                             documents again, as their source has them\n"
    "  stuck                      show what has waited too long; exit status "
    "1\n"
    "                             when there is any\n"
    "  drop quarantine|deferred|intents|mails|events|runs\n"
    "                             remove the rows that the filters match\n"
    "  close ref                  close an order that will never ship in full\n"
    "  checkpoint source kind flow [cursor]\n"
    "                             show or set how far a flow got\n"
    "  proven connection kind ...\n"
    "                             say that the look-up was checked by hand\n"
    "  rename connection name     give a connection another name in all rows\n"
    "  ran flow store system began status\n"
    "                             what ecx-flow says at its end\n"
    "  migrate                    create or change the tables, in PostgreSQL\n"
    "  check                      compare the tables with those expected\n"
    "  prune                      remove names, addresses and documents that\n"
    "                             are older than keep_personal\n"
    "  copy from to               copy a ledger to another database";

static const struct command *
command_of(const char *name)
{
	struct near n = near_start(name);
	size_t i;

	for (i = 0; i < ARRAY_LEN(commands); i++) {
		if (strcmp(name, commands[i].name) == 0)
			return &commands[i];
		near_try(&n, commands[i].name);
	}
	die(ECX_EXIT_USAGE, "unknown command '%s'%s%s%s: see --help", name,
	    n.best ? " (did you mean '" : "", n.best ? n.best : "",
	    n.best ? "'?)" : "");
}

static int
run_command(struct ecx_run *run)
{
	const struct command *c = command_of(run->args[0]);
	const int n = run->n_args - 1;
	struct ledger_filter filter;
	size_t i;

	if (n < c->min_args || n > c->max_args)
		die(ECX_EXIT_USAGE, "%s: wrong number of arguments: see --help",
		    c->name);
	for (i = 0; i < ARRAY_LEN(filter_names); i++)
		if (!(c->filters & 1U << i) &&
		    ecx_option(run, filter_names[i]) != NULL)
			die(ECX_EXIT_USAGE, "%s does not accept --%s", c->name,
			    filter_names[i]);
	if (c->run != retry && ecx_option(run, "as-kept") != NULL)
		die(ECX_EXIT_USAGE, "%s does not accept --as-kept", c->name);
	filter = filter_of(run);
	check_connections(run, &filter);
	return c->run(run, &filter);
}

int
main(int argc, char **argv)
{
	static const struct ecx_option options[] = {
	    {0, "target", "system", "only rows of this target connection"},
	    {0, "source", "system", "only rows of this source connection"},
	    {0, "kind", "kind", "only this kind: order, fulfillment ..."},
	    {0, "key", "ref", "only this reference or key"},
	    {0, "as-kept", NULL, "with retry: the documents as they were kept"},
	    {0, "older-than", "age", "only rows that are older: 1h, 2d"},
	    {0, NULL, NULL, NULL},
	};
	static const struct ecx_tool tool = {
	    .name = "ecx-ledger",
	    .synopsis = "command [argument ...]",
	    .summary = summary,
	    .uses = ECX_USES_CONF | ECX_USES_DRY,
	    .min_args = 1,
	    .max_args = 6,
	    .options = options,
	    .run = run_command,
	};

	return ecx_main(&tool, argc, argv);
}
