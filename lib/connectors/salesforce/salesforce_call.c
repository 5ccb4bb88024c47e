/* Calls to Salesforce: errors, queries, finding and creating records. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connectors/salesforce/salesforce_in.h"
#include "core/pages.h"

/* ---- errors ---- */

/*
 * What the words of an error, "CODE: message", say beyond its status. undone:
 * Salesforce has certainly not acted; after some codes it may have.
 */
static enum ecx_err
words_err(const struct ecx_conn *conn, const char *words, bool undone,
    enum ecx_err otherwise)
{
	static const char *const unclear[] = {"REQUEST_RUNNING_TOO_LONG",
	    "SERVER_UNAVAILABLE", "UNKNOWN_EXCEPTION"};
	size_t i;

	if (strncmp(words, "REQUEST_LIMIT_EXCEEDED", 22) == 0)
		return ECX_LIMITED;
	if (!ecx_text_says(conn, words, "retry_words"))
		return otherwise;
	for (i = 0; i < ARRAY_LEN(unclear) && !undone; i++)
		if (strstr(words, unclear[i]) != NULL)
			return ECX_UNSURE;
	return ECX_AGAIN;
}

/* Is the org's share of calls used up? "api-usage=18/5000; ..." */
static bool
is_used_up(const struct ecx_conn *conn, const struct http_answer *a)
{
	const char *info = http_header(a, "sforce-limit-info");
	const char *usage = info != NULL ? strstr(info, "api-usage=") : NULL;
	struct dec used, all;
	size_t n;

	if (usage == NULL)
		return false;
	usage += strlen("api-usage=");
	n = strcspn(usage, "/");
	used = dec_parse_n(usage, n);
	usage += usage[n] == '/' ? n + 1 : n;
	all = dec_parse_n(usage, strspn(usage, "0123456789"));
	used = dec_mul(used, dec_int(100));
	all = dec_mul(all, dec_int(conf_int(conn->conf, "limit_percent")));
	return !dec_bad(used) && !dec_bad(all) && dec_cmp(used, all) >= 0;
}

/* Pauses all processes of the connection: the limit of calls is per day, that
 * of concurrent requests ends with them. */
static void
pause_at_limit(
    struct ecx_conn *conn, const struct http_answer *a, const json_t *body)
{
	bool limited =
	    json_is_at(body, "0.errorCode", "REQUEST_LIMIT_EXCEEDED");
	const char *words = json_text_at(body, "0.message");

	if (limited && strstr(words, "Concurrent") != NULL)
		http_pace(salesforce_of(conn)->rest.http,
		    conf_duration(conn->conf, "retry_delay"));
	else if (limited || is_used_up(conn, a))
		http_pace(salesforce_of(conn)->rest.http,
		    conf_duration(conn->conf, "limit_pause"));
}

enum ecx_err
salesforce_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	enum ecx_err err = http_status_err(a->status, repeatable);

	pause_at_limit(conn, a, body);
	/* No answer that is asked for is a list of errors. */
	if (err == ECX_OK && !json_is_at(body, "0.errorCode", ""))
		err = repeatable ? ECX_REJECTED : ECX_UNSURE;
	if (err == ECX_OK)
		return ECX_OK;
	rest_why(body, why);
	/* No request names a record that may be missing. */
	if (err == ECX_MISSING) {
		(void)snprintf(why, ECX_WHY,
		    "this path does not exist: is url the org's own host, and "
		    "does it have this api_version?");
		return ECX_CONFIG;
	}
	return words_err(conn, why, repeatable, err);
}

/* ---- queries ---- */

void
salesforce_literal(struct buf *soql, const char *value)
{
	buf_addc(soql, '\'');
	for (; *value != '\0'; value++) {
		if (*value == '\\' || *value == '\'')
			buf_addc(soql, '\\');
		buf_addc(soql, *value);
	}
	buf_addc(soql, '\'');
}

void
salesforce_in(struct buf *soql, const char *field, const json_t *values)
{
	const json_t *value;
	size_t i;

	buf_addf(soql, "%s IN (", field);
	json_array_foreach (values, i, value) {
		if (i > 0)
			buf_addc(soql, ',');
		salesforce_literal(soql, json_string_value(value));
	}
	buf_addc(soql, ')');
}

void
salesforce_fields(struct buf *soql, const char *prefix, const json_t *names)
{
	const json_t *name;
	size_t i;

	json_array_foreach (names, i, name)
		buf_addf(soql, ", %s%s%s", prefix, *prefix != '\0' ? "." : "",
		    json_string_value(name));
}

