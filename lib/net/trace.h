/*
 * The trace of -v -v: each exchange on stderr, with every secret replaced by *.
 */
#ifndef ECX_TRACE_H
#define ECX_TRACE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/secrets.h"

struct trace;

/* name: of the connection. on: whether anything is shown; secrets are
 * remembered in any case. */
struct trace *trace_new(const char *name, bool on);
void trace_free(struct trace *t);

/* Text that must never be shown: it, and it escaped for a URL or JSON. */
void trace_secret(struct trace *t, const char *secret);
/* All of them; they live as long as the trace. */
const struct secrets *trace_secrets(const struct trace *t);

/* A new exchange: its lines have a number of their own. */
void trace_begin(struct trace *t);
/* A head as it went over the wire, "> " or "< " before each line. */
void trace_head(struct trace *t, char way, const char *text, size_t len);
void trace_body(struct trace *t, char way, const char *text, size_t len);
__attribute__((format(printf, 2, 3))) void trace_note(
    struct trace *t, const char *format, ...);

/* Appends text with "*" for each known secret and for each value that stands
 * behind a name like password or token. */
void trace_blank(
    const struct trace *t, const char *text, size_t len, struct buf *out);

#endif
