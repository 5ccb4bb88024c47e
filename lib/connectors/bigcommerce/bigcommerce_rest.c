/* Requests of BigCommerce's API, lists beside an order, and what the store says
 * of itself. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/bigcommerce/bigcommerce_in.h"
#include "core/pages.h"

enum { MAINTENANCE = 503 };

struct bigcommerce *
bigcommerce_state(const struct ecx_conn *conn)
{
	return conn->state;
}

/* ---- values ---- */

bool
bigcommerce_is_id(const char *text)
{
	const size_t n = strspn(text, "0123456789");

	return n > 0 && n < 19 && text[n] == '\0';
}

struct dec
bigcommerce_number(const json_t *o, const char *path)
{
	const json_t *value = json_at(o, path);

	if (value == NULL || json_is_null(value) ||
	    (json_is_string(value) && *json_string_value(value) == '\0'))
		return dec_zero();
	return json_decimal(value);
}

bool
bigcommerce_above(struct dec d)
{
	return !dec_bad(d) && dec_cmp(d, dec_zero()) > 0;
}

char *
bigcommerce_id(const json_t *row, const char *name)
{
	auto_free char *id = json_id(json_object_get(row, name));

	return xstrdup(bigcommerce_is_id(id) && strcmp(id, "0") != 0 ? id : "");
}

/* "28 Apr 2026 13:18:40 +0000" as RFC 3339; NULL where it is something else. */
static char *
rfc3339(const char *text)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char day[3] = "", month[4] = "", year[5] = "", time[9] = "";
	char zone[6] = "";
	const char *at;

	if (sscanf(text, "%2[0-9] %3[A-Za-z] %4[0-9] %8[0-9:] %5[+0-9-]", day,
		month, year, time, zone) != 5 ||
	    strlen(month) != 3 || strlen(zone) != 5)
		return NULL;
	at = strstr(months, month);
	if (at == NULL || (at - months) % 3 != 0)
		return NULL;
	return xasprintf("%s-%02d-%s%sT%s%.3s:%s", year,
	    (int)(at - months) / 3 + 1, day[1] == '\0' ? "0" : "", day, time,
	    zone, zone + 3);
}

int64_t
bigcommerce_time(const char *text)
{
	const char *comma = text != NULL ? strchr(text, ',') : NULL;
	auto_free char *iso = NULL;
	int64_t t = 0;

	if (text == NULL)
		return 0;
	if (comma == NULL)
		return clock_parse(text, &t) ? t : 0;
	iso = rfc3339(comma + 1 + strspn(comma + 1, " "));
	return iso != NULL && clock_parse(iso, &t) ? t : 0;
}

void
bigcommerce_set_time(json_t *object, const char *name, const char *text)
{
	const int64_t t = bigcommerce_time(text);
	char out[CLOCK_TEXT];

	if (t != 0)
		json_set_text(object, name, clock_print(t, out));
}

/* ---- answers ---- */

json_t *
bigcommerce_rows(struct ecx_conn *conn, json_t *answer)
{
	json_t *rows =
	    json_is_object(answer) ? json_object_get(answer, "data") : answer;

	if (answer == NULL)
		return json_array();
	if (json_is_array(rows))
		return json_incref(rows);
	ecx_fail(conn, ECX_PROTOCOL, "the answer is not a list");
	return NULL;
}

bool
bigcommerce_died(const struct ecx_conn *conn, enum ecx_err err)
{
	return (err == ECX_AGAIN || err == ECX_PROTOCOL) &&
	       bigcommerce_state(conn)->status != MAINTENANCE;
}

/* One page of a list of a record; *more: another one follows. Version 2 does
 * not say so: a full page may have one behind it. */
static enum ecx_err
read_page(struct ecx_conn *conn, const char *target, size_t number,
    json_t *rows, bool *more)
{
	const bool second = strncmp(target, "/v2/", 4) == 0;
	auto_free char *text = xasprintf("%zu", number);
	auto_free char *full =
	    second
		? rest_target(target, "limit", "250", "page", text, NULL)
		: rest_target(target, "page", number > 1 ? text : NULL, NULL);
	json_auto_t *answer = NULL, *part = NULL;
	enum ecx_err err =
	    rest_get_record(&bigcommerce_state(conn)->rest, full, &answer);

	if (err != ECX_OK)
		return err;
	part = bigcommerce_rows(conn, answer);
	if (part == NULL)
		return ECX_PROTOCOL;
	*more = second
		    ? json_array_size(part) >= BC_PAGE
		    : json_integer_value(json_at(answer,
			  "meta.pagination.total_pages")) > (json_int_t)number;
	(void)json_array_extend(rows, part);
	return ECX_OK;
}

enum ecx_err
bigcommerce_all(struct ecx_conn *conn, const char *target, json_t **rows)
{
	json_auto_t *all = json_array();
	auto_pages struct pages pages = {0};
	enum ecx_err err = ECX_OK;
	bool more = true;
	size_t n;

	*rows = NULL;
	for (n = 1; more && err == ECX_OK; n++) {
		json_auto_t *part = json_array();

		err = read_page(conn, target, n, part, &more);
		if (err == ECX_OK)
			err = pages_note_rows(conn, &pages, target, part, more);
		(void)json_array_extend(all, part);
	}
	if (err == ECX_OK)
		*rows = json_incref(all);
	return err;
}

