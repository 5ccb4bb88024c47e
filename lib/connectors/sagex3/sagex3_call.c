/*
 * The two services of X3: SOAP, which runs operations on published objects and
 * reports a failure with HTTP status 200; and api1, which reads.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/json_answer.h"
#include "connectors/sagex3/sagex3_in.h"
#include "core/pages.h"

#define ENCODING "http://schemas.xmlsoap.org/soap/encoding/"

/* The most rows that a query of SOAP returns. */
enum { QUERY_ROWS = 10 };

/* ---- the meaning of an answer ---- */

/* A refusal in words that a later try may find gone: a lock, a session. */
static enum ecx_err
words_err(const struct ecx_conn *conn, enum ecx_err err, const char *why)
{
	bool refused =
	    err == ECX_REJECTED || err == ECX_STALE || err == ECX_CONFIG;

	return refused && ecx_text_says(conn, why, "retry_words") ? ECX_AGAIN
								  : err;
}

/* An HTTP status that says that something is missing concerns all documents,
 * and so does the refusal of a save: that of one document has status 200. */
static enum ecx_err
config_err(enum ecx_err err, bool repeatable)
{
	return err == ECX_MISSING || (err == ECX_REJECTED && !repeatable)
		   ? ECX_CONFIG
		   : err;
}

enum ecx_err
sagex3_soap_judge(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = soap_classify(conn, a, body, repeatable, why);

	return words_err(conn, config_err(err, repeatable), why);
}

/* Appends the errors among the diagnoses of an answer, or of one of its rows.
 * X3 has them under any status, beside an empty list, too. */
static void
add_diagnoses(struct buf *out, const json_t *value, bool all)
{
	static const char *const harmless[] = {"info", "success", "warning"};
	const json_t *one;
	size_t i, k;

	json_array_foreach (json_object_get(value, "$diagnoses"), i, one) {
		const char *severity = json_text_at(one, "$severity");
		const char *text = json_text_at(one, "$message");

		for (k = 0; k < ARRAY_LEN(harmless); k++)
			if (strcasecmp(severity, harmless[k]) == 0)
				break;
		if (k < ARRAY_LEN(harmless) && !all)
			continue;
		buf_addf(out, "%s%s", out->len > 0 ? "; " : "",
		    *text != '\0' ? text : "an error without a message");
	}
}

enum ecx_err
sagex3_rest_judge(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);
	auto_buf struct buf words = {0};

	buf_init(&words, BUF_LINE_MAX);
	add_diagnoses(&words, body, err != ECX_OK);
	rest_one_line(words.data, why);
	if (err == ECX_OK && words.len > 0)
		err = ECX_REJECTED;
	/* 404 may be one record that is gone: read_page knows. */
	return words_err(conn, err, why);
}

/* ---- SOAP ---- */

static json_t *
typed_text(const char *type, const char *text)
{
	return json_pack("{s:s, s:s}", "@xsi:type", type, "#text", text);
}

static json_t *
call_context(const struct ecx_conn *conn)
{
	return json_pack("{s:s, s:o, s:o, s:o, s:o}", "@xsi:type",
	    "wss:CAdxCallContext", "codeLang",
	    typed_text("xsd:string", conf_text(conn->conf, "language")),
	    "poolAlias",
	    typed_text("xsd:string", conf_string(conn->conf, "pool")), "poolId",
	    typed_text("xsd:string", ""), "requestConfig",
	    typed_text(
		"xsd:string", "adxwss.optreturn=XML&adxwss.beautify=false"));
}

/* Calls an operation on a published object; parts, the elements behind its
 * name, is stolen. See sagex3_save. */
static enum ecx_err
call(struct ecx_conn *conn, const char *operation, const char *object,
    json_t *parts, json_t **done)
{
	bool saves = strcmp(operation, "save") == 0;
	auto_free char *element = xasprintf("wss:%s", operation);
	auto_free char *path =
	    xasprintf("%sResponse.%sReturn", operation, operation);
	json_auto_t *body = json_pack("{s:{s:s, s:o, s:o}}", element,
	    "@s:encodingStyle", ENCODING, "callContext", call_context(conn),
	    "publicName", typed_text("xsd:string", object));
	const struct soap_request r = {
	    .target = conf_text(conn->conf, "soap_path"),
	    .action = "",
	    .body = body,
	    .effect = saves ? HTTP_CREATES : HTTP_READS};
	json_auto_t *content = NULL;
	const char *status;
	enum ecx_err err;

	json_object_update_new(json_object_get(body, element), parts);
	err = soap_call(&x3_of(conn)->soap, &r, &content);
	*done = json_incref(json_at(content, path));
	if (err != ECX_OK || (saves && conn->dry_run))
		return err;
	status = soap_text(json_object_get(*done, "status"));
	if (strcmp(status, "0") == 0)
		return ECX_STALE;
	if (strcmp(status, "1") == 0)
		return ECX_OK;
	return ecx_fail(conn, saves ? ECX_UNSURE : ECX_PROTOCOL,
	    "the answer has no status in %s", path);
}

