/*
 * Orders that are made in several requests: the head, then a line each, in
 * their order. One that was cut off in between has the first of its lines and
 * nothing else, and so is known for what it is: whoever finds it makes the
 * rest.
 */
#ifndef ECX_PARTIAL_H
#define ECX_PARTIAL_H

#include "base/json.h"

/*
 * How many of the lines are there, in *n. rows: the lines there, in their
 * order. alike: members by which a row is known for a line of ours, up to a
 * NULL; those that ours has not tell nothing, capital and small letters are the
 * same. False when the rows are not the first of ours: somebody has been at
 * work on them; *n is then how many are before the first that differs.
 */
bool partial_lines(const json_t *lines, const json_t *rows,
    const char *const alike[], size_t *n);

/* Is it the same, as a system gives it back? A number is the same however it
 * is written. */
bool partial_same(const json_t *ours, const json_t *theirs);

#endif
