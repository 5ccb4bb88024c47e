/*
 * What the ledger says to those who look at the flows: the counts of a run,
 * outages, how much waits or was refused, and the figures of a report. All of
 * it reads, but for the rows of outages.
 *
 * An outage is a row (source, target, kind of the flow): the runs of the flow
 * fail, and what they say is said to people once an hour.
 */
#ifndef ECX_LEDGER_REPORT_H
#define ECX_LEDGER_REPORT_H

#include "core/ledger_runs.h"

/* ---- a run of a flow ---- */

struct ledger_ran {
	int64_t read;     /* documents that the source read */
	int64_t sent;     /* records created, values set */
	int64_t deferred; /* that wait for another try since this run */
	int64_t filed;    /* that went into the quarantine; differences */
	int64_t skipped;  /* that needed nothing */
	int64_t undone;   /* runs of a tool that did not do all they could */
};

/* The counts of what the tools of the flow did since a time. */
struct ledger_ran ledger_ran(
    struct ledger *l, const struct ledger_flow *f, int64_t since);

/* ---- outages ---- */

struct ledger_outage {
	char *words;   /* what was said of it */
	int64_t began; /* 0: there is none */
	int64_t said;
};

void ledger_outage(
    struct ledger *l, const struct ledger_flow *f, struct ledger_outage *out);
void ledger_outage_free(struct ledger_outage *o);
void ledger_outage_put(struct ledger *l, const struct ledger_flow *f,
    const struct ledger_outage *o);
void ledger_outage_end(struct ledger *l, const struct ledger_flow *f);

/* Is it time to say that the mail, which was tried before or not, could not be
 * sent? At its first try, and then once an hour. Asked before
 * ledger_mail_failed. */
bool ledger_mail_failure_due(struct ledger *l, int64_t id);

/* ---- orders ---- */

/* The names of an order that was created. */
struct ledger_order_names {
	char *store, *store_id, *store_number;
	char *system, *id, *number;
};

/* An order that was created. Texts live for the call. */
struct ledger_order_row {
	const char *source, *target;
	int64_t created;
	bool existed;        /* it was found there */
	const char *summary; /* JSON, or NULL */
};

/* Calls fn for each order that was created since a time, in any order. */
typedef void ledger_order_fn(const struct ledger_order_row *row, void *data);
void ledger_orders_created(
    struct ledger *l, int64_t since, ledger_order_fn *fn, void *data);

/* False when there is no receipt of an order with the reference. */
bool ledger_order_names(
    struct ledger *l, const char *ref, struct ledger_order_names *out);
void ledger_order_names_free(struct ledger_order_names *o);

/* ---- what waits, and what was refused ---- */

/* Rows of the quarantine or the deferred that have these in common. Texts live
 * for the call. */
struct ledger_group {
	const char *source; /* "": not known */
	const char *target, *code;
	enum ecx_kind kind;
	int64_t n;
	int64_t oldest;
};

/* Calls fn for each group of a table, LEDGER_QUARANTINE or LEDGER_DEFERRED. Not
 * for prices that hold on other days. */
typedef void ledger_group_fn(const struct ledger_group *g, void *data);
void ledger_groups(
    struct ledger *l, enum ledger_table t, ledger_group_fn *fn, void *data);

/* Records created and values set in the sink of the flow since a time. */
int64_t ledger_sent_since(
    struct ledger *l, const struct ledger_flow *f, int64_t since);
/* Differences of the store and the ERP that are open. */
int64_t ledger_differences_open(
    struct ledger *l, const char *store, const char *system);
/* Mails that are not sent, composed before a time. */
int64_t ledger_mails_unsent(struct ledger *l, int64_t before);

#endif