static enum ecx_err
read_page(struct ecx_conn *conn, const char *target, salesforce_page_fn *fn,
    void *data, char **next)
{
	json_auto_t *answer = NULL;
	const json_t *rows;
	enum ecx_err err =
	    rest_get(&salesforce_of(conn)->rest, target, &answer);

	if (err != ECX_OK)
		return err;
	rows = json_object_get(answer, "records");
	if (!json_is_array(rows))
		return ecx_fail(
		    conn, ECX_PROTOCOL, "the response has no list of records");
	if (!json_true_at(answer, "done")) {
		const char *path = json_text_at(answer, "nextRecordsUrl");

		*next = xasprintf("%s%s", salesforce_of(conn)->url, path);
		if (*path != '/')
			return ecx_fail(conn, ECX_PROTOCOL,
			    "the response is not the last page, but has no "
			    "next page");
	}
	return fn(data, rows);
}

enum ecx_err
salesforce_query(
    struct ecx_conn *conn, const char *soql, salesforce_page_fn *fn, void *data)
{
	char *target = rest_target("/query", "q", soql, NULL);
	auto_pages struct pages pages = {0};
	enum ecx_err err = ECX_OK;

	while (target != NULL && err == ECX_OK) {
		char *next = NULL;

		err = pages_note(conn, &pages, NULL, target);
		if (err == ECX_OK)
			err = read_page(conn, target, fn, data, &next);
		free(target);
		target = next;
	}
	free(target);
	return err;
}

static enum ecx_err
append_rows(void *data, const json_t *rows)
{
	json_array_extend(data, (json_t *)rows);
	return ECX_OK;
}

enum ecx_err
salesforce_read_all(struct ecx_conn *conn, const char *soql, json_t *rows)
{
	return salesforce_query(conn, soql, append_rows, rows);
}

/* Members like "2026-11-23T10:00:00.000+0000" are times. */
void
salesforce_rewrite_times(json_t *row)
{
	const char *name;
	json_t *value;

	json_object_foreach (row, name, value) {
		size_t len = json_string_length(value);
		char text[CLOCK_TEXT];
		int64_t us;

		if (len < 5 || len >= sizeof(text) ||
		    strcmp(json_string_value(value) + len - 5, "+0000") != 0)
			continue;
		snprintf(text, sizeof(text), "%.*sZ", (int)len - 5,
		    json_string_value(value));
		if (clock_parse(text, &us))
			json_string_set(value, clock_print(us, text));
	}
}

/* ---- find ---- */

enum ecx_err
salesforce_find(struct ecx_conn *conn, const struct ecx_entity *entity,
    const char *key, json_t **found)
{
	const char *reference = ecx_entity_reference(conn, entity);
	json_auto_t *rows = json_array();
	auto_buf struct buf soql = {0};
	enum ecx_err err;
	json_t *row;

	*found = NULL;
	buf_init(&soql, BUF_LINE_MAX);
	buf_addf(&soql, "SELECT %s, %s%s%s FROM %s WHERE %s = ", entity->id,
	    reference, entity->select != NULL ? ", " : "",
	    entity->select != NULL ? entity->select : "", entity->object,
	    reference);
	salesforce_literal(&soql, key);
	buf_addf(&soql, " ORDER BY %s", entity->id);
	err = salesforce_read_all(conn, soql.data, rows);
	if (err != ECX_OK)
		return err;
	err = ecx_match_one(conn, rows, reference, key, entity->id, &row);
	if (err == ECX_OK)
		*found = json_incref(row);
	return err;
}

/* ---- create ---- */

/* Salesforce takes "@{" in a value for a reference to another record. */
static enum ecx_err
check_texts(struct ecx_conn *conn, const json_t *record)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)record, name, value)
		if (json_is_string(value) &&
		    strstr(json_string_value(value), "@{") != NULL)
			return ecx_fail(conn, ECX_REJECTED,
			    "%s: Salesforce accepts no text with '@{'", name);
	return ECX_OK;
}

static json_t *
graph_node(const struct ecx_conn *conn, const char *object, const char *name,
    json_t *record)
{
	return json_pack("{s:s, s:o, s:s, s:O}", "method", "POST", "url",
	    json_sprintf("%s/sobjects/%s", salesforce_of(conn)->path, object),
	    "referenceId", name, "body", record);
}

static enum ecx_err
graph_body(
    struct ecx_conn *conn, const struct salesforce_tree *tree, json_t **body)
{
	json_t *nodes = json_array(), *child;
	enum ecx_err err = check_texts(conn, tree->record);
	size_t i;

