/*
 * A folder as a queue between programs that share nothing but a file system.
 * Unless said otherwise, a function that fails returns false with errno set.
 *
 * In: others rename files into the folder. spool_take gives each a number and
 * moves it to taken/NUMBER-NAME, where it is read until its contents are known
 * to be safe; then spool_retire moves it to done/. No file is removed, and
 * none replaced.
 *
 * Out: spool_send writes .staging/NAME, makes the mark .sent/NAME and renames
 * the file into the folder. Marked and no longer staged is delivered,
 * whatever its reader has done with it since; anything else is not. That holds
 * wherever the program is killed. NAME is made of a key.
 */
#ifndef ECX_SPOOL_H
#define ECX_SPOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	SPOOL_DIGITS = 10, /* of a number */
	/* less the umask: the folder's group may read and move */
	SPOOL_FILE_MODE = 0660,
	SPOOL_DIR_MODE = 0770,
};

/* ---- in ---- */

/* NAME of "0000000017-NAME", borrowed, and its number; NULL when no number
 * stands in front. */
const char *spool_number(const char *name, uint64_t *number);

/* Moves what was taken with a number up to `safe` to done/. A file of the same
 * name there is kept, and ours gets another. */
bool spool_retire(const char *folder, uint64_t safe);

/*
 * Takes the files that `ready` lets through, in the order of their names.
 * Numbers go on from the highest in taken/, or from `safe` when that is higher.
 */
typedef bool spool_ready_fn(const char *name, void *data);
bool spool_take(
    const char *folder, uint64_t safe, spool_ready_fn *ready, void *data);

/* ---- out ---- */

/*
 * The file name of a key, without extension, which no other key has: the key
 * itself when it is made of [A-Za-z0-9.-]; else with _ for the rest and a hash
 * behind. The caller frees it.
 */
char *spool_name(const char *key);

/* Was it delivered? With `mend`, what is half done is undone: a false *sent
 * then says that it never was and that spool_send may begin. */
bool spool_sent(const char *folder, const char *key, bool mend, bool *sent);

enum spool_result {
	SPOOL_SENT,
	SPOOL_NOT_SENT, /* errno; EEXIST: a file that is not ours is there */
	SPOOL_UNSURE,   /* errno; spool_sent will tell */
};

/* Delivers data as NAME.EXTENSION, once spool_sent has said that it may. */
enum spool_result spool_send(const char *folder, const char *key,
    const char *extension, const void *data, size_t len);

#endif
