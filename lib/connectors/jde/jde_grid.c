/* Tables of JD Edwards, read page by page from the data service of the AIS
 * server, and their values. */
#include <stdlib.h>
#include <string.h>

#include "connectors/jde/jde_in.h"

enum { WORDS_MAX = 64 << 10 };

/* ---- values ---- */

/* Digits in a string may be a code, whose zeros count, unless there is a point
 * in it. */
char *
jde_text(const json_t *row, const char *path)
{
	const json_t *value = json_at(row, path);
	struct dec d = json_decimal(value);
	char text[DEC_TEXT];

	if (!dec_bad(d) && dec_is_zero(d))
		return xstrdup("");
	if (dec_bad(d) || (json_is_string(value) && d.scale == 0))
		return json_id(value);
	return xstrdup(dec_print(dec_trim(d), text));
}

bool
jde_in_words(const json_t *words, const char *value)
{
	const json_t *word;
	size_t i, n;

	json_array_foreach (words, i, word) {
		const char *w = json_string_value(word);

		n = strcspn(w, "-");
		if (strcmp(w, value) == 0 ||
		    (w[n] == '-' && strlen(value) == n &&
			strncmp(w, value, n) <= 0 &&
			strcmp(value, w + n + 1) <= 0))
			return true;
	}
	return false;
}

char *
jde_date(const struct ecx_conn *conn, const char *day)
{
	const char *f = conf_text(conn->conf, "date_format");
	auto_buf struct buf out = {0};
	size_t n;

	buf_init(&out, WORDS_MAX);
	for (; *f != '\0'; f += n) {
		n = strspn(f, (const char[]){*f, '\0'});
		if (*f == 'y')
			buf_add(&out, day + (n < 4 ? 2 : 0), n < 4 ? 2 : 4);
		else if (*f == 'M' || *f == 'd')
			buf_add(&out, day + (*f == 'M' ? 5 : 8), 2);
		else
			buf_add(&out, f, n);
	}
	return buf_take(&out);
}

static bool
is_digits(const char *text, size_t n)
{
	return strlen(text) == n && strspn(text, "0123456789") == n;
}

/*
 * A day as in a grid, YYYYMMDD, or as in the database: the years since 1900,
 * and the day of the year in three digits. "" when it is not a day. A new
 * string.
 */
static char *
read_day(const json_t *value)
{
	auto_free char *text = json_id(value);
	auto_free char *day = NULL;
	char time[CLOCK_TEXT];
	long n = is_digits(text, 5) || is_digits(text, 6)
		     ? strtol(text, NULL, 10)
		     : 0;
	int64_t us;

	if (n > 0)
		day = xasprintf("%ld-01-01", 1900 + n / 1000);
	else if (is_digits(text, 8))
		day = xasprintf("%.4s-%.2s-%.2s", text, text + 4, text + 6);
	else
		day = xstrdup(text);
	if (!clock_parse(day, &us) || (n > 0 && n % 1000 == 0))
		return xstrdup("");
	if (n > 0)
		us += (n % 1000 - 1) * (int64_t)86400 * 1000000;
	clock_print(us, time);
	if (n > 0 && strncmp(time, day, 4) != 0)
		return xstrdup(""); /* the year does not have so many days */
	return xstrndup(time, strlen("2026-11-20"));
}

/* Is it a column of days? Their names end in J, as others do. */
static bool
is_day(const char *column)
{
	static const char *const days[] = {"UPMJ", "TRDJ", "IVD", "DRQJ",
	    "PDDJ", "ADDJ", "EFTJ", "EXDJ", "CNDJ", "OPDJ"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(days); i++)
		if (strcmp(column, days[i]) == 0)
			return true;
	return false;
}

static char *
trimmed(const char *text)
{
	size_t len;

	text += strspn(text, " ");
	for (len = strlen(text); len > 0 && text[len - 1] == ' '; len--)
		continue;
	return xstrndup(text, len);
}

/* ---- a grid ---- */

static json_t *
plain_row(const json_t *row, const struct jde_table *table)
{
	size_t len = strlen(table->name);
	json_t *plain = json_object();
	const char *name;
	json_t *value;

	if (!json_is_object(row)) {
		json_decref(plain);
		return json_incref((json_t *)row);
	}
	json_object_foreach ((json_t *)row, name, value) {
		const char *column = strchr(name, '_');
		bool own =
		    strncmp(name, table->name, len) == 0 && name[len] == '_';
		auto_free char *member =
		    own ? xasprintf("%s%s", table->as, name + len)
			: xstrdup(name);
		auto_free char *text = NULL;

		if (column != NULL && is_day(column + 1))
			text = read_day(value);
		else if (json_is_string(value))
			text = trimmed(json_string_value(value));
		if (text != NULL)
			json_set_text(plain, member, text);
		else if (!json_is_null(value))
			json_object_set(plain, member, value);
	}
	return plain;
}

