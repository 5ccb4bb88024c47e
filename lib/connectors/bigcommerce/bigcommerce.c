/* BigCommerce, versions 2 and 3 of its REST API: the driver, and the meaning of
 * its answers; ecx-bigcommerce(5). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_in.h"

static const char reset[] = "x-rate-limit-time-reset-ms";

/* What was wrong with each member stands in an object beside the title. */
static void
add_errors(char why[ECX_WHY], const json_t *errors)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)errors, name, value) {
		size_t len = strlen(why);

		if (json_is_string(value))
			(void)snprintf(why + len, ECX_WHY - len, ": %s: %s",
			    name, json_string_value(value));
	}
}

/* Rows of a batch have their errors in a list. */
static void
say_why(char why[ECX_WHY], const json_t *body)
{
	const json_t *rows = json_object_get(body, "batch_errors");
	const json_t *one =
	    json_is_array(body) ? json_array_get(body, 0) : body;

	if (json_array_size(rows) > 0)
		one = json_array_get(rows, 0);
	rest_why(one, why);
	add_errors(why, json_object_get(one, "errors"));
}

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum { LOCKED = 423, NO_ROOM = 507, WRONG_TYPE = 415 };
	enum ecx_err err = http_status_err(a->status, repeatable);

	bigcommerce_state(conn)->status = a->status;
	if (err == ECX_OK)
		return ECX_OK;
	say_why(why, body);
	if (a->status == LOCKED || ecx_text_says(conn, why, "retry_words"))
		return ECX_AGAIN;
	if (a->status == NO_ROOM)
		return ECX_REJECTED;
	if (a->status == WRONG_TYPE)
		return ECX_PROTOCOL;
	if (a->status == 401)
		(void)snprintf(why, ECX_WHY,
		    "the token is refused: check it, and that url has the "
		    "hash of its store");
	if (a->status == 403) {
		size_t len = strlen(why);

		(void)snprintf(why + len, ECX_WHY - len,
		    " (the account of the token lacks a scope; scopes cannot "
		    "be added: create another account with it)");
	}
	if (err == ECX_MISSING && body == NULL) {
		(void)snprintf(why, ECX_WHY,
		    "the store has no such route: set url to "
		    "https://api.bigcommerce.com/stores/HASH");
		return ECX_CONFIG;
	}
	return err;
}

/* The pause until the store's next window, which it says in a header of its
 * own, in every answer. */
static int64_t
pause_of(const struct http_answer *a)
{
	enum { TOO_MANY = 429 };
	const struct dec d = dec_parse(http_header(a, reset));

	return a->status != TOO_MANY || dec_bad(d) || d.neg || d.scale > 0 ||
		       d.limb[1] > 0
		   ? -1
		   : (int64_t)d.limb[0] * 1000;
}

static enum ecx_err
bigcommerce_open(struct ecx_conn *conn)
{
	static const char *const headers[] = {"Accept: application/json", NULL};
	struct bigcommerce *b = bigcommerce_state(conn);

	b->rest = (struct rest){.conn = conn,
	    .http =
		http_open(conn, &(const struct http_setup){.headers = headers,
				    .pause = pause_of}),
	    .classify = classify};
	return b->rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

static void
bigcommerce_close(struct ecx_conn *conn)
{
	struct bigcommerce *b = bigcommerce_state(conn);

	http_close(b->rest.http);
	json_decref(b->store);
	json_decref(b->currencies);
}

/* Warns of what a token may not read beside orders. */
static enum ecx_err
check_store(struct ecx_conn *conn)
{
	const json_t *zone = NULL;
	enum ecx_err err = bigcommerce_setting(conn, "timezone.name", &zone);

	if (err == ECX_OK && zone == NULL &&
	    conf_written(conn->conf, "timezone") == NULL)
		ecx_warn(conn->name, NULL,
		    "the store does not say its time zone, so that orders "
		    "have the day in UTC: set timezone, or give the token the "
		    "scope store_v2_information_read_only");
	return err;
}

static enum ecx_err
bigcommerce_ping(struct ecx_conn *conn)
{
	json_auto_t *answer = NULL;
	enum ecx_err err = rest_get(
	    &bigcommerce_state(conn)->rest, "/v2/orders?limit=1", &answer);
	json_auto_t *rows =
	    err == ECX_OK ? bigcommerce_rows(conn, answer) : NULL;

	if (err == ECX_OK && rows == NULL)
		return ECX_PROTOCOL;
	return err == ECX_OK ? check_store(conn) : err;
}

const struct ecx_driver ecx_driver_bigcommerce = {
    .name = "bigcommerce",
    .title = "BigCommerce",
    .roles = ECX_STORE,
    .price_type = "SalePrice",
    .state_size = sizeof(struct bigcommerce),
    .open = bigcommerce_open,
    .close = bigcommerce_close,
    .ping = bigcommerce_ping,
    .verbs =
	{
	    [ECX_ORDER] = {.list = bigcommerce_list},
	    [ECX_CUSTOMER] = {.list = bigcommerce_list},
	    [ECX_CHANGE] = {.list = bigcommerce_list},
	    [ECX_FULFILLMENT] = {.find = bigcommerce_ship_find,
		.create = bigcommerce_ship_create,
		.update = bigcommerce_ship_update},
	    [ECX_STOCK] = {.set = bigcommerce_stock_set, .batch = BC_STOCK},
	    [ECX_PRICE] = {.set = bigcommerce_set, .batch = BC_VARIANTS},
	    [ECX_PRODUCT] = {.set = bigcommerce_set, .batch = BC_VARIANTS},
	    [ECX_STATE] = {.set = bigcommerce_state_set, .batch = BC_STATES},
	},
};
