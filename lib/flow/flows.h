/*
 * The flows: which tools make one, how often it is to run, and whether it does.
 * A section [flow NAME STORE SYSTEM] declares one.
 */
#ifndef ECX_FLOWS_H
#define ECX_FLOWS_H

#include "core/ledger_runs.h"
#include "ecx.h"

/* The roles (ECX_STORE, ECX_BUSINESS) that a driver may have, by its name. */
typedef unsigned flow_roles_fn(const char *driver);
/* Reports what is wrong in a section that declares a flow; returns the number
 * of problems. roles NULL: only the key `role` is asked, so that no driver is
 * linked. */
size_t flow_problems(const struct conf_section *s, flow_roles_fn *roles,
    conf_problem_fn *report, void *data);

/* A flow, and how it stands. Texts live for the call. */
struct flow_row {
	const char *name, *store, *system;
	struct ledger_flow names; /* as its rows name it */
	const char *every;
	int64_t interval; /* the same, in microseconds */
	struct ledger_flow_state state;
	const char *why; /* why it is late; NULL: it is not */
};

/* Calls fn for each flow that the configuration declares, and each of which
 * there are runs, where it still has both connections. A section that is wrong
 * ends the program. */
typedef void flow_fn(const struct flow_row *row, void *data);
void flows_each(struct ecx_run *run, flow_fn *fn, void *data);

/* How the rows of the ledger name a flow. An unknown one ends the program with
 * a usage error. */
struct ledger_flow flow_names(
    const char *name, const char *store, const char *system);

/*
 * Calls fn with a row for each flow that has never succeeded, or whose last
 * success is older than three of its intervals and than `before`; and for each
 * run without an end that is older than `before`, unless it holds its lock and
 * is younger than an hour. Flows are those that the configuration declares, and
 * those of which there are runs, where it still has both connections. kind:
 * ECX_KINDS for all. A section that is wrong ends the program.
 */
void flows_stuck(struct ecx_run *run, enum ecx_kind kind, int64_t before,
    ledger_row_fn *fn, void *data);

#endif
