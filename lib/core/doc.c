#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/base64.h"
#include "core/doc.h"

static const struct {
	const char *name;
	const char *plural;
	const char *type;
	const char *noun; /* in messages; NULL: the name */
} kinds[ECX_KINDS] = {
    [ECX_ORDER] = {"order", "orders", "Order"},
    [ECX_STOCK] = {"stock", "stock", "Stock"},
    [ECX_FULFILLMENT] = {"fulfillment", "fulfillments", "Fulfillment"},
    [ECX_PRODUCT] = {"product", "products", "Product"},
    [ECX_PRICE] = {"price", "prices", "Price"},
    [ECX_CUSTOMER] = {"customer", "customers", "Customer"},
    [ECX_CHANGE] = {"change", "changes", "OrderChange"},
    [ECX_CREDIT] = {"credit", "credits", "CreditNote", "credit note"},
    [ECX_STATE] = {"state", "states", "OrderState"},
    [ECX_PAYOUT] = {"payout", "payouts", "Payout"},
    [ECX_DIFFERENCE] = {"difference", "differences", "Difference"},
};

const char *
ecx_kind_name(enum ecx_kind kind)
{
	assert(kind < ECX_KINDS);
	return kinds[kind].name;
}

const char *
ecx_kind_plural(enum ecx_kind kind)
{
	assert(kind < ECX_KINDS);
	return kinds[kind].plural;
}

const char *
ecx_kind_type(enum ecx_kind kind)
{
	assert(kind < ECX_KINDS);
	return kinds[kind].type;
}

enum ecx_kind
ecx_kind_of(const char *name)
{
	enum ecx_kind kind;

	for (kind = 0; kind < ECX_KINDS; kind++)
		if (strcmp(name, kinds[kind].type) == 0 ||
		    strcmp(name, kinds[kind].name) == 0 ||
		    strcmp(name, kinds[kind].plural) == 0)
			break;
	return kind;
}

/* The member when it is a string that is not empty, else NULL. */
static const char *
text(const json_t *doc, const char *name)
{
	const char *s = json_string_value(json_object_get(doc, name));

	return s != NULL && *s != '\0' ? s : NULL;
}

static enum ecx_type
control_type(const char *type)
{
	if (strcmp(type, "Receipt") == 0)
		return ECX_TYPE_RECEIPT;
	if (strcmp(type, "Rejection") == 0)
		return ECX_TYPE_REJECTION;
	if (strcmp(type, "Checkpoint") == 0)
		return ECX_TYPE_CHECKPOINT;
	return ECX_TYPE_UNKNOWN;
}

/* A cancellation is a change of all lines, or of some. */
static const char cancellation[] = "OrderCancellation";

static enum ecx_kind
kind_of_type(const char *type)
{
	enum ecx_kind kind;

	if (strcmp(type, cancellation) == 0)
		return ECX_CHANGE;
	for (kind = 0; kind < ECX_KINDS; kind++)
		if (strcmp(type, kinds[kind].type) == 0)
			break;
	return kind;
}

enum ecx_type
ecx_doc_type(const json_t *doc, enum ecx_kind *kind)
{
	enum ecx_type type = ECX_TYPE_UNKNOWN;
	enum ecx_kind found = ECX_KINDS;
	const char *name = text(doc, "type");

	if (name != NULL) {
		found = kind_of_type(name);
		type = found < ECX_KINDS ? ECX_TYPE_DATA : control_type(name);
	}
	if (type != ECX_TYPE_DATA && type != ECX_TYPE_UNKNOWN) {
		name = text(doc, "kind");
		found = name != NULL ? ecx_kind_of(name) : ECX_KINDS;
	}
	if (kind != NULL)
		*kind = found;
	return type;
}

static bool
is_reference(const char *ref, size_t most)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789-";
	size_t len = strspn(ref, allowed);

	return len > 0 && len <= most && ref[len] == '\0';
}

bool
ecx_ref_ok(const char *ref)
{
	return is_reference(ref, ECX_REF_MAX);
}

/* ---- keys and titles ---- */

/* A part of a key, or NULL with the reason. */
static const char *
part(const json_t *doc, const char *name, char why[ECX_WHY])
{
	const char *s = text(doc, name);

	if (s == NULL)
		(void)snprintf(why, ECX_WHY, "no %s", name);
	return s;
}

static const char *
part_ref(const json_t *doc, char why[ECX_WHY])
{
	const char *ref = part(doc, "ref", why);
	char clean[ECX_WHY / 2];

	if (ref == NULL || ecx_ref_ok(ref))
		return ref;
	(void)snprintf(why, ECX_WHY,
	    "ref '%s' is not a reference of at most %d characters A-Z, 0-9 "
	    "and -",
	    text_clean(clean, sizeof(clean), ref), ECX_REF_MAX);
	return NULL;
}

