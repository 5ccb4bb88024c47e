/*
 * States of orders: a comment on the order that no customer sees, and its
 * cancellation. Magento would add the same comment twice: the last of ours is
 * looked at first.
 */
#include <string.h>

#include "connectors/magento/magento_in.h"

/* ---- the comment ---- */

/* The text of the comment: the key, and the values of the map. */
static char *
comment_of(const struct ecx_conn *conn, const json_t *doc)
{
	auto_free char *words = ecx_state_words(doc);

	return xasprintf(
	    "%s %s", conf_text(conn->conf, "state_comment"), words);
}

/* The last comment that begins like ours, or "". */
static const char *
last_comment(const struct ecx_conn *conn, const json_t *order)
{
	const char *begin = conf_text(conn->conf, "state_comment");
	const json_t *all = json_object_get(order, "status_histories"), *one;
	struct dec last = dec_zero();
	const char *found = "";
	size_t i;

	json_array_foreach (all, i, one) {
		const char *text = json_text_at(one, "comment");
		const struct dec id = magento_number(one, "entity_id");

		if (strncmp(text, begin, strlen(begin)) != 0 || dec_bad(id) ||
		    dec_cmp(id, last) < 0)
			continue;
		last = id;
		found = text;
	}
	return found;
}

/* A comment without the order's status would change it. */
static enum ecx_err
add_comment(struct ecx_conn *conn, const json_t *order, const json_t *doc)
{
	auto_free char *text = comment_of(conn, doc);
	auto_free char *id = json_id(json_object_get(order, "entity_id"));
	auto_free char *target = xasprintf("/V1/orders/%s/comments", id);
	json_auto_t *body = NULL, *answer = NULL;
	enum ecx_err err;

	if (strcmp(last_comment(conn, order), text) == 0)
		return ECX_OK;
	body = json_pack("{s:{s:s, s:i, s:i, s:O, s:s*}}", "statusHistory",
	    "comment", text, "is_customer_notified", 0, "is_visible_on_front",
	    0, "parent_id", json_object_get(order, "entity_id"), "status",
	    json_string_at(order, "status"));
	err = rest_post(&magento_state(conn)->rest, target, body, &answer);
	if (err == ECX_OK && json_is_false(answer))
		return ecx_fail(conn, ECX_REJECTED,
		    "the store did not add the comment, and gave no reason");
	return err;
}

/* ---- cancellation ---- */

static bool
is_cancelled(const json_t *order)
{
	return json_is_at(order, "state", "canceled");
}

/* Why the order cannot be cancelled; NULL when it can. Magento would cancel
 * what is left of it. */
static const char *
why_not(const json_t *order)
{
	const json_t *items = json_object_get(order, "items"), *item;
	const char *why = NULL;
	size_t i;

	json_array_foreach (items, i, item) {
		if (!dec_is_zero(magento_number(item, "qty_shipped")))
			return "something of it has shipped";
		if (!dec_is_zero(magento_number(item, "qty_invoiced")))
			why = "the store has invoiced it";
	}
	return why;
}

/* Cancels *order, unless it is, and reads it again: older stores say that they
 * have done so when they have not. */
static enum ecx_err
cancel_order(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	auto_free char *id = json_id(json_object_get(*order, "entity_id"));
	auto_free char *target = xasprintf("/V1/orders/%s/cancel", id);
	const char *why = why_not(*order);
	enum ecx_err err;

	if (is_cancelled(*order))
		return ECX_OK;
	if (why != NULL)
		return ecx_fail_cancel(conn, doc, why);
	err = rest_post(&magento_state(conn)->rest, target, NULL, NULL);
	if (err == ECX_REJECTED) {
		auto_free char *words = xstrdup(conn->error);

		return ecx_fail_cancel(conn, doc, words);
	}
	if (err != ECX_OK || conn->dry_run)
		return err;
	json_decref(*order);
	err = magento_order_read(conn, doc, order);
	if (err == ECX_OK && !is_cancelled(*order))
		return ecx_fail_cancel(
		    conn, doc, "the store leaves it as it was");
	return err;
}

/* ---- the verb ---- */

enum ecx_err
magento_set_state(struct ecx_conn *conn, const json_t *doc)
{
	json_auto_t *order = NULL;
	enum ecx_err err = magento_order_read(conn, doc, &order);

	if (err == ECX_OK && json_object_get(order, "entity_id") == NULL)
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the answer is not an order");
	if (err == ECX_OK && ecx_state_cancels(doc))
		err = cancel_order(conn, doc, &order);
	return err == ECX_OK ? add_comment(conn, order, doc) : err;
}
