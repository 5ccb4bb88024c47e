/*
 * The Application Integration Framework of AX: document services, whose
 * operations are the same for all documents.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/ax/ax_in.h"
#include "core/unread.h"

#define SERVICES AX_DYNAMICS "2008/01/services"
#define KEY AX_DYNAMICS "2006/02/documents/EntityKey"
#define CRITERIA AX_DYNAMICS "2006/02/documents/QueryCriteria"
#define CONTEXT AX_DYNAMICS "2010/01/datacontracts"

json_t *
ax_elements(json_t *parent, const char *name)
{
	json_t *value = json_object_get(parent, name);

	if (json_is_object(value))
		json_object_set_new(parent, name, json_pack("[O]", value));
	return json_object_get(parent, name);
}

/* ---- the meaning of an answer ---- */

/* Appends "Code: message; Code: message" of the messages in an AIF fault. */
static void
add_messages(struct buf *out, const json_t *list)
{
	const json_t *one;
	size_t i;

	json_array_foreach (list, i, one) {
		const char *code = json_text_at(one, "Code");
		const char *text = json_text_at(one, "Message");

		if (*text == '\0' ||
		    json_is_at(one, "InfologMessageType", "Info"))
			continue;
		buf_addf(out, "%s%s%s%s", out->len > 0 ? "; " : "", code,
		    *code != '\0' ? ": " : "", text);
	}
}

static void
add_faults(struct buf *out, const json_t *fault)
{
	const json_t *lists =
	    json_at(fault, "FaultMessageListArray.FaultMessageList");
	const json_t *list;
	size_t i;

	json_array_foreach (lists, i, list)
		add_messages(
		    out, json_at(list, "FaultMessageArray.FaultMessage"));
	add_messages(out, json_at(fault, "InfologMessageList.InfologMessage"));
}

/* Has one of the messages a code that the key lists? */
static bool
has_code(const struct ecx_conn *conn, const json_t *fault, const char *key)
{
	const json_t *lists =
	    json_at(fault, "FaultMessageListArray.FaultMessageList");
	const json_t *list, *one;
	size_t i, k;

	json_array_foreach (lists, i, list)
		json_array_foreach (
		    json_at(list, "FaultMessageArray.FaultMessage"), k, one)
			if (ecx_has_word(conn, key, json_text_at(one, "Code")))
				return true;
	return false;
}

enum ecx_err
ax_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = soap_classify(conn, a, body, repeatable, why);
	const json_t *fault = json_at(body, "Fault.detail.AifFault");
	auto_buf struct buf words = {0};

	buf_init(&words, BUF_LINE_MAX);
	if (fault == NULL || err == ECX_DENIED)
		return err;
	add_faults(&words, fault);
	if (words.len > 0)
		rest_one_line(words.data, why);
	if (has_code(conn, fault, "duplicate_codes"))
		return ECX_EXISTS;
	if (has_code(conn, fault, "denied_codes"))
		return ECX_DENIED;
	if (ecx_has_word(conn, "again_exceptions",
		json_text_at(fault, "XppExceptionType")))
		return ECX_AGAIN;
	return ecx_text_says(conn, why, "retry_words") ? ECX_AGAIN
						       : ECX_REJECTED;
}

/* ---- a call ---- */

static json_t *
call_context(const struct ecx_conn *conn, const char *message)
{
	json_t *c = json_object();

	json_set_text(c, "@xmlns", CONTEXT);
	json_set_text(c, "Company", conf_text(conn->conf, "company"));
	json_set_text(c, "Language", conf_text(conn->conf, "language"));
	json_set_text(c, "MessageId", message);
	json_set_text(c, "PartitionKey", conf_text(conn->conf, "partition"));
	return json_pack("{s:o}", "CallContext", c);
}

