/*
 * What the files of the connector tryton share. Whatever became of a call,
 * Tryton answers HTTP 200, and an action that could not be done may say
 * nothing at all: who acts reads again what became of it.
 */
#ifndef ECX_TRYTON_H
#define ECX_TRYTON_H

#include "net/rest.h"

/* conn->state */
struct tryton {
	struct rest rest;
	char *base;        /* URL with the database */
	json_t *context;   /* of the user; goes with every call */
	json_t *known;     /* "MODEL with FIELD 'VALUE'": id */
	char warning[256]; /* name of the warning that the last answer was */
};

struct tryton *tryton_of(const struct ecx_conn *conn);

/* ---- tryton_rpc.c: calls and values ---- */

enum ecx_err tryton_open(struct ecx_conn *conn);
void tryton_close(struct ecx_conn *conn);
/* Signs on and learns company and language of the user, once. */
enum ecx_err tryton_context(struct ecx_conn *conn);

/*
 * Calls a method; params, without the context, are stolen. *result (may be
 * NULL) is a new reference: NULL where a dry run sent nothing. REJECTED is
 * what Tryton itself refused; nothing was done then.
 */
enum ecx_err tryton_call(struct ecx_conn *conn, enum http_effect effect,
    const char *method, json_t *params, json_t **result);
/* Presses a button of a record: it may be pressed again. Warnings are
 * accepted where the section says so. */
enum ecx_err tryton_click(struct ecx_conn *conn, const char *model,
    const char *button, json_int_t id);
/* Makes a record; values are stolen. In a dry run *id is 0. */
enum ecx_err tryton_make(
    struct ecx_conn *conn, const char *model, json_t *values, json_int_t *id);
/*
 * At most `limit` records (0: all) by id, new; domain and fields are stolen,
 * extra (may be NULL) is more of the context. Of Tryton's values a map can
 * take: decimals and times are text as ours, and "currency.":{...} is
 * "currency":{...}.
 */
enum ecx_err tryton_search(struct ecx_conn *conn, const char *model,
    json_t *domain, size_t limit, json_t *fields, const json_t *extra,
    json_t **rows);
/* The one record of a domain, which is stolen: MISSING when there is none,
 * REJECTED when there are several. what is for the message. */
enum ecx_err tryton_one(struct ecx_conn *conn, const char *model,
    json_t *domain, const char *what, json_int_t *id);
/* The id of what a field calls so, looked up once; REJECTED when it is not
 * there. */
enum ecx_err tryton_id(struct ecx_conn *conn, const char *model,
    const char *field, const char *value, json_int_t *id);
/* Replaces the name in a member, if it is one, by that id. */
enum ecx_err tryton_resolve(struct ecx_conn *conn, json_t *object,
    const char *member, const char *model, const char *field);

/* The string at a path, "" when there is none. */
const char *tryton_text(const json_t *value, const char *path);

/* New values for a request: a Numeric, a Date from "2026-11-20", an
 * id (null for 0), and [["create",[...]]] of a list. */
json_t *tryton_decimal(struct dec d);
json_t *tryton_date(const char *date);
json_t *tryton_ref(json_int_t id);
json_t *tryton_created(json_t *list);

/* ---- tryton_party.c: customers ---- */

/*
 * Puts the ids of party, invoice_address and shipment_address into the sale:
 * found by code, identifier or e-mail, or else made. Whatever it returns, no
 * order was made.
 */
enum ecx_err tryton_settle_parties(
    struct ecx_conn *conn, const json_t *native, json_t *sale);

/* ---- verbs ---- */

enum ecx_err tryton_customer_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_customer_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_order_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err tryton_order_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
