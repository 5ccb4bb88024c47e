/* WooCommerce's REST API, version 3: the driver, and the meaning of its
 * answers; ecx-woocommerce(5). */
#include <stdio.h>
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"

static bool
contains(const char why[ECX_WHY], const char *text)
{
	return strstr(why, text) != NULL;
}

/* What was wrong with each parameter stands beside the message. */
static void
add_parameters(char why[ECX_WHY], const json_t *body)
{
	const char *name;
	json_t *value;

	json_object_foreach (json_at(body, "data.params"), name, value) {
		size_t len = strlen(why);

		if (json_is_string(value))
			(void)snprintf(why + len, ECX_WHY - len, ": %s",
			    json_string_value(value));
	}
}

/* What to do about a key that is refused: what WooCommerce says is the same for
 * all of its causes. */
static const char *
key_hint(const struct ecx_conn *conn, const struct http_answer *a,
    const char why[ECX_WHY])
{
	bool basic = conf_is(conn->conf, "sign_on", "basic");
	const char *url = conf_text(conn->conf, "url");

	if (contains(why, "write permissions"))
		return " (give the key the permission Read/Write)";
	if (!contains(why, "woocommerce_rest_cannot"))
		return "";
	if (a->status != 401)
		return " (check the key, its permission and that of its user)";
	if (basic && url != NULL && strncmp(url, "http:", 5) == 0)
		return " (by http no key is taken: set url to https, or "
		       "sign_on = oauth1; else check the key, and that "
		       "permalinks are not plain)";
	return basic ? " (check the key and its user, that the web server "
		       "passes the header Authorization on, or set sign_on = "
		       "query, and that permalinks are not plain)"
		     : " (check the key and its user, and that permalinks are "
		       "not plain)";
}

/* The code and the words of an answer say more than its status. */
static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);
	size_t len;

	if (err == ECX_OK)
		return ECX_OK;
	rest_why(body, why);
	if (ecx_text_says(conn, why, "retry_words"))
		return ECX_AGAIN;
	if (contains(why, "rest_no_route")) {
		snprintf(why, ECX_WHY,
		    "the shop has no such route: check that WooCommerce and "
		    "the plugin that tracking names are installed, and that "
		    "permalinks are not plain");
		return ECX_CONFIG;
	}
	if (body == NULL && err == ECX_MISSING) {
		snprintf(why, ECX_WHY,
		    "url is not that of WooCommerce's API: correct it, and "
		    "check that permalinks are not plain");
		return ECX_CONFIG;
	}
	add_parameters(why, body);
	len = strlen(why);
	(void)snprintf(why + len, ECX_WHY - len, "%s", key_hint(conn, a, why));
	if (body == NULL && a->status == 403)
		snprintf(why, ECX_WHY,
		    "refused by a server or firewall in front of "
		    "WooCommerce");
	if (a->status == 401 && contains(why, "onsumer key is missing"))
		snprintf(why, ECX_WHY,
		    "the key did not arrive: set sign_on = query");
	return err;
}

/* ---- the driver ---- */

/* The path of a shop whose permalinks are plain, as in api_path, and as asked
 * for. */
static const char plain[] = "/?rest_route=";
static const char plain_keyed[] = "/?ecx=wp-json/wc/&rest_route=";

static enum ecx_err
woocommerce_open(struct ecx_conn *conn)
{
	struct woocommerce *w = woocommerce_state(conn);

	w->api = conf_text(conn->conf, "api_path");
	/* WooCommerce looks for keys only where this stands in the address. */
	if (strncmp(w->api, plain, sizeof(plain) - 1) == 0)
		w->api = plain_keyed;
	w->settings = json_object();
	w->rest = (struct rest){.conn = conn,
	    .http = http_open(
		conn, &(const struct http_setup){.consumer_alone = true}),
	    .classify = classify};
	return w->rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

static void
woocommerce_close(struct ecx_conn *conn)
{
	struct woocommerce *w = woocommerce_state(conn);

	http_close(w->rest.http);
	json_decref(w->settings);
}

/* Warns of a key that may only read: a batch of nothing changes nothing, so
 * that it is sent in a dry run, too. */
static enum ecx_err
check_write(struct ecx_conn *conn)
{
	auto_free char *target = woocommerce_path(conn, "/wc/v3/orders/batch");
	json_auto_t *nothing = json_object();
	enum ecx_err err =
	    rest_ask(&woocommerce_state(conn)->rest, target, nothing, NULL);

	if (err == ECX_DENIED)
		ecx_warn(conn->name, NULL,
		    "the key may not write, so that stock, prices, "
		    "shipments and states cannot be set: %s",
		    conn->error);
	return err == ECX_UNREACHABLE || err == ECX_LIMITED ? err : ECX_OK;
}

/* Warns where the decimals of amounts are those of their currency, which the
 * shop may not have. */
static void
check_decimals(struct ecx_conn *conn)
{
	unsigned digits;

	if (woocommerce_digits(conn, NULL, &digits) == ECX_OK &&
	    woocommerce_state(conn)->unset)
		ecx_warn(conn->name, NULL,
		    "the key may not read the shop's settings, so that amounts "
		    "have the decimals of their currency: set decimals where "
		    "the shop has others");
}

static enum ecx_err
woocommerce_ping(struct ecx_conn *conn)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/orders");
	auto_free char *target = rest_target(path, "_fields", "id", NULL);
	struct woocommerce_page page = {.rows = NULL};
	enum ecx_err err = woocommerce_page_get(conn, target, 1, 1, &page);

	json_decref(page.rows);
	if (err == ECX_OK)
		check_decimals(conn);
	return err == ECX_OK ? check_write(conn) : err;
}

#define ABSOLUTE                                            \
	{                                                   \
		.set = woocommerce_set, .batch = WOO_BATCH, \
	}

const struct ecx_driver ecx_driver_woocommerce = {
    .name = "woocommerce",
    .title = "WooCommerce",
    .roles = ECX_STORE,
    .dated_price_key = "sale_type",
    .state_size = sizeof(struct woocommerce),
    .open = woocommerce_open,
    .close = woocommerce_close,
    .ping = woocommerce_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = woocommerce_orders_list},
	    [ECX_CUSTOMER] = {.list = woocommerce_customers_list},
	    [ECX_FULFILLMENT] = {.find = woocommerce_fulfillment_find,
		.create = woocommerce_fulfillment_create,
		.update = woocommerce_fulfillment_update},
	    [ECX_STOCK] = ABSOLUTE,
	    [ECX_PRODUCT] = ABSOLUTE,
	    [ECX_PRICE] = ABSOLUTE,
	    [ECX_CHANGE] = {.list = woocommerce_orders_list},
	    [ECX_STATE] = {.set = woocommerce_state_set, .batch = WOO_BATCH},
	},
};