/* The form in a response: its name has the table's. */
static const json_t *
form_of(const json_t *answer)
{
	static const char prefix[] = "fs_DATABROWSE_";
	const char *name;
	json_t *form;

	json_object_foreach ((json_t *)answer, name, form)
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			return form;
	return NULL;
}

json_t *
jde_grid(const json_t *answer, const struct jde_table *table, bool *more)
{
	const json_t *grid = json_at(form_of(answer), "data.gridData");
	const json_t *rowset = json_object_get(grid, "rowset"), *row;
	json_t *rows;
	size_t i;

	*more = json_true_at(grid, "summary.moreRecords");
	if (!json_is_array(rowset))
		return NULL;
	rows = json_array();
	json_array_foreach (rowset, i, row)
		json_array_append_new(rows, plain_row(row, table));
	return rows;
}

/* ---- queries ---- */

static void
add_condition(json_t *where, const char *column, const char *operator,
    const json_t * values)
{
	json_t *list = json_array(), *value;
	size_t i;

	json_array_foreach (values, i, value)
		json_array_append_new(
		    list, json_pack("{s:O, s:s}", "content", value,
			      "specialValueId", "LITERAL"));
	json_array_append_new(
	    where, json_pack("{s:s, s:s, s:o}", "controlId", column,
		       "operator", operator, "value", list));
}

void
jde_where(
    json_t *where, const char *column, const char *operator, const char * value)
{
	json_auto_t *values = json_pack("[s]", value);

	add_condition(where, column, operator, values);
}

void
jde_where_any(json_t *where, const char *column, const json_t *values)
{
	bool one = json_array_size(values) == 1;

	add_condition(where, column, one ? "EQUAL" : "LIST", values);
}

json_t *
jde_where_order(const struct ecx_conn *conn)
{
	json_t *where = json_array();

	jde_where(where, "DCTO", "EQUAL", conf_text(conn->conf, "order_type"));
	jde_where(where, "KCOO", "EQUAL", conf_string(conn->conf, "company"));
	return where;
}

/* Adds a column, but not one that the site does not have, because that makes
 * the whole response useless. */
static void
add_column(const struct ecx_conn *conn, json_t *columns,
    const struct jde_table *table, const char *column)
{
	auto_free char *name = xasprintf("%s.%s", table->name, column);
	auto_free char *alias = xasprintf("%s.%s", table->as, column);

	if (!jde_in_words(jde_of(conn)->without, name) &&
	    !jde_in_words(jde_of(conn)->without, alias) &&
	    !jde_in_words(columns, name))
		json_array_append_new(columns, json_string(name));
}

/* The columns that the driver needs, and those in the map. A new string. */
static char *
columns_of(const struct ecx_conn *conn, const struct jde_table *table)
{
	const size_t len = strlen(table->as);
	const struct map_column *c = NULL;
	const struct map_path *lines;
	json_auto_t *columns = json_array();
	auto_buf struct buf out = {0};
	const char *s = table->columns;
	const json_t *column;
	size_t i, n = 0;

	for (; *(s += strspn(s, " ")) != '\0'; s += strcspn(s, " ")) {
		auto_free char *word = xstrndup(s, strcspn(s, " "));

		add_column(conn, columns, table, word);
	}
	if (table->map != NULL)
		n = map_columns(table->map, &c, &lines);
	for (i = 0; i < n; i++)
		if (strncmp(c[i].name, table->as, len) == 0 &&
		    c[i].name[len] == '_')
			add_column(conn, columns, table, c[i].name + len + 1);
	buf_init(&out, WORDS_MAX);
	json_array_foreach (columns, i, column)
		buf_addf(
		    &out, "%s%s", i > 0 ? "|" : "", json_string_value(column));
	return buf_take(&out);
}

/* The conditions, with one that the key is greater than the last one read. A
 * server may answer a query without any condition by no rows. */
static json_t *
conditions_of(const struct jde_table *table, const char *last)
{
	json_t *all =
	    table->where != NULL ? json_deep_copy(table->where) : json_array();
	json_t *one;
	size_t i;

	if (last != NULL || json_array_size(all) == 0)
		jde_where(
		    all, table->key, "GREATER", last != NULL ? last : "0");
	json_array_foreach (all, i, one)
		json_object_set_new(one, "controlId",
		    json_sprintf(
			"%s.%s", table->name, json_text_at(one, "controlId")));
	return all;
}

static json_t *
new_query(const struct ecx_conn *conn, const struct jde_table *table,
    const char *last)
{
	auto_free char *columns = columns_of(conn, table);
	bool top = conf_is(conn->conf, "order_by", "top");
	json_t *order = json_pack("[{s:o, s:s}]", "column",
	    json_sprintf("%s.%s", table->name, table->key), "direction", "ASC");
	json_t *body = json_pack(
	    "{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:{s:b, s:s, s:o}}",
	    "targetName", table->name, "targetType",
	    *table->name == 'V' ? "view" : "table", "dataServiceType", "BROWSE",
	    "outputType", "GRID_DATA", "findOnEntry", "TRUE", "maxPageSize",
	    conf_text(conn->conf, "page"), "returnControlIDs", columns, "query",
	    "autoFind", true, "matchType", "MATCH_ALL", "condition",
	    conditions_of(table, last));

	if (top)
		json_object_set_new(body, "orderBy", order);
	else
		json_object_set_new(
		    body, "aggregation", json_pack("{s:o}", "orderBy", order));
	return body;
}