/* Appends the messages in value, at any depth: arrays have several forms. */
static void
add_messages(struct buf *out, const json_t *value, const char *type)
{
	const json_t *text = json_object_get(value, "message"), *one;
	const char *name;
	size_t i;

	if (text != NULL) {
		if (strcmp(soap_text(json_object_get(value, "type")), type) >=
		    0)
			buf_addf(out, "%s%s", out->len > 0 ? "; " : "",
			    soap_text(text));
		return;
	}
	json_array_foreach (value, i, one)
		add_messages(out, one, type);
	json_object_foreach ((json_t *)value, name, one)
		add_messages(out, one, type);
}

void
sagex3_messages(struct buf *out, const json_t *done, const char *type)
{
	add_messages(out, json_object_get(done, "messages"), type);
}

enum ecx_err
sagex3_fail(struct ecx_conn *conn, const json_t *done, enum ecx_err err)
{
	const char *report =
	    soap_text(json_at(done, "technicalInfos.processReport"));
	auto_buf struct buf text = {0};

	buf_init(&text, BUF_LINE_MAX);
	sagex3_messages(&text, done, "3");
	if (text.len == 0)
		sagex3_messages(&text, done, "");
	if (text.len > 0)
		return ecx_fail_refused(
		    conn, words_err(conn, err, text.data), "%s", text.data);
	return ecx_fail(conn, ECX_AGAIN, "X3 failed without a message: %s",
	    *report != '\0' ? report : "status 0");
}

/* ---- results ---- */

/* The RESULT in the answer of a call, or NULL. */
static json_t *
result_of(const json_t *done)
{
	static const char *const lists[] = {"FLD", "GRP", "LIN", "TAB", NULL};
	const char *text = soap_text(json_object_get(done, "resultXml"));
	json_auto_t *read = soap_read(text, strlen(text), lists);

	return json_incref(json_object_get(read, "RESULT"));
}

/* Adds the fields of a group or a line; fields that row has already stay. */
static void
add_fields(json_t *row, const json_t *part)
{
	const json_t *field;
	const char *name;
	size_t i;

	json_array_foreach (json_object_get(part, "FLD"), i, field) {
		name = json_text_at(field, "@NAME");
		if (json_object_get(row, name) == NULL)
			json_set_text(row, name, soap_text(field));
	}
}

json_t *
sagex3_saved(const json_t *done)
{
	json_auto_t *result = result_of(done);
	json_t *row = json_object();
	const json_t *group;
	size_t i;

	json_array_foreach (json_object_get(result, "GRP"), i, group)
		add_fields(row, group);
	return row;
}

/* The rows in the result of a query. */
static json_t *
rows_of(const json_t *result)
{
	const json_t *lines = json_object_get(result, "LIN"), *line;
	json_t *rows = json_array();
	size_t i;

	if (lines == NULL)
		lines = json_at(result, "TAB.0.LIN");
	json_array_foreach (lines, i, line) {
		json_t *row = json_object();

		add_fields(row, line);
		json_array_append_new(rows, row);
	}
	return rows;
}

/* Does X3 itself say that there are rows? */
static bool
has_rows(const json_t *result)
{
	const char *size = json_text_at(result, "@SIZE");

	return *size != '\0' && strcmp(size, "0") != 0;
}

