#include <stddef.h>

#include "core/doc_form.h"

static const struct doc_member address[] = {
    {"name", FORM_TEXT},
    {"legalName", FORM_TEXT},
    {"streetAddress", FORM_TEXT},
    {"extendedAddress", FORM_TEXT},
    {"postalCode", FORM_TEXT},
    {"addressLocality", FORM_TEXT},
    {"addressRegion", FORM_TEXT},
    {"addressCountry", FORM_COUNTRY},
    {"telephone", FORM_TEXT},
    {NULL},
};

static const struct doc_member delivery[] = {
    {"hasDeliveryMethod", FORM_TEXT},
    {"deliveryAddress", FORM_OBJECT, false, address},
    {NULL},
};

/* clang-format off */
#define PERSON \
    {"identifier", FORM_TEXT}, {"givenName", FORM_TEXT}, \
    {"familyName", FORM_TEXT}, {"legalName", FORM_TEXT}, \
    {"email", FORM_TEXT}, {"telephone", FORM_TEXT}, {"vatID", FORM_TEXT}
/* clang-format on */

static const struct doc_member person[] = {PERSON, {NULL}};

static const struct doc_member account[] = {
    {"id", FORM_TEXT},
    {"number", FORM_TEXT},
    {NULL},
};

static const struct doc_member tax[] = {
    {"taxAmount", FORM_DECIMAL, true},
    {"taxableAmount", FORM_DECIMAL},
    {"percent", FORM_DECIMAL},
    {"taxCategory", FORM_TEXT},
    {NULL},
};

static const struct doc_member charge[] = {
    {"chargeIndicator", FORM_FLAG, true},
    {"allowanceChargeReasonCode", FORM_TEXT},
    {"allowanceChargeReason", FORM_TEXT},
    {"amount", FORM_DECIMAL, true},
    {"taxSubtotal", FORM_LIST, false, tax, "tax"},
    {NULL},
};

static const struct doc_member property[] = {
    {"name", FORM_TEXT, true},
    {"value", FORM_TEXT, true},
    {NULL},
};

static const struct doc_member line[] = {
    {"orderItemNumber", FORM_TEXT, true},
    {"id", FORM_TEXT},
    {"sku", FORM_TEXT, true, NULL, "SKU"},
    {"gtin", FORM_TEXT},
    {"name", FORM_TEXT},
    {"orderQuantity", FORM_POSITIVE, true},
    {"unitCode", FORM_TEXT},
    {"availableAtOrFrom", FORM_TEXT},
    {"additionalType", FORM_TEXT},
    {"additionalProperty", FORM_LIST, false, property},
    {"price", FORM_DECIMAL, true},
    {"lineExtensionAmount", FORM_DECIMAL, true},
    {"allowanceCharge", FORM_LIST, false, charge},
    {"taxSubtotal", FORM_LIST, false, tax, "tax"},
    {NULL},
};

static const struct doc_member tax_total[] = {
    {"taxAmount", FORM_DECIMAL, true},
    {NULL},
};

static const struct doc_member totals[] = {
    {"lineExtensionAmount", FORM_DECIMAL},
    {"chargeTotalAmount", FORM_DECIMAL},
    {"allowanceTotalAmount", FORM_DECIMAL},
    {"taxExclusiveAmount", FORM_DECIMAL},
    {"taxInclusiveAmount", FORM_DECIMAL, true},
    {"prepaidAmount", FORM_DECIMAL},
    {"payableRoundingAmount", FORM_DECIMAL},
    {"payableAmount", FORM_DECIMAL},
    {NULL},
};

static const struct doc_member payment[] = {
    {"paymentMethod", FORM_TEXT},
    {"provider", FORM_TEXT},
    {"identifier", FORM_TEXT},
    {"amount", FORM_DECIMAL},
    {"currency", FORM_CURRENCY},
    {"paymentStatus", FORM_PAYMENT_STATUS},
    {"paidDate", FORM_DAY},
    {NULL},
};

