/*
 * Whether what was seen looks like what was expected. In a pattern `*` stands
 * for any text, `\*`, `\{` and `\[` for the characters, {{name}} for the
 * variable's value or, when it has none yet, for any text, which becomes its
 * value. A function that returns false says why in a few lines; variables that
 * it has set until then are the caller's to forget.
 */
#ifndef PLAY_MATCH_H
#define PLAY_MATCH_H

#include "base/json.h"
#include "vars.h"

struct pattern {
	char *text;
	size_t len;
	json_t *json; /* of a text that begins with { or [ */
};

/* This one says nothing, and sets no variable when it returns false. */
bool match_glob(
    const char *pattern, const char *text, size_t len, struct vars *vars);

/* Path and query, percent-encoded or not; parameters in any order, and any
 * further ones where the pattern has the parameter "*". */
bool match_target(const char *pattern, const char *target, struct vars *vars,
    struct buf *why);

/*
 * By what the pattern is: JSON, in which numbers are compared by value, members
 * come in any order, and "*" matches any value, a member "*" any further
 * members, a last item "..." any further items; else, of this media type, form
 * parameters; else text, in which blanks and line ends count as one blank, and
 * as none beside < and >. No pattern (text NULL) wants no body.
 */
bool match_body(const struct pattern *pattern, const char *type,
    const char *body, size_t len, struct vars *vars, struct buf *why);

/* A line of an output: JSON, else a glob. */
bool match_line(const struct pattern *pattern, const char *line, size_t len,
    struct vars *vars, struct buf *why);

/* "WHAT:", and below it what was expected, with the values of its variables,
 * and what was seen; both are cut where they are long. */
void match_differ(struct buf *why, const struct vars *vars, const char *what,
    const char *expected, const char *seen);

#endif
