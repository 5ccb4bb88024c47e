/* Connections: finding a driver, opening a section, mapping documents. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/envelope.h"
#include "core/map.h"
#include "core/posting.h"
#include "flow/registry.h"
#include "flow/rehearse.h"
#include "flow/run.h"

const struct ecx_driver *
ecx_driver_find(const char *name)
{
	size_t i;

	for (i = 0; ecx_drivers[i] != NULL; i++)
		if (strcmp(ecx_drivers[i]->name, name) == 0)
			return ecx_drivers[i];
	return NULL;
}

/* ---- open and close ---- */

static enum ecx_role
role_of(const struct conf_section *s, const struct ecx_driver *driver,
    unsigned roles)
{
	const char *role = conf_text(s, "role");
	unsigned r = driver->roles;

	if (role != NULL)
		r &= strcmp(role, "store") == 0 ? ECX_STORE : ECX_BUSINESS;
	else
		r &= roles;
	return r & roles & ECX_STORE ? ECX_STORE : r & roles ? ECX_BUSINESS : 0;
}

/* The run's locks are in its ledger, where it has one. */
static bool
may_send(void *data)
{
	const struct ecx_internal *in = ((const struct ecx_run *)data)->in;

	return in == NULL || in->ledger == NULL || in->ledger_alive(in->ledger);
}

/* Without a zone that is known days would be those of UTC. */
static bool
zone_is_known(const struct conf_section *s)
{
	const char *zone = conf_written(s, "timezone");

	return zone == NULL || clock_zone_ok(zone);
}

struct ecx_conn *
ecx_conn_new(struct ecx_run *run, const struct conf_section *s,
    const struct ecx_driver *driver, unsigned roles, enum ecx_err *err)
{
	struct ecx_conn *conn = xcalloc(1, sizeof(*conn));

	*conn = (struct ecx_conn){.name = s->name,
	    .driver = driver,
	    .conf = s,
	    .role = role_of(s, driver, roles),
	    .dry_run = run->dry_run,
	    .verbose = run->verbose,
	    .state = xcalloc(1, driver->state_size + 1),
	    .maps = ecx_maps_new(),
	    .may_send = may_send,
	    .may_send_data = run};
	if (conn->role == 0)
		*err = ecx_fail(conn, ECX_CONFIG,
		    "is not %s: check the name, or the key 'role' of [%s]",
		    roles & ECX_STORE ? "a store" : "an ERP", conn->name);
	else if (!zone_is_known(s))
		*err = ecx_fail(conn, ECX_CONFIG,
		    "timezone is '%s', which is not known here: write it as "
		    "Europe/Berlin or +01:00, or install tzdata",
		    conf_written(s, "timezone"));
	else
		*err = driver->open(conn);
	if (*err == ECX_OK)
		*err = ecx_rehearse(run, conn);
	return conn;
}

struct ecx_conn *
ecx_conn_open(
    struct ecx_run *run, const char *name, unsigned roles, enum ecx_err *err)
{
	const struct conf_section *s = ecx_section(run, name);
	const char *word = conf_written(s, "driver");
	const struct ecx_driver *driver = ecx_driver_find(word);
	struct ecx_conn *conn;
	char error[ECX_WHY];

	*err = ECX_CONFIG;
	if (driver == NULL) {
		warn("%s: no driver '%s' (ecx-probe -l lists them)",
		    conf_where(s, "driver", error, sizeof(error)), word);
		return NULL;
	}
	if (!conf_is_complete(s, error, sizeof(error))) {
		warn("%s", error);
		ecx_run_status(run, ECX_EXIT_CONFIG);
		return NULL;
	}
	conn = ecx_conn_new(run, s, driver, roles, err);
	if (*err == ECX_OK)
		return conn;
	ecx_warn(name, NULL, "%s", conn->error);
	ecx_conn_close(conn);
	return NULL;
}

void
ecx_conn_close(struct ecx_conn *conn)
{
	if (conn == NULL)
		return;
	if (conn->driver->close != NULL)
		conn->driver->close(conn);
	ecx_maps_free(conn->maps);
	free(conn->state);
	free(conn);
}

/* ---- mapping ---- */

static bool
is_canonical(
    const struct ecx_conn *conn, enum ecx_kind kind, const json_t *theirs)
{
	enum ecx_kind its;

	return conn->driver->flags & ECX_CANONICAL &&
	       json_object_get(theirs, "v") != NULL &&
	       ecx_doc_type(theirs, &its) == ECX_TYPE_DATA && its == kind;
}

