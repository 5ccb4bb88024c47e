/*
 * GraphQL over HTTP: one POST an operation, {"operationName", "query",
 * "variables"}. The text of an operation is a constant of the driver and
 * begins with "query Name" or "mutation Name"; values are variables, never
 * pasted into it.
 *
 * What differs between systems stands in the driver's rest_classify_fn: it
 * looks at the whole answer first (pacing by the cost that the server reports,
 * by http_pace; warnings; the system's own codes) and leaves the rest to
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
 * failed, and in a dry run that printed the request. A request that
 * the server did not begin for lack of budget (LIMITED by classify, in an
 * answer other than 429) is sent again a few times, whatever its effect, at the
 * pace that classify asked for. Returns what rest_call returns.
 */
enum ecx_err gql_ask(
    struct gql *g, const char *query, json_t *variables, json_t **data);
/* A mutation that sets absolute values: it may be repeated. */
enum ecx_err gql_set(
    struct gql *g, const char *mutation, json_t *variables, json_t **data);
/* A mutation that creates: it is never repeated. */
enum ecx_err gql_create(
    struct gql *g, const char *mutation, json_t *variables, json_t **data);

/*
 * A rest_classify_fn: the meaning of the first of errors[] by its
 * extensions.code; without errors[], the meaning of the status.
 * INTERNAL_SERVER_ERROR is AGAIN; an unknown code, and a 2xx with neither
 * errors[] nor data, is PROTOCOL. All three are UNSURE for a create.
 */
enum ecx_err gql_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);

/* Does one of errors[] have that extensions.code? body is the whole answer. */
bool gql_has_code(const json_t *body, const char *code);

/*
 * Was a mutation refused inside of its data? result is the value of its field:
 * a member of an error union ({"errorCode", "message"}) or a payload with a
 * non-empty userErrors[] ({"code", "message"} each). Then why is filled, and
 * the (first) code is returned, borrowed, "" when there is none; NULL when the
 * mutation was not refused.
 */
const char *gql_refusal(const json_t *result, char why[ECX_WHY]);

#endif
