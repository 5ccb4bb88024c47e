/* Names, addresses and form fields; the order history of a customer. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/bigcommerce/bigcommerce_in.h"

void
bigcommerce_address(json_t *address)
{
	auto_free char *name = NULL;
	const char *first = json_text_at(address, "first_name");
	const char *last = json_text_at(address, "last_name");

	if (!json_is_object(address))
		return;
	name = xasprintf(
	    "%s%s%s", first, *first != '\0' && *last != '\0' ? " " : "", last);
	if (*name != '\0')
		json_object_set_new(
		    address, "ecx", json_pack("{s:s}", "name", name));
}

static const char *
value_of(const json_t *fields, const char *name, size_t len)
{
	const json_t *one;
	size_t i;

	json_array_foreach (fields, i, one) {
		const char *its = json_text_at(one, "name");

		if (strlen(its) == len && strncasecmp(its, name, len) == 0 &&
		    *json_text_at(one, "value") != '\0')
			return json_text_at(one, "value");
	}
	return NULL;
}

const char *
bigcommerce_field(
    const struct ecx_conn *conn, const json_t *fields, const char *key)
{
	const char *s = conf_text(conn->conf, key), *value = NULL;

	while (s != NULL && *s != '\0' && value == NULL) {
		size_t len = strcspn(s, ",");

		value = value_of(fields, s, len);
		s += len;
		s += strspn(s, ", ");
	}
	return value;
}

/* ---- the order history ---- */

struct history {
	size_t count;
	struct dec total;
	char currency[8];
	int64_t first, last;
	bool mixed; /* orders in several currencies */
};

/* Statuses of orders that count: neither left at checkout nor cancelled. */
static bool
counts(const json_t *order)
{
	enum { INCOMPLETE, CANCELLED = 5, DECLINED };
	const json_int_t status =
	    json_integer_value(json_object_get(order, "status_id"));

	return status != INCOMPLETE && status != CANCELLED &&
	       status != DECLINED;
}

static void
add_order(struct history *h, const json_t *order)
{
	const int64_t t =
	    bigcommerce_time(json_string_at(order, "date_created"));
	const char *currency = json_text_at(order, "default_currency_code");

	if (!counts(order))
		return;
	if (h->count++ == 0)
		(void)snprintf(
		    h->currency, sizeof(h->currency), "%s", currency);
	h->mixed = h->mixed || strcmp(currency, h->currency) != 0;
	h->total =
	    dec_add(h->total, bigcommerce_number(order, "total_inc_tax"));
	h->first = h->first == 0 || t < h->first ? t : h->first;
	h->last = t > h->last ? t : h->last;
}

/* The orders of a customer by their ids, behind the last that was read. */
static enum ecx_err
read_history(struct ecx_conn *conn, const char *id, struct history *h)
{
	json_int_t last = 0;
	size_t n = BC_PAGE, i;

	while (n >= BC_PAGE) {
		auto_free char *min = xasprintf("%lld", (long long)last + 1);
		auto_free char *target =
		    rest_target("/v2/orders", "customer_id", id, "min_id", min,
			"sort", "id:asc", "limit", "250", NULL);
		json_auto_t *answer = NULL, *rows = NULL;
		enum ecx_err err =
		    rest_get(&bigcommerce_state(conn)->rest, target, &answer);
		const json_t *one;

		if (err != ECX_OK)
			return err;
		rows = bigcommerce_rows(conn, answer);
		if (rows == NULL)
			return ECX_PROTOCOL;
		n = json_array_size(rows);
		json_array_foreach (rows, i, one) {
			json_int_t its =
			    json_integer_value(json_object_get(one, "id"));

			if (its <= last)
				return ecx_fail(conn, ECX_PROTOCOL,
				    "asked for orders behind %lld, got %lld",
				    (long long)last, (long long)its);
			last = its;
			add_order(h, one);
		}
	}
	return ECX_OK;
}

static json_t *
history_of(const struct history *h)
{
	json_t *out = json_pack("{s:I}", "count", (json_int_t)h->count);
	char text[CLOCK_TEXT];

	if (h->first != 0)
		json_set_text(out, "first", clock_print(h->first, text));
	if (h->last != 0)
		json_set_text(out, "last", clock_print(h->last, text));
	if (h->count > 0 && !h->mixed && !dec_bad(h->total)) {
		json_set_dec(out, "total", h->total);
		json_set_text(out, "currency", h->currency);
	}
	return out;
}

enum ecx_err
bigcommerce_customer_complete(struct ecx_conn *conn, json_t *customer)
{
	const json_t *addresses = json_object_get(customer, "addresses");
	const json_t *fields = json_object_get(customer, "form_fields");
	auto_free char *id = bigcommerce_id(customer, "id");
	struct history h = {.total = dec_zero()};
	json_t *ecx = json_object();
	enum ecx_err err;
	size_t i;

	json_object_set_new(customer, "ecx", ecx);
	json_set_text(
	    ecx, "vat", bigcommerce_field(conn, fields, "vat_fields"));
	bigcommerce_set_time(
	    ecx, "modified", json_string_at(customer, "date_modified"));
	bigcommerce_set_time(
	    ecx, "created", json_string_at(customer, "date_created"));
	for (i = 0; i < json_array_size(addresses); i++)
		bigcommerce_address(json_array_get(addresses, i));
	err = read_history(conn, id, &h);
	if (err == ECX_OK)
		json_object_set_new(ecx, "history", history_of(&h));
	return err;
}
