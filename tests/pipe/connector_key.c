/*
 * connector-key CONNECTION KEY: asks a driver for an order of any key, and
 * creates one. An order's reference is checked before a driver sees it; a
 * driver has to refuse, or to escape, what is none all the same.
 */
#include <stdio.h>

#include "flow/registry.h"

static void
print(const struct ecx_conn *conn, const char *verb, enum ecx_err err)
{
	printf("%s: %s%s%s\n", verb, ecx_err_name(err),
	    err != ECX_OK ? ": " : "", err != ECX_OK ? conn->error : "");
}

static int
try_key(struct ecx_run *run)
{
	json_auto_t *doc = json_pack("{s:{}}", "native");
	const struct ecx_job job = {
	    .kind = ECX_ORDER, .key = run->args[1], .doc = doc};
	struct ecx_record record = {0};
	const struct ecx_verbs *verbs;
	struct ecx_conn *conn;
	enum ecx_err err;

	conn = ecx_conn_open(run, run->args[0], ECX_BUSINESS, &err);
	if (conn == NULL)
		return ecx_err_exit(err);
	verbs = &conn->driver->verbs[ECX_ORDER];
	print(conn, "find", verbs->find(conn, &job, &record));
	print(conn, "create", verbs->create(conn, &job, &record));
	ecx_conn_close(conn);
	return ECX_EXIT_OK;
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "connector-key",
	    .synopsis = "connection key",
	    .uses = ECX_USES_CONF,
	    .min_args = 2,
	    .max_args = 2,
	    .run = try_key,
	};

	return ecx_main(&tool, argc, argv);
}
