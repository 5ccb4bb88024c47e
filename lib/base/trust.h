/*
 * Who may have written or read a file that decides what runs and as whom: the
 * configuration, and the files of secrets.
 */
#ifndef ECX_TRUST_H
#define ECX_TRUST_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

/*
 * Is the file, as fstat described it, to be trusted? Not when group or others
 * can write to it, or when it belongs to another user than root or the one who
 * runs; a secret's file, not when group or others can read it either, unless it
 * is below $CREDENTIALS_DIRECTORY or /run/secrets. Otherwise false, with a
 * message in `why` that names the file and the command that corrects it.
 */
bool trust_file(const char *path, const struct stat *st, bool secret, char *why,
    size_t size);

#endif
