/*
 * Files that appear whole or not at all. Every function that can fail returns
 * false with errno set.
 */
#ifndef ECX_FILE_H
#define ECX_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Appends the whole file; EFBIG when it does not fit under out's ceiling. */
bool file_read(const char *path, struct buf *out);

/*
 * Writes dir/name: a temporary file beside it (name starts with a dot, mode),
 * fsync, rename, fsync of the folder. Replaces what is there. Crash points
 * before and after each step. EINVAL when the name is not file_name_ok().
 */
bool file_write(const char *dir, const char *name, const void *data, size_t len,
    unsigned mode);

/* fsync of a folder, so that a rename in it is durable. */
bool file_sync_dir(const char *dir);

/* Makes the folder and its parents (mode for those made); true if it is there
 * already. */
bool file_make_dir(const char *path, unsigned mode);

/*
 * The names in a folder that do not start with a dot and are regular files (no
 * symbolic links), sorted by byte; *names is freed by file_names_free. A folder
 * that is not there has none.
 */
bool file_names(const char *dir, char ***names, size_t *n);
void file_names_free(char **names, size_t n);

/* May it be used as a file name: 1-200 bytes of [A-Za-z0-9._-], not starting
 * with a dot? */
bool file_name_ok(const char *name);

#endif
