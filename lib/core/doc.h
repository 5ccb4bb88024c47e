/*
 * Documents: ecx-doc(5). A document is a JSON object with `type`; this module
 * knows the types, checks what a document promises and makes our own ones.
 */
#ifndef ECX_DOC_H
#define ECX_DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"

/* What stores and business systems exchange. */
enum ecx_kind {
	ECX_ORDER,
	ECX_STOCK,
	ECX_FULFILLMENT,
	ECX_PRODUCT,
	ECX_PRICE,
	ECX_CUSTOMER,
	ECX_KINDS /* how many; also "none of them" */
};

enum ecx_type {
	ECX_TYPE_DATA, /* one of the kinds */
	ECX_TYPE_RECEIPT,
	ECX_TYPE_REJECTION,
	ECX_TYPE_CHECKPOINT,
	ECX_TYPE_UNKNOWN
};

/* Reference: [A-Z0-9-], at most this long: Sage X3's CUSORDREF holds 20. */
enum { ECX_REF_MAX = 20, ECX_WHY = 512 };

/* "order" in options, maps and the ledger. */
const char *ecx_kind_name(enum ecx_kind kind);
/* "orders": folders of the file connector, topics of ecx-notify. */
const char *ecx_kind_plural(enum ecx_kind kind);
/* "Order": the type member. */
const char *ecx_kind_type(enum ecx_kind kind);
/* From any of the three; ECX_KINDS when it is none. */
enum ecx_kind ecx_kind_of(const char *name);

/* Sets *kind (may be NULL) to the document's kind, for a Receipt or Rejection
 * or Checkpoint to that of its `kind` member. */
enum ecx_type ecx_doc_type(const json_t *doc, enum ecx_kind *kind);

bool ecx_ref_ok(const char *ref);

/*
 * The key of the effect that the document asks for, within (system, kind):
 * order, customer: ref; fulfillment: ref "/" identifier; stock: sku "@" place;
 * product: sku; price: sku "/" currency "/" priceType "/" quantity from. The
 * caller frees it; NULL when a part is missing (why says which).
 */
char *ecx_doc_key(const json_t *doc, char why[ECX_WHY]);

/* What a message calls it: "order NL-1001", "stock TS-RED-M"; out is
 * returned, cleaned of control characters. */
const char *ecx_doc_title(const json_t *doc, char *out, size_t size);

/*
 * Is it what ecx-doc(5) promises: types, required members, formats, known
 * codes' shape, no empty member, and for an Order that every sum is right to
 * the cent? False with one reason that a clerk understands.
 */
bool ecx_doc_check(const json_t *doc, char why[ECX_WHY]);

/* How many digits of an amount stand behind the point, ISO 4217: 2 also of
 * what is no currency, or NULL. */
unsigned ecx_currency_digits(const char *currency);

/*
 * May the order be made in the business system: not cancelled, not a problem
 * order, and paid in full unless `unpaid` allows others? False with a reason.
 */
bool ecx_doc_acceptable(const json_t *order, bool unpaid, char why[ECX_WHY]);

/* 64-bit FNV-1a of the whole document, members sorted; `native` and `target`
 * left out. */
uint64_t ecx_doc_hash(const json_t *doc);
/* The same of what an order asks the business system to do: customer's
 * identity, addresses, currency, lines, charges, totals, and whether it is
 * cancelled. Our own echoes (fulfillment, payment state, dates) do not change
 * it. For other kinds ecx_doc_hash without dateModified, a customer's
 * orderHistory and whether a shipment is followed by others (complete). */
uint64_t ecx_doc_content_hash(const json_t *doc);

/* What a mail says of it: orderNumber, orderDate, customer (name), total,
 * currency; fulfillment: orderNumber, provider, trackingNumber; customer:
 * customer (name). New. */
json_t *ecx_doc_summary(const json_t *doc);

/* New documents; texts that are NULL are left out. */
json_t *ecx_doc_receipt(const char *ref, enum ecx_kind kind, const char *system,
    const char *id, const char *number, const char *date_created, bool existed,
    bool repeated);
json_t *ecx_doc_checkpoint(const char *source, enum ecx_kind kind,
    const char *flow, const char *cursor);
/* `document` holds doc (shared, not copied), or, where the input could not be
 * read as a document, its bytes as a string (with `documentEncoding`: "base64"
 * when they are not UTF-8). Of more than 1 MiB only the first is kept and
 * `documentLength` tells how many bytes there were. */
json_t *ecx_doc_rejection(const char *ref, enum ecx_kind kind,
    const char *stage, const char *code, const char *reason, json_t *doc);
json_t *ecx_doc_rejection_raw(enum ecx_kind kind, const char *stage,
    const char *code, const char *reason, const char *raw, size_t len);
/* The other way: the bytes that a Rejection's string `document` stands for.
 * The caller frees them; a NUL stands behind them. NULL when they are
 * broken. */
char *ecx_doc_rejected_bytes(const json_t *rejection, size_t *len);

#endif
