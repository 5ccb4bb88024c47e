/* What the files of a change of a sale share. */
#ifndef ECX_TRYTON_CHANGE_H
#define ECX_TRYTON_CHANGE_H

#include "connectors/tryton/tryton_in.h"

struct tryton_change {
	struct ecx_conn *conn;
	const struct ecx_job *job;
	json_int_t id;
	const json_t *was, *is; /* the map's documents */
	json_t *sale;           /* as it is there */
	bool amends;            /* it is processed */
	json_t *header;         /* its members that are to be written */
	bool moves;             /* another address */
	json_t *writes;         /* lines: {id, line, patch} */
	json_t *creates;        /* values of new lines */
};

/*
 * Plans what has to be written of the lines. They have no reference of ours: a
 * line is known by product, quantity, price and taxes, as it was sent.
 */
enum ecx_err tryton_plan_lines(struct tryton_change *c);

#endif
