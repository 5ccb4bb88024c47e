/* Any bytes as a CSV file: a row's raw bytes stand in it, and what is written
 * of the good rows reads back as the same. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/csv.h"
#include "base/mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is written of it still fits into a pipe. */
enum { INPUT_MAX = 8192 };

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* Through a pipe that holds all of the text. */
static struct csv *
open_text(const void *text, size_t len)
{
	char path[32], error[256] = "";
	struct csv *c;
	int fds[2];

	expect(pipe(fds) == 0);
	expect(write(fds[1], text, len) == (ssize_t)len);
	expect(close(fds[1]) == 0);
	(void)snprintf(path, sizeof(path), "/dev/fd/%d", fds[0]);
	c = csv_open(path, error, sizeof(error));
	expect(close(fds[0]) == 0);
	expect((c == NULL) == (error[0] != '\0'));
	return c;
}

static void
write_cell(struct buf *out, size_t i, const char *text)
{
	if (i > 0)
		buf_addc(out, ',');
	csv_add(out, text, false);
}

/* Copies header and good rows; true when no row would be a blank line. */
static bool
copy(struct csv *c, const char *data, size_t size, struct buf *out)
{
	enum csv_status status;
	struct csv_row row;
	size_t n = csv_columns(c), lines = 1, at = 0, i;
	bool plain = strncmp(csv_column(c, 0), "\xef\xbb\xbf", 3) != 0;

	for (i = 0; i < n; i++)
		write_cell(out, i, csv_column(c, i));
	buf_addc(out, '\n');
	while ((status = csv_next(c, &row)) != CSV_END) {
		expect((status == CSV_ROW) == (row.error == NULL));
		expect(row.line > lines);
		lines = row.line;
		while (memcmp(data + at, row.raw, row.raw_len) != 0)
			expect(++at + row.raw_len <= size);
		at += row.raw_len;
		expect(row.fields <= n);
		if (status == CSV_BAD)
			continue;
		expect(row.fields == n);
		plain = plain && (n > 1 || row.field[0][0] != '\0');
		for (i = 0; i < n; i++)
			write_cell(out, i, row.field[i]);
		buf_addc(out, '\n');
	}
	return plain;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	auto_csv struct csv *c = NULL;
	auto_csv struct csv *again = NULL;
	auto_buf struct buf one = {0};
	auto_buf struct buf two = {0};

	if (size > INPUT_MAX)
		return 0;
	c = open_text(data, size);
	if (c == NULL)
		return 0;
	buf_init(&one, 8 * (size_t)INPUT_MAX);
	buf_init(&two, 8 * (size_t)INPUT_MAX);
	if (!copy(c, (const char *)data, size, &one))
		return 0;
	again = open_text(one.data, one.len);
	expect(again != NULL);
	(void)copy(again, one.data, one.len, &two);
	expect(strcmp(one.data, two.data) == 0);
	return 0;
}
