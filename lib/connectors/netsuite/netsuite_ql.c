/* Requests, and queries in SuiteQL, page by page. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"
#include "core/pages.h"

#define SUITEQL "/services/rest/query/v1/suiteql"

enum ecx_err
netsuite_call(struct ecx_conn *conn, const struct http_request *request,
    json_t **answer, struct http_answer *a)
{
	struct rest *rest = &netsuite_of(conn)->rest;
	enum ecx_err err = rest_call(rest, request, answer, a);
	bool limited = a->status != 0 && err == ECX_LIMITED;

	/* http_send has repeated a limited request that may be repeated. */
	if (conn->interactive ||
	    (a->status != 401 && (!limited || http_repeatable(request))))
		return err;
	http_answer_free(a);
	http_pace(rest->http, conf_duration(conn->conf, "retry_delay"));
	return rest_call(rest, request, answer, a);
}

/* ---- SuiteQL ---- */

void
netsuite_add_text(struct buf *sql, const char *text)
{
	buf_addc(sql, '\'');
	for (; *text != '\0'; text++) {
		if (*text == '\'')
			buf_addc(sql, '\'');
		buf_addc(sql, *text);
	}
	buf_addc(sql, '\'');
}

void
netsuite_add_id(struct buf *sql, const char *id)
{
	if (dec_bad(dec_parse(id)))
		netsuite_add_text(sql, id);
	else
		buf_adds(sql, id);
}

void
netsuite_add_any(struct buf *sql, const char *expr, const json_t *values,
    netsuite_add_fn *add)
{
	const json_t *value;
	size_t i;

	buf_addf(sql, "%s IN (", expr);
	json_array_foreach (values, i, value) {
		if (i > 0)
			buf_adds(sql, ", ");
		add(sql, json_string_value(value));
	}
	buf_addc(sql, ')');
}

void
netsuite_query_free(struct netsuite_query *q)
{
	buf_free(&q->sql);
}

void
netsuite_query(struct netsuite_query *q, const char *format, ...)
{
	va_list ap;

	buf_init(&q->sql, BUF_LINE_MAX);
	va_start(ap, format);
	buf_vaddf(&q->sql, format, ap);
	va_end(ap);
}

enum ecx_err
netsuite_read_page(struct ecx_conn *conn, const char *sql, json_t **answer)
{
	static const char *const headers[] = {"Prefer: transient", NULL};
	json_auto_t *body = json_pack("{s:s}", "q", sql);
	auto_free char *text = json_text(body);
	auto_free char *target = xasprintf(
	    SUITEQL "?limit=%lld", (long long)conf_int(conn->conf, "page"));
	const struct http_request request = {.method = "POST",
	    .target = target,
	    .headers = headers,
	    .body = text,
	    .len = strlen(text),
	    .effect = HTTP_READS};
	struct http_answer a;
	enum ecx_err err = netsuite_call(conn, &request, answer, &a);

	http_answer_free(&a);
	if (err == ECX_OK &&
	    (!json_is_array(json_object_get(*answer, "items")) ||
		!json_is_boolean(json_object_get(*answer, "hasMore"))))
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the response is not a page of rows");
	return err;
}

/* A part of a row's key, as text; the caller frees it. */
static char *
key_part(const struct netsuite_query *q, const json_t *row, size_t part)
{
	return json_id(json_object_get(row, q->key[part].name));
}

/* The number of parts of the key. */
static size_t
key_parts(const struct netsuite_query *q)
{
	size_t n = 0;

	while (n < ARRAY_LEN(q->key) && q->key[n].expr != NULL)
		n++;
	return n;
}

/* " AND (a > 1 OR (a = 1 AND (b > 2 OR (b = 2 AND c > 3))))" */
static enum ecx_err
add_after(struct ecx_conn *conn, const struct netsuite_query *q,
    const json_t *last, struct buf *sql)
{
	const size_t n = key_parts(q);
	size_t i, open = 1;

	buf_adds(sql, " AND (");
	for (i = 0; i < n; i++) {
		const char *expr = q->key[i].expr;
		auto_free char *value = key_part(q, last, i);
		const bool ends = i + 1 == n, inner = i > 0 && !ends;

		if (*value == '\0')
			return ecx_fail(conn, ECX_PROTOCOL,
			    "a row of the response has no '%s'",
			    q->key[i].name);
		buf_addf(sql, "%s%s > ", inner ? "(" : "", expr);
		q->key[i].add(sql, value);
		if (ends)
			break;
		buf_addf(sql, " OR (%s = ", expr);
		q->key[i].add(sql, value);
		buf_adds(sql, " AND ");
		open += inner ? 2 : 1;
	}
	while (open-- > 0)
		buf_addc(sql, ')');
	return ECX_OK;
}

enum ecx_err
netsuite_order_by(struct ecx_conn *conn, const struct netsuite_query *q,
    const json_t *last, struct buf *sql)
{
	const size_t n = key_parts(q);
	enum ecx_err err = ECX_OK;
	size_t i;

	if (last != NULL)
		err = add_after(conn, q, last, sql);
	for (i = 0; i < n; i++)
		buf_addf(
		    sql, "%s%s", i == 0 ? " ORDER BY " : ", ", q->key[i].expr);
	return err;
}

enum ecx_err
netsuite_walk(struct ecx_conn *conn, const struct netsuite_query *q,
    netsuite_page_fn *fn, void *data)
{
	auto_pages struct pages pages = {0};
	json_auto_t *last = NULL;
	bool more = true;
	enum ecx_err err = ECX_OK;

	while (err == ECX_OK && more) {
		auto_buf struct buf sql = {0};
		json_auto_t *answer = NULL;
		json_t *rows, *row;

		buf_init(&sql, BUF_LINE_MAX);
		buf_adds(&sql, q->sql.data);
		err = netsuite_order_by(conn, q, last, &sql);
		if (err == ECX_OK)
			err = pages_note(conn, &pages, NULL, sql.data);
		if (err == ECX_OK)
			err = netsuite_read_page(conn, sql.data, &answer);
		if (err != ECX_OK)
			return err;
		more = json_true_at(answer, "hasMore");
		rows = json_object_get(answer, "items");
		row = json_array_get(rows, json_array_size(rows) - 1);
		if (more && row == NULL)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "the response has no rows, but more are said to "
			    "follow");
		err = fn(data, rows);
		json_decref(last);
		last = json_incref(row);
	}
	return err;
}

static enum ecx_err
append_rows(void *data, const json_t *rows)
{
	json_array_extend(data, (json_t *)rows);
	return ECX_OK;
}

enum ecx_err
netsuite_read_all(
    struct ecx_conn *conn, const struct netsuite_query *q, json_t **rows)
{
	*rows = json_array();
	return netsuite_walk(conn, q, append_rows, *rows);
}
