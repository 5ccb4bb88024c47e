/*
 * Orders that are made in several requests: the head, then a line each, in
 * their order. One that was cut off in between has the first of its lines and
 * nothing else, and so is known for what it is: whoever finds it adds the rest.
 */
#ifndef ECX_ODATA_ORDER_H
#define ECX_ODATA_ORDER_H

#include "net/odata.h"

struct odata_order {
	struct odata *o;
	const char *path;   /* of lines */
	const char *filter; /* of what is read of them, or NULL */
	const char *select; /* likewise */
	const char *parent; /* their property with the order's number */
	const char *number; /* with their own, which orders them */
	const char *item;   /* without it a row is none of ours: a text */
	/* Properties by which a row is known for a line of ours, up to a NULL;
	 * those that ours has not tell nothing. */
	const char *const *alike;
	int64_t step;  /* from a line's number to the next; 0: the server
			* gives them */
	char *id;      /* the order's number */
	json_t *lines; /* as they are to be */
	json_t *rows;  /* as they are there: a list */
};

/* Frees id, lines and rows. */
void odata_order_free(struct odata_order *order);

/* Reads the rows. */
enum ecx_err odata_order_read(struct odata_order *order);
/* Do the rows begin as our lines do, and end there? *n: how many of them are
 * there. False when somebody has been at work on them. Capital and small
 * letters are the same. */
bool odata_order_matches(const struct odata_order *order, size_t *n);
/*
 * Makes our lines from the n-th on. What comes back of each is appended to the
 * rows, also of those before one that was refused: their numbers are ours, so
 * that a line which is sent twice is refused, and they go on behind what is
 * there.
 */
enum ecx_err odata_order_add(struct odata_order *order, size_t n);

/* Sets what of the head is not there as it was sent: a value may be lost when
 * a later one is checked. What they do not tell is left alone. */
enum ecx_err odata_order_correct(struct odata *o, const char *target,
    const json_t *ours, const json_t *theirs);

#endif
