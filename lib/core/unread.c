#include <stdlib.h>

#include "core/unread.h"

/* Records in succession that cannot be read, before it is the connection. */
enum { UNREAD_MAX = 10 };

bool
unread_is_record(enum ecx_err err)
{
	return err == ECX_AGAIN || err == ECX_PROTOCOL || err == ECX_REJECTED ||
	       err == ECX_STALE;
}

void
unread_note_read(struct unread *u)
{
	u->n = 0;
}

enum ecx_err
unread_probe(struct unread *u, enum ecx_err err)
{
	auto_free char *words = xstrdup(u->conn->error);
	enum ecx_err alive = u->probe != NULL ? u->probe(u->conn)
					      : u->conn->driver->ping(u->conn);

	if (ecx_err_stops(alive))
		return alive;
	(void)ecx_fail(u->conn, err, "%s", words);
	return alive == ECX_OK ? ECX_OK : err;
}

enum ecx_err
unread_emit(struct unread *u, enum ecx_err err, json_t *name)
{
	json_auto_t *row = name;
	auto_free char *why = NULL;
	enum ecx_err alive;

	if (!unread_is_record(err) || ++u->n > UNREAD_MAX)
		return err;
	alive = unread_probe(u, err);
	if (alive != ECX_OK)
		return alive;
	why = xasprintf("this record could not be read: %s", u->conn->error);
	return ecx_emit_bad(u->e, row, why);
}

/* The size of the parts of a page: the largest into which it can be parted. */
static size_t
part_of(size_t size)
{
	size_t parts = 2;

	while (size % parts != 0)
		parts++;
	return size / parts;
}

static enum ecx_err
part_page(
    const struct unread_pages *p, size_t size, size_t number, enum ecx_err err)
{
	size_t part = size > 1 ? part_of(size) : 1, parts = size / part, i;

	if (size == 1) {
		auto_free char *words = xstrdup(p->unread->conn->error);
		json_t *name = p->name(p->data, number);

		(void)ecx_fail(p->unread->conn, err, "%s", words);
		return name != NULL ? unread_emit(p->unread, err, name)
				    : ECX_OK;
	}
	for (i = 1, err = ECX_OK; i <= parts && err == ECX_OK; i++)
		err = unread_page(p, part, (number - 1) * parts + i, NULL);
	return err;
}

enum ecx_err
unread_page(
    const struct unread_pages *pages, size_t size, size_t number, bool *parted)
{
	bool died = false;
	enum ecx_err err = pages->page(pages->data, size, number, &died);
	enum ecx_err alive = ECX_OK;

	if (parted != NULL) {
		*parted = died;
		if (died && size > 1)
			alive = unread_probe(pages->unread, err);
	}
	if (alive != ECX_OK)
		return alive;
	return died ? part_page(pages, size, number, err) : err;
}
