#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "core/pages.h"

/* Pages without a row in succession, each of which may have lost its rows to a
 * filter of the server. */
enum { EMPTY_MAX = 5 };

/* The name of a list at the beginning of a message: for "%s%s". */
#define LIST(list) (list) != NULL ? (list) : "", (list) != NULL ? ": " : ""

static void
add_hash(struct pages *p, uint64_t h)
{
	if (p->n == p->room) {
		p->room = p->room > 0 ? 2 * p->room : 16;
		p->seen = xreallocarray(p->seen, p->room, sizeof(*p->seen));
	}
	p->seen[p->n++] = h;
}

enum ecx_err
pages_note(struct ecx_conn *conn, struct pages *pages, const char *list,
    const char *mark)
{
	uint64_t h = hash_add(HASH_START, mark, strlen(mark));
	size_t i;

	for (i = 0; i < pages->n; i++)
		if (pages->seen[i] == h)
			return ecx_fail(conn, ECX_PROTOCOL,
			    "%s%sthe pages repeat: page %zu is page %zu again",
			    LIST(list), pages->n + 1, i + 1);
	add_hash(pages, h);
	return ECX_OK;
}

enum ecx_err
pages_note_size(struct ecx_conn *conn, struct pages *pages, const char *list,
    size_t n, bool more)
{
	pages->empty = n > 0 ? 0 : pages->empty + 1;
	if (!more || pages->empty <= EMPTY_MAX)
		return ECX_OK;
	return ecx_fail(conn, ECX_PROTOCOL,
	    "%s%s%zu pages in succession are empty, and more are said to "
	    "follow",
	    LIST(list), pages->empty);
}

enum ecx_err
pages_note_rows(struct ecx_conn *conn, struct pages *pages, const char *list,
    const json_t *rows, bool more)
{
	size_t n = json_array_size(rows);
	auto_free char *text = NULL;

	if (n == 0)
		return pages_note_size(conn, pages, list, n, more);
	pages->empty = 0;
	text = json_text(rows);
	return pages_note(conn, pages, list, text);
}

void
pages_reset(struct pages *pages)
{
	pages->n = 0;
	pages->empty = 0;
}

void
pages_cleanup(struct pages *pages)
{
	free(pages->seen);
}
