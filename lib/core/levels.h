/*
 * Stock levels summed over rows that each have a part of the quantity: bins,
 * batches, lots. All rows of one level must follow one another. A level that
 * comes up again later would be set to a part of its quantity, so that is
 * ECX_PROTOCOL.
 */
#ifndef ECX_LEVELS_H
#define ECX_LEVELS_H

#include "connector.h"

/* The sum of the members of a row that `terms`, a list of strings, names; a
 * member named as "-NAME" is subtracted. Bad when one is not a number. */
struct dec levels_sum(const json_t *row, const json_t *terms);

/* Emits a row as a document that cannot be read: a quantity of the item is no
 * number. */
enum ecx_err levels_emit_bad(
    struct ecx_emitter *e, const json_t *row, const char *item);

struct levels {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	json_t *level; /* the first row of the level being summed, or NULL */
	char *key;     /* of that level */
	struct dec sum;
	json_t *seen;    /* the keys of all levels so far */
	json_t *damaged; /* those of them in which a character was replaced */
	bool unnamed;    /* a damaged row that may be of any level */
};

/* A row that was read with a replacement (base/json_answer.h) below one of the
 * `names` of its level: it may be of any. */
void levels_note_damage(
    struct levels *l, const json_t *row, const char *const names[]);

void levels_init(
    struct levels *l, struct ecx_conn *conn, struct ecx_emitter *e);
void levels_free(struct levels *l);

/*
 * Adds a row with the key of its level ("ITEM@LOCATION") and its quantity. The
 * first row of each level is emitted, with the sum in `ecx.quantity`; when a
 * quantity is bad the level is emitted as a document that cannot be read, as is
 * each row without an item, which belongs to no level.
 */
enum ecx_err levels_add(
    struct levels *l, const char *key, const json_t *row, struct dec quantity);
/* Adds rows, with the paths of their members in `names`. Each row gets a member
 * `sku` and, when it has a location, a member `place`. */
struct levels_names {
	const char *sku, *place, *quantity;
};
enum ecx_err levels_rows(
    struct levels *l, const struct levels_names *names, const json_t *rows);
/* Emits the last level. */
enum ecx_err levels_end(struct levels *l);
/* Has there been a row of this level? So it has where a damaged row may be of
 * it: such a level is not zero. */
bool levels_seen(const struct levels *l, const char *key);

#endif
