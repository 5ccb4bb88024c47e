/* Names, addresses and custom fields; the order history of a customer. */
#include <string.h>

#include "connectors/woocommerce/woocommerce_in.h"
#include "core/pages.h"

static void
set_name(json_t *address)
{
	const char *first = json_string_at(address, "first_name");
	const char *last = json_string_at(address, "last_name");
	bool both = first != NULL && *first && last != NULL && *last;
	auto_free char *name = xasprintf("%s%s%s", first != NULL ? first : "",
	    both ? " " : "", last != NULL ? last : "");

	if (json_is_object(address) && *name != '\0')
		json_object_set_new(
		    address, "ecx", json_pack("{s:s}", "name", name));
}

void
woocommerce_people_complete(json_t *object, json_t *ecx)
{
	const json_t *all = json_object_get(object, "meta_data");
	json_t *meta = json_object();
	size_t i;

	for (i = 0; i < json_array_size(all); i++) {
		const json_t *one = json_array_get(all, i);
		const char *key = json_string_at(one, "key");
		json_t *value = json_object_get(one, "value");

		if (key != NULL && value != NULL && !json_is_object(value) &&
		    !json_is_array(value))
			json_object_set(meta, key, value);
	}
	json_object_set_new(ecx, "meta", meta);
	set_name(json_object_get(object, "billing"));
	set_name(json_object_get(object, "shipping"));
}

/* Adds an order to the order history. */
static void
add_history(json_t *history, const json_t *order, struct dec *total)
{
	const char *currency = json_string_at(order, "currency");
	const char *known = json_string_at(history, "currency");
	const char *date = json_string_at(order, "date_created_gmt");

	if (known == NULL)
		json_set_text(history, "currency", currency);
	else if (currency == NULL || strcmp(currency, known) != 0)
		*total = dec_parse(NULL);
	*total = dec_add(*total, json_decimal_at(order, "total"));
	if (json_object_get(history, "first") == NULL)
		json_set_text(history, "first", date);
	json_set_text(history, "last", date);
}

/* The history has a total only where all orders are in one currency. */
static enum ecx_err
get_history(struct ecx_conn *conn, const char *id, json_t *history)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/orders");
	auto_free char *target = rest_target(path, "customer", id, "status",
	    conf_text(conn->conf, "history_status"), "orderby", "date", "order",
	    "asc", "_fields", "id,total,currency,date_created_gmt", NULL);
	struct dec total = dec_zero();
	struct woocommerce_page page = {.last = false};
	auto_pages struct pages pages = {0};
	int64_t count = 0;
	size_t n, i;
	enum ecx_err err;

	for (n = 1; !page.last; n++) {
		json_auto_t *rows = NULL;

		err = woocommerce_page_get(conn, target, n, WOO_PAGE, &page);
		rows = page.rows;
		if (err == ECX_OK)
			err = pages_note_rows(
			    conn, &pages, "orders", rows, !page.last);
		if (err != ECX_OK)
			return err;
		for (i = 0; i < json_array_size(rows); i++, count++)
			add_history(history, json_array_get(rows, i), &total);
	}
	json_set_dec(history, "count", dec_int(count));
	if (!dec_bad(total) && count > 0)
		json_set_dec(history, "total", total);
	else
		json_object_del(history, "currency");
	return ECX_OK;
}

enum ecx_err
woocommerce_customer_complete(
    struct ecx_conn *conn, json_t *row, const char *id)
{
	static const char *const kinds[] = {"billing", "shipping"};
	json_t *ecx = json_object(), *history = json_object();
	json_t *addresses = json_array();
	size_t i;

	woocommerce_people_complete(row, ecx);
	for (i = 0; i < ARRAY_LEN(kinds); i++) {
		json_t *a = json_object_get(row, kinds[i]);
		const char *city = json_string_at(a, "city");

		if (city != NULL && *city != '\0')
			json_array_append(addresses, a);
	}
	json_object_set_new(ecx, "addresses", addresses);
	json_object_set_new(ecx, "history", history);
	json_object_set_new(row, "ecx", ecx);
	return get_history(conn, id, history);
}
