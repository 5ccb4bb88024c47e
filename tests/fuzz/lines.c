/* Any bytes through a pipe: every byte is in exactly one line, and a good line
 * is what it promises to be. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/die.h"
#include "base/lines.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* No more than what a pipe takes without a reader. */
enum { PIPE_HOLDS = 4096 };

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum lines_status status;
	struct line line;
	size_t at = 0, number = 0;
	int fds[2];

	if (size > PIPE_HOLDS)
		return 0;
	expect(pipe(fds) == 0);
	expect(write(fds[1], data, size) == (ssize_t)size);
	expect(close(fds[1]) == 0);

	auto_lines struct lines *l = lines_open(fds[0]);

	while ((status = lines_next(l, &line)) != LINES_END) {
		expect(line.number == ++number);
		expect(at + line.len <= size);
		expect(memcmp(data + at, line.text, line.len) == 0);
		expect((status == LINES_OK) == (line.error == NULL));
		if (status == LINES_OK)
			expect(strlen(line.text) == line.len &&
			       text_is_utf8(line.text, line.len));
		at += line.len;
		if (at < size)
			expect(data[at++] == '\n');
	}
	expect(at == size);
	return 0;
}
