/* What the files of the connector jde share; see jde.c. */
#ifndef ECX_JDE_H
#define ECX_JDE_H

#include "connector.h"
#include "core/map.h"
#include "net/rest.h"

/* conn->state */
struct jde {
	struct rest rest;
	json_t *without; /* columns that are never requested: "TABLE.COLUMN" */
	char *header[3]; /* device, environment, role; or NULL */
	const char *headers[4];
};

static inline struct jde *
jde_of(const struct ecx_conn *conn)
{
	return conn->state;
}

/* ---- jde_ais.c: the AIS server ---- */

enum ecx_err jde_open(struct ecx_conn *conn);
void jde_close(struct ecx_conn *conn);

/* Sends a query to the data service; *answer is new. */
enum ecx_err jde_query(
    struct ecx_conn *conn, const json_t *body, json_t **answer);
/* Runs an orchestration that creates a record; *answer is new. */
enum ecx_err jde_orchestrate(struct ecx_conn *conn, const char *name,
    const json_t *inputs, json_t **answer);

/* ---- jde_grid.c: tables ---- */

/* Rows of a table or a view. */
struct jde_table {
	const char *name;      /* "F42119" */
	const char *as;        /* prefix of columns in rows and maps: "F4211" */
	const char *columns;   /* the needed ones, without the table's name */
	const struct map *map; /* with more columns; or NULL */
	const char *key;     /* a column of numbers, by which rows are sorted */
	const json_t *where; /* all of these conditions; or NULL */
	/* Where a row without a key is emitted as one that cannot be read; NULL
	 * where nothing can be said without it. */
	struct ecx_emitter *e;
};

/* A new condition in the list: "EQUAL", "GREATER" ... */
void jde_where(json_t *where, const char *column, const char *operator,
    const char * value);
void jde_where_any(json_t *where, const char *column, const json_t *values);
/* A new list of the conditions for the orders of the section: company and order
 * type. */
json_t *jde_where_order(const struct ecx_conn *conn);
/* A day, "2026-11-20", in the format of conditions. A new string. */
char *jde_date(const struct ecx_conn *conn, const char *day);

/*
 * Handles some rows, borrowed, sorted by key: all rows of one key are together.
 * Another result than ECX_OK ends the walk. The members of a row are called
 * TABLE_COLUMN; texts are without the blanks around them, days are
 * "2026-11-20", and a blank value is absent.
 */
typedef enum ecx_err jde_rows_fn(void *data, json_t *rows);

/* Reads all rows, with one page in memory. */
enum ecx_err jde_walk(struct ecx_conn *conn, const struct jde_table *table,
    jde_rows_fn *fn, void *data);
/* Reads the first page only. */
enum ecx_err jde_read_first(
    struct ecx_conn *conn, const struct jde_table *table, json_t **rows);
/* Reads all rows that have one of the values in the column, as a new list. */
enum ecx_err jde_read_rows(struct ecx_conn *conn, const struct jde_table *table,
    const char *column, const json_t *values, json_t **rows);

/* A number or a text at a path, as text; "" for 0. A new string. */
char *jde_text(const json_t *row, const char *path);
/* Is the value one of the words, or in one that is a range ("560-620")? */
bool jde_in_words(const json_t *words, const char *value);
/* The rows in the response to a query of the table, as a new list; NULL when it
 * has none. *more: there are further pages. */
json_t *jde_grid(
    const json_t *answer, const struct jde_table *table, bool *more);

/* ---- jde_ship.c: orders and their lines ---- */

#define JDE_LINES "F4211"

/* The different texts of a column that are not blank, in a new list. */
json_t *jde_texts_of(const json_t *rows, const char *name);
/* Reads the rows of a table, then those that only its history has. Rows with
 * the same values in the columns `same` are one. */
enum ecx_err jde_read_both(struct ecx_conn *conn, struct jde_table table,
    const char *history, const char *column, const json_t *values,
    const char *const same[2], json_t **rows);
/* Appends to the list of that name. */
void jde_add_to_group(json_t *groups, const char *name, json_t *value);

/* ---- jde_list.c, jde_ship.c, jde_state.c: verbs ---- */

enum ecx_err jde_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
