/*
 * Requests and searches of Magento's API, and values of its answers.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/magento/magento_in.h"

enum { MAINTENANCE = 503 };

struct magento *
magento_state(const struct ecx_conn *conn)
{
	return conn->state;
}

/* ---- answers ---- */

static enum ecx_err
classify(struct ecx_conn *conn, const struct http_answer *a, const json_t *body,
    bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);
	json_int_t most = json_integer_value(json_at(body, "parameters.max"));
	char words[ECX_WHY];

	magento_state(conn)->status = a->status;
	rest_why(body, words);
	if (err != ECX_OK && ecx_text_says(conn, words, "retry_words"))
		return ECX_AGAIN;
	if (err == ECX_REJECTED && most > 0)
		magento_state(conn)->most = (size_t)most;
	if (err == ECX_MISSING &&
	    (body == NULL || strstr(words, "match any route") != NULL)) {
		(void)snprintf(why, ECX_WHY,
		    "the store has no such route: set url to "
		    "https://host/rest/all, and check that the module is "
		    "enabled");
		return ECX_CONFIG;
	}
	if (err == ECX_DENIED &&
	    strncmp(a->body.data, "oauth_problem", 13) == 0)
		text_clean(why, ECX_WHY, a->body.data);
	if (err == ECX_DENIED && strstr(words, "isn't authorized") != NULL)
		(void)snprintf(why, ECX_WHY,
		    "%.200s (check that the resource is granted to the "
		    "integration, that its tokens are accepted as bearer "
		    "tokens, and that the web server passes the header "
		    "Authorization on)",
		    words);
	return err;
}

struct dec
magento_number(const json_t *o, const char *name)
{
	const json_t *value = json_at(o, name);

	return value == NULL || json_is_null(value) ? dec_zero()
						    : json_decimal(value);
}

bool
magento_same(struct dec a, struct dec b)
{
	return !dec_bad(a) && !dec_bad(b) && dec_cmp(a, b) == 0;
}

bool
magento_above(struct dec d)
{
	return !dec_bad(d) && dec_cmp(d, dec_zero()) > 0;
}

/* ---- open and close ---- */

enum ecx_err
magento_open(struct ecx_conn *conn)
{
	struct magento *s = magento_state(conn);
	const char *org = conf_text(conn->conf, "ims_org");
	const struct http_setup setup = {.headers = s->headers};

	if (org != NULL) {
		s->api_key = xasprintf(
		    "x-api-key: %s", conf_string(conn->conf, "client_id"));
		s->org = xasprintf("x-gw-ims-org-id: %s", org);
		s->headers[0] = s->api_key;
		s->headers[1] = s->org;
	}
	s->rest = (struct rest){.conn = conn,
	    .http = http_open(conn, &setup),
	    .classify = classify};
	return s->rest.http != NULL ? ECX_OK : ECX_CONFIG;
}

void
magento_close(struct ecx_conn *conn)
{
	struct magento *s = magento_state(conn);

	http_close(s->rest.http);
	free(s->api_key);
	free(s->org);
	free(s->currency);
	json_decref(s->views);
}

/* ---- searches ---- */

__attribute__((format(printf, 3, 4))) static void
add_criterion(struct buf *out, const char *value, const char *format, ...)
{
	auto_free char *name = NULL;
	va_list ap;

	va_start(ap, format);
	name = xvasprintf(format, ap);
	va_end(ap);
	buf_addc(out, strchr(out->data, '?') != NULL ? '&' : '?');
	buf_adds(out, "searchCriteria");
	http_escape(out, name);
	buf_addc(out, '=');
	http_escape(out, value);
}

static void
add_filters(struct buf *out, const struct magento_search *s)
{
	int group = -1, position = 0;
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct magento_filter *f = &s->filters[i];
		const char *const parts[][2] = {{"field", f->field},
		    {"conditionType", f->condition}, {"value", f->value}};
		size_t k;

		position = f->either ? position + 1 : 0;
		group += f->either ? 0 : 1;
		for (k = 0; k < ARRAY_LEN(parts); k++)
			add_criterion(out, parts[k][1],
			    "[filterGroups][%d][filters][%d][%s]", group,
			    position, parts[k][0]);
	}
}

