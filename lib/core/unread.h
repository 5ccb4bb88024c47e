/*
 * Records of a list that cannot be read: the server answers a request with an
 * error of its own whenever one of them is in it. That record is emitted by its
 * name, and the list goes on behind it, as long as the server answers anything.
 */
#ifndef ECX_UNREAD_H
#define ECX_UNREAD_H

#include "connector.h"

struct unread {
	struct ecx_conn *conn;
	struct ecx_emitter *e;
	/* Asks the server for something in which no record has a part; NULL:
	 * the driver's ping. */
	enum ecx_err (*probe)(struct ecx_conn *conn);
	size_t n; /* unread records in succession */
};

/* May one record in what was asked for be the reason of the error? */
bool unread_is_record(enum ecx_err err);
/* OK when the server answers the probe, so that the error, which conn->error
 * says, may be a record's; else the error that ends the list. */
enum ecx_err unread_probe(struct unread *u, enum ecx_err err);
/* A record was read: those before it were not the connection's fault. */
void unread_note_read(struct unread *u);
/*
 * Emits a record that could not be read, by its name ({"id": "12"}; stolen).
 * err and conn->error say why. Returns err where it is not the record's: it
 * says so, the probe failed, or ten records in succession could not be read.
 */
enum ecx_err unread_emit(struct unread *u, enum ecx_err err, json_t *name);

/* A list whose pages have numbers. */
struct unread_pages {
	struct unread *unread;
	/* Reads the page with that number (from 1), of `size` rows, and emits
	 * them; behind the last page it does nothing. *died: the request failed
	 * with an error that may be due to one of the rows. */
	enum ecx_err (*page)(
	    void *data, size_t size, size_t number, bool *died);
	/* The name of the row that is the page of one row with that number;
	 * NULL: it need not be emitted. */
	json_t *(*name)(void *data, size_t number);
	void *data;
};

/*
 * Emits one page. Where the server dies of it, it is parted until the record at
 * fault stands alone, and *parted is true; an error of the probe ends that.
 */
enum ecx_err unread_page(
    const struct unread_pages *pages, size_t size, size_t number, bool *parted);

#endif
