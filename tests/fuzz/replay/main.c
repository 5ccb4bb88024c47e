/* Runs a fuzz entry over the files and folders named, without a fuzzer. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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
	for (i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
