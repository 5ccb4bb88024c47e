/*
 * Stock levels summed over rows that say parts of them: bins, batches, lots.
 * The rows of one level follow one another; a level that comes up again was
 * cut in two, and half of it would be taken for the whole: PROTOCOL.
 */
#ifndef ECX_LEVELS_H
#define ECX_LEVELS_H

#include "connector.h"

/* The sum of a row's members that the terms, a list of strings, name; those
 * named "-NAME" are taken off. Bad when one is no number. */
struct dec levels_sum(const json_t *row, const json_t *terms);

struct levels {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *level; /* being summed, or NULL */
	char *key;
	struct dec sum;
	json_t *seen; /* keys of all so far */
};

void levels_init(
    struct levels *l, struct ecx_conn *conn, struct ecx_emitter *e);
void levels_free(struct levels *l);

/*
 * A row with the key of its level ("ITEM@PLACE") and its quantity. The first
 * row of a level is what will be handed out, with `ecx.quantity`, their sum; a
 * level with a quantity that is bad is handed out as one that cannot be read.
 */
enum ecx_err levels_add(
    struct levels *l, const char *key, const json_t *row, struct dec quantity);
/* Rows that say it themselves, by the paths of its members: each gets a `sku`
 * and, where there is one, a `place`. */
struct levels_names {
	const char *sku, *place, *quantity;
};
enum ecx_err levels_rows(
    struct levels *l, const struct levels_names *names, const json_t *rows);
/* Hands out the last one. */
enum ecx_err levels_end(struct levels *l);
/* Did it come up? */
bool levels_seen(const struct levels *l, const char *key);

#endif
