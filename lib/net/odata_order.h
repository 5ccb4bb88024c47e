/*
 * Orders that are created by several requests: the header, then each line, in
 * their order. An order whose run ended in between has the first of its lines
 * and nothing else, by which it is recognised: whoever finds it adds the rest.
 */
#ifndef ECX_ODATA_ORDER_H
#define ECX_ODATA_ORDER_H

#include "net/odata.h"

struct odata_order {
	struct odata *o;
	const char *path;   /* the entity set of lines */
	const char *filter; /* a condition for reading them, or NULL */
	const char *select; /* the properties to read, or NULL */
	const char *parent; /* the property with the order's number; NULL: the
			     * path is that of the order's own lines */
	const char *number; /* the property with the line's number */
	const char *item;   /* the property with the item: a row without it is
			     * a text, and none of our lines */
	/* Properties in which a row equals our line, up to a NULL; those that
	 * our line lacks are not compared. */
	const char *const *alike;
	int64_t step;  /* from a line's number to the next; 0: the server
			* numbers the lines */
	char *id;      /* the order's number */
	json_t *lines; /* our lines */
	json_t *rows;  /* the lines that the server has: a list */
};

/* Frees id, lines and rows. */
void odata_order_free(struct odata_order *order);

/* Reads the rows. */
enum ecx_err odata_order_read(struct odata_order *order);
/* Are the rows the first *n of our lines? False when somebody has edited the
 * lines. Texts are compared without regard to case. */
bool odata_order_matches(const struct odata_order *order, size_t *n);
/*
 * Creates our lines from the n-th on. The created rows are appended to the
 * rows, also those before a line that was refused. Line numbers follow the last
 * number there, so that a line that is sent twice is refused.
 */
enum ecx_err odata_order_add(struct odata_order *order, size_t n);

/* Sends the members of the header again that the server has otherwise: a value
 * may be lost when a later one is validated. Members that the server does not
 * return are left alone. */
enum ecx_err odata_order_correct(struct odata *o, const char *target,
    const json_t *ours, const json_t *theirs);

#endif
