/*
 * A folder as a queue between programs that share nothing but a file system.
 * Unless said otherwise, a function that fails returns false with errno set.
 *
 * Input: other programs rename files into the folder. spool_take gives each
 * file a number and moves it to taken/NUMBER-NAME, where it is read until its
 * contents are stored elsewhere; then spool_retire moves it to done/. No file
 * is removed, and none replaced. A file that its writer goes on with after it
 * was read is read again, under a new number (spool_reopen).
 *
 * Output: spool_send writes .staging/NAME, creates the mark .sent/NAME and
 * renames the staged file into the folder. A file with a mark that is no longer
 * staged was sent, whatever its reader has done with it since; any other file
 * was not. That holds wherever the program is killed. NAME is derived from a
 * key.
 */
#ifndef ECX_SPOOL_H
#define ECX_SPOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

enum {
	SPOOL_DIGITS = 10, /* of NUMBER */
	/* Permissions before the umask: the group of the folder may read and
	 * move the files. */
	SPOOL_FILE_MODE = 0660,
	SPOOL_DIR_MODE = 0770,
};

/* The path of the first of taken/, done/, .read/, .staging/, .sent/ and .lock
 * in the folder that is a symbolic link, which the caller frees; NULL when none
 * is. Whoever may write to the folder could have files moved elsewhere by one:
 * the functions below are not to be called then. */
char *spool_link(const char *folder);

/* Removes what sendings that were killed left in the folder and in .staging/
 * more than a day ago. */
void spool_sweep(const char *folder);

/*
 * Several programs may use one folder, under whatever names they know it: while
 * one of them sends the file of a key, from spool_sent to spool_send, and while
 * one reads, from spool_reopen to the end of the last file, it holds a lock in
 * the folder itself. key NULL: for reading. Another one's lock is waited for,
 * up to `patience` microseconds (then errno is EAGAIN) or a signal to stop
 * (EINTR). The lock is a POSIX record lock on .lock, which hosts that share the
 * folder by NFS see too; it ends with the process. A process holds one at a
 * time for a folder. -1 with errno set when it cannot be had.
 */
int spool_lock(const char *folder, const char *key, int64_t patience);
/* Keeps errno; -1 is ignored. */
void spool_unlock(int *lock);
#define auto_spool_lock __attribute__((cleanup(spool_unlock)))

/* ---- in ---- */

/* Splits "0000000017-NAME" into its number and NAME, borrowed; NULL when the
 * name does not begin with a number. */
const char *spool_number(const char *name, uint64_t *number);

/* Raises *number to the highest in taken/. */
bool spool_highest(const char *folder, uint64_t *number);

/*
 * A writer may stop for a while, and go on with a file that was taken for
 * complete. spool_note remembers how the file of that number was when its
 * reading began (0: when it was left in the folder, to see whether it changes);
 * spool_noted: was that just as st describes it? spool_reopen looks at the
 * files in taken/, and for a day at those that were retired: one that has
 * changed gets a new number, above `safe` and all others, and is in taken/
 * again. It comes before spool_retire.
 */
bool spool_note(const char *folder, uint64_t number, const char *name,
    const struct stat *st);
bool spool_noted(const char *folder, uint64_t number, const char *name,
    const struct stat *st);
typedef void spool_changed_fn(const char *name, void *data);
bool spool_reopen(
    const char *folder, uint64_t safe, spool_changed_fn *changed, void *data);

/* Moves the files in taken/ with a number up to `safe` to done/. A file of the
 * same name that is there is kept, and the one that is moved gets another. */
bool spool_retire(const char *folder, uint64_t safe);

/*
 * Moves the files for which `ready` returns true to taken/, in the order of
 * their names. Their numbers follow the highest in taken/, or `safe` when that
 * is higher.
 */
typedef bool spool_ready_fn(const char *name, void *data);
bool spool_take(
    const char *folder, uint64_t safe, spool_ready_fn *ready, void *data);

/* ---- out ---- */

/*
 * The file name for a key, without extension, which no other key has: the key
 * itself when all its characters are in [A-Za-z0-9.-]; else the key with _ for
 * the others, followed by a hash. The caller frees it.
 */
char *spool_name(const char *key);

/* Sets *sent: was the file of the key sent? With `mend` a sending that was
 * interrupted is undone: when *sent is false the file was certainly never sent,
 * and spool_send may begin. */
bool spool_sent(const char *folder, const char *key, bool mend, bool *sent);

enum spool_result {
	SPOOL_SENT,
	SPOOL_NOT_SENT, /* errno says why; EEXIST: another file has the name */
	SPOOL_UNSURE,   /* errno says why; call spool_sent to find out */
};

/* Sends data as NAME.EXTENSION, after spool_sent has reported that it was not
 * sent. */
enum spool_result spool_send(const char *folder, const char *key,
    const char *extension, const void *data, size_t len);

#endif
