#include "base/mem.h"
#include "sample.h"
#include "unit.h"

const char sample_order[] =
    "{\"type\":\"Order\",\"v\":1,\"source\":\"shop-nl\","
    "\"id\":\"gid://shopify/Order/450789469\",\"ref\":\"NL-1001\","
    "\"orderNumber\":\"1001\",\"orderDate\":\"2026-11-20T09:15:00Z\","
    "\"dateModified\":\"2026-11-20T09:16:02Z\","
    "\"orderStatus\":\"OrderProcessing\",\"paymentStatus\":\"PaymentComplete\","
    "\"documentCurrencyCode\":\"EUR\",\"valueAddedTaxIncluded\":true,"
    "\"customer\":{\"identifier\":\"207119551\",\"givenName\":\"Ada\","
    "\"familyName\":\"Byron\",\"email\":\"ada@example.org\"},"
    "\"billingAddress\":{\"name\":\"Ada Byron\",\"streetAddress\":\"Dam 1\","
    "\"postalCode\":\"1012 JS\",\"addressLocality\":\"Amsterdam\","
    "\"addressCountry\":\"NL\"},"
    "\"orderDelivery\":{\"hasDeliveryMethod\":\"standard\","
    "\"deliveryAddress\":{\"name\":\"Ada Byron\",\"streetAddress\":\"Dam 1\","
    "\"postalCode\":\"1012 JS\",\"addressLocality\":\"Amsterdam\","
    "\"addressCountry\":\"NL\"}},"
    "\"orderedItem\":[{\"orderItemNumber\":\"1\",\"id\":\"466157049\","
    "\"sku\":\"TS-RED-M\",\"gtin\":\"8712345678906\","
    "\"name\":\"T-shirt red M\",\"orderQuantity\":\"2\","
    "\"unitCode\":\"C62\",\"price\":\"19.95\","
    "\"lineExtensionAmount\":\"32.98\",\"taxSubtotal\":["
    "{\"taxAmount\":\"6.92\",\"percent\":\"21\",\"taxCategory\":\"S\"}]}],"
    "\"allowanceCharge\":[{\"chargeIndicator\":true,"
    "\"allowanceChargeReason\":\"Shipping\",\"amount\":\"4.09\","
    "\"taxSubtotal\":[{\"taxAmount\":\"0.86\",\"percent\":\"21\","
    "\"taxCategory\":\"S\"}]}],"
    "\"taxTotal\":{\"taxAmount\":\"7.78\"},"
    "\"anticipatedMonetaryTotal\":{\"lineExtensionAmount\":\"32.98\","
    "\"chargeTotalAmount\":\"4.09\",\"taxExclusiveAmount\":\"37.07\","
    "\"taxInclusiveAmount\":\"44.85\",\"prepaidAmount\":\"44.85\","
    "\"payableAmount\":\"0.00\"},"
    "\"payment\":[{\"paymentMethod\":\"ideal\","
    "\"identifier\":\"tr_7UhSN1zuXS\",\"amount\":\"44.85\"}]}";

json_t *
sample_read(const char *text)
{
	struct json_problem problem;
	json_t *value = json_read(text, strlen(text), &problem);

	if (value == NULL)
		fail_msg("%s: byte %zu: %s", text, problem.at, problem.text);
	return value;
}

void
sample_change(json_t *doc, const char *path, const char *value)
{
	json_t *at = doc, *new = value ? sample_read(value) : NULL;
	const char *last = strrchr(path, '.');
	auto_free char *parent = xstrndup(path, last ? last - path : 0);
	int failed;

	if (last != NULL)
		at = json_at(doc, parent);
	last = last ? last + 1 : path;
	assert_non_null(at);
	if (json_is_object(at))
		failed = new ? json_object_set_new(at, last, new)
			     : json_object_del(at, last);
	else if (new == NULL)
		failed = json_array_remove(at, strtoul(last, NULL, 10));
	else if (strtoul(last, NULL, 10) == json_array_size(at))
		failed = json_array_append_new(at, new);
	else
		failed = json_array_set_new(at, strtoul(last, NULL, 10), new);
	assert_int_equal(failed, 0);
}

json_t *
sample_changed(const char *path, const char *value)
{
	json_t *order = sample_read(sample_order);

	sample_change(order, path, value);
	return order;
}