enum ecx_err
sagex3_query(struct ecx_conn *conn, const char *object, const char *field,
    const char *value, json_t **rows)
{
	auto_free char *count = xasprintf("%d", QUERY_ROWS);
	auto_free char *words = NULL;
	json_auto_t *done = NULL;
	json_auto_t *result = NULL;
	json_t *key = json_pack("{s:s, s:o, s:o}", "@xsi:type",
	    "wss:CAdxParamKeyValue", "key", typed_text("xsd:string", field),
	    "value", typed_text("xsd:string", value));
	json_t *keys = json_pack("{s:s, s:s, s:o}", "@xsi:type",
	    "wss:ArrayOfCAdxParamKeyValue", "@soapenc:arrayType",
	    "wss:CAdxParamKeyValue[1]", "keys", key);
	enum ecx_err err = call(conn, "query", object,
	    json_pack("{s:o, s:o}", "objectKeys", keys, "listSize",
		typed_text("xsd:int", count)),
	    &done);

	*rows = NULL;
	if (err == ECX_STALE) {
		err = sagex3_fail(conn, done, ECX_CONFIG);
		words = xstrdup(conn->error);
		return err == ECX_CONFIG
			   ? ecx_fail(conn, err,
				 "the query itself was refused, not a "
				 "document: %s",
				 words)
			   : err;
	}
	if (err != ECX_OK)
		return err;
	result = result_of(done);
	if (result == NULL)
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the answer to a query has no RESULT");
	*rows = rows_of(result);
	if (json_array_size(*rows) == 0 && has_rows(result))
		return ecx_fail(conn, ECX_PROTOCOL,
		    "the answer to a query has rows that cannot be read");
	return ECX_OK;
}

/* ---- saving ---- */

static json_t *
list_of(const char *name, const json_t *texts)
{
	return json_pack("{s:s, s:I, s:O}", "@NAME", name, "@SIZE",
	    (json_int_t)json_array_size(texts), "ITM", texts);
}

/* A group or a line, {"FIELD":"text","LIST":["text"]}, as elements. */
static json_t *
fields_of(const json_t *part)
{
	json_t *fields = json_array(), *lists = json_array(), *value;
	const char *name;

	json_object_foreach ((json_t *)part, name, value) {
		if (json_is_array(value))
			json_array_append_new(lists, list_of(name, value));
		else
			json_array_append_new(
			    fields, json_pack("{s:s, s:O}", "@NAME", name,
					"#text", value));
	}
	return json_pack("{s:o, s:o}", "FLD", fields, "LST", lists);
}

static json_t *
table_of(const char *id, const json_t *rows)
{
	json_t *lines = json_array(), *row, *line;
	size_t i;

	json_array_foreach (rows, i, row) {
		line = fields_of(row);
		json_object_set_new(
		    line, "@NUM", json_integer((json_int_t)i + 1));
		json_array_append_new(lines, line);
	}
	return json_pack("{s:s, s:I, s:o}", "@ID", id, "@SIZE",
	    (json_int_t)json_array_size(rows), "LIN", lines);
}

/* Writes a native document as the XML of X3, groups before tables; false when a
 * field is outside of both. */
static bool
write_param(struct buf *out, const json_t *native)
{
	json_t *groups = json_array(), *tables = json_array(), *value, *group;
	json_auto_t *param =
	    json_pack("{s:{s:o, s:o}}", "PARAM", "GRP", groups, "TAB", tables);
	const char *id;

	json_object_foreach ((json_t *)native, id, value) {
		if (json_is_array(value)) {
			json_array_append_new(tables, table_of(id, value));
			continue;
		}
		if (!json_is_object(value))
			return false;
		group = fields_of(value);
		json_object_set_new(group, "@ID", json_string(id));
		json_array_append_new(groups, group);
	}
	return soap_write(out, param) && !out->over;
}

enum ecx_err
sagex3_save(struct ecx_conn *conn, const char *object, const json_t *native,
    json_t **done)
{
	auto_buf struct buf param = {0};

	*done = NULL;
	buf_init(&param, HTTP_ANSWER_MAX);
	if (!write_param(&param, native))
		return ecx_fail(conn, ECX_REJECTED,
		    "the document has members that are neither a group nor a "
		    "table: correct the map");
	return call(conn, "save", object,
	    json_pack("{s:{s:s, s:s}}", "objectXml", "@xsi:type", "xsd:string",
		"#cdata", param.data),
	    done);
}

/* ---- REST ---- */

/* "/api1/x3/erp/FOLDER/CLASS", followed by ("KEY") when key is not NULL; *view
 * is REPRESENTATION.$FACET. */
static char *
class_path(struct ecx_conn *conn, const char *source, const char *key,
    const char *facet, char **view)
{
	json_auto_t *words = ecx_words(conn, source);
	const char *class = json_text_at(words, "0");
	const char *representation = json_text_at(words, "1");
	auto_buf struct buf path = {0};

	buf_init(&path, BUF_LINE_MAX);
	*view = xasprintf(
	    "%s.$%s", *representation != '\0' ? representation : class, facet);
	buf_adds(&path, x3_of(conn)->root);
	http_escape(&path, class);
	if (key != NULL) {
		buf_adds(&path, "('");
		http_escape(&path, key);
		buf_adds(&path, "')");
	}
	return buf_take(&path);
}

/* Marks the rows that have errors of their own, so that each of them is refused
 * and the others are not. */
