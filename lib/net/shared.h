/*
 * Small files in the state folder that the processes on a connection share:
 * STATE/PART/NAME. Folders are 0700, files 0600; they belong to the owner of
 * the state folder, also when root creates them.
 */
#ifndef ECX_SHARED_H
#define ECX_SHARED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Opens the file for reading and writing, creates it when absent, and waits for
 * its lock, which goes with close(2). -1 with errno set: EINTR when a signal
 * asks to stop, EPERM when others can write to a folder.
 */
int shared_lock(const char *state, const char *part, const char *name);
/* The same with a lock that many may have; it waits while one has it alone. */
int shared_join(const char *state, const char *part, const char *name);
/* Has nobody else joined? Then nobody can before close(2). */
bool shared_alone(int fd);

/* Appends the whole file; false with errno set. */
bool shared_read(
    const char *state, const char *part, const char *name, struct buf *out);
/* Replaces the file, durable on return (file_write); false with errno set. */
bool shared_write(const char *state, const char *part, const char *name,
    const void *data, size_t len);

#endif