static const char *
or_empty(const char *s)
{
	return s != NULL ? s : "";
}

static char *
fulfillment_key(const json_t *doc, char why[ECX_WHY])
{
	const char *ref = part_ref(doc, why);
	const char *identifier;

	if (ref == NULL)
		return NULL;
	identifier = part(doc, "identifier", why);
	return identifier ? xasprintf("%s/%s", ref, identifier) : NULL;
}

/* That of the order, and a number behind it. */
static char *
event_key(const json_t *doc, char why[ECX_WHY])
{
	const char *ref = part_ref(doc, why);
	const char *key = ref != NULL ? part(doc, "identifier", why) : NULL;
	char clean[ECX_WHY / 2];

	if (key == NULL)
		return NULL;
	if (is_reference(key, ECX_EVENT_MAX) &&
	    strncmp(key, ref, strlen(ref)) == 0 && key[strlen(ref)] == '-')
		return xstrdup(key);
	(void)snprintf(why, ECX_WHY,
	    "identifier '%s' is not '%s-' and a number like R1, at most %d "
	    "characters",
	    text_clean(clean, sizeof(clean), key), ref, ECX_EVENT_MAX);
	return NULL;
}

/* What differs of one order, or of one product. */
static char *
difference_key(const json_t *doc, char why[ECX_WHY])
{
	const char *sku = text(doc, "sku");
	const char *of = sku != NULL ? sku : part_ref(doc, why);
	const char *what = of != NULL ? part(doc, "what", why) : NULL;

	return what != NULL ? xasprintf("%s/%s", of, what) : NULL;
}

static char *
price_key(const json_t *doc, char why[ECX_WHY])
{
	const json_t *from = json_at(doc, "eligibleQuantity.minValue");
	struct dec quantity = json_decimal(from);
	char digits[DEC_TEXT] = "";
	const char *sku = part(doc, "sku", why);
	const char *currency;

	if (sku == NULL)
		return NULL;
	currency = part(doc, "priceCurrency", why);
	if (currency == NULL)
		return NULL;
	if (from != NULL && dec_bad(quantity)) {
		(void)snprintf(
		    why, ECX_WHY, "eligibleQuantity.minValue is not a decimal");
		return NULL;
	}
	if (from != NULL)
		dec_print(dec_trim(quantity), digits);
	return xasprintf("%s/%s/%s/%s", sku, currency,
	    or_empty(text(doc, "priceType")), digits);
}

char *
ecx_doc_key(const json_t *doc, char why[ECX_WHY])
{
	enum ecx_kind kind;
	const char *s;

	if (ecx_doc_type(doc, &kind) != ECX_TYPE_DATA) {
		(void)snprintf(
		    why, ECX_WHY, "its type is not one that has a key");
		return NULL;
	}
	switch (kind) {
	case ECX_FULFILLMENT:
		return fulfillment_key(doc, why);
	case ECX_CHANGE:
	case ECX_CREDIT:
		return event_key(doc, why);
	case ECX_DIFFERENCE:
		return difference_key(doc, why);
	case ECX_PRICE:
		return price_key(doc, why);
	case ECX_STOCK:
		s = part(doc, "sku", why);
		return s == NULL
			   ? NULL
			   : xasprintf("%s@%s", s,
				 or_empty(text(doc, "availableAtOrFrom")));
	case ECX_PRODUCT:
		s = part(doc, "sku", why);
		return s == NULL ? NULL : xstrdup(s);
	default:
		s = part_ref(doc, why);
		return s == NULL ? NULL : xstrdup(s);
	}
}

/* Writes what kind of document it is: "order", "order rejection",
 * "checkpoint", "document". */
static void
describe(const json_t *doc, char *out, size_t size)
{
	static const char *const controls[] = {
	    [ECX_TYPE_RECEIPT] = "receipt",
	    [ECX_TYPE_REJECTION] = "rejection",
	    [ECX_TYPE_CHECKPOINT] = "checkpoint",
	    [ECX_TYPE_UNKNOWN] = "document",
	};
	enum ecx_kind kind;
	enum ecx_type type = ecx_doc_type(doc, &kind);
	const char *name = kind == ECX_KINDS          ? ""
			   : kinds[kind].noun != NULL ? kinds[kind].noun
						      : kinds[kind].name;

	if (json_is_at(doc, "type", cancellation))
		name = "cancellation";
	if (type == ECX_TYPE_DATA)
		(void)snprintf(out, size, "%s", name);
	else
		(void)snprintf(out, size, "%s%s%s", name, *name ? " " : "",
		    controls[type]);
}

/* Appends `before` and s, control characters escaped, as far as they fit. */
static void
append(char *out, size_t size, const char *before, const char *s)
{
	size_t len = strlen(out);

	(void)snprintf(out + len, size - len, "%s", before);
	len += strlen(out + len);
	text_clean(out + len, size - len, s);
}

