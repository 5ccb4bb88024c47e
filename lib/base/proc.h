/*
 * Runs a command without a shell: arguments as a vector, with a deadline.
 */
#ifndef ECX_PROC_H
#define ECX_PROC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct proc_result {
	int status;     /* exit status; 128 + signal; 127 not found */
	bool timed_out; /* the command was killed at the deadline */
};

/*
 * Runs argv[0] (searched in PATH) with input on its stdin. Its stdout and
 * stderr are appended to out and err; a NULL discards them, and output above
 * the ceiling of a buffer is read and dropped. After timeout_us the command
 * gets SIGTERM, and SIGKILL when it still runs after as long again, at most
 * 1 s. Processes that it leaves behind are not waited for. False with errno
 * set only when the command could not be run for a reason other than "not
 * found".
 */
bool proc_run(char *const argv[], const void *input, size_t len,
    struct buf *out, struct buf *err, int64_t timeout_us,
    struct proc_result *result);

#endif