enum ecx_err
bigcommerce_beside(struct ecx_conn *conn, const char *order,
    enum bigcommerce_beside what, json_t **rows)
{
	static const char *const paths[] = {
	    [BC_PRODUCTS] = "/v2/orders/%s/products",
	    [BC_TAXES] = "/v2/orders/%s/taxes?details=true",
	    [BC_SHIPMENTS] = "/v2/orders/%s/shipments",
	    [BC_REFUNDS] = "/v3/orders/%s/payment_actions/refunds",
	    [BC_TRANSACTIONS] = "/v3/orders/%s/transactions",
	};
	struct bigcommerce *b = bigcommerce_state(conn);
	const char *hole = strstr(paths[what], "%s");
	auto_free char *target = xasprintf("%.*s%s%s",
	    (int)(hole - paths[what]), paths[what], order, hole + 2);
	enum ecx_err err;

	*rows = NULL;
	if (b->hidden & 1U << what)
		return ECX_OK;
	err = bigcommerce_all(conn, target, rows);
	if (err == ECX_MISSING && what != BC_PRODUCTS) {
		*rows = json_array();
		return ECX_OK;
	}
	if (err != ECX_DENIED || what != BC_TRANSACTIONS)
		return err;
	b->hidden |= 1U << what;
	ecx_warn(conn->name, NULL,
	    "the token may not read transactions, so that orders are paid as "
	    "they say themselves: give it the scope "
	    "store_v2_transactions_read_only: %s",
	    conn->error);
	return ECX_OK;
}

/* ---- settings ---- */

/* An object that the token need not be allowed to read. */
static enum ecx_err
read_once(struct ecx_conn *conn, const char *target, json_t **answer)
{
	enum ecx_err err;

	if (*answer != NULL)
		return ECX_OK;
	err = rest_get(&bigcommerce_state(conn)->rest, target, answer);
	if (err == ECX_DENIED || err == ECX_MISSING || err == ECX_CONFIG)
		err = ECX_OK;
	if (err == ECX_OK && *answer == NULL)
		*answer = json_object();
	return err;
}

enum ecx_err
bigcommerce_setting(
    struct ecx_conn *conn, const char *name, const json_t **value)
{
	struct bigcommerce *b = bigcommerce_state(conn);
	enum ecx_err err = read_once(conn, "/v2/store", &b->store);

	*value = json_at(b->store, name);
	return err;
}

enum ecx_err
bigcommerce_zone(struct ecx_conn *conn)
{
	const json_t *zone = NULL;
	enum ecx_err err = ECX_OK;

	if (conf_written(conn->conf, "timezone") != NULL)
		return ECX_OK;
	err = bigcommerce_setting(conn, "timezone.name", &zone);
	ecx_zone(conn, json_string_value(zone));
	return err;
}

enum ecx_err
bigcommerce_digits(
    struct ecx_conn *conn, const char *currency, unsigned *digits)
{
	enum { MOST = 4 }; /* that amounts have */
	struct bigcommerce *b = bigcommerce_state(conn);
	const char *key = conf_text(conn->conf, "decimals");
	const json_t *one;
	enum ecx_err err;
	size_t i;

	*digits = key != NULL ? (unsigned)(*key - '0')
			      : ecx_currency_digits(currency);
	if (key != NULL)
		return ECX_OK;
	err = read_once(conn, "/v2/currencies", &b->currencies);
	json_array_foreach (b->currencies, i, one) {
		const struct dec d =
		    dec_trim(bigcommerce_number(one, "decimal_places"));

		if (json_is_at(one, "currency_code", currency) &&
		    json_object_get(one, "decimal_places") != NULL &&
		    !dec_bad(d) && !d.neg && d.scale == 0 &&
		    dec_cmp(d, dec_int(MOST)) <= 0)
			*digits = (unsigned)d.limb[0];
	}
	return err;
}

/* ---- an order ---- */

char *
bigcommerce_order_target(const char *path)
{
	return rest_target(path, "include", "consignments,fees",
	    "consignment_structure", "object", NULL);
}

enum ecx_err
bigcommerce_order_read(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	const char *id = json_string_at(doc, "orderId");
	const char *name = id != NULL ? id : json_text_at(doc, "orderNumber");
	auto_free char *target = xasprintf("/v2/orders/%s", name);
	enum ecx_err err = ECX_MISSING;

	*order = NULL;
	if (bigcommerce_is_id(name))
		err = rest_get_record(
		    &bigcommerce_state(conn)->rest, target, order);
	if (err == ECX_MISSING || (err == ECX_OK && *order == NULL))
		return ecx_fail(conn, ECX_REJECTED,
		    "the store has no order '%s': it was deleted there, or is "
		    "another store's",
		    name);
	if (err == ECX_OK && json_object_get(*order, "id") == NULL)
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the answer is not an order");
	return err;
}
