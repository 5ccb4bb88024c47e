/* What the files of the connector jde share; see jde.c. */
#ifndef ECX_JDE_H
#define ECX_JDE_H

#include "connector.h"
#include "core/map.h"
#include "net/rest.h"

/* conn->state */
struct jde {
	struct rest rest;
	json_t *without; /* "TABLE.COLUMN" that are never asked for */
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

/* Asks the data service; *answer is new. */
enum ecx_err jde_ask(
    struct ecx_conn *conn, const json_t *question, json_t **answer);
/* Runs an orchestration that makes something; *answer is new. */
enum ecx_err jde_orchestrate(struct ecx_conn *conn, const char *name,
    const json_t *inputs, json_t **answer);

/* ---- jde_grid.c: tables ---- */

/* Rows of a table or a view. */
struct jde_table {
	const char *name;      /* "F42119" */
	const char *as;        /* what its columns are called by: "F4211" */
	const char *columns;   /* those needed, without the table's name */
	const struct map *map; /* has more of them; or NULL */
	const char *key;       /* a number: its column sorts and pages */
	const json_t *where;   /* all of these conditions; or NULL */
};

/* A new condition in the list: "EQUAL", "GREATER" ... */
void jde_where(json_t *where, const char *column, const char *operator,
    const char * value);
void jde_where_any(json_t *where, const char *column, const json_t *values);
/* A new list that asks for our orders among all. */
json_t *jde_where_order(const struct ecx_conn *conn);
/* A day, "2026-11-20", as conditions want it. A new string. */
char *jde_date(const struct ecx_conn *conn, const char *day);

/*
 * Some rows, borrowed, by key: those of one key together. What it returns but
 * ECX_OK ends the walk. The members of a row are called TABLE_COLUMN; texts
 * are without the blanks around them, days are "2026-11-20", and what is blank
 * is absent.
 */
typedef enum ecx_err jde_rows_fn(void *data, json_t *rows);

/* All rows, one page in memory. */
enum ecx_err jde_walk(struct ecx_conn *conn, const struct jde_table *table,
    jde_rows_fn *fn, void *data);
/* The first page alone. */
enum ecx_err jde_first(
    struct ecx_conn *conn, const struct jde_table *table, json_t **rows);
/* All rows that have one of the values in the column, as a new list. */
enum ecx_err jde_rows_of(struct ecx_conn *conn, const struct jde_table *table,
    const char *column, const json_t *values, json_t **rows);

/* A number or a text at a path as text, "" for 0. A new string. */
char *jde_text(const json_t *row, const char *path);
/* Is the value one of the words, or within one that is a range ("560-620")? */
bool jde_in_words(const json_t *words, const char *value);
/* The answer to a question for a table as plain rows, in a new list; NULL when
 * it is none. *more: there are others. */
json_t *jde_grid(
    const json_t *answer, const struct jde_table *table, bool *more);

/* ---- jde_list.c, jde_ship.c: verbs ---- */

enum ecx_err jde_stock_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_product_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_price_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err jde_fulfillment_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

#endif