static void
mark_rows(json_t *rows)
{
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_buf struct buf words = {0};

		buf_init(&words, BUF_LINE_MAX);
		add_diagnoses(&words, row, false);
		if (words.len > 0)
			json_set_text(row, JSON_MARK, words.data);
	}
}

/* Reads a page, and sets *target to the target of the next one, or NULL. The
 * host of the link is X3's own name for itself, which may differ from ours. */
static enum ecx_err
read_page(
    struct ecx_conn *conn, const char *source, char **target, json_t **answer)
{
	auto_free char *now = *target;
	enum ecx_err err = rest_get(&x3_of(conn)->rest, now, answer);
	const char *link = json_text_at(*answer, "$links.$next.$url");
	auto_free char *why = NULL;

	*target = NULL;
	if (err == ECX_MISSING) {
		why = xstrdup(conn->error);
		return ecx_fail(conn, ECX_CONFIG, "%s: GET %.*s: %s", source,
		    (int)strcspn(now, "?"), now, why);
	}
	if (err != ECX_OK)
		return err;
	if (!json_is_array(json_object_get(*answer, "$resources")))
		return ecx_fail(conn, ECX_PROTOCOL,
		    "%s: the answer has no list of resources", source);
	mark_rows(json_object_get(*answer, "$resources"));
	if (*link == '\0')
		return ECX_OK;
	link = strstr(link, "/api1/");
	if (link == NULL)
		return ecx_fail(conn, ECX_PROTOCOL,
		    "%s: the link to the next page does not lead to another "
		    "page",
		    source);
	*target = xstrdup(link);
	return ECX_OK;
}

enum ecx_err
sagex3_pages(struct ecx_conn *conn, const char *source, const char *where,
    const char *order, sagex3_page_fn *fn, void *data)
{
	auto_free char *count =
	    xasprintf("%lld", (long long)conf_int(conn->conf, "page"));
	auto_free char *view = NULL;
	auto_free char *path = class_path(conn, source, NULL, "query", &view);
	char *target = rest_target(path, "representation", view, "count", count,
	    "orderBy", order, "where", where, NULL);
	auto_pages struct pages pages = {0};
	enum ecx_err err = ECX_OK;

	while (err == ECX_OK && target != NULL) {
		json_auto_t *answer = NULL;

		err = pages_note(conn, &pages, source, target);
		if (err == ECX_OK)
			err = read_page(conn, source, &target, &answer);
		if (err == ECX_OK)
			err = fn(data, json_object_get(answer, "$resources"));
	}
	free(target);
	return err;
}

/* Appends "(field eq 'a' or field eq 'b')". */
static void
add_any_of(struct buf *where, const char *field, const json_t *values)
{
	const json_t *value;
	const char *c;
	size_t i;

	json_array_foreach (values, i, value) {
		buf_addf(where, "%s%s eq '", i > 0 ? " or " : "(", field);
		for (c = json_string_value(value); *c != '\0'; c++)
			buf_adds(where, *c == '\'' ? "''" : (char[2]){*c});
		buf_addc(where, '\'');
	}
	if (json_array_size(values) > 0)
		buf_addc(where, ')');
}

static enum ecx_err
add_rows(void *data, json_t *rows)
{
	json_array_extend(data, rows);
	return ECX_OK;
}

enum ecx_err
sagex3_pages_of(struct ecx_conn *conn, const char *source, const char *field,
    const char *value, const char *order, sagex3_page_fn *fn, void *data)
{
	json_auto_t *values = json_pack("[s]", value);
	auto_buf struct buf where = {0};

	buf_init(&where, BUF_LINE_MAX);
	add_any_of(&where, field, values);
	return sagex3_pages(conn, source, where.data, order, fn, data);
}

enum ecx_err
sagex3_rows_by(struct ecx_conn *conn, const char *source, const char *field,
    const json_t *values, json_t **rows)
{
	auto_buf struct buf where = {0};

	buf_init(&where, BUF_LINE_MAX);
	*rows = json_array();
	if (json_array_size(values) == 0)
		return ECX_OK;
	add_any_of(&where, field, values);
	return sagex3_pages(conn, source, where.data, NULL, add_rows, *rows);
}

enum ecx_err
sagex3_details(
    struct ecx_conn *conn, const char *source, const char *key, json_t **row)
{
	auto_free char *view = NULL;
	auto_free char *path = class_path(conn, source, key, "details", &view);
	auto_free char *target =
	    rest_target(path, "representation", view, NULL);

	return rest_get_record(&x3_of(conn)->rest, target, row);
}
