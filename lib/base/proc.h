/*
 * Running a command: no shell, arguments as a vector, a deadline.
 */
#ifndef ECX_PROC_H
#define ECX_PROC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct proc_result {
	int status;     /* exit status; 128 + signal; 127 not found */
	bool timed_out; /* it was killed at the deadline */
};

/*
 * Runs argv[0] (searched in PATH) with input on its stdin; its stdout and
 * stderr are appended to out and err (either may be NULL: thrown away), what is
 * over their ceiling is read and dropped. Killed after timeout_us: SIGTERM, and
 * SIGKILL when as long again, or 1 s, has passed. Processes that it leaves
 * behind are not waited for. False with errno set only when it could not be
 * started for a reason other than "not found".
 */
bool proc_run(char *const argv[], const void *input, size_t len,
    struct buf *out, struct buf *err, int64_t timeout_us,
    struct proc_result *result);

#endif
