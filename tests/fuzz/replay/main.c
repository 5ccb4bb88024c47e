/* Runs a fuzz entry over the files and folders named, without a fuzzer. */
#include <dirent.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char input[4096]; /* the file that is run, with its line end */

/* An entry that sees something wrong aborts: the file is named. */
static void
on_abort(int number)
{
	static const char what[] = "replay: this input aborts: ";
	ssize_t ignored;

	(void)number;
	ignored = write(STDERR_FILENO, what, sizeof(what) - 1);
	ignored = write(STDERR_FILENO, input, strlen(input));
	(void)ignored;
}

static int
replay(const char *dir)
{
	char **names;
	size_t i, n;
	int failed = 0;

	if (!file_names(dir, &names, &n) || n == 0) {
		fprintf(stderr, "replay: %s: no corpus\n", dir);
		return 1;
	}
	for (i = 0; i < n; i++) {
		auto_free char *path = xasprintf("%s/%s", dir, names[i]);
		auto_buf struct buf b = {0};

		buf_init(&b, (size_t)64 << 20);
		if (!file_read(path, &b)) {
			perror(path);
			failed = 1;
			continue;
		}
		/* An exact copy, so that ASan sees a read past the end. */
		auto_free uint8_t *exact = xmalloc(b.len ? b.len : 1);

		memcpy(exact, b.data, b.len);
		(void)snprintf(input, sizeof(input), "%s\n", path);
		LLVMFuzzerTestOneInput(exact, b.len);
	}
	file_names_free(names, n);
	printf("%s: %zu inputs\n", dir, n);
	return failed;
}

int
main(int argc, char **argv)
{
	int i, failed = 0;

	json_setup();
	(void)signal(SIGABRT, on_abort);
	for (i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