/* The map of a kind; NULL, with the reason, when it cannot be had. */
static const struct map *
map_of(struct ecx_conn *conn, enum ecx_kind kind, enum ecx_err *err,
    char why[ECX_WHY])
{
	const struct map *map = ecx_conn_map(conn, kind);

	*err = map != NULL ? ECX_REJECTED : ecx_conn_map_err(conn, kind);
	if (map == NULL)
		snprintf(why, ECX_WHY, "%s", conn->error);
	return map;
}

/* Writes the day in the store of a time, unless there is one. */
static void
set_day(const struct ecx_conn *conn, json_t *object, const char *name,
    const char *time)
{
	const char *zone = conf_or(conn->conf, "timezone", conn->zone);
	char day[CLOCK_TEXT];
	int64_t t;

	if (time != NULL && strchr(time, 'T') != NULL && clock_parse(time, &t))
		json_set_text(object, name, clock_day(t, zone, day));
}

/* Orders and payments have the day that it was in their store. */
static json_t *
with_days(const struct ecx_conn *conn, json_t *doc)
{
	json_t *payments = json_object_get(doc, "payment");
	json_t *days = json_array();
	size_t i;

	if (json_object_get(doc, "issueDate") != NULL)
		set_day(
		    conn, doc, "issueDate", json_string_at(doc, "issueDate"));
	if (json_object_get(doc, "orderDay") == NULL)
		set_day(
		    conn, doc, "orderDay", json_string_at(doc, "orderDate"));
	for (i = 0; i < json_array_size(payments); i++) {
		json_t *one = json_copy(json_array_get(payments, i));

		set_day(conn, one, "paidDate", json_string_at(one, "paidDate"));
		json_array_append_new(days, one);
	}
	if (i > 0)
		json_object_set(doc, "payment", days);
	json_decref(days);
	return doc;
}

json_t *
ecx_conn_ours(struct ecx_conn *conn, enum ecx_kind kind, const json_t *theirs,
    enum ecx_err *err, char why[ECX_WHY])
{
	json_auto_t *fields = NULL;
	const struct map *map;

	if (is_canonical(conn, kind, theirs)) {
		fields = json_copy((json_t *)theirs);
	} else if ((map = map_of(conn, kind, err, why)) == NULL ||
		   (fields = map_to_ours(map, theirs, why)) == NULL) {
		return NULL;
	}
	*err = ECX_OK;
	return with_days(conn, ecx_envelope(conn->conf, kind, fields));
}

json_t *
ecx_credit_theirs(const json_t *order, const json_t *credit)
{
	json_t *theirs = json_copy((json_t *)order);
	json_t *ecx = json_copy((json_t *)credit);

	json_object_update_missing(ecx, json_object_get(order, "ecx"));
	json_object_set_new(theirs, "ecx", ecx);
	return theirs;
}

json_t *
ecx_conn_names(struct ecx_conn *conn, enum ecx_kind kind, const json_t *theirs)
{
	const struct map *map = ecx_conn_map(conn, kind);
	json_auto_t *fields =
	    map != NULL ? map_names(map, theirs) : json_object();

	return ecx_envelope(conn->conf, kind, fields);
}

json_t *
ecx_conn_native(struct ecx_conn *conn, enum ecx_kind kind, json_t *doc,
    enum ecx_err *err, char why[ECX_WHY])
{
	const char *target = json_string_at(doc, "target");
	json_auto_t *view = NULL;
	const struct map *map;
	json_t *native, *mapped;

	*err = ECX_OK;
	if (json_object_get(doc, "native") != NULL) {
		if (target != NULL && strcmp(target, conn->name) == 0)
			return json_incref(doc);
		*err = ECX_REJECTED;
		snprintf(why, ECX_WHY,
		    "mapped for %s, not for %s: map it with ecx-map %s",
		    target ? target : "no connection", conn->name, conn->name);
		return NULL;
	}
	map = map_of(conn, kind, err, why);
	if (map == NULL)
		return NULL;
	view = ecx_conn_view(conn, kind, doc);
	native = map_to_theirs(map, view, why);
	if (native == NULL)
		return NULL;
	*err = ECX_OK;
	mapped = json_copy(doc);
	json_set_text(mapped, "target", conn->name);
	json_object_set_new(mapped, "native", native);
	return mapped;
}
