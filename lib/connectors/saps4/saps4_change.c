/*
 * Changes and cancellations of orders. All that differs is collected and
 * checked before the first request changes anything. Values are absolute, so
 * that a run which was killed in between is finished by the next one. Nothing
 * is deleted: what is gone in the store is rejected.
 */
#include <stdio.h>
#include <string.h>

#include "connectors/saps4/saps4_in.h"
#include "net/odata_plan.h"

#define ITEM SAPS4_ORDERS "/A_SalesOrderItem"

/* What has to become of an order. */
struct change {
	struct ecx_conn *conn;
	json_t *order; /* as it is there */
	json_t *open;  /* its items by what they are known by, see index_by */
	json_t *shut;  /* those of them that are rejected */
	struct odata_plan plan; /* what is removed are rejected items: last, or
				 * an order of which each line is replaced
				 * would be cancelled in between */
	bool text;              /* the text of the header differs */
};

static void
change_free(struct change *c)
{
	json_decref(c->order);
	json_decref(c->open);
	json_decref(c->shut);
	odata_plan_free(&c->plan);
}

/* ---- the order ---- */

static char *
item_target(const struct ecx_conn *conn, const json_t *item)
{
	static const char *const keys[] = {
	    "SalesOrder", "SalesOrderItem", NULL};

	return saps4_target_of(conn, ITEM, item, keys);
}

static bool
all_rejected(const json_t *order)
{
	const json_t *items = json_object_get(order, "to_Item"), *item;
	size_t i;

	json_array_foreach (items, i, item)
		if (!saps4_is_rejected(item))
			return false;
	return json_array_size(items) > 0;
}

/* An item that belongs to another one, such as a free one, follows it. */
static bool
is_main(const json_t *item)
{
	const char *above =
	    saps4_unpadded(json_text_at(item, "HigherLevelItem"));

	return *above == '\0' || strcmp(above, "0") == 0;
}

/* Are both there and equal, or neither there? */
static bool
is_equal(const json_t *a, const json_t *b)
{
	return a == b || json_equal(a, b);
}

/* ---- the whole order ---- */

static enum ecx_err
plan_reject(struct change *c, const json_t *item)
{
	const char *reason = conf_string(c->conn->conf, "rejection_reason");
	auto_free char *target = item_target(c->conn, item);
	json_auto_t *body =
	    json_pack("{s:s}", "SalesDocumentRjcnReason", reason);

	if (*reason == '\0')
		return ecx_fail(c->conn, ECX_CONFIG,
		    "rejection_reason is not set: name the reason for "
		    "rejection of what was cancelled in the store");
	odata_plan_add(&c->plan, ODATA_REMOVED, "PATCH", target, NULL, body);
	return ECX_OK;
}

/* Was the item open when the order was read first? */
static bool
was_open(const struct change *c, const json_t *item)
{
	const json_t *items = json_object_get(c->order, "to_Item"), *before;
	const char *number = json_text_at(item, "SalesOrderItem");
	size_t i;

	json_array_foreach (items, i, before)
		if (json_is_at(before, "SalesOrderItem", number))
			return !saps4_is_rejected(before);
	return false;
}

/* Reads the order again. An item may have been delivered while it was rejected.
 */
static enum ecx_err
read_again(struct change *c, const char *number, json_t **now)
{
	enum ecx_err err = saps4_order_read(c->conn, number, now);
	const json_t *items = json_object_get(*now, "to_Item"), *item;
	size_t i;

	json_array_foreach (items, i, item)
		if (err == ECX_OK && saps4_is_rejected(item) &&
		    was_open(c, item) && !dec_is_zero(saps4_shipped_of(item)))
			err = ecx_fail(c->conn, ECX_REJECTED,
			    "item %s '%s' came into a delivery while it was "
			    "cancelled: look at it there",
			    json_text_at(item, "SalesOrderItem"),
			    json_text_at(item, "Material"));
	return err;
}

/* The items were rejected: is the order? */
static enum ecx_err
check_cancelled(struct change *c, const char *number)
{
	json_auto_t *now = NULL;
	enum ecx_err err = read_again(c, number, &now);

	if (err != ECX_OK || all_rejected(now) ||
	    json_is_at(now, "OverallSDDocumentRejectionSts", "C"))
		return err;
	return ecx_fail(c->conn, ECX_REJECTED,
	    "its items were rejected, but the order is not: look at it there");
}

