/* Lines of records as SuiteTalk REST has them, and what they are known by. */
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "connectors/netsuite/netsuite_in.h"

enum ecx_err
netsuite_record_read(
    struct ecx_conn *conn, const char *type, const char *id, json_t **record)
{
	auto_free char *target = xasprintf(
	    NETSUITE_RECORDS "/%s/%s?expandSubResources=true", type, id);
	const struct http_request request = {.method = "GET",
	    .target = target,
	    .effect = HTTP_READS,
	    .one_record = true};
	struct http_answer a;
	enum ecx_err err = netsuite_call(conn, &request, record, &a);
	const json_t *lines = json_at(*record, "item.items"), *line;
	const bool gone = a.status == 404;
	size_t i;

	http_answer_free(&a);
	if (err == ECX_CONFIG && gone)
		return ecx_fail(conn, ECX_REJECTED, "it is not there any more");
	if (err != ECX_OK)
		return err;
	if (json_mark_in(*record) != NULL)
		return ecx_fail(conn, ECX_AGAIN,
		    "the record %s cannot be read: %s", id,
		    json_mark_in(*record));
	if (!json_is_array(lines) || json_true_at(*record, "item.hasMore"))
		return ecx_fail(conn, ECX_PROTOCOL,
		    "the response does not have the lines of the record");
	json_array_foreach (lines, i, line)
		if (json_object_get(line, "line") == NULL)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "a line of the record has no 'line'");
	return ECX_OK;
}

/* "line NUMBER" of one that has the store's number, or "item ID"; new. */
static char *
key_of(const struct ecx_conn *conn, const json_t *line)
{
	const char *column = conf_text(conn->conf, "line_column");
	auto_free char *number =
	    json_id(column != NULL ? json_object_get(line, column) : NULL);
	auto_free char *item = json_id(json_at(line, "item.id"));

	return *number != '\0' ? xasprintf("line %s", number)
			       : xasprintf("item %s", item);
}

json_t *
netsuite_lines_index(const struct ecx_conn *conn, const json_t *lines)
{
	json_t *index = json_object();
	json_t *line;
	size_t i, k;

	json_array_foreach (lines, i, line) {
		auto_free char *first = key_of(conn, line);
		auto_free char *key = xstrdup(first);

		for (k = 2; json_object_get(index, key) != NULL; k++) {
			free(key);
			key = xasprintf("%s (%zu)", first, k);
		}
		json_object_set(index, key, line);
	}
	return index;
}

void
netsuite_lines_keep_names(json_t *record)
{
	json_t *const lists[] = {
	    json_at(record, "item.items"), json_at(record, "ecx.discounts")};
	json_t *line;
	size_t i, j;

	for (i = 0; i < ARRAY_LEN(lists); i++)
		json_array_foreach (lists[i], j, line)
			json_set_text(
			    line, "ecx", json_string_at(line, "item.refName"));
}

char *
netsuite_line_name(const char *key, const json_t *line)
{
	const char *name = json_string_at(line, "ecx");

	if (name == NULL)
		name = json_string_at(line, "item.refName");
	return name == NULL || strncmp(key, "line ", 5) == 0
		   ? xstrdup(key)
		   : xasprintf("'%s'", name);
}

struct dec
netsuite_shipped_of(const struct ecx_conn *conn, const json_t *line)
{
	return json_decimal_at(line, conf_text(conn->conf, "fulfilled_field"));
}
