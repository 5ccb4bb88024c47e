/*
 * What a digest mail says of the news of a run: the receipts as a table with
 * sums, then what was refused and what to do about it.
 */
#ifndef ECX_DIGEST_H
#define ECX_DIGEST_H

#include <stddef.h>

#include "base/buf.h"
#include "core/doc.h"

struct digest {
	enum ecx_kind kind;
	const json_t *receipts; /* rows of ledger_mail_news */
	const json_t *rejections;
	size_t max_rows; /* of each; the rest is only counted */
};

/* Each appends to out. What comes from a store is cleaned, and cut where it is
 * long. */

/* "12 orders from shop to erp, 2 need attention" */
void digest_subject(const struct digest *d, struct buf *out);
void digest_text(const struct digest *d, struct buf *out);
void digest_html(const struct digest *d, struct buf *out);

#endif
