/*
 * Connections: the drivers of connectors.def, opened by a section's name.
 */
#ifndef ECX_REGISTRY_H
#define ECX_REGISTRY_H

#include "connector.h"
#include "ecx.h"

/* All drivers, ended by NULL. */
extern const struct ecx_driver *const ecx_drivers[];

const struct ecx_driver *ecx_driver_find(const char *name);

/*
 * Opens the connection of that section in a role that its driver must have.
 * NULL after one line and with *err set when it cannot be opened.
 */
struct ecx_conn *ecx_conn_open(
    struct ecx_run *run, const char *name, unsigned roles, enum ecx_err *err);
void ecx_conn_close(struct ecx_conn *conn);

/*
 * The driver's document as ours: mapped, with type, v, source, id, ref and
 * dateModified. New, or NULL with a reason.
 */
json_t *ecx_conn_ours(struct ecx_conn *conn, enum ecx_kind kind,
    const json_t *theirs, char why[ECX_WHY]);
/* The document with `native` for this connection: as it is when it has one for
 * it, else mapped. New reference, or NULL with a reason. */
json_t *ecx_conn_native(
    struct ecx_conn *conn, enum ecx_kind kind, json_t *doc, char why[ECX_WHY]);

#endif