char *
magento_target(const struct magento_search *s)
{
	const char *direction = s->newest_first ? "DESC" : "ASC";
	auto_free char *size = xasprintf("%zu", s->size);
	auto_free char *page = xasprintf("%zu", s->page);
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, s->path);
	add_filters(&out, s);
	if (!s->by_id) {
		add_criterion(&out, "updated_at", "[sortOrders][0][field]");
		add_criterion(&out, direction, "[sortOrders][0][direction]");
	}
	add_criterion(&out, s->id, "[sortOrders][%d][field]", !s->by_id);
	add_criterion(
	    &out, direction, "[sortOrders][%d][direction]", !s->by_id);
	add_criterion(&out, size, "[pageSize]");
	add_criterion(&out, page, "[currentPage]");
	if (s->fields != NULL) {
		buf_adds(&out, "&fields=");
		http_escape(&out, s->fields);
	}
	return buf_take(&out);
}

enum ecx_err
magento_search(struct ecx_conn *conn, const struct magento_search *s,
    json_t **items, size_t *total)
{
	auto_free char *target = magento_target(s);
	json_auto_t *answer = NULL;
	const json_t *count;
	enum ecx_err err;

	*items = NULL;
	*total = 0;
	magento_state(conn)->status = 0;
	err = rest_get(&magento_state(conn)->rest, target, &answer);
	count = json_object_get(answer, "total_count");
	if (ecx_err_is_document(err))
		return ecx_fail(conn, ECX_CONFIG, "%s", conn->error);
	if (err != ECX_OK)
		return err;
	if (!json_is_integer(count) || json_integer_value(count) < 0)
		return ecx_fail(conn, ECX_PROTOCOL,
		    "%s: the answer has no total_count", s->path);
	*total = (size_t)json_integer_value(count);
	*items = json_incref(json_object_get(answer, "items"));
	return ECX_OK;
}

/* Notes the ids of the items, which have to be behind the last one. */
static enum ecx_err
note_ids(struct ecx_conn *conn, struct magento_search *s, const json_t *items)
{
	const json_t *item;
	size_t i;

	json_array_foreach (items, i, item) {
		auto_free char *id = json_id(json_object_get(item, s->id));
		const struct dec number = dec_parse(id);

		if (dec_bad(number) || dec_cmp(number, dec_parse(s->last)) <= 0)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "%s: asked for an %s above %s, got '%s'", s->path,
			    s->id, s->last, id);
		(void)snprintf(s->last, sizeof(s->last), "%s", id);
	}
	return ECX_OK;
}

enum ecx_err
magento_search_next(
    struct ecx_conn *conn, struct magento_search *s, json_t **items)
{
	size_t total;
	enum ecx_err err;

	*items = NULL;
	if (s->page == 0) {
		s->page = 1;
		s->by_id = true;
		(void)snprintf(s->last, sizeof(s->last), "0");
		s->filters[s->n++] =
		    (struct magento_filter){s->id, "gt", s->last, false};
	} else if (s->size == 0) {
		return ECX_OK;
	}
	err = magento_search(conn, s, items, &total);
	if (err == ECX_OK)
		err = note_ids(conn, s, *items);
	if (err == ECX_OK && total <= json_array_size(*items))
		s->size = 0;
	if (err != ECX_OK || json_array_size(*items) == 0) {
		json_decref(*items);
		*items = NULL;
	}
	return err;
}

bool
magento_died(const struct ecx_conn *conn, enum ecx_err err)
{
	return (err == ECX_AGAIN || err == ECX_PROTOCOL) &&
	       magento_state(conn)->status != MAINTENANCE;
}

enum ecx_err
magento_order_read(struct ecx_conn *conn, const json_t *doc, json_t **order)
{
	const char *name = json_string_at(doc, "orderNumber");
	struct magento_search s = {.path = "/V1/orders",
	    .id = "entity_id",
	    .filters = {{"increment_id", "eq", name, false}},
	    .n = 1,
	    .size = 2,
	    .page = 1};
	const char *id = json_string_at(doc, "orderId");
	auto_free char *target =
	    xasprintf("/V1/orders/%s", id != NULL ? id : "");
	json_auto_t *items = NULL;
	size_t total = 0;
	enum ecx_err err = ECX_OK;

	*order = NULL;
	if (id != NULL && id[strspn(id, "0123456789")] == '\0')
		err = rest_get(&magento_state(conn)->rest, target, order);
	else if (name != NULL)
		err = magento_search(conn, &s, &items, &total);
	if (err == ECX_OK && total == 1)
		*order = json_incref(json_array_get(items, 0));
	if (err == ECX_MISSING || (err == ECX_OK && *order == NULL))
		return ecx_fail(conn, ECX_REJECTED,
		    "the store has no order '%s': it was deleted there, or "
		    "is another store's",
		    name != NULL ? name : id);
	return err;
}