static enum ecx_err
cancel(struct change *c, const struct ecx_record *record)
{
	const json_t *items = json_object_get(c->order, "to_Item"), *item;
	enum ecx_err err = ECX_OK;
	size_t i;

	json_array_foreach (items, i, item)
		if (err == ECX_OK && is_main(item) && !saps4_is_rejected(item))
			err = plan_reject(c, item);
	if (err == ECX_OK)
		err = odata_plan_send(&c->plan);
	if (err != ECX_OK || c->conn->dry_run)
		return err;
	return check_cancelled(c, record->id);
}

/* ---- what differs ---- */

/* The rows by the number in a member, as "line NUMBER"; by another member where
 * they have none, the second of a name as "NAME (2)". A new object. */
static json_t *
index_by(const json_t *rows, const char *number, const char *name)
{
	json_t *index = json_object();
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *line =
		    number != NULL ? saps4_unpadded(json_text_at(row, number))
				   : "";
		auto_free char *key = xasprintf("line %s", line);

		if (*line != '\0')
			json_object_set(index, key, row);
		else
			ecx_index_add(index, json_text_at(row, name), row);
	}
	return index;
}

static json_t *
items_by(const json_t *order)
{
	return index_by(json_object_get(order, "to_Item"),
	    "UnderlyingPurchaseOrderItem", "Material");
}

/* The items there, the rejected ones for themselves. */
static void
index_theirs(struct change *c)
{
	const json_t *items = json_object_get(c->order, "to_Item");
	json_auto_t *open = json_array(), *shut = json_array();
	json_t *item;
	size_t i;

	json_array_foreach (items, i, item)
		if (is_main(item))
			json_array_append(
			    saps4_is_rejected(item) ? shut : open, item);
	c->open = index_by(open, "UnderlyingPurchaseOrderItem", "Material");
	c->shut = index_by(shut, "UnderlyingPurchaseOrderItem", "Material");
}

/* What SAP cannot change, or determines much else by. */
static const char *const fixed[] = {"SalesOrderType", "SalesOrganization",
    "DistributionChannel", "OrganizationDivision", "SoldToParty",
    "PurchaseOrderByCustomer", "TransactionCurrency", "Material",
    "ConditionType", NULL};

/* Merges a record that is there; part is its name in a refusal. */
static enum ecx_err
plan_merge(struct change *c, const char *part, const char *target,
    const json_t *theirs, const json_t *was, const json_t *is)
{
	json_auto_t *patch = NULL;
	enum ecx_err err =
	    ecx_merge_part(c->conn, part, fixed, theirs, was, is, &patch);

	if (err != ECX_OK)
		return err;
	if (json_object_get(patch, "RequestedQuantity") != NULL &&
	    json_object_get(patch, "RequestedQuantityUnit") == NULL &&
	    json_object_get(theirs, "RequestedQuantityUnit") != NULL)
		json_object_set(patch, "RequestedQuantityUnit",
		    json_object_get(theirs, "RequestedQuantityUnit"));
	if (json_object_size(patch) > 0)
		odata_plan_add(&c->plan, ODATA_CHANGED, "PATCH", target,
		    odata_etag(theirs), patch);
	return ECX_OK;
}

/* ---- prices ---- */

/* The conditions there that count. That of a discount is below 0. */
static json_t *
conditions_of(const json_t *theirs)
{
	const json_t *all = json_object_get(theirs, "to_PricingElement"), *one;
	json_auto_t *list = json_array();
	size_t i;

	json_array_foreach (all, i, one) {
		json_auto_t *copy = json_copy((json_t *)one);
		struct dec rate = json_decimal_at(one, "ConditionRateValue");

		if (!dec_bad(rate) && dec_cmp(rate, dec_zero()) < 0)
			json_set_dec(copy, "ConditionRateValue", dec_neg(rate));
		if (json_is_at(one, "ConditionInactiveReason", ""))
			json_array_append(list, copy);
	}
	return index_by(list, NULL, "ConditionType");
}

static json_t *
prices_of(const json_t *ours)
{
	return index_by(
	    json_object_get(ours, "to_PricingElement"), NULL, "ConditionType");
}

