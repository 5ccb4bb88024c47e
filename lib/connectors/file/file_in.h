/* What the parts of the driver for folders share. */
#ifndef ECX_FILE_IN_H
#define ECX_FILE_IN_H

#include "connector.h"
#include "connectors/file/docfile.h"

struct file_state {
	char *folder;
	enum docfile_form form; /* of the files that are written */
	bool defuse;
	enum numbers numbers; /* in CSV */
	enum charset charset; /* of CSV */
	int64_t min_age;      /* of a file that is read, in microseconds */
	unsigned long n;      /* batches written */
	bool swept[ECX_KINDS];
};

struct file_state *file_state(const struct ecx_conn *conn);

/* Fails with errno and the path; UNREACHABLE when the error may go away. */
enum ecx_err file_io_fail(struct ecx_conn *conn, const char *path);

/* Refuses symbolic links: whoever may write to a folder could have ecx move or
 * write files elsewhere. */
enum ecx_err file_check_links(struct ecx_conn *conn, const char *folder);

/* The folder of a kind; the caller frees it. */
char *file_folder(const struct ecx_conn *conn, enum ecx_kind kind);

/* How files of a form are read and written; false with conn->error when CSV has
 * no map that fits. */
bool file_way(struct ecx_conn *conn, enum ecx_kind kind, enum docfile_form form,
    struct docfile_way *way);

/* file_list.c: the documents in the files of a folder. */
enum ecx_err file_list(struct ecx_conn *conn, const struct ecx_query *query,
    struct ecx_emitter *e);

#endif