	json_array_append_new(
	    nodes, graph_node(conn, tree->object, "top", tree->record));
	json_array_foreach (tree->children, i, child) {
		auto_free char *name = xasprintf("row%zu", i + 1);

		if (err == ECX_OK)
			err = check_texts(conn, child);
		json_set_text(child, tree->link, "@{top.id}");
		json_array_append_new(
		    nodes, graph_node(conn, tree->child, name, child));
	}
	*body = json_pack("{s:[{s:s, s:o}]}", "graphs", "graphId", "ecx",
	    "compositeRequest", nodes);
	return err;
}

/* The error of the record that Salesforce refused; the other records only say
 * that one of them was. All of the graph was undone. */
static enum ecx_err
graph_error(struct ecx_conn *conn, const json_t *rows)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *code = json_text_at(row, "body.0.errorCode");
		const char *match = json_text_at(row,
		    "body.0.duplicateResult.matchResults.0.matchRecords.0."
		    "record.Id");
		auto_free char *words = xasprintf(
		    "%s: %s", code, json_text_at(row, "body.0.message"));
		enum ecx_err err = words_err(conn, words, true, ECX_REJECTED);

		if (*code == '\0' || strcmp(code, "PROCESSING_HALTED") == 0)
			continue;
		/* Another process has created the record meanwhile. */
		if (i == 0 && strcmp(code, "DUPLICATE_VALUE") == 0 &&
		    strstr(words, salesforce_reference_field(conn)) != NULL)
			err = ECX_EXISTS;
		/* A duplicate is a matter of this document alone. */
		conn->refusals +=
		    err == ECX_REJECTED && strncmp(code, "DUPLICATE", 9) != 0;
		return ecx_fail(conn, err, "%s: %s%s%s%s",
		    json_text_at(row, "referenceId"), words,
		    *match != '\0' ? " (it matches record " : "", match,
		    *match != '\0' ? ")" : "");
	}
	return ecx_fail(conn, ECX_UNSURE,
	    "the response does not say which record was refused");
}

/* Does a record of a graph that is called successful say that it failed? */
static bool
has_failed_row(const json_t *rows)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		if (json_integer_value(
			json_object_get(row, "httpStatusCode")) >= 400)
			return true;
	return false;
}

enum ecx_err
salesforce_graph_result(struct ecx_conn *conn, const json_t *answer, char **id)
{
	const json_t *graph = json_at(answer, "graphs.0");
	const json_t *rows = json_at(graph, "graphResponse.compositeResponse");

	*id = json_id(json_at(rows, "0.body.id"));
	if (json_is_false(json_object_get(graph, "isSuccessful")))
		return graph_error(conn, rows);
	if (has_failed_row(rows)) {
		auto_free char *words = NULL;

		(void)graph_error(conn, rows);
		words = xstrdup(conn->error);
		return ecx_fail(conn, ECX_UNSURE,
		    "the response says success and failure: %s", words);
	}
	if (json_true_at(graph, "isSuccessful") && **id != '\0')
		return ECX_OK;
	return ecx_fail(
	    conn, ECX_UNSURE, "the response has no id of the created record");
}

enum ecx_err
salesforce_create_refused(struct ecx_conn *conn, enum ecx_err err,
    const struct ecx_job *job, struct ecx_record *record)
{
	return err == ECX_REJECTED && strstr(conn->error, "DUPLICATE") != NULL
		   ? ecx_find_refused(conn, err, job, record)
		   : err;
}

enum ecx_err
salesforce_create_tree(
    struct ecx_conn *conn, const struct salesforce_tree *tree, char **id)
{
	json_auto_t *body = NULL;
	json_auto_t *answer = NULL;
	enum ecx_err err = graph_body(conn, tree, &body);

	*id = NULL;
	if (err == ECX_OK)
		err = rest_post(&salesforce_of(conn)->rest, "/composite/graph",
		    body, &answer);
	if (err != ECX_OK || conn->dry_run)
		return err;
	return salesforce_graph_result(conn, answer, id);
}

void
salesforce_street(json_t *record, const char *prefix)
{
	static const char *const parts[] = {"Name", "Street", "Street2"};
	auto_free char *street = xasprintf("%sStreet", prefix);
	auto_buf struct buf lines = {0};
	size_t i;

	buf_init(&lines, BUF_LINE_MAX);
	for (i = 0; i < ARRAY_LEN(parts); i++) {
		auto_free char *name = xasprintf("%s%s", prefix, parts[i]);
		const char *text = json_text_at(record, name);

		if (*text != '\0')
			buf_addf(
			    &lines, "%s%s", lines.len > 0 ? "\n" : "", text);
		json_object_del(record, name);
	}
	json_set_text(record, street, lines.data);
}
