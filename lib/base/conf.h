/*
 * The configuration: an INI file read by libinih; ecx.conf(5). A section is a
 * connection, or one of [ecx] and [notify]. Every message names file and line.
 */
#ifndef ECX_CONF_H
#define ECX_CONF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum conf_type {
	CONF_TEXT,
	CONF_SECRET, /* also KEY_file, KEY_command, the credentials directory */
	CONF_BOOL,   /* yes no true false on off 1 0 */
	CONF_INT,    /* whole, not negative */
	CONF_DECIMAL,
	CONF_DURATION, /* clock_duration() */
	CONF_TIME,     /* clock_when() */
	CONF_PATH,     /* a relative one is relative to the file's folder */
	CONF_CHOICE,   /* one of `choices` */
};

/* A table of these, ended by a NULL name, says what a section may hold. A name
 * like "map_*" stands for all keys that begin so. */
struct conf_key {
	const char *name;
	enum conf_type type;
	const char *fallback; /* used when the key is absent; or NULL */
	const char *help;     /* one line, for ecx.conf.example */
	const char *choices;  /* "jsonl csv" */
	bool required;
};

struct conf;

struct conf_section {
	const char *name;
	const struct conf *conf;
	size_t line;
};

/*
 * Reads the file at path, or, when path is NULL, the first there is of
 * $XDG_CONFIG_HOME/ecx/ecx.conf (~/.config where unset) and
 * ECX_SYSCONFDIR/ecx.conf. NULL with a message in error otherwise: no such
 * file, a line that is neither section nor key, a section or key twice, a
 * control character, not UTF-8. A section's name is a file_name_ok() of up to
 * 49 bytes. A comment stands in a line of its own, behind ; or #; a value goes
 * on to the end of its line, whatever is in it. A line has up to 4095 bytes,
 * the file 256 KiB.
 */
struct conf *conf_open(const char *path, char *error, size_t size);
/* The same from len bytes of text; path is for messages and conf_dir. */
struct conf *conf_parse(
    const char *text, size_t len, const char *path, char *error, size_t size);
void conf_close(struct conf *c);
const char *conf_path(const struct conf *c);
/* The folder that holds the file, absolute. */
const char *conf_dir(const struct conf *c);
/* May group or others read the file? */
bool conf_exposed(const struct conf *c);

/* Where the ledger and all other state is: [ecx] state, else
 * $XDG_STATE_HOME/ecx, else /var/lib/ecx for root, ~/.local/state/ecx. The
 * caller frees it. */
char *conf_state_folder(const struct conf *c);

size_t conf_sections(const struct conf *c);
const struct conf_section *conf_section_at(const struct conf *c, size_t i);
/* NULL when there is none. */
const struct conf_section *conf_section(const struct conf *c, const char *name);
/* The section's name nearest to `name`, for "did you mean"; or NULL. */
const char *conf_nearest_section(const struct conf *c, const char *name);

/*
 * Checks each key of the section against the tables (an array ended by NULL):
 * unknown ones (naming the nearest known), values that do not fit their type,
 * required ones that are absent. False with "FILE:LINE: ..." in error.
 */
bool conf_check(const struct conf_section *s,
    const struct conf_key *const tables[], char *error, size_t size);
/* Only the values of keys that are in the tables, for a tool that does not
 * know what else the section may hold. */
bool conf_check_known(const struct conf_section *s,
    const struct conf_key *const tables[], char *error, size_t size);

/* The name of the section's i-th key, borrowed; NULL behind the last. */
const char *conf_key_at(const struct conf_section *s, size_t i);
/* The value as written, borrowed; fallback when the key is absent. A NULL
 * section has no keys. */
const char *conf_text(
    const struct conf_section *s, const char *key, const char *fallback);
bool conf_bool(const struct conf_section *s, const char *key, bool fallback);
int64_t conf_int(
    const struct conf_section *s, const char *key, int64_t fallback);
/* Microseconds. */
int64_t conf_duration(
    const struct conf_section *s, const char *key, int64_t fallback);
/* Absolute, or NULL when absent; the caller frees it. */
char *conf_path_of(const struct conf_section *s, const char *key);
/* "FILE:LINE" of the key, or of the section when the key is absent. */
const char *conf_where(
    const struct conf_section *s, const char *key, char *out, size_t size);

/*
 * A secret, from KEY_command (run without a shell, words split at blanks, at
 * most 30 s), KEY_file, $CREDENTIALS_DIRECTORY/SECTION.KEY, or KEY itself; one
 * line feed at its end is cut. The caller frees it. NULL with a message in
 * error when it is refused (a literal one in a file that group or others may
 * read, too), or with an empty message when the key is absent.
 */
char *conf_secret(
    const struct conf_section *s, const char *key, char *error, size_t size);
/* The path of the secret's file in $CREDENTIALS_DIRECTORY, which the caller
 * frees, or NULL when there is none. */
char *conf_credential(const struct conf_section *s, const char *key);

void conf_cleanup(struct conf **c);
#define auto_conf __attribute__((cleanup(conf_cleanup)))

#endif
