/*
 * Documents: ecx-doc(5). A document is a JSON object with a member `type`. This
 * module knows the types, checks documents, and creates those that ecx itself
 * writes: Receipt, Rejection and Checkpoint.
 */
#ifndef ECX_DOC_H
#define ECX_DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"

/* The kinds of documents that stores and ERPs exchange. "ERP" means a CRM too.
 */
enum ecx_kind {
	ECX_ORDER,
	ECX_STOCK,
	ECX_FULFILLMENT,
	ECX_PRODUCT,
	ECX_PRICE,
	ECX_CUSTOMER,
	ECX_CHANGE,     /* what became of an order after it was created */
	ECX_CREDIT,     /* a refund after it was shipped */
	ECX_STATE,      /* how an order stands in the ERP */
	ECX_PAYOUT,     /* what a payment provider sent to the bank */
	ECX_DIFFERENCE, /* between a store and an ERP; no driver has it */
	ECX_KINDS       /* the number of kinds; also "no kind" */
};

enum ecx_type {
	ECX_TYPE_DATA, /* one of the kinds */
	ECX_TYPE_RECEIPT,
	ECX_TYPE_REJECTION,
	ECX_TYPE_CHECKPOINT,
	ECX_TYPE_UNKNOWN
};

/* A reference has at most ECX_REF_MAX characters of [A-Z0-9-]: Sage X3's field
 * CUSORDREF holds 20. What belongs to an order has a number behind that, like
 * NL-1001-R1. ECX_WHY is the size of a buffer for a reason. */
enum { ECX_REF_MAX = 20, ECX_EVENT_MAX = 24, ECX_WHY = 512 };

/* "order", as in options, maps and the ledger. */
const char *ecx_kind_name(enum ecx_kind kind);
/* "orders", as in folders of the file connector and topics of ecx-notify. */
const char *ecx_kind_plural(enum ecx_kind kind);
/* "Order", as in the member `type`. */
const char *ecx_kind_type(enum ecx_kind kind);
/* The kind with any of these three names; ECX_KINDS when there is none. */
enum ecx_kind ecx_kind_of(const char *name);

/* The type of a document. Sets *kind (may be NULL) to its kind; for a Receipt,
 * Rejection or Checkpoint that is the kind in its member `kind`. */
enum ecx_type ecx_doc_type(const json_t *doc, enum ecx_kind *kind);

/* Is it a valid reference? */
bool ecx_ref_ok(const char *ref);

/*
 * The idempotency key of the document within (system, kind): order, customer,
 * state, payout: ref; change, credit: identifier; fulfillment: ref "/"
 * identifier; difference: ref or sku "/" what; stock: sku
 * "@" location; product: sku; price: sku "/" currency "/" priceType "/" minimum
 * quantity. The caller frees it; NULL when a part is missing (why says which).
 */
char *ecx_doc_key(const json_t *doc, char why[ECX_WHY]);

/* The title of a document in messages: "order NL-1001", "stock TS-RED-M",
 * "credit note NL-1001-R1".
 * Returns out, control characters escaped. */
const char *ecx_doc_title(const json_t *doc, char *out, size_t size);

/*
 * Is the document as ecx-doc(5) describes it: types, required members, formats,
 * the form of codes, no empty member, and for an Order every sum right to the
 * cent? False with one reason that a clerk understands.
 */
bool ecx_doc_check(const json_t *doc, char why[ECX_WHY]);

/* The number of decimal places of a currency, by ISO 4217; 2 for an unknown
 * code and for NULL. */
unsigned ecx_currency_digits(const char *currency);

/*
 * How an order stands that the ERP does not have. It can be created, or waits
 * for its payment or for the end of a hold, or nothing will come of it, unless
 * the store changes it: its payment failed or expired, or it is cancelled or
 * returned. With `unpaid`, no order waits for its payment. Each but the first
 * comes with a reason.
 */
enum ecx_order_state {
	ECX_ORDER_DUE,
	ECX_ORDER_UNPAID,
	ECX_ORDER_HELD,
	ECX_ORDER_FAILED,
	ECX_ORDER_EXPIRED,
	ECX_ORDER_CANCELLED,
	ECX_ORDER_RETURNED
};
enum ecx_order_state ecx_doc_order_state(
    const json_t *order, bool unpaid, char why[ECX_WHY]);
/* Does it take goods from the stock: is it due, unpaid or on hold? */
bool ecx_doc_holds_stock(const json_t *order);
/* Can it be created now? False with a reason. */
bool ecx_doc_acceptable(const json_t *order, bool unpaid, char why[ECX_WHY]);

/* A hash of the document (64-bit FNV-1a, members sorted) without its members
 * `native` and `target`. */
uint64_t ecx_doc_hash(const json_t *doc);
/* A hash of the part of an order that the ERP has to know: the customer's
 * identity, addresses, currency, lines, charges, totals, and whether the order
 * is cancelled. Changes that ecx or a payment causes (fulfillment, payment
 * state, dates) leave it as it is. For other kinds ecx_doc_hash without
 * dateModified, a customer's orderHistory and a shipment's `complete`. */
uint64_t ecx_doc_content_hash(const json_t *doc);

/* A new object with what a mail says about the document. Order: orderNumber,
 * orderDate, customer (the name), total, currency. Fulfillment: orderNumber,
 * provider, trackingNumber. Customer: customer (the name). Change: those of its
 * order. Credit note: orderNumber, total, currency. */
json_t *ecx_doc_summary(const json_t *doc);

/* New documents; texts that are NULL are left out. */
json_t *ecx_doc_receipt(const char *ref, enum ecx_kind kind, const char *system,
    const char *id, const char *number, const char *date_created, bool existed,
    bool repeated);
json_t *ecx_doc_checkpoint(const char *source, enum ecx_kind kind,
    const char *flow, const char *cursor);
/* A Rejection. Its `document` is doc (shared, not copied), or, when the input
 * could not be read as a document, its bytes as a string; bytes that are not
 * UTF-8 are encoded, and `documentEncoding` is "base64". Only the first MiB is
 * kept; of a longer input `documentLength` is the number of bytes. */
json_t *ecx_doc_rejection(const char *ref, enum ecx_kind kind,
    const char *stage, const char *code, const char *reason, json_t *doc);
json_t *ecx_doc_rejection_raw(enum ecx_kind kind, const char *stage,
    const char *code, const char *reason, const char *raw, size_t len);
/* The bytes of the input from the string `document` of a Rejection, decoded,
 * followed by a NUL; the caller frees them. NULL when there is no such string
 * or it is not valid base64. */
char *ecx_doc_rejected_bytes(const json_t *rejection, size_t *len);

#endif