enum ecx_err
ax_call(struct ecx_conn *conn, const char *service, const char *operation,
    json_t *request, const char *message, json_t **answer)
{
	struct ax *ax = ax_of(conn);
	bool creates = strcmp(operation, "create") == 0;
	auto_free char *action =
	    xasprintf(SERVICES "/%s/%s", service, operation);
	auto_free char *name = xasprintf(
	    "%s%c%s", service, operation[0] - 'a' + 'A', operation + 1);
	auto_free char *request_name = xasprintf("%sRequest", name);
	auto_free char *response_name = xasprintf("%sResponse", name);
	json_auto_t *header = call_context(conn, message);
	json_auto_t *body =
	    json_pack("{s:{s:s}}", request_name, "@xmlns", SERVICES);
	const struct soap_request r = {.target = ax->target,
	    .action = action,
	    .header = header,
	    .body = body,
	    .effect = creates ? HTTP_CREATES : HTTP_READS,
	    .one_record = strcmp(operation, "read") == 0};
	json_auto_t *content = NULL;
	enum ecx_err err;

	json_object_update_new(json_object_get(body, request_name), request);
	err = soap_call(&ax->soap, &r, &content);
	*answer = json_incref(json_object_get(content, response_name));
	if (err == ECX_OK && !(creates && conn->dry_run) && *answer == NULL)
		return ecx_fail(conn, creates ? ECX_UNSURE : ECX_PROTOCOL,
		    "the answer has no %s", response_name);
	return err;
}

static const char *
word_at(const json_t *words, size_t i)
{
	return json_string_value(json_array_get(words, i));
}

void
ax_source_free(struct ax_source *s)
{
	json_decref(s->words);
}

enum ecx_err
ax_source_open(struct ecx_conn *conn, const char *key, struct ax_source *s)
{
	size_t i;

	s->words = ecx_words(conn, key);
	s->service = word_at(s->words, 0);
	s->document = word_at(s->words, 1);
	s->table = word_at(s->words, 2);
	for (i = 0; i < 3; i++)
		s->rest[i] = word_at(s->words, 3 + i);
	if (s->table == NULL)
		return ecx_fail(conn, ECX_CONFIG,
		    "%s does not name service, document and table", key);
	return ECX_OK;
}

/* ---- queries ---- */

/* AX joins criteria by OR. */
static json_t *
criteria(const struct ax_filter *filter, const json_t *values)
{
	json_t *list = json_array(), *value;
	size_t i;

	json_array_foreach (values, i, value)
		json_array_append_new(list,
		    json_pack("{s:s, s:s, s:s, s:O, s:s}", "DataSourceName",
			filter->table, "FieldName", filter->field, "Operator",
			filter->operator, "Value1", value, "Value2", ""));
	return json_pack("{s:{s:s, s:o}}", "QueryCriteria", "@xmlns", CRITERIA,
	    "CriteriaElement", list);
}

/* The rows of the document in an answer, a new reference. */
static json_t *
rows_of(json_t *content, const struct ax_source *s)
{
	json_t *rows =
	    ax_elements(json_object_get(content, s->document), s->table);

	return json_is_array(rows) ? json_incref(rows) : json_array();
}

enum ecx_err
ax_find_by(struct ecx_conn *conn, const struct ax_source *s, const char *table,
    const char *field, const json_t *values, json_t **rows)
{
	const struct ax_filter filter = {
	    .table = table, .field = field, .operator= "Equal" };
	json_auto_t *content = NULL;
	enum ecx_err err = ax_call(conn, s->service, "find",
	    criteria(&filter, values), NULL, &content);

	*rows = rows_of(content, s);
	return err;
}

enum ecx_err
ax_find(struct ecx_conn *conn, const struct ax_source *s, const char *field,
    const json_t *values, json_t **rows)
{
	return ax_find_by(conn, s, s->table, field, values, rows);
}

static enum ecx_err
read_keys(struct ecx_conn *conn, const struct ax_source *s,
    const struct ax_filter *filter, json_t **keys)
{
	json_auto_t *values = json_pack("[s]", filter->value);
	json_auto_t *found = NULL;
	enum ecx_err err = ax_call(conn, s->service, "findKeys",
	    criteria(filter, values), NULL, &found);

	*keys = json_incref(
	    ax_elements(json_object_get(found, "EntityKeyList"), "EntityKey"));
	return err;
}

/* ---- pages ---- */

/* The reading of entities by their keys. */
struct reading {
	const struct ax_source *source;
	const json_t *keys;
	ax_page_fn *fn;
	void *data;
	struct unread unread;
};

/* Emits an entity by its key, "RecId 7". */
static enum ecx_err
emit_unread(struct reading *r, enum ecx_err err, const json_t *key)
{
	const json_t *fields =
	    ax_elements(json_object_get(key, "KeyData"), "KeyField");
	auto_free char *words = xstrdup(r->unread.conn->error);
	json_t *name = json_object();
	const json_t *field;
	size_t i;

	json_array_foreach (fields, i, field) {
		json_set_text(name, json_text_at(field, "Field"),
		    json_text_at(field, "Value"));
		(void)ecx_fail(r->unread.conn, err, "%s %s: %s",
		    json_text_at(field, "Field"), json_text_at(field, "Value"),
		    words);
	}
	return unread_emit(&r->unread, err, name);
}

