/*
 * Tells a fault of one document from one of the connection where both look
 * alike. A refusal that quotes a value of the document is the document's and is
 * not counted. Otherwise three documents in a row with the same words raise the
 * alarm: one document at a time goes on. Ten are the connection's.
 */
#ifndef ECX_BREAKER_H
#define ECX_BREAKER_H

#include "connector.h"

enum breaker_state { BREAKER_CALM, BREAKER_ALARM, BREAKER_OPEN };

struct breaker {
	char words[ECX_WHY]; /* of the last refusals, without figures */
	int64_t alike;       /* how many documents in a row got them */
};

/*
 * Does the refusal quote a value of the document: a SKU, number, name, address
 * or amount, or a value with a digit of its member `native`? A value that the
 * section of the connection holds is no document's. Only whole words count;
 * capital and small letters are the same.
 */
bool breaker_quotes(
    const struct ecx_conn *conn, const json_t *doc, const char *refusal);

/* A record was created: the connection is well. */
void breaker_success(struct breaker *b);
/* Counts a refusal that quotes no value. */
void breaker_refusal(struct breaker *b, const char *refusal);
enum breaker_state breaker_state(const struct breaker *b);

#endif
