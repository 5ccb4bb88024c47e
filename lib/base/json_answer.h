/*
 * Answers of servers. One value that JSON forbids, in one of a thousand rows,
 * must not cost the other rows: such a value is replaced, and each object
 * around it gets the member JSON_MARK, whose string says what was wrong, and
 * where. What ecx's own tools write is read by json_read() alone.
 */
#ifndef ECX_JSON_ANSWER_H
#define ECX_JSON_ANSWER_H

#include "base/json.h"

#define JSON_MARK "ecx.bad"

/*
 * Reads what json_read reads, and gives the same for it. In other texts:
 * - bytes that are not UTF-8, NUL, half of a surrogate pair and control
 *   characters within a string become U+FFFD;
 * - a number out of range becomes a string, as it was written;
 * - what is nested deeper than JSON_DEPTH_MAX becomes null;
 * - of members with the same name the last one stays;
 * and the objects around it are marked. A byte order mark in front is passed
 * over, without a mark. NULL for any other fault, with *problem filled.
 */
json_t *json_read_answer(
    const char *text, size_t len, struct json_problem *problem);

/* The second reader of json_read_answer, for texts that json_read refuses; the
 * fuzz test compares it with the first one. */
json_t *json_lenient(const char *text, size_t len);

/* What a mark in the value or anywhere below it says, borrowed: "byte that is
 * not UTF-8 at lines.2.name"; NULL when there is none. */
const char *json_mark_in(const json_t *value);

#endif