const char *
ecx_doc_title(const json_t *doc, char *out, size_t size)
{
	static const char *const names[] = {
	    "ref", "sku", "orderNumber", "identifier", "email", "id", "source"};
	const char *s = NULL;
	enum ecx_kind kind;
	size_t i;

	assert(size > 0);
	describe(doc, out, size);
	if (ecx_doc_type(doc, &kind) == ECX_TYPE_DATA &&
	    (kind == ECX_CHANGE || kind == ECX_CREDIT))
		s = text(doc, "identifier");
	for (i = 0; i < ARRAY_LEN(names) && s == NULL; i++)
		s = text(doc, names[i]);
	if (s != NULL)
		append(out, size, " ", s);
	if (ecx_doc_type(doc, &kind) == ECX_TYPE_DATA &&
	    kind == ECX_FULFILLMENT && text(doc, "ref") != NULL &&
	    (s = text(doc, "identifier")) != NULL)
		append(out, size, "/", s);
	return out;
}

/* ---- hashes ---- */

static uint64_t
hash_of(const json_t *value)
{
	auto_buf struct buf b = {0};

	buf_init(&b, SIZE_MAX / 4); /* memory is the ceiling */
	json_write_sorted(value, &b);
	return hash_add(HASH_START, b.data, b.len);
}

static uint64_t
hash_without(const json_t *doc, const char *const names[])
{
	/* A shallow copy: only the reference counts of doc change. */
	json_auto_t *copy = json_copy((json_t *)doc);

	for (; *names != NULL; names++)
		(void)json_object_del(copy, *names);
	return hash_of(copy);
}

uint64_t
ecx_doc_hash(const json_t *doc)
{
	return hash_without(
	    doc, (const char *const[]){"native", "target", "complete", NULL});
}

/* A new object with those of the named members that the object has. */
static json_t *
pick(const json_t *from, const char *const names[], size_t n)
{
	json_t *to = json_object();
	size_t i;

	for (i = 0; i < n; i++)
		(void)json_object_set(
		    to, names[i], json_object_get(from, names[i]));
	return to;
}

static void
pick_into(json_t *to, const json_t *from, const char *name,
    const char *const names[], size_t n)
{
	(void)json_object_set_new(
	    to, name, pick(json_object_get(from, name), names, n));
}

uint64_t
ecx_doc_content_hash(const json_t *doc)
{
	static const char *const whole[] = {"documentCurrencyCode",
	    "valueAddedTaxIncluded", "billingAddress", "orderedItem",
	    "allowanceCharge", "taxTotal"};
	static const char *const customer[] = {"identifier", "givenName",
	    "familyName", "legalName", "email", "vatID"};
	static const char *const delivery[] = {
	    "hasDeliveryMethod", "deliveryAddress"};
	/* Without prepaidAmount and payableAmount, which are payment state. */
	static const char *const totals[] = {"lineExtensionAmount",
	    "chargeTotalAmount", "allowanceTotalAmount", "taxExclusiveAmount",
	    "taxInclusiveAmount"};
	const char *status = text(doc, "orderStatus");
	bool cancelled = status && strcmp(status, "OrderCancelled") == 0;
	enum ecx_kind kind;

	if (ecx_doc_type(doc, &kind) != ECX_TYPE_DATA || kind != ECX_ORDER)
		return hash_without(
		    doc, (const char *const[]){"native", "target",
			     "dateModified", "orderHistory", "complete", NULL});

	json_auto_t *content = pick(doc, whole, ARRAY_LEN(whole));

	pick_into(content, doc, "customer", customer, ARRAY_LEN(customer));
	pick_into(content, doc, "orderDelivery", delivery, ARRAY_LEN(delivery));
	pick_into(content, doc, "anticipatedMonetaryTotal", totals,
	    ARRAY_LEN(totals));
	(void)json_object_set_new(
	    content, "cancelled", json_boolean(cancelled));
	return hash_of(content);
}

/* ---- new documents ---- */

static void
set_customer_name(json_t *summary, const json_t *customer, const json_t *doc)
{
	const char *first_name = text(customer, "givenName");
	const char *family = text(customer, "familyName");
	const char *name = text(customer, "legalName");
	auto_free char *both = NULL;

	if (name == NULL && first_name != NULL && family != NULL) {
		both = xasprintf("%s %s", first_name, family);
		name = both;
	}
	if (name == NULL)
		name = family ? family : first_name;
	if (name == NULL)
		name = text(json_object_get(doc, "billingAddress"), "name");
	if (name == NULL)
		name = text(customer, "email");
	json_set_text(summary, "customer", name);
}