/* clang-format off */
#define ENVELOPE(dated) \
    {"v", FORM_VERSION, true}, {"source", FORM_TEXT, true}, \
    {"id", FORM_TEXT, true}, {"dateModified", FORM_TIME, dated}
/* clang-format on */

static const struct doc_member order[] = {
    ENVELOPE(true),
    {"ref", FORM_REFERENCE, true},
    {"orderNumber", FORM_TEXT, true},
    {"orderDate", FORM_TIME, true},
    {"orderDay", FORM_DAY},
    {"postingDate", FORM_DAY},
    {"customerReference", FORM_TEXT},
    {"replaces", FORM_TEXT},
    {"replacedBy", FORM_TEXT},
    {"orderStatus", FORM_ORDER_STATUS},
    {"paymentStatus", FORM_PAYMENT_STATUS},
    {"documentCurrencyCode", FORM_CURRENCY, true},
    {"valueAddedTaxIncluded", FORM_FLAG},
    {"customer", FORM_OBJECT, false, person},
    {"account", FORM_OBJECT, false, account},
    {"risk", FORM_TEXT},
    {"billingAddress", FORM_OBJECT, false, address},
    {"orderDelivery", FORM_OBJECT, false, delivery},
    {"note", FORM_TEXT},
    {"additionalProperty", FORM_LIST, false, property},
    {"orderedItem", FORM_LIST, true, line, "line"},
    {"allowanceCharge", FORM_LIST, false, charge},
    {"taxTotal", FORM_OBJECT, false, tax_total},
    {"anticipatedMonetaryTotal", FORM_OBJECT, true, totals},
    {"payment", FORM_LIST, false, payment},
    {NULL},
};

static const struct doc_member stock[] = {
    ENVELOPE(false),
    {"sku", FORM_TEXT, true, NULL, "SKU"},
    {"gtin", FORM_TEXT},
    {"availableAtOrFrom", FORM_TEXT},
    {"inventoryLevel", FORM_DECIMAL, true},
    {"unitCode", FORM_TEXT},
    {NULL},
};

static const struct doc_member shipped[] = {
    {"orderItemNumber", FORM_TEXT},
    {"sku", FORM_TEXT},
    {"deliveredQuantity", FORM_POSITIVE, true},
    {NULL},
};

/* dateModified is optional: a delivery note has no date but
 * actualDespatchDate. */
static const struct doc_member fulfillment[] = {
    ENVELOPE(false),
    {"ref", FORM_REFERENCE, true},
    {"orderNumber", FORM_TEXT},
    {"orderId", FORM_TEXT},
    {"identifier", FORM_TEXT, true},
    {"actualDespatchDate", FORM_DAY},
    {"provider", FORM_TEXT},
    {"trackingNumber", FORM_TEXTS},
    {"trackingUrl", FORM_TEXTS},
    {"sscc", FORM_TEXT},
    {"itemShipped", FORM_LIST, true, shipped, "line"},
    {"complete", FORM_FLAG},
    {NULL},
};

static const struct doc_member measure[] = {
    {"value", FORM_DECIMAL, true},
    {"unitCode", FORM_TEXT},
    {NULL},
};

static const struct doc_member product[] = {
    ENVELOPE(false),
    {"sku", FORM_TEXT, true, NULL, "SKU"},
    {"gtin", FORM_TEXT},
    {"mpn", FORM_TEXT},
    {"name", FORM_TEXT, true},
    {"description", FORM_TEXT},
    {"brand", FORM_TEXT},
    {"category", FORM_TEXT},
    {"image", FORM_TEXTS},
    {"weight", FORM_OBJECT, false, measure},
    {"height", FORM_OBJECT, false, measure},
    {"width", FORM_OBJECT, false, measure},
    {"depth", FORM_OBJECT, false, measure},
    {"isVariantOf", FORM_TEXT},
    {"additionalProperty", FORM_LIST, false, property},
    {NULL},
};

