/*
 * What the files of the connector tryton share. Tryton answers every call with
 * HTTP 200, refused ones too, and an action that could not be done may report
 * no error at all: whoever starts an action reads the state afterwards.
 */
#ifndef ECX_TRYTON_H
#define ECX_TRYTON_H

#include "net/rest.h"

/* conn->state */
struct tryton {
	struct rest rest;
	char *base;        /* URL with the database */
	json_t *context;   /* the user's; every call has it */
	json_t *known;     /* ids, by "MODEL with FIELD 'VALUE'" */
	char warning[256]; /* name of the warning in the last answer, or "" */
};

struct tryton *tryton_of(const struct ecx_conn *conn);

/* ---- tryton_rpc.c: calls and values ---- */

enum ecx_err tryton_open(struct ecx_conn *conn);
void tryton_close(struct ecx_conn *conn);
/* Signs on and reads company and language of the user, once. */
enum ecx_err tryton_context(struct ecx_conn *conn);

/*
 * Calls a method; params, without the context, are stolen. *result (may be
 * NULL) is a new reference, NULL when a dry run sent nothing. REJECTED means
 * that Tryton itself refused the call and changed nothing.
 */
enum ecx_err tryton_call(struct ecx_conn *conn, enum http_effect effect,
    const char *method, json_t *params, json_t **result);
/* Presses a button of a record, which may be repeated. Warnings are accepted if
 * the section says so. */
enum ecx_err tryton_click(struct ecx_conn *conn, const char *model,
    const char *button, json_int_t id);
/* Answers the first question of a wizard on a record and presses the button;
 * answers are stolen. Nothing but the wizard's own session is created, and that
 * is ended. */
enum ecx_err tryton_wizard(struct ecx_conn *conn, const char *name,
    const char *button, json_t *answers, const char *model, json_int_t id);
/* Creates a record; values are stolen. In a dry run *id is 0. */
enum ecx_err tryton_create(
    struct ecx_conn *conn, const char *model, json_t *values, json_int_t *id);
/*
 * Reads at most `limit` records (0: all) in the order of their ids: *rows is
 * new. domain and fields are stolen, extra (may be NULL) is added to the
 * context. Values are in a form that a map can read: decimals and times are our
 * texts, and "currency.":{...} is "currency":{...}.
 */
enum ecx_err tryton_search(struct ecx_conn *conn, const char *model,
    json_t *domain, size_t limit, json_t *fields, const json_t *extra,
    json_t **rows);
/* Finds the one record of a domain, which is stolen: MISSING when there is
 * none, REJECTED when there are several. Messages call the record noun. */
enum ecx_err tryton_find_one(struct ecx_conn *conn, const char *model,
    json_t *domain, const char *noun, json_int_t *id);
/* The id of the record with that value in a field, looked up once; REJECTED
 * when there is none. */
enum ecx_err tryton_find_id(struct ecx_conn *conn, const char *model,
    const char *field, const char *value, json_int_t *id);
/* The error of a name that the section has: REJECTED becomes CONFIG, with the
 * key. */
enum ecx_err tryton_named_by(
    struct ecx_conn *conn, enum ecx_err err, const char *key);
/* Replaces a name in a member of the object by the id of its record. */
enum ecx_err tryton_resolve(struct ecx_conn *conn, json_t *object,
    const char *member, const char *model, const char *field);

/* Tryton's value in a form that a map can read, without __class__ and dots;
 * new. */
json_t *tryton_plain(const json_t *value);
/* New values for a request: a Numeric, a Date from "2026-11-20", a DateTime
 * without fractions, an id (null for 0), and [["create",[...]]], which creates
 * the records of a list. */
json_t *tryton_decimal(struct dec d);
json_t *tryton_date(const char *date);
json_t *tryton_time(int64_t us);
json_t *tryton_ref(json_int_t id);
json_t *tryton_create_all(json_t *list);

/* ---- tryton_party.c: customers ---- */

/*
 * Sets party, invoice_address and shipment_address of the sale: their ids,
 * found by code, identifier or e-mail, or else created. Whatever it returns, no
 * order was created.
 */
enum ecx_err tryton_set_parties(
    struct ecx_conn *conn, const json_t *native, json_t *sale);

/* Finds an address of the party, or creates it; MISSING when there is none and
 * it may not be created. */
enum ecx_err tryton_party_address(struct ecx_conn *conn, json_int_t party,
    const json_t *native, bool may_create, json_int_t *id);

/* ---- tryton_sale.c: sales ---- */

/* The values of the lines of the map's document, a new list. Each has a member
 * `code` beside Tryton's: the code of its product. */
enum ecx_err tryton_sale_lines(
    struct ecx_conn *conn, const json_t *native, json_t **lines);
/* [["create",[...]]] of such a list, without the codes; the list is stolen. */
json_t *tryton_new_lines(json_t *lines);
/* Turns names in a member of a sale's values into ids. */
enum ecx_err tryton_sale_names(
    struct ecx_conn *conn, const json_t *native, json_t *sale);
/* The total that the map compares; bad when it compares none. */
struct dec tryton_total_of(const json_t *native, const json_t *sale);
/* Can the difference come from rounding taxes: is it at most a cent a line? */
bool tryton_is_rounding(const json_t *native, struct dec d);
/* Moves the sale from its present state to the wanted one. */
enum ecx_err tryton_move_sale(struct ecx_conn *conn, json_int_t id,
    const char *state_wanted, const json_t *native, struct ecx_record *record);
/* Presses a button of a sale; what is refused names the sale. */
enum ecx_err tryton_click_sale(
    struct ecx_conn *conn, json_int_t id, const char *action);
/* Finds the sale by its web ID, which is unique across web shops. */
enum ecx_err tryton_sale_by_web_id(
    struct ecx_conn *conn, const json_t *native, json_int_t *id);
/* Tryton refused the sale, perhaps because it exists: EXISTS, or else REJECTED
 * with Tryton's words. */
enum ecx_err tryton_find_refused_sale(
    struct ecx_conn *conn, const json_t *native, json_int_t *id);
void tryton_set_record(
    const json_t *sale, json_int_t id, struct ecx_record *record);

/* ---- tryton_look.c: how a sale stands, and its cancellation ---- */

/* Reads the sale with its lines, shipments and invoices, and further fields,
 * which are stolen. */
enum ecx_err tryton_look(
    struct ecx_conn *conn, json_int_t id, json_t *fields, json_t **sale);
/* The invoice is borrowed from the sale. */
void tryton_standing(const json_t *sale, struct ecx_standing *s);
/* The pieces of a line that are shipped. */
struct dec tryton_shipped(const json_t *line);
/* Is there no shipment in work, and none, nor a draft of an invoice, that is of
 * other sales, too? REJECTED, with its number. */
enum ecx_err tryton_free_to_change(struct ecx_conn *conn, const json_t *sale);

/* ---- verbs ---- */

enum ecx_err tryton_customer_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_customer_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_order_find(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err tryton_order_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_order_release(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_state_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);
enum ecx_err tryton_order_list(struct ecx_conn *conn,
    const struct ecx_query *query, struct ecx_emitter *e);

enum ecx_err tryton_cancel(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err tryton_change(struct ecx_conn *conn, const struct ecx_job *job,
    struct ecx_record *record);
enum ecx_err tryton_credit_find(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);
enum ecx_err tryton_credit_create(struct ecx_conn *conn,
    const struct ecx_job *job, struct ecx_record *record);

#endif
