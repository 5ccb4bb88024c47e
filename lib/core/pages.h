/*
 * The pages of a list, as far as they were read, so that a list ends: a server
 * that ignores what tells one page from another hands out the same pages for
 * ever. A page is remembered by 8 bytes, a hash of its cursor, of the request
 * for it, or of its rows.
 */
#ifndef ECX_PAGES_H
#define ECX_PAGES_H

#include "connector.h"

struct pages {
	uint64_t *seen; /* a hash per page */
	size_t n, room;
	size_t empty; /* pages without a row in succession */
};

/*
 * Notes the next page by what tells it from all others: its cursor, or the
 * request for it. PROTOCOL when an earlier page had the same. list is what the
 * message calls the list: "orders"; NULL: it is the list of the verb.
 */
enum ecx_err pages_note(struct ecx_conn *conn, struct pages *pages,
    const char *list, const char *mark);
/*
 * Notes the next page by its rows, which have to hold something unique, as
 * their id. PROTOCOL when an earlier page had the same, or when more than a few
 * pages in succession have none although more are said to follow.
 */
enum ecx_err pages_note_rows(struct ecx_conn *conn, struct pages *pages,
    const char *list, const json_t *rows, bool more);
/* The second half of that alone, for pages that are noted by their mark. */
enum ecx_err pages_note_size(struct ecx_conn *conn, struct pages *pages,
    const char *list, size_t n, bool more);
/* Forgets the pages: what follows may begin with rows that were read. */
void pages_reset(struct pages *pages);

void pages_cleanup(struct pages *pages);
#define auto_pages __attribute__((cleanup(pages_cleanup)))

#endif
