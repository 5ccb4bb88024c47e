/*
 * Connections: a section of the configuration names a driver, and is opened
 * with it. Documents of a connection are mapped here.
 */
#ifndef ECX_REGISTRY_H
#define ECX_REGISTRY_H

#include "connector.h"
#include "ecx.h"

/* The drivers of connectors.def, ended by NULL. */
extern const struct ecx_driver *const ecx_drivers[];

const struct ecx_driver *ecx_driver_find(const char *name);

/*
 * Opens the connection of the section `name`. Its driver must have one of the
 * roles. NULL, after one message and with *err set, when it cannot be opened.
 */
struct ecx_conn *ecx_conn_open(
    struct ecx_run *run, const char *name, unsigned roles, enum ecx_err *err);
/* The same of a section that was checked, without a message: *err and
 * conn->error say what is wrong. Never NULL. */
struct ecx_conn *ecx_conn_new(struct ecx_run *run, const struct conf_section *s,
    const struct ecx_driver *driver, unsigned roles, enum ecx_err *err);
void ecx_conn_close(struct ecx_conn *conn);

/*
 * Maps a document of the vendor to one of ours, with type, v, source, id, ref
 * and dateModified. A new document, or NULL with the reason in why: *err is
 * ECX_REJECTED when the document does not fit the map. When the map itself
 * cannot be had it is ECX_CONFIG or ECX_AGAIN: no document is at fault, and the
 * run has to end.
 */
json_t *ecx_conn_ours(struct ecx_conn *conn, enum ecx_kind kind,
    const json_t *theirs, enum ecx_err *err, char why[ECX_WHY]);
/* The store's order with one of its credit notes, of `ecx.credits`, in the
 * place of what it is worth: what the map of credit notes takes. */
json_t *ecx_credit_theirs(const json_t *order, const json_t *credit);
/* What can be read of the name of a document that ecx_conn_ours refuses: a new
 * document with the members id, orderNumber and ref, or fewer. */
json_t *ecx_conn_names(
    struct ecx_conn *conn, enum ecx_kind kind, const json_t *theirs);
/* The document with the vendor's in its member `native`: the document itself
 * when it was mapped for this connection before, else a mapped copy. A new
 * reference, or NULL with the reason in why and *err as above. */
json_t *ecx_conn_native(struct ecx_conn *conn, enum ecx_kind kind, json_t *doc,
    enum ecx_err *err, char why[ECX_WHY]);

#endif
