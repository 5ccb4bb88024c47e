/* What reading and writing a folder have in common; file_in.h says how to use
 * it. */
#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/spool.h"
#include "connectors/file/file_in.h"
#include "connectors/file/flat.h"

struct file_state *
file_state(const struct ecx_conn *conn)
{
	return conn->state;
}

enum ecx_err
file_io_fail(struct ecx_conn *conn, const char *path)
{
	int error = errno;
	bool passes = error == EFBIG || file_error_passes(error);

	return ecx_fail(conn, passes ? ECX_UNREACHABLE : ECX_CONFIG, "%s: %s",
	    path, strerror(error));
}

enum ecx_err
file_check_links(struct ecx_conn *conn, const char *folder)
{
	auto_free char *link = spool_link(folder);

	if (link == NULL)
		return ECX_OK;
	return ecx_fail(conn, ECX_CONFIG,
	    "%s is a symbolic link, which is not followed: remove it (ecx "
	    "makes "
	    "its own in its place)",
	    link);
}

char *
file_folder(const struct ecx_conn *conn, enum ecx_kind kind)
{
	return xasprintf(
	    "%s/%s", file_state(conn)->folder, ecx_kind_plural(kind));
}

bool
file_way(struct ecx_conn *conn, enum ecx_kind kind, enum docfile_form form,
    struct docfile_way *way)
{
	char why[ECX_WHY];

	*way = (struct docfile_way){.form = form,
	    .kind = kind,
	    .defuse = file_state(conn)->defuse,
	    .numbers = file_state(conn)->numbers,
	    .charset = file_state(conn)->charset};
	if (form != DOCFILE_CSV)
		return true;
	if (kind == ECX_CHANGE) {
		ecx_fail(conn, ECX_CONFIG,
		    "changes of orders are read from JSON lines, not from a "
		    "table");
		return false;
	}
	way->map = ecx_conn_map(conn, kind);
	if (way->map == NULL)
		return false;
	if (flat_ok(way->map, why))
		return true;
	ecx_fail(conn, ECX_CONFIG, "%s", why);
	return false;
}
