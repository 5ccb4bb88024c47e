/*
 * wire-push: ecx-push-erp over a system of one request a create, which refuses
 * a reference that it has. What is between a tool and its connector is seen
 * there, and nothing of the connector.
 */
#include <stdio.h>

#include "flow/keys.h"
#include "flow/registry.h"
#include "net/rest.h"

static struct rest *
rest(const struct ecx_conn *conn)
{
	return conn->state;
}

static enum ecx_err
wire_open(struct ecx_conn *conn)
{
	*rest(conn) = (struct rest){conn, http_open(conn, NULL), NULL};
	return rest(conn)->http != NULL ? ECX_OK : ECX_CONFIG;
}

static void
wire_close(struct ecx_conn *conn)
{
	http_close(rest(conn)->http);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *answer = NULL;
	enum ecx_err err = rest_post(rest(conn), "/orders",
	    json_object_get(job->doc, "native"), &answer);
	const char *id = json_string_at(answer, "id");

	if (err == ECX_OK && id == NULL && !conn->dry_run)
		return ecx_fail(conn, ECX_UNSURE, "the answer has no id");
	(void)snprintf(
	    record->id, sizeof(record->id), "%s", id != NULL ? id : "");
	return err;
}

static const struct ecx_driver driver = {
    .name = "wire",
    .title = "a system of one request",
    .roles = ECX_BUSINESS,
    .flags = ECX_REF_UNIQUE,
    .state_size = sizeof(struct rest),
    .open = wire_open,
    .close = wire_close,
    .verbs = {[ECX_ORDER] = {.create = order_create}},
};

const struct ecx_driver *const ecx_drivers[] = {&driver, NULL};

const struct ecx_driver_keys ecx_driver_keys[] = {
    {"wire", http_keys},
    {NULL, NULL},
};

static int
push(struct ecx_run *run)
{
	static const enum ecx_kind kinds[] = {ECX_ORDER};

	return ecx_push(run, run->args[0], kinds, ARRAY_LEN(kinds));
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "wire-push",
	    .synopsis = "system",
	    .summary = "Create orders in a system of one request.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY | ECX_USES_STDIN |
		    ECX_USES_JOBS | ECX_FINISHES,
	    .min_args = 1,
	    .max_args = 1,
	    .run = push,
	};

	return ecx_main(&tool, argc, argv);
}
