/*
 * Maps: ecx-map(5). A map describes, one row a field, how a vendor's document
 * corresponds to an ecx document. It is compiled once a run and used in both
 * directions. In names and comments "theirs" is the vendor's document and
 * "ours" the ecx document, ecx-doc(5).
 */
#ifndef ECX_MAP_H
#define ECX_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/conf.h"
#include "base/json.h"
#include "core/doc.h"
#include "core/err.h"

struct map;
struct map_path;

/*
 * Compiles the map file with its tables; conf= options take their values from
 * `section` (may be NULL for a check alone). Tables (NAME.csv) are looked for
 * beside the configuration file in tables/, then beside the map. NULL with
 * "FILE:LINE: ..." in error; *err is ECX_CONFIG, or ECX_UNREACHABLE when the
 * map or a table could not be read now but may be readable later.
 */
struct map *map_open(const char *path, const struct conf_section *section,
    char *error, size_t size, enum ecx_err *err);
/* Compiles a map from its text; `path` is its name in messages, and its tables
 * are looked for in the folder of `path`. */
struct map *map_parse(const char *text, size_t len, const char *path,
    const struct conf_section *section, char *error, size_t size);
void map_close(struct map *m);
const char *map_path(const struct map *m);

/*
 * The map file for a kind: the section's KIND_map key, else
 * maps/DRIVER-KIND.map beside the configuration, else in the data folder
 * (ECX_DATADIR, which the environment variable ECX_DATADIR replaces). The
 * caller frees it; NULL when there is none.
 */
char *map_find(
    const struct conf_section *section, const char *driver, enum ecx_kind kind);

/* Ours to theirs: a new document, or NULL with a reason that names map file,
 * line, field and value. */
json_t *map_to_theirs(
    const struct map *m, const json_t *ours, char why[ECX_WHY]);
/* Theirs to ours: only the fields; the caller adds the envelope (type, v,
 * source ...). */
json_t *map_to_ours(
    const struct map *m, const json_t *theirs, char why[ECX_WHY]);

/*
 * Ours to theirs by the rows alone that take a member of this member of ours: a
 * new object, or NULL with a reason. For what is known only after the document
 * was mapped. A map without such a row is a reason.
 */
json_t *map_member(const struct map *m, const char *member, const json_t *ours,
    char why[ECX_WHY]);

/* Does a row name a member of ours so, at whatever depth? */
bool map_reads(const struct map *m, const char *member);

/* Of theirs the fields of ours that name a document (id, orderNumber, ref, sku,
 * identifier), as far as they can be read: a new object. For a document that
 * map_to_ours refuses. */
json_t *map_names(const struct map *m, const json_t *theirs);

/*
 * The columns of the flat form of their document (CSV, file connector), in the
 * order of the map: the scalar fields and, below the one `lines` field, the
 * fields of a line; a field that several rows fill is one column. Borrowed.
 * *lines is the path of that field, or NULL when there is none. Paths:
 * core/map_path.h.
 */
struct map_column {
	const char *name;            /* the path as written in the map */
	const struct map_path *path; /* in the document or the line */
	bool in_lines;               /* a field of a line */
	bool required; /* their document cannot be read without it */
	bool decimal;  /* a number with a decimal point */
};

size_t map_columns(const struct map *m, const struct map_column **columns,
    const struct map_path **lines);

/* For ecx-map -t: checks map and tables without input, reports each problem,
 * "FILE:LINE: ...", to stderr where report is NULL, and returns their number.
 */
size_t map_test(const char *path, const struct conf_section *section,
    conf_problem_fn *report, void *data);

/* Says on stderr which members of ours in the map ecx-doc(5) does not have;
 * ECX_KINDS: of the kind that fits best. */
void map_remark(const struct map *m, enum ecx_kind kind);
/* Says which field has a table in one map of a system and none in another;
 * NULL where there is no map. */
void map_remark_tables(const struct map *const maps[ECX_KINDS]);

#endif
