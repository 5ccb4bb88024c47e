/*
 * How orders stand: what the lists of several systems have in common. The row
 * of an order gets a member `ecx` {ref, state, invoices, closed}, where the map
 * finds our reference, the system's word for its state, its invoices {number,
 * date} by number, and the numbers of the lines that were closed.
 */
#ifndef ECX_STATES_H
#define ECX_STATES_H

#include "connector.h"

/* The names of members. */
struct states_names {
	const char *reference; /* of an order: our reference */
	const char *number;    /* of an order: what tells it from others */
	/* An invoice is of the order whose `link` is its `of`. */
	const char *link, *of;
	const char *invoice, *date; /* of an invoice: its number and its day */
	/* Was the order cancelled? Then it counts only where there is no other.
	 * May be NULL. */
	bool (*cancelled)(const json_t *order);
};

struct states {
	struct ecx_conn *conn;
	const struct states_names *names;
	const json_t *orders;   /* rows */
	const json_t *invoices; /* rows of posted ones, or NULL */
	bool each; /* a list of orders: of several with a reference each */
};

/* Sets the system's word for the state of the order, which a table translates;
 * a later one counts. */
void states_set(json_t *order, const char *state);
/* The line of the order with that number of ours was closed; one that has none
 * is ignored. */
void states_add_closed(json_t *order, const char *line);
/* Sets the total of the order, for a list of orders. A bad one is not known,
 * nor is that of an order with closed lines, which it may contain. */
void states_set_total(json_t *order, struct dec total);
/* A figure of the order cannot be read: the order is emitted as bad. */
void states_set_bad(json_t *order, const char *why);
/* Is a figure there that is no number, or was anything of the row replaced
 * (base/json_answer.h)? Absent, a figure is none. */
bool states_is_unreadable(const json_t *row, const char *name);

/* Emits the orders that have one of the references, and those that have none,
 * which are bad. */
enum ecx_err states_emit(
    const struct states *s, const json_t *refs, struct ecx_emitter *e);

#endif
