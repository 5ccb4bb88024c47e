/* Runs every group, or those named on the command line. */
#define _XOPEN_SOURCE 700 /* nftw */
#include <stdio.h>
#include <unistd.h>
#include <ftw.h>

#include "base/json.h"
#include "base/mem.h"
#include "unit.h"

static char *root;

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static void
remove_root(void)
{
	if (root == NULL)
		return;
	(void)nftw(root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free(root);
}

char *
unit_tmpdir(void)
{
	static unsigned n;
	const char *tmp = getenv("TMPDIR");
	char *dir;

	if (root == NULL) {
		root = xasprintf("%s/ecx-unit.XXXXXX", tmp ? tmp : "/tmp");
		assert_non_null(mkdtemp(root));
	}
	dir = xasprintf("%s/%u.XXXXXX", root, ++n);
	assert_non_null(mkdtemp(dir));
	return dir;
}

static int
wanted(const char *name, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++)
		if (strcmp(argv[i], name) == 0)
			return 1;
	return argc < 2;
}

int
main(int argc, char **argv)
{
	int failed = 0;

	json_setup();
	if (atexit(remove_root) != 0)
		return 1;
#define UNIT(name)                  \
	if (wanted(#name, argc, argv)) \
		failed += test_##name();
#include "unit.def"
#undef UNIT
	return failed != 0;
}
