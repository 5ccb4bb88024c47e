/* Standard input that is read to its end before the first document is handed
 * out, in a file without a name in the state folder. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "flow/run.h"

enum { BLOCK = 1 << 16 };

static bool
write_all(int fd, const char *data, size_t len)
{
	ssize_t n;

	for (; len > 0; data += n, len -= (size_t)n) {
		n = write(fd, data, len);
		if (n < 0 && errno == EINTR)
			n = 0;
		if (n < 0)
			return false;
	}
	return true;
}

/* Copies until the end, or until a signal to stop. */
static void
copy_input(int fd)
{
	auto_free char *block = xcalloc(1, BLOCK);
	ssize_t n = 1;

	while (n != 0 && !stop_requested()) {
		n = read(STDIN_FILENO, block, BLOCK);
		if (n < 0 && errno != EINTR)
			die(ECX_EXIT_DATA, "standard input: %s",
			    errno == EBADF ? "not open for reading"
					   : strerror(errno));
		if (n > 0 && !write_all(fd, block, (size_t)n))
			die(ECX_EXIT_AGAIN,
			    "the state folder, which holds standard input: %s",
			    strerror(errno));
	}
}

/* The input from its beginning. */
static struct lines *
open_lines(int fd)
{
	struct lines *l;

	if (lseek(fd, 0, SEEK_SET) != 0)
		die(ECX_EXIT_AGAIN, "the state folder: %s", strerror(errno));
	l = lines_open(fd);
	lines_set_stop(l, stop_flag());
	return l;
}

void
ecx_read_ahead(struct ecx_run *run, ecx_look_fn *fn, void *data)
{
	auto_free char *folder = conf_state_folder(run->conf);
	const int fd = file_unnamed(folder), again = fd < 0 ? -1 : dup(fd);
	enum lines_status status = LINES_OK;
	struct lines *l;
	struct line line;

	if (again < 0)
		die(ECX_EXIT_AGAIN, "%s: %s", folder, strerror(errno));
	copy_input(fd);
	l = open_lines(again);
	while (status != LINES_END && status != LINES_ERROR) {
		struct json_problem problem;
		json_t *doc = NULL;

		status = lines_next(l, &line);
		if (status == LINES_OK)
			doc = json_read(line.text, line.len, &problem);
		if (doc != NULL)
			fn(doc, data);
		json_decref(doc);
	}
	lines_close(l);
	run->in->input = open_lines(fd);
}