static enum ecx_err
request_entities(const struct reading *r, size_t at, size_t n, json_t **rows)
{
	json_auto_t *content = NULL;
	json_t *some = json_array();
	enum ecx_err err;
	size_t i;

	for (i = at; i < at + n; i++)
		json_array_append(some, json_array_get(r->keys, i));
	err = ax_call(r->unread.conn, r->source->service, "read",
	    json_pack("{s:{s:s, s:o}}", "EntityKeyList", "@xmlns", KEY "List",
		"EntityKey", some),
	    NULL, &content);
	*rows = rows_of(content, r->source);
	return err;
}

/* One entity that AX cannot read must not cost the others: a request that it
 * refuses is sent in halves, until that one stands alone. */
static enum ecx_err
read_entities(struct reading *r, size_t at, size_t n)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = request_entities(r, at, n, &rows);
	size_t half = n / 2;

	if (err == ECX_OK) {
		unread_note_read(&r->unread);
		return r->fn(r->data, rows);
	}
	if (!unread_is_record(err))
		return err;
	if (n == 1)
		return emit_unread(r, err, json_array_get(r->keys, at));
	err = read_entities(r, at, half);
	return err == ECX_OK ? read_entities(r, at + half, n - half) : err;
}

enum ecx_err
ax_pages(struct ecx_conn *conn, const struct ax_source *s,
    const struct ax_filter *filter, ax_page_fn *fn, void *data,
    struct ecx_emitter *e)
{
	size_t page = (size_t)conf_int(conn->conf, "page"), i, n, all;
	json_auto_t *keys = NULL;
	enum ecx_err err = read_keys(conn, s, filter, &keys);
	struct reading r = {s, keys, fn, data, {.conn = conn, .e = e}};
	json_t *key;

	json_array_foreach (keys, i, key)
		json_object_set_new(key, "@xmlns", json_string(KEY));
	all = json_array_size(keys);
	for (i = 0; err == ECX_OK && i < all; i += n) {
		n = all - i < page ? all - i : page;
		err = read_entities(&r, i, n);
	}
	if (err == ECX_REJECTED) {
		auto_free char *words = xstrdup(conn->error);

		return ecx_fail(conn, ECX_CONFIG,
		    "%s: not one of ten records can be read: %s", s->service,
		    words);
	}
	return err;
}

/* ---- orders and customers ---- */

const struct ax_entity ax_order = {
    .source = {.service = "SalesOrderService",
	.document = "SalesOrder",
	.table = "SalesTable"},
    .common = {.noun = "sales order",
	.id = "SalesId",
	.reference_key = "reference_field"},
};

enum ecx_err
ax_rows_by(struct ecx_conn *conn, const struct ax_entity *entity,
    const json_t *refs, json_t **rows)
{
	const char *field = ecx_entity_reference(conn, &entity->common);
	enum ecx_err err = ax_find(conn, &entity->source, field, refs, rows);
	const json_t *row, *ref;
	size_t i, k;

	json_array_foreach (*rows, i, row) {
		bool asked = false;

		json_array_foreach (refs, k, ref)
			asked = asked || strcasecmp(json_string_value(ref),
					     json_text_at(row, field)) == 0;
		if (err == ECX_OK && !asked)
			err = ecx_fail(conn, ECX_PROTOCOL,
			    "asked for a %s by %s, got another",
			    entity->common.noun, field);
	}
	return err;
}

enum ecx_err
ax_orders_of(struct ecx_conn *conn, const json_t *refs, json_t **orders)
{
	enum ecx_err err = ax_rows_by(conn, &ax_order, refs, orders);
	json_t *ref;
	size_t i;

	if (json_array_size(*orders) > 0 || json_array_size(refs) < 2)
		return err;
	json_array_foreach (refs, i, ref) {
		json_auto_t *one = json_pack("[O]", ref);
		json_auto_t *rows = NULL;

		if (err == ECX_OK)
			err = ax_rows_by(conn, &ax_order, one, &rows);
		if (rows != NULL)
			json_array_extend(*orders, rows);
	}
	return err;
}

struct dec
ax_shipped(const json_t *line)
{
	if (json_is_at(line, "SalesStatus", "Canceled"))
		return dec_zero();
	return dec_sub(json_decimal_at(line, "SalesQty"),
	    json_decimal_at(line, "RemainSalesPhysical"));
}
