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

struct history {
	json_t *out;
	json_t *ids; /* of the orders that were counted */
	struct dec total;
	int64_t count;
};

/* Adds an order to the order history, once. */
static void
add_history(struct history *h, const json_t *order)
{
	const char *currency = json_string_at(order, "currency");
	const char *known = json_string_at(h->out, "currency");
	const char *date = json_string_at(order, "date_created_gmt");
	const char *first = json_string_at(h->out, "first");
	const char *last = json_string_at(h->out, "last");
	auto_free char *id = json_id(json_object_get(order, "id"));

	if (*id != '\0' && json_object_get(h->ids, id) != NULL)
		return;
	json_object_set_new(h->ids, id, json_true());
	h->count++;
	if (known == NULL)
		json_set_text(h->out, "currency", currency);
	else if (currency == NULL || strcmp(currency, known) != 0)
		h->total = dec_parse(NULL);
	h->total = dec_add(h->total, json_decimal_at(order, "total"));
	if (date != NULL && (first == NULL || strcmp(date, first) < 0))
		json_set_text(h->out, "first", date);
	if (date != NULL && (last == NULL || strcmp(date, last) > 0))
		json_set_text(h->out, "last", date);
}

static enum ecx_err
add_missed(void *data, const char *id, json_t *rows, enum ecx_err err)
{
	(void)id;
	if (rows == NULL)
		return err;
	if (json_array_size(rows) > 0)
		add_history(data, json_array_get(rows, 0));
	return ECX_OK;
}

static enum ecx_err
read_history(struct ecx_conn *conn, const char *list, struct history *h)
{
	auto_free char *target = rest_target(
	    list, "_fields", "id,total,currency,date_created_gmt", NULL);
	struct woocommerce_page page = {.last = false};
	auto_pages struct pages pages = {0};
	enum ecx_err err = ECX_OK;
	size_t i;

	while (err == ECX_OK && !page.last) {
		json_auto_t *rows = NULL;

		err = woocommerce_page_get(
		    conn, target, pages.n + 1, WOO_PAGE, &page);
		rows = page.rows;
		if (err == ECX_OK)
			err = pages_note_rows(
			    conn, &pages, "orders", rows, !page.last);
		for (i = 0; i < json_array_size(rows) && err == ECX_OK; i++)
			add_history(h, json_array_get(rows, i));
	}
	return err == ECX_OK && pages.n > 1
		   ? woocommerce_look_again(conn, list, h->ids, add_missed, h)
		   : err;
}

/* The history has a total only where all orders are in one currency. */
static enum ecx_err
get_history(struct ecx_conn *conn, const char *id, json_t *history)
{
	auto_free char *path = woocommerce_path(conn, "/wc/v3/orders");
	auto_free char *list = rest_target(path, "customer", id, "status",
	    conf_text(conn->conf, "history_status"), "orderby", "id", "order",
	    "asc", NULL);
	json_auto_t *ids = json_object();
	struct history h = {history, ids, dec_zero(), 0};
	enum ecx_err err = read_history(conn, list, &h);

	if (err != ECX_OK)
		return err;
	json_set_dec(history, "count", dec_int(h.count));
	if (!dec_bad(h.total) && h.count > 0)
		json_set_dec(history, "total", h.total);
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