/* A condition of the order, or of the item at parent. */
static enum ecx_err
plan_price(struct change *c, const char *part, const char *parent,
    const json_t *theirs, const json_t *was, const json_t *is)
{
	static const char *const keys[] = {"SalesOrder", "SalesOrderItem",
	    "PricingProcedureStep", "PricingProcedureCounter", NULL};
	static const char *const header[] = {"SalesOrder",
	    "PricingProcedureStep", "PricingProcedureCounter", NULL};
	const bool of_item = json_object_get(theirs, "SalesOrderItem") != NULL;
	auto_free char *target = NULL;
	json_auto_t *none = NULL;

	if (theirs == NULL && was == NULL) {
		auto_free char *set = xasprintf("%s/to_PricingElement", parent);

		odata_plan_add(
		    &c->plan, ODATA_ADDED, "POST", set, NULL, (json_t *)is);
		return ECX_OK;
	}
	if (theirs == NULL)
		return is == NULL
			   ? ECX_OK
			   : ecx_fail(c->conn, ECX_REJECTED,
				 "%s: its condition %s is not there any "
				 "more",
				 part, json_text_at(is, "ConditionType"));
	target = saps4_target_of(c->conn,
	    of_item ? SAPS4_ORDERS "/A_SalesOrderItemPrElement"
		    : SAPS4_ORDERS "/A_SalesOrderHeaderPrElement",
	    theirs, of_item ? keys : header);
	if (is == NULL) {
		none = json_copy((json_t *)was);
		json_set_text(none, "ConditionRateValue", "0");
	}
	return plan_merge(c, part, target, theirs, was, is != NULL ? is : none);
}

static enum ecx_err
plan_prices(struct change *c, const char *part, const char *parent,
    const json_t *theirs, const json_t *was, const json_t *is)
{
	json_auto_t *there = conditions_of(theirs);
	json_auto_t *before = prices_of(was), *after = prices_of(is);
	enum ecx_err err = ECX_OK;
	const char *name;
	json_t *one;

	json_object_foreach (after, name, one)
		if (err == ECX_OK &&
		    !is_equal(one, json_object_get(before, name)))
			err = plan_price(c, part, parent,
			    json_object_get(there, name),
			    json_object_get(before, name), one);
	json_object_foreach (before, name, one)
		if (err == ECX_OK && json_object_get(after, name) == NULL)
			err = plan_price(c, part, parent,
			    json_object_get(there, name), one, NULL);
	return err;
}

/* ---- lines ---- */

static enum ecx_err
fail_shipped(struct change *c, const char *part, struct dec shipped)
{
	char text[DEC_TEXT];

	return ecx_fail(c->conn, ECX_REJECTED, "%s: %s are in deliveries there",
	    part, dec_print(dec_trim(shipped), text));
}

static enum ecx_err
plan_changed(struct change *c, const char *part, const json_t *theirs,
    const json_t *was, const json_t *is)
{
	auto_free char *target = item_target(c->conn, theirs);
	struct dec shipped = saps4_shipped_of(theirs);
	struct dec pieces = json_decimal_at(is, "RequestedQuantity");
	json_auto_t *nothing = json_object();
	enum ecx_err err;

	if (!dec_bad(pieces) && dec_cmp(pieces, shipped) < 0)
		return fail_shipped(c, part, shipped);
	if (was != NULL && !is_equal(json_object_get(was, "to_Text"),
			       json_object_get(is, "to_Text")))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "%s: its text has changed, which is not changed by ecx",
		    part);
	err = plan_merge(
	    c, part, target, theirs, was != NULL ? was : nothing, is);
	return err == ECX_OK ? plan_prices(c, part, target, theirs, was, is)
			     : err;
}

static enum ecx_err
plan_line(void *data, const char *part, json_t *was, json_t *is)
{
	struct change *c = data;
	const json_t *theirs = json_object_get(c->open, part);

	if (is == NULL && theirs == NULL)
		return ECX_OK;
	if (is == NULL)
		return dec_is_zero(saps4_shipped_of(theirs))
			   ? plan_reject(c, theirs)
			   : fail_shipped(c, part, saps4_shipped_of(theirs));
	if (was != NULL && is_equal(was, is))
		return ECX_OK;
	if (theirs != NULL)
		return plan_changed(c, part, theirs, was, is);
	if (was == NULL) {
		auto_free char *set = saps4_order_target(
		    c->conn, json_text_at(c->order, "SalesOrder"), "/to_Item");

		odata_plan_add(
		    &c->plan, ODATA_ADDED, "POST", set, NULL, (json_t *)is);
		return ECX_OK;
	}
	return ecx_fail(c->conn, ECX_REJECTED, "%s: it is %s there", part,
	    json_object_get(c->shut, part) != NULL ? "cancelled" : "not");
}

static enum ecx_err
plan_lines(struct change *c, const json_t *was, const json_t *is)
{
	json_auto_t *before = items_by(was), *after = items_by(is);

	return ecx_each_pair(before, after, plan_line, c);
}

/* ---- the header ---- */

/* The address of the ship-to party is read where it differs: older releases
 * have none. */