static enum ecx_err
read_page(struct ecx_conn *conn, const struct jde_table *table,
    const char *last, json_t **rows, bool *more)
{
	json_auto_t *body = new_query(conn, table, last);
	json_auto_t *answer = NULL;
	enum ecx_err err = jde_query(conn, body, &answer);

	*rows = NULL;
	if (err != ECX_OK)
		return err;
	*rows = jde_grid(answer, table, more);
	return *rows != NULL
		   ? ECX_OK
		   : ecx_fail(conn, ECX_PROTOCOL,
			 "%s: the response has no list of rows", table->name);
}

enum ecx_err
jde_read_first(
    struct ecx_conn *conn, const struct jde_table *table, json_t **rows)
{
	bool more;

	return read_page(conn, table, NULL, rows, &more);
}

/* ---- all pages ---- */

/*
 * A page begins after the last key of the page before, so that no row is lost
 * or read twice while rows come and go. This needs rows that the server has
 * sorted.
 */
static bool
is_sorted(const json_t *rows, const char *key, struct dec last)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		struct dec d = json_decimal_at(row, key);
		bool first = i == 0;

		if (dec_bad(d) ||
		    (!dec_bad(last) && dec_cmp(d, last) < (first ? 1 : 0)))
			return false;
		last = d;
	}
	return true;
}

/* Drops the rows of the last key, of which there may be more: the next page has
 * all of them. */
static void
drop_last_key(json_t *rows, const char *key)
{
	size_t n = json_array_size(rows);
	struct dec last = json_decimal_at(json_array_get(rows, n - 1), key);

	while (
	    n > 0 && dec_cmp(json_decimal_at(json_array_get(rows, n - 1), key),
			 last) == 0)
		json_array_remove(rows, --n);
}

/* Takes the rows without a key out, which are no reason to read no other. */
static enum ecx_err
emit_keyless(const struct jde_table *table, json_t *rows, const char *key)
{
	enum ecx_err err = ECX_OK;
	size_t i = 0;

	while (table->e != NULL && err == ECX_OK && i < json_array_size(rows)) {
		const json_t *row = json_array_get(rows, i);
		auto_free char *why = xasprintf("the row has no %s", key);

		if (!dec_bad(json_decimal_at(row, key))) {
			i++;
			continue;
		}
		err = ecx_emit_bad(table->e, row, why);
		json_array_remove(rows, i);
	}
	return err;
}

enum ecx_err
jde_walk(struct ecx_conn *conn, const struct jde_table *table, jde_rows_fn *fn,
    void *data)
{
	auto_free char *key = xasprintf("%s_%s", table->as, table->key);
	struct dec at = dec_parse(NULL);
	char last[DEC_TEXT];
	bool more;

	do {
		json_auto_t *rows = NULL;
		enum ecx_err err = read_page(conn, table,
		    dec_bad(at) ? NULL : dec_print(dec_trim(at), last), &rows,
		    &more);

		if (err == ECX_OK)
			err = emit_keyless(table, rows, key);
		if (err != ECX_OK)
			return err;
		if (!is_sorted(rows, key, at))
			return ecx_fail(conn, ECX_PROTOCOL,
			    "%s: the rows are not sorted by %s; see order_by",
			    table->name, table->key);
		if (more && json_array_size(rows) > 0)
			drop_last_key(rows, key);
		if (more && json_array_size(rows) == 0)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "%s: one %s has more rows than a page: increase "
			    "page",
			    table->name, table->key);
		err = fn(data, rows);
		if (err != ECX_OK)
			return err;
		at = json_decimal_at(
		    json_array_get(rows, json_array_size(rows) - 1), key);
	} while (more);
	return ECX_OK;
}

static enum ecx_err
append_rows(void *data, json_t *rows)
{
	json_array_extend(data, rows);
	return ECX_OK;
}

enum ecx_err
jde_read_rows(struct ecx_conn *conn, const struct jde_table *table,
    const char *column, const json_t *values, json_t **rows)
{
	size_t most = (size_t)conf_int(conn->conf, "bulk");
	size_t i, j, n = json_array_size(values);
	enum ecx_err err = ECX_OK;

	*rows = json_array();
	for (i = 0; i < n && err == ECX_OK; i += most) {
		struct jde_table some = *table;
		json_auto_t *part = json_array();
		json_auto_t *where = table->where != NULL
					 ? json_copy((json_t *)table->where)
					 : json_array();

		for (j = i; j < n && j < i + most; j++)
			json_array_append(part, json_array_get(values, j));
		jde_where_any(where, column, part);
		some.where = where;
		err = jde_walk(conn, &some, append_rows, *rows);
	}
	return err;
}
