/*
 * Files that appear whole or not at all. Every function that can fail returns
 * false with errno set.
 */
#ifndef ECX_FILE_H
#define ECX_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "base/buf.h"

/* After this errno, can a later run succeed, although nobody changes a name, a
 * permission or a setting? */
bool file_error_passes(int error);

/* False when the file does not exist; true also when it cannot be reached, so
 * that the caller opens it and reports why. */
bool file_is_there(const char *path);

/* Appends the whole file to out; EFBIG when it exceeds the ceiling of out. */
bool file_read(const char *path, struct buf *out);
/* The same; *st describes the very file that was read, and is all zero where it
 * could not be opened. */
bool file_read_stat(const char *path, struct buf *out, struct stat *st);

/*
 * Writes dir/name and replaces a file of that name: writes a temporary file in
 * the same folder (its name starts with a dot, its permissions are `mode`),
 * fsyncs it, renames it, fsyncs the folder. There are crash points before
 * and after each step. EINVAL when the name is not file_name_ok().
 */
bool file_write(const char *dir, const char *name, const void *data, size_t len,
    unsigned mode);

/* The same for a path. */
bool file_replace(
    const char *path, const void *data, size_t len, unsigned mode);

/*
 * Removes from a folder the temporary files of file_write that are older than
 * `age` microseconds: a process that was killed left them.
 */
void file_sweep(const char *dir, int64_t age);

/* Fsyncs a folder, so that a rename in it is durable. */
bool file_sync_dir(const char *dir);

/* Creates the folder and its missing parents with `mode`, durably where the
 * folder that holds them can be opened; true also when it exists. */
bool file_make_dir(const char *path, unsigned mode);

/*
 * The names of the regular files in a folder (no symbolic links, no names that
 * start with a dot), sorted by byte. The caller frees *names with
 * file_names_free. A folder that does not exist has no files.
 */
bool file_names(const char *dir, char ***names, size_t *n);
void file_names_free(char **names, size_t n);

/* May it be used as a file name: 1-200 bytes of [A-Za-z0-9._-], not starting
 * with a dot? */
bool file_name_ok(const char *name);

#endif