static void
set_order(json_t *summary, const json_t *order)
{
	json_set_text(summary, "orderDate", text(order, "orderDate"));
	set_customer_name(summary, json_object_get(order, "customer"), order);
	json_set_text(summary, "total",
	    text(json_object_get(order, "anticipatedMonetaryTotal"),
		"taxInclusiveAmount"));
	json_set_text(summary, "currency", text(order, "documentCurrencyCode"));
}

json_t *
ecx_doc_summary(const json_t *doc)
{
	json_t *summary = json_object();
	enum ecx_kind kind;

	(void)ecx_doc_type(doc, &kind);
	json_set_text(summary, "orderNumber", text(doc, "orderNumber"));
	if (kind == ECX_ORDER) {
		set_order(summary, doc);
	} else if (kind == ECX_FULFILLMENT) {
		json_set_text(summary, "provider", text(doc, "provider"));
		(void)json_object_set(summary, "trackingNumber",
		    json_object_get(doc, "trackingNumber"));
	} else if (kind == ECX_CUSTOMER) {
		set_customer_name(summary, doc, doc);
	} else if (kind == ECX_CREDIT) {
		json_set_text(summary, "total",
		    json_string_at(
			doc, "legalMonetaryTotal.taxInclusiveAmount"));
		json_set_text(
		    summary, "currency", text(doc, "documentCurrencyCode"));
	} else if (kind == ECX_CHANGE) {
		set_order(summary, json_object_get(doc, "order"));
	}
	return summary;
}

static json_t *
new_doc(const char *type, const char *ref, enum ecx_kind kind)
{
	json_t *doc = json_object();

	json_set_text(doc, "type", type);
	(void)json_object_set_new(doc, "v", json_integer(1));
	json_set_text(doc, "ref", ref);
	if (kind < ECX_KINDS)
		json_set_text(doc, "kind", kinds[kind].name);
	return doc;
}

json_t *
ecx_doc_receipt(const char *ref, enum ecx_kind kind, const char *system,
    const char *id, const char *number, const char *date_created, bool existed,
    bool repeated)
{
	json_t *doc = new_doc("Receipt", ref, kind);

	json_set_text(doc, "system", system);
	json_set_text(doc, "id", id);
	json_set_text(doc, "number", number);
	json_set_text(doc, "dateCreated", date_created);
	(void)json_object_set_new(doc, "existed", json_boolean(existed));
	(void)json_object_set_new(doc, "repeated", json_boolean(repeated));
	return doc;
}

json_t *
ecx_doc_checkpoint(const char *source, enum ecx_kind kind, const char *flow,
    const char *cursor)
{
	json_t *doc = new_doc("Checkpoint", NULL, kind);

	json_set_text(doc, "source", source);
	json_set_text(doc, "flow", flow);
	json_set_text(doc, "cursor", cursor);
	return doc;
}

/* Sets a member to words of a vendor, which may have been cut inside a
 * character. */
static void
set_clean(json_t *doc, const char *name, const char *s)
{
	char clean[2 * ECX_WHY];

	if (s != NULL)
		json_set_text(doc, name, text_clean(clean, sizeof(clean), s));
}

json_t *
ecx_doc_rejection(const char *ref, enum ecx_kind kind, const char *stage,
    const char *code, const char *reason, json_t *doc)
{
	json_t *rejection = new_doc("Rejection", ref, kind);

	json_set_text(rejection, "stage", stage);
	set_clean(rejection, "code", code);
	set_clean(rejection, "reason", reason);
	(void)json_object_set(rejection, "document", doc);
	return rejection;
}

json_t *
ecx_doc_rejection_raw(enum ecx_kind kind, const char *stage, const char *code,
    const char *reason, const char *raw, size_t len)
{
	json_t *doc = ecx_doc_rejection(NULL, kind, stage, code, reason, NULL);

	/* A byte takes up to six when it is escaped, and the Rejection must fit
	 * into one line. */
	if (len > BUF_LINE_MAX / 8) {
		auto_free char *whole = xasprintf("%zu", len);

		json_set_text(doc, "documentLength", whole);
		len = BUF_LINE_MAX / 8;
	}
	/* json_read refuses a NUL, so such bytes are encoded too. */
	if (text_is_utf8(raw, len) && memchr(raw, '\0', len) == NULL) {
		auto_free char *copy = xstrndup(raw, len);

		json_set_text(doc, "document", copy);
	} else {
		auto_free char *encoded = base64_encode(raw, len);

		json_set_text(doc, "document", encoded);
		json_set_text(doc, "documentEncoding", "base64");
	}
	return doc;
}

char *
ecx_doc_rejected_bytes(const json_t *rejection, size_t *len)
{
	const char *text = json_string_at(rejection, "document");
	const char *encoding = json_string_at(rejection, "documentEncoding");

	if (text == NULL)
		return NULL;
	if (encoding != NULL)
		return base64_decode(text, len);
	*len = strlen(text);
	return xstrdup(text);
}
