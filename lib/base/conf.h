/*
 * The configuration: an INI file read by libinih; ecx.conf(5). A section is a
 * connection, a flow, or one of [ecx] and [notify]. Every message names file
 * and line.
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

/* How much a section needs a key. */
enum conf_need {
	CONF_ADVANCED, /* where the system differs from the usual */
	CONF_NEEDED,   /* nearly every section has it */
	CONF_REQUIRED, /* without it the section is refused */
};

/*
 * The declaration of a key: the one place that says its type, default, bounds
 * and meaning. A table of rows ends with CONF_END, or with CONF_MORE and
 * another table, whose rows hold unless the first has a row of that name. A
 * name like "map_*" stands for all keys that begin so.
 */
struct conf_key {
	const char *name;
	enum conf_type type;
	const char *value;   /* the default, as it would be written; or NULL */
	const char *choices; /* of a CHOICE: "jsonl csv" */
	int64_t min, max;    /* of an INT; 0 and 0: any */
	enum conf_need need;
	const char *help;            /* sentences, as in the manual page */
	const struct conf_key *more; /* of the row that ends a table */
};

/* clang-format off */
#define CONF_END {.name = NULL}
#define CONF_MORE(table) {.more = (table)}
/* clang-format on */

/* The row behind `row` in the table that began with `keys`, over all its
 * tables: each name once. row NULL: the first. NULL behind the last. */
const struct conf_key *conf_key_next(
    const struct conf_key *keys, const struct conf_key *row);
/* The row of a key's name, NULL when the table has none. */
const struct conf_key *conf_key_find(
    const struct conf_key *keys, const char *name);

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
 * file, one that is not to be trusted (base/trust.h), a line that is neither
 * section nor key, a section or key twice, a control character, not UTF-8. A
 * section's name is a file_name_ok() of up to 49 bytes, or several behind the
 * word "flow", with a blank between them. A comment stands in a line of its
 * own, behind ; or #; a value goes on to the end of its line, whatever is in
 * it. A line has up to 4095 bytes, the file 256 KiB.
 */
struct conf *conf_open(const char *path, char *error, size_t size);
/* The same from len bytes of text; path is for messages and conf_dir. */
struct conf *conf_parse(
    const char *text, size_t len, const char *path, char *error, size_t size);
/* Handed each problem, "FILE:LINE: ...". */
typedef void conf_problem_fn(void *data, const char *problem);
/* The same as conf_open, for a check: each problem of a line is reported, and
 * what can be read is. NULL with a message in error only when the
 * file cannot be read at all. */
struct conf *conf_open_all(const char *path, conf_problem_fn *report,
    void *data, char *error, size_t size);
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

/* Says what the section may hold; the functions below then answer with the
 * row's default where the section does not have the key. keys are borrowed. */
void conf_declare(const struct conf_section *s, const struct conf_key *keys);
/* What was declared, or NULL. */
const struct conf_key *conf_declared(const struct conf_section *s);
/*
 * Checks each key of the section against the rows declared: unknown ones
 * (naming the nearest known), values that do not fit type or bounds. False with
 * "FILE:LINE: ..." in error.
 */
bool conf_check(const struct conf_section *s, char *error, size_t size);
/* Likewise: has it all required keys? */
bool conf_is_complete(const struct conf_section *s, char *error, size_t size);

/* Both checks, of which all problems are reported; returns their number. */
size_t conf_problems(
    const struct conf_section *s, conf_problem_fn *report, void *data);

/* The name of the section's i-th key, borrowed; NULL behind the last. */
const char *conf_key_at(const struct conf_section *s, size_t i);
/* The value as written in the section, borrowed; NULL when it is absent. A NULL
 * section has no keys. */
const char *conf_written(const struct conf_section *s, const char *key);
/* The value, else the default of its row, else NULL; borrowed. */
const char *conf_text(const struct conf_section *s, const char *key);
/* The same, "" where there is neither. */
const char *conf_string(const struct conf_section *s, const char *key);
/* The same, what was derived from other things where there is neither. */
const char *conf_or(
    const struct conf_section *s, const char *key, const char *derived);
/* Is it that word? */
bool conf_is(const struct conf_section *s, const char *key, const char *word);
/* False, 0 where there is neither a value nor a default. */
bool conf_bool(const struct conf_section *s, const char *key);
int64_t conf_int(const struct conf_section *s, const char *key);
/* Microseconds. */
int64_t conf_duration(const struct conf_section *s, const char *key);
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
 * read, and a file that is not to be trusted, too), or with an empty message
 * when the key is absent.
 */
char *conf_secret(
    const struct conf_section *s, const char *key, char *error, size_t size);
/* The path of the secret's file in $CREDENTIALS_DIRECTORY, which the caller
 * frees, or NULL when there is none. */
char *conf_credential(const struct conf_section *s, const char *key);

void conf_cleanup(struct conf **c);
#define auto_conf __attribute__((cleanup(conf_cleanup)))

#endif