static const struct doc_member range[] = {
    {"minValue", FORM_DECIMAL},
    {"maxValue", FORM_DECIMAL},
    {"unitCode", FORM_TEXT},
    {NULL},
};

static const struct doc_member price[] = {
    ENVELOPE(false),
    {"sku", FORM_TEXT, true, NULL, "SKU"},
    {"price", FORM_DECIMAL, true},
    {"priceCurrency", FORM_CURRENCY, true},
    {"valueAddedTaxIncluded", FORM_FLAG},
    {"priceType", FORM_TEXT},
    {"eligibleQuantity", FORM_OBJECT, false, range},
    {"validFrom", FORM_DAY},
    {"validThrough", FORM_DAY},
    {NULL},
};

static const struct doc_member history[] = {
    {"count", FORM_DECIMAL},
    {"total", FORM_DECIMAL},
    {"priceCurrency", FORM_CURRENCY},
    {"first", FORM_DAY},
    {"last", FORM_DAY},
    {NULL},
};

static const struct doc_member customer[] = {
    ENVELOPE(true),
    {"ref", FORM_REFERENCE},
    {"dateCreated", FORM_TIME},
    PERSON,
    {"address", FORM_LIST, false, address},
    {"orderHistory", FORM_OBJECT, false, history},
    {NULL},
};

static const struct doc_member difference[] = {
    {"path", FORM_TEXT, true},
    {"was", FORM_TEXT},
    {"is", FORM_TEXT},
    {NULL},
};

static const struct doc_member change[] = {
    ENVELOPE(true),
    {"ref", FORM_REFERENCE, true},
    {"identifier", FORM_TEXT, true},
    {"orderNumber", FORM_TEXT},
    {"orderId", FORM_TEXT},
    {"reason", FORM_TEXT},
    {"was", FORM_TEXT},
    {"order", FORM_ORDER, true},
    {"difference", FORM_LIST, false, difference},
    {"orderItemNumber", FORM_TEXTS},
    {"payment", FORM_LIST, false, payment},
    {NULL},
};

static const struct doc_member credit_line[] = {
    {"orderItemNumber", FORM_TEXT, true},
    {"id", FORM_TEXT},
    {"sku", FORM_TEXT, true, NULL, "SKU"},
    {"gtin", FORM_TEXT},
    {"name", FORM_TEXT},
    {"creditedQuantity", FORM_POSITIVE, true},
    {"unitCode", FORM_TEXT},
    {"additionalType", FORM_TEXT},
    {"restock", FORM_RESTOCK},
    {"price", FORM_DECIMAL, true},
    {"lineExtensionAmount", FORM_DECIMAL, true},
    {"allowanceCharge", FORM_LIST, false, charge},
    {"taxSubtotal", FORM_LIST, false, tax, "tax"},
    {NULL},
};

static const struct doc_member credit[] = {
    ENVELOPE(true),
    {"ref", FORM_REFERENCE, true},
    {"identifier", FORM_TEXT, true},
    {"orderNumber", FORM_TEXT},
    {"orderId", FORM_TEXT},
    {"issueDate", FORM_DAY, true},
    {"reason", FORM_TEXT},
    {"documentCurrencyCode", FORM_CURRENCY, true},
    {"valueAddedTaxIncluded", FORM_FLAG},
    {"creditNoteLine", FORM_LIST, false, credit_line, "line"},
    {"allowanceCharge", FORM_LIST, false, charge},
    {"taxTotal", FORM_OBJECT, false, tax_total},
    {"legalMonetaryTotal", FORM_OBJECT, true, totals},
    {"payment", FORM_LIST, false, payment},
    {NULL},
};

static const struct doc_member invoice[] = {
    {"number", FORM_TEXT, true},
    {"date", FORM_DAY},
    {NULL},
};

static const struct doc_member state[] = {
    ENVELOPE(false),
    {"ref", FORM_REFERENCE, true},
    {"orderNumber", FORM_TEXT},
    {"orderId", FORM_TEXT},
    {"number", FORM_TEXT, true},
    {"state", FORM_ORDER_STATUS},
    {"total", FORM_DECIMAL},
    {"invoice", FORM_LIST, false, invoice},
    {"orderItemNumber", FORM_TEXTS},
    {NULL},
};

