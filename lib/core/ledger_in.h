/*
 * What the files of the ledger share beside statements (core/sql.h).
 */
#ifndef ECX_LEDGER_IN_H
#define ECX_LEDGER_IN_H

#include "core/sql.h"

/* A row of the table meta; a ledger that is a `part` is the beginning of a
 * copy.
 */
void ledger_meta_put(struct ledger *l, const char *name, int64_t value);
bool ledger_is_part(struct ledger *l);
/* The words of a vendor or a library as one line of UTF-8; the caller frees
 * it. */
char *ledger_clean(const char *s);
/* The summary of a document for mails, as JSON text; NULL when it is empty. The
 * caller frees it. */
char *ledger_summary(const json_t *doc);
/* Within a transaction: the document does not wait any more, or is not in the
 * quarantine any more. */
void ledger_delete_deferred(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
void ledger_delete_rejected(
    struct ledger *l, const char *target, enum ecx_kind kind, const char *key);
/* Within a transaction: removes the other rows of the record, from when it
 * could not be read, or had another number. Shipments of several orders may
 * have one id, and have none. */
void ledger_delete_others(struct ledger *l, const char *target,
    enum ecx_kind kind, const char *key, const char *source, const char *id);

#endif