static enum ecx_err
plan_address(struct change *c, const json_t *was, const json_t *is)
{
	static const char *const keys[] = {
	    "SalesOrder", "PartnerFunction", "AddressRepresentationCode", NULL};
	static const char part[] = "delivery address";
	json_auto_t *row = json_pack("{s:s, s:s, s:s}", "SalesOrder",
	    json_text_at(c->order, "SalesOrder"), "PartnerFunction",
	    json_text_at(is, "PartnerFunction"), "AddressRepresentationCode",
	    "");
	auto_free char *target = saps4_target_of(
	    c->conn, SAPS4_ORDERS "/A_SalesOrderPartnerAddress", row, keys);
	auto_free char *query = xasprintf("%s?$format=json", target);
	json_auto_t *theirs = NULL;
	enum ecx_err err;

	if (conf_is(c->conn->conf, "ship_to", "none"))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "%s: it is not sent to SAP, by ship_to = none", part);
	if (!json_is_at(
		is, "PartnerFunction", json_text_at(was, "PartnerFunction")) ||
	    !json_is_at(is, "Customer", json_text_at(was, "Customer")))
		return ecx_fail(c->conn, ECX_REJECTED,
		    "%s: the ship-to party is another one", part);
	err = odata_get(saps4_odata(c->conn), query, &theirs);
	if (err == ECX_MISSING)
		return ecx_fail(c->conn, ECX_REJECTED,
		    "%s: the order has none there", part);
	return err == ECX_OK ? plan_merge(c, part, target, theirs,
				   json_at(was, "to_Address.0"),
				   json_at(is, "to_Address.0"))
			     : err;
}

/* The members and discounts of the header, and its texts, which have the
 * payments, too, and are left to a person. */
static enum ecx_err
plan_header(struct change *c, const json_t *was, const json_t *is)
{
	const json_t *partner_was = json_at(was, "to_Partner.0");
	const json_t *partner_is = json_at(is, "to_Partner.0");
	auto_free char *target = saps4_order_target(
	    c->conn, json_text_at(c->order, "SalesOrder"), "");
	enum ecx_err err = plan_merge(c, "header", target, c->order, was, is);

	c->text = !is_equal(
	    json_object_get(was, "to_Text"), json_object_get(is, "to_Text"));
	if (err == ECX_OK && !is_equal(partner_was, partner_is))
		err = plan_address(c, partner_was, partner_is);
	return err == ECX_OK
		   ? plan_prices(c, "header", target, c->order, was, is)
		   : err;
}

/* ---- the update ---- */

/* The bodies that would create the order as it was, and as it is. */
static enum ecx_err
plan(struct change *c, const json_t *doc)
{
	json_auto_t *was = json_deep_copy(json_at(doc, "exported.native"));
	json_auto_t *is = json_deep_copy(json_object_get(doc, "native"));
	enum ecx_err err = saps4_complete(c->conn, was);

	if (err == ECX_OK)
		err = saps4_complete(c->conn, is);
	if (err == ECX_OK)
		err = plan_header(c, was, is);
	if (err == ECX_OK)
		err = plan_lines(c, was, is);
	return err;
}

/* Reads the order again, and compares its total. */
static enum ecx_err
check_total(struct change *c, const json_t *doc, struct ecx_record *record)
{
	const json_t *order = json_object_get(doc, "order");
	json_auto_t *now = NULL;
	enum ecx_err err = read_again(c, record->id, &now);

	if (err == ECX_OK)
		ecx_record_total(record, order,
		    json_decimal_at(now, "TotalNetAmount"),
		    json_decimal_at(
			order, "anticipatedMonetaryTotal.taxExclusiveAmount"));
	if (err == ECX_OK && c->text)
		ecx_record_note(record, "the text of its header is as it was");
	return err;
}

static enum ecx_err
change(struct change *c, const json_t *doc, struct ecx_record *record)
{
	enum ecx_err err = plan(c, doc);

	if (err != ECX_OK)
		return err;
	if (odata_plan_count(&c->plan) == 0)
		return c->text ? ecx_fail(c->conn, ECX_REJECTED,
				     "the text of its header has changed, "
				     "which is not changed by ecx")
			       : ECX_EXISTS;
	err = odata_plan_send(&c->plan);
	if (err != ECX_OK || c->conn->dry_run)
		return err;
	return check_total(c, doc, record);
}

enum ecx_err
saps4_change_update(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct change c = {.conn = conn, .plan.o = saps4_odata(conn)};
	struct ecx_standing standing;
	enum ecx_err err = saps4_order_read(conn, record->id, &c.order);

	if (err == ECX_OK) {
		saps4_order_standing(conn, c.order, &standing);
		err = ecx_event_fits(conn, job->doc, &standing);
	}
	if (err == ECX_OK)
		index_theirs(&c);
	if (err == ECX_OK)
		err = ecx_cancels_all(job->doc) ? cancel(&c, record)
						: change(&c, job->doc, record);
	change_free(&c);
	return err;
}
