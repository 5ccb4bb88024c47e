/*
 * The text of a digest mail: the receipts that are new since the last mail as a
 * table with sums, then what waits, then the new rejections, and the commands
 * to handle them.
 */
#ifndef ECX_DIGEST_H
#define ECX_DIGEST_H

#include <stddef.h>

#include "base/buf.h"
#include "core/ledger.h"

struct digest {
	enum ecx_kind kind;
	const struct ledger_news *news;
	size_t max_rows; /* of each table; the other rows are counted */
};

/* Each function appends to out. Text from a store is cleaned, and cut when it
 * is long. */

/* "12 orders from shop to erp, 1 waits, 2 need attention" */
void digest_subject(const struct digest *d, struct buf *out);
void digest_text(const struct digest *d, struct buf *out);
void digest_html(const struct digest *d, struct buf *out);

#endif
