/*
 * GraphQL over HTTP: one POST an operation, {"operationName", "query",
 * "variables"}. The text of an operation is a constant of the driver and
 * begins with "query Name" or "mutation Name"; values are variables, never
 * pasted into it.
 *
 * What differs from vendor to vendor stands in the driver's rest_classify_fn:
 * it looks at the whole answer first (pacing by the cost that the server says,
 * by http_pace; warnings; codes of its own) and leaves the rest to
 * gql_classify.
 */
#ifndef ECX_GRAPHQL_H
#define ECX_GRAPHQL_H

#include "net/rest.h"

struct gql {
	struct rest rest;   /* classify: the driver's, or gql_classify */
	const char *target; /* "/admin-api" */
};

/*
 * One operation; variables (may be NULL) is stolen. *data (may be NULL) is a
 * new reference to the answer's "data", an object: NULL when the operation
 * failed, and in a dry run that printed the request. What the server did not
 * begin for want of budget (LIMITED by classify, in an answer that is no 429)
 * is sent again a few times, of any effect, at the pace that classify asked
 * for. Returns what rest_call returns.
 */
enum ecx_err gql_ask(
    struct gql *g, const char *query, json_t *variables, json_t **data);
/* A mutation that brings to absolute values: may be repeated. */
enum ecx_err gql_set(
    struct gql *g, const char *mutation, json_t *variables, json_t **data);
/* A mutation that creates: never repeated. */
enum ecx_err gql_create(
    struct gql *g, const char *mutation, json_t *variables, json_t **data);

/*
 * A rest_classify_fn: what the first of errors[] means by its extensions.code;
 * without errors[], what the status means. INTERNAL_SERVER_ERROR is AGAIN; a
 * code that is not known, and a 2xx with neither errors[] nor data, PROTOCOL.
 * To a create all three are UNSURE.
 */
enum ecx_err gql_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);

/* Has one of errors[] that extensions.code? body is the whole answer. */
bool gql_has_code(const json_t *body, const char *code);

/*
 * Was a mutation refused inside of its data? result is what its field
 * answered: a member of an error union ({"errorCode", "message"}) or a payload
 * with userErrors[] that is not empty ({"code", "message"} each). Then why is
 * filled, and the (first) code returned, borrowed, "" when it has none; NULL
 * when it was not refused.
 */
const char *gql_refusal(const json_t *result, char why[ECX_WHY]);

#endif
