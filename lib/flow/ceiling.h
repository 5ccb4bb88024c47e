/*
 * What a sink of absolute values does not believe: a price that is many times
 * the last one or a small part of it, and many stock levels that are 0 at once.
 * One comma that moved is likelier.
 */
#ifndef ECX_CEILING_H
#define ECX_CEILING_H

#include "ecx.h"

struct ceiling;

/* NULL where all is believed: with --force, or by the section. */
struct ceiling *ceiling_open(
    struct ecx_run *run, const struct conf_section *store, enum ecx_kind kind);
void ceiling_close(struct ceiling *c);

/* How a value is, compared with the one that the store acknowledged last. */
struct ceiling_case {
	bool has_last;
	struct dec by; /* orders those that are far from it */
	char *text;    /* of one that is far from it; or NULL. It is owned */
};

/* Compares a document, as it is set, with what the store acknowledged last. */
struct ceiling_case ceiling_judge(struct ceiling *c, const json_t *doc);
/* Counts one that is to be set; the text is taken over. */
void ceiling_add(struct ceiling *c, struct ceiling_case *one);
/* False, with the run's status and messages that name the ten worst, when
 * nothing of what was added may be set. */
bool ceiling_allows(struct ceiling *c);

/* The acknowledged value of a price as it is in the ledger, which has price and
 * currency behind the hash of the document. A new string. */
char *ceiling_price_value(const json_t *price);

#endif
