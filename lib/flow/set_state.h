/*
 * The state of an order on its way to the store's order. A store is not sent
 * that the ERP has cancelled an order unless its section says cancel = apply:
 * a person cancels it, and gives back what was paid.
 */
#ifndef ECX_SET_STATE_H
#define ECX_SET_STATE_H

#include "connector.h"
#include "ecx.h"

enum state_verdict {
	STATE_SET,
	STATE_SKIP,  /* the store has cancelled the order itself */
	STATE_REPORT /* it is for a person: *why says what to do */
};

/* *why is a new string, or NULL. */
enum state_verdict set_state_judge(struct ecx_run *run,
    const struct ecx_conn *conn, const json_t *state, char **why);
/*
 * The store has acknowledged the state, or it was a report. One that is the
 * last is asked for no more. That an order was cancelled in the store is booked
 * like a change that was read there. Returns what a person has to give back, a
 * new string, or NULL.
 */
char *set_state_done(struct ecx_run *run, const char *store,
    const json_t *state, bool is_report);

#endif
