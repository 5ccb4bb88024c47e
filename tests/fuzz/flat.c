/* Any bytes as the flat form of a vendor's document: each row is in one
 * document or in one bad record, and what is written of a document reads back
 * as one that is written the same. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "connectors/file/flat.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A pipe holds that much. */
enum { INPUT_MAX = 8192, PIPE_MAX = 60000 };

static const char map_text[] = "no text orderNumber required\n"
			       "place.city text billingAddress.name\n"
			       "image.1 text image.1\n"
			       "lines[] lines orderedItem[]\n"
			       "  sku text sku\n"
			       "  unit.code text unitCode\n";

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static struct flat *
open_text(const struct map *m, const void *text, size_t len)
{
	char path[32], error[ECX_WHY] = "";
	struct flat *f;
	int fds[2];

	expect(pipe(fds) == 0);
	expect(write(fds[1], text, len) == (ssize_t)len);
	expect(close(fds[1]) == 0);
	(void)snprintf(path, sizeof(path), "/dev/fd/%d", fds[0]);
	f = flat_open(path, CHARSET_UTF_8, m, true, error, sizeof(error));
	expect(close(fds[0]) == 0);
	expect((f == NULL) == (error[0] != '\0'));
	return f;
}

static void
print(const struct map *m, const json_t *doc, struct buf *out)
{
	char why[ECX_WHY];

	flat_header(m, true, out);
	expect(flat_add(m, doc, true, NUMBERS_AUTO, out, why));
}

/* The one document that is written there, written again. */
static void
expect_same(const struct map *m, const struct buf *text)
{
	struct flat *f;
	struct flat_item item;
	auto_buf struct buf again = {0};

	buf_init(&again, BUF_LINE_MAX);
	if (text->over || text->len > PIPE_MAX)
		return;
	f = open_text(m, text->data, text->len);
	expect(f != NULL);
	expect(flat_next(f, &item) == FLAT_DOC);
	print(m, item.doc, &again);
	json_decref(item.doc);
	expect(strcmp(text->data, again.data) == 0);
	expect(flat_next(f, &item) == FLAT_END);
	flat_close(f);
}

static void
check(const struct map *m, enum flat_status status, struct flat_item *item)
{
	auto_buf struct buf text = {0};

	expect(item->line > 1);
	buf_init(&text, BUF_LINE_MAX);
	if (status == FLAT_DOC) {
		expect(json_is_object(item->doc));
		print(m, item->doc, &text);
		json_decref(item->doc);
		expect_same(m, &text);
	} else {
		expect(status == FLAT_BAD);
		expect(item->why[0] != '\0');
		expect(strlen(item->raw) <= item->raw_len);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char error[ECX_WHY];
	struct map *m;
	struct flat *f;
	enum flat_status status;
	struct flat_item item;

	if (size > INPUT_MAX)
		return 0;
	json_setup();
	m = map_parse(map_text, sizeof(map_text) - 1, "/nonexistent/fuzz.map",
	    NULL, error, sizeof(error));
	expect(m != NULL);
	f = open_text(m, data, size);
	while (f != NULL && (status = flat_next(f, &item)) != FLAT_END)
		check(m, status, &item);
	flat_close(f);
	map_close(m);
	return 0;
}
