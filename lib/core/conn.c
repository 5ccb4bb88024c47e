/* Messages of a driver about its connection, and the maps of a connection. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "core/conn.h"
#include "core/map.h"
#include "core/order_view.h"

/* ---- messages ---- */

void
ecx_warn(const char *connection, const json_t *doc, const char *format, ...)
{
	char title[160] = "";
	auto_free char *text = NULL;
	va_list ap;

	va_start(ap, format);
	text = xvasprintf(format, ap);
	va_end(ap);
	if (doc != NULL)
		ecx_doc_title(doc, title, sizeof(title));
	warn("%s%s%s%s%s", connection ? connection : "", connection ? ": " : "",
	    title, *title ? ": " : "", text);
}

__attribute__((format(printf, 2, 0))) static void
set_error(struct ecx_conn *conn, const char *format, va_list ap)
{
	auto_free char *text = xvasprintf(format, ap);
	auto_buf struct buf blank = {0};

	buf_init(&blank, strlen(text));
	secrets_blank(conn->secrets, text, strlen(text), false, &blank);
	text_clean(conn->error, sizeof(conn->error), blank.data);
}

enum ecx_err
ecx_fail(struct ecx_conn *conn, enum ecx_err err, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	set_error(conn, format, ap);
	va_end(ap);
	return err;
}

enum ecx_err
ecx_fail_refused(
    struct ecx_conn *conn, enum ecx_err err, const char *format, ...)
{
	va_list ap;

	conn->refusals += err == ECX_REJECTED;
	va_start(ap, format);
	set_error(conn, format, ap);
	va_end(ap);
	return err;
}

void
ecx_zone(struct ecx_conn *conn, const char *zone)
{
	char clean[sizeof(conn->zone)];

	if (zone == NULL || strcmp(zone, conn->zone) == 0)
		return;
	(void)snprintf(conn->zone, sizeof(conn->zone), "%s", zone);
	if (!clock_zone_ok(zone) &&
	    conf_written(conn->conf, "timezone") == NULL)
		warn("%s: the store's time zone '%s' is not known here: set "
		     "timezone, or install tzdata",
		    conn->name, text_clean(clean, sizeof(clean), zone));
}

enum ecx_err
ecx_may_send(struct ecx_conn *conn)
{
	if (conn->may_send == NULL || conn->may_send(conn->may_send_data))
		return ECX_OK;
	return ecx_fail(conn, ECX_UNREACHABLE,
	    "the ledger does not answer, so that nothing is sent");
}

void
ecx_blank(const struct ecx_conn *conn, char *text, size_t size)
{
	secrets_blank_text(conn->secrets, text, size);
}

void
ecx_refuse(struct ecx_result *result, enum ecx_err err, const char *format, ...)
{
	auto_free char *text = NULL;
	va_list ap;

	va_start(ap, format);
	text = xvasprintf(format, ap);
	va_end(ap);
	text_clean(result->why, sizeof(result->why), text);
	result->err = err;
}

void
ecx_dry(struct ecx_conn *conn, const char *method, const char *target,
    const json_t *body)
{
	json_auto_t *line = json_object();
	auto_free char *text = NULL;

	json_set_text(line, "connection", conn->name);
	json_set_text(line, "method", method);
	json_set_text(line, "target", target);
	if (body != NULL)
		json_object_set_new(line, "body", json_copy((json_t *)body));
	text = json_text(line);
	printf("%s\n", text);
	if (fflush(stdout) != 0)
		die(ECX_EXIT_AGAIN, "standard output cannot be written");
}

/* ---- maps ---- */

struct ecx_maps {
	struct map *map[ECX_KINDS];
	/* Opened with the map: of orders and credit notes. */
	struct order_view *view[ECX_KINDS];
	enum ecx_err err[ECX_KINDS]; /* why the map is NULL */
};

struct ecx_maps *
ecx_maps_new(void)
{
	return xcalloc(1, sizeof(struct ecx_maps));
}

void
ecx_maps_free(struct ecx_maps *maps)
{
	size_t i;

	for (i = 0; i < ECX_KINDS; i++) {
		map_close(maps->map[i]);
		order_view_close(maps->view[i]);
	}
	free(maps);
}

/* ECX_MISSING when there is no map. */
static enum ecx_err
open_map(struct ecx_conn *conn, enum ecx_kind kind)
{
	auto_free char *path = map_find(conn->conf, conn->driver->name, kind);
	enum ecx_err err;

	if (path == NULL)
		return ecx_fail(conn, ECX_MISSING,
		    "no map %s-%s.map: put one into maps/ beside the "
		    "configuration, or set %s_map",
		    conn->driver->name, ecx_kind_name(kind),
		    ecx_kind_name(kind));
	conn->maps->map[kind] =
	    map_open(path, conn->conf, conn->error, sizeof(conn->error), &err);
	if ((kind != ECX_ORDER && kind != ECX_CREDIT) ||
	    conn->maps->map[kind] == NULL)
		return err;
	conn->maps->view[kind] =
	    order_view_open(conn->conf, conn->error, sizeof(conn->error));
	if (conn->maps->view[kind] != NULL) {
		order_view_use(conn->maps->view[kind], conn->maps->map[kind]);
		return err;
	}
	map_close(conn->maps->map[kind]);
	conn->maps->map[kind] = NULL;
	return ECX_CONFIG;
}

const struct map *
ecx_conn_map(struct ecx_conn *conn, enum ecx_kind kind)
{
	struct ecx_maps *maps = conn->maps;

	if (maps->map[kind] == NULL)
		maps->err[kind] = open_map(conn, kind);
	return maps->map[kind];
}

json_t *
ecx_conn_view(const struct ecx_conn *conn, enum ecx_kind kind, json_t *doc)
{
	const struct order_view *view = conn->maps->view[kind];

	return view != NULL ? order_view(view, doc) : json_incref(doc);
}

bool
ecx_is_charge(struct ecx_conn *conn, const char *item)
{
	return ecx_conn_map(conn, ECX_ORDER) != NULL &&
	       order_view_is_charge(conn->maps->view[ECX_ORDER], item);
}

const char *
ecx_unit_code(struct ecx_conn *conn, const char *unit)
{
	return ecx_conn_map(conn, ECX_ORDER) != NULL
		   ? order_view_unit(conn->maps->view[ECX_ORDER], unit)
		   : NULL;
}

enum ecx_err
ecx_conn_map_err(const struct ecx_conn *conn, enum ecx_kind kind)
{
	enum ecx_err err = conn->maps->err[kind];

	return err == ECX_MISSING ? ECX_CONFIG : err;
}

enum ecx_err
ecx_conn_check_map(struct ecx_conn *conn, enum ecx_kind kind)
{
	const struct ecx_maps *maps = conn->maps;

	/* A map that is not there is looked for once: the caller asks again for
	 * each document. */
	if (maps->err[kind] != ECX_MISSING)
		(void)ecx_conn_map(conn, kind);
	return maps->err[kind] == ECX_MISSING ? ECX_OK : maps->err[kind];
}