static const struct doc_member entry[] = {
    {"identifier", FORM_TEXT},
    {"kind", FORM_ENTRY, true},
    {"additionalType", FORM_TEXT},
    {"ref", FORM_REFERENCE},
    {"orderNumber", FORM_TEXT},
    {"orderId", FORM_TEXT},
    {"date", FORM_DAY},
    {"gross", FORM_DECIMAL, true},
    {"fee", FORM_DECIMAL, true},
    {"net", FORM_DECIMAL, true},
    {NULL},
};

static const struct doc_member payout[] = {
    ENVELOPE(true),
    {"ref", FORM_REFERENCE, true},
    {"identifier", FORM_TEXT, true},
    {"day", FORM_DAY, true},
    {"amount", FORM_DECIMAL, true},
    {"currency", FORM_CURRENCY, true},
    {"bankReference", FORM_TEXT},
    {"entry", FORM_LIST, true, entry},
    {NULL},
};

static const struct doc_member comparison[] = {
    {"v", FORM_VERSION, true},
    {"source", FORM_TEXT, true},
    {"system", FORM_TEXT, true},
    {"id", FORM_TEXT},
    {"ref", FORM_REFERENCE},
    {"orderNumber", FORM_TEXT},
    {"sku", FORM_TEXT},
    {"what", FORM_TEXT, true},
    {"ours", FORM_TEXT},
    {"theirs", FORM_TEXT},
    {"state", FORM_TEXT},
    {"since", FORM_TIME},
    {NULL},
};

static const struct doc_member receipt[] = {
    {"v", FORM_VERSION, true},
    {"ref", FORM_TEXT, true},
    {"kind", FORM_KIND, true},
    {"system", FORM_TEXT, true},
    {"id", FORM_TEXT},
    {"number", FORM_TEXT},
    {"dateCreated", FORM_TIME},
    {"existed", FORM_FLAG},
    {"repeated", FORM_FLAG},
    {"note", FORM_TEXT},
    {NULL},
};

static const struct doc_member rejection[] = {
    {"v", FORM_VERSION, true},
    {"ref", FORM_TEXT},
    {"kind", FORM_KIND},
    {"sku", FORM_TEXT},
    {"stage", FORM_TEXT, true},
    {"reason", FORM_TEXT, true},
    {"code", FORM_TEXT},
    {"document", FORM_INPUT},
    {"documentEncoding", FORM_TEXT},
    {"documentLength", FORM_DECIMAL},
    {NULL},
};

static const struct doc_member checkpoint[] = {
    {"v", FORM_VERSION, true},
    {"source", FORM_TEXT, true},
    {"kind", FORM_KIND, true},
    {"flow", FORM_TEXT},
    {"cursor", FORM_TEXT, true},
    {"complete", FORM_FLAG},
    {NULL},
};

const struct doc_member *
doc_form_members(enum ecx_type type, enum ecx_kind kind)
{
	static const struct doc_member *const data[ECX_KINDS] = {
	    [ECX_ORDER] = order,
	    [ECX_STOCK] = stock,
	    [ECX_FULFILLMENT] = fulfillment,
	    [ECX_PRODUCT] = product,
	    [ECX_PRICE] = price,
	    [ECX_CUSTOMER] = customer,
	    [ECX_CHANGE] = change,
	    [ECX_CREDIT] = credit,
	    [ECX_STATE] = state,
	    [ECX_PAYOUT] = payout,
	    [ECX_DIFFERENCE] = comparison,
	};

	switch (type) {
	case ECX_TYPE_DATA:
		return data[kind];
	case ECX_TYPE_RECEIPT:
		return receipt;
	case ECX_TYPE_REJECTION:
		return rejection;
	case ECX_TYPE_CHECKPOINT:
		return checkpoint;
	default:
		return NULL;
	}
}
