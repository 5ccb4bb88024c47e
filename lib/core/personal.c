#include "core/personal.h"

/* Members that stay; a name of another list has that list for its own
 * members. */
struct rest {
	const char *name;
	const struct rest *inner; /* NULL: the value as it is */
};

static const struct rest charge[] = {{"chargeIndicator", NULL},
    {"allowanceChargeReasonCode", NULL}, {"amount", NULL},
    {"taxSubtotal", NULL}, {NULL, NULL}};

static const struct rest line[] = {{"orderItemNumber", NULL}, {"id", NULL},
    {"sku", NULL}, {"unitCode", NULL}, {"availableAtOrFrom", NULL},
    {"orderQuantity", NULL}, {"price", NULL}, {"lineExtensionAmount", NULL},
    {"taxSubtotal", NULL}, {"allowanceCharge", charge}, {NULL, NULL}};

static const struct rest payment[] = {{"paymentMethod", NULL},
    {"provider", NULL}, {"identifier", NULL}, {"amount", NULL},
    {"currency", NULL}, {"paymentStatus", NULL}, {"paidDate", NULL},
    {NULL, NULL}};

static const struct rest address[] = {{"addressCountry", NULL}, {NULL, NULL}};

static const struct rest delivery[] = {
    {"hasDeliveryMethod", NULL}, {"deliveryAddress", address}, {NULL, NULL}};

static const struct rest order_rest[] = {{"type", NULL}, {"v", NULL},
    {"source", NULL}, {"id", NULL}, {"ref", NULL}, {"orderNumber", NULL},
    {"orderDate", NULL}, {"orderDay", NULL}, {"dateModified", NULL},
    {"orderStatus", NULL}, {"paymentStatus", NULL}, {"replacedBy", NULL},
    {"documentCurrencyCode", NULL}, {"valueAddedTaxIncluded", NULL},
    {"taxTotal", NULL}, {"anticipatedMonetaryTotal", NULL},
    {"orderedItem", line}, {"allowanceCharge", charge}, {"payment", payment},
    {"billingAddress", address}, {"orderDelivery", delivery}, {NULL, NULL}};

static const struct rest summary_rest[] = {{"orderNumber", NULL},
    {"orderDate", NULL}, {"total", NULL}, {"currency", NULL},
    {"provider", NULL}, {NULL, NULL}};

static json_t *keep_rest(const struct rest *rest, const json_t *value);

static json_t *
keep_object(const struct rest *rest, const json_t *object)
{
	json_t *kept = json_object();

	for (; rest->name != NULL; rest++) {
		json_t *value = json_object_get(object, rest->name);

		if (value != NULL && rest->inner == NULL)
			(void)json_object_set(kept, rest->name, value);
		else if (value != NULL)
			(void)json_object_set_new(
			    kept, rest->name, keep_rest(rest->inner, value));
	}
	return kept;
}

static json_t *
keep_rest(const struct rest *rest, const json_t *value)
{
	json_t *list;
	size_t i;

	if (!json_is_array(value))
		return keep_object(rest, value);
	list = json_array();
	for (i = 0; i < json_array_size(value); i++)
		(void)json_array_append_new(
		    list, keep_object(rest, json_array_get(value, i)));
	return list;
}

static const char mark[] = "personalDataRemoved";

json_t *
personal_without(const json_t *order)
{
	json_t *kept = keep_object(order_rest, order);

	(void)json_object_set_new(kept, mark, json_true());
	return kept;
}

bool
personal_is_removed(const json_t *order)
{
	return json_true_at(order, mark);
}

json_t *
personal_like(const json_t *kept, json_t *order)
{
	return personal_is_removed(kept) ? personal_without(order)
					 : json_incref(order);
}

json_t *
personal_without_summary(const json_t *summary)
{
	return keep_object(summary_rest, summary);
}
