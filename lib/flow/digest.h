/*
 * The text of a digest mail: the receipts that are new since the last mail as a
 * table with sums, then what waits, then the new rejections, and the commands
 * to handle them.
 */
#ifndef ECX_DIGEST_H
#define ECX_DIGEST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/json.h"
#include "core/doc.h"

enum digest_part {
	DIGEST_CREATED,
	DIGEST_DEFERRED,
	DIGEST_REJECTED,
	DIGEST_PARTS
};

/* The value that all rows have which have the member. */
struct digest_common {
	char *value; /* NULL: no row has it */
	bool differs;
};

/* The rows of one table; only the first of them are kept. */
struct digest_table {
	json_t *rows; /* array */
	json_t *sums; /* of all of them, by currency */
	size_t n;
};

struct digest {
	enum ecx_kind kind;
	size_t max_rows; /* that a table keeps */
	struct digest_table table[DIGEST_PARTS];
	struct digest_common source, target;
};

void digest_init(struct digest *d, enum ecx_kind kind, size_t max_rows);
void digest_free(struct digest *d);
#define auto_digest __attribute__((cleanup(digest_free)))
/* Adds a row as of ecx-ledger(1), which is borrowed. */
void digest_add(struct digest *d, enum digest_part part, const json_t *row);

/* Each function appends to out. Text from a store is cleaned, and cut when it
 * is long. */

/* "12 orders from shop to erp, 1 waits, 2 need attention" */
void digest_subject(const struct digest *d, struct buf *out);
void digest_text(const struct digest *d, struct buf *out);
void digest_html(const struct digest *d, struct buf *out);

#endif
