/* Runs every group, or those named on the command line. */
#define _XOPEN_SOURCE 700 /* nftw */
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <ftw.h>

#include "base/die.h"
#include "base/json.h"
#include "base/mem.h"
#include "unit.h"

static char *root;
static pid_t runner;

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
	if (root == NULL || getpid() != runner)
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

/* ---- cases ---- */

static char cases[1000];

size_t
unit_case_begin(const char *format, ...)
{
	const size_t before = strlen(cases);
	char text[sizeof(cases)];
	va_list args;

	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	if (before > 0)
		(void)snprintf(
		    cases + before, sizeof(cases) - before, ", in it ");
	(void)text_clean(
	    cases + strlen(cases), sizeof(cases) - strlen(cases), text);
	return before;
}

void
unit_case_end(const size_t *before)
{
	cases[*before] = '\0';
}

/* A check that fails leaves the test by longjmp, past the end of its blocks. */
int
unit_case_print(void **state)
{
	(void)state;
	if (*cases != '\0')
		print_error("case:     %s\n", cases);
	*cases = '\0';
	return 0;
}

void
unit_assert_contains(
    const char *text, const char *part, const char *file, int line)
{
	if (text != NULL && strstr(text, part) != NULL)
		return;
	print_error("expected: %s\n", part);
	print_error("seen:     %s\n", text != NULL ? text : "(null)");
	_fail(file, line);
}

/* ---- a process of its own ---- */

void
unit_run(void (*child)(void), struct unit_said *said)
{
	int pair[2], status;
	pid_t pid;

	assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), 0);
	fflush(NULL);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		dup2(pair[1], STDERR_FILENO);
		close(pair[0]);
		close(pair[1]);
		child();
		_exit(0);
	}
	close(pair[1]);
	memset(said, 0, sizeof(*said));
	while (recv(pair[0], said->text[said->writes], UNIT_SAID - 1, 0) > 0) {
		said->writes++;
		assert_true(said->writes < UNIT_WRITES);
	}
	close(pair[0]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	said->status =
	    WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
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

	runner = getpid();
	json_setup();
	if (atexit(remove_root) != 0)
		return 1;
#define UNIT(name)                     \
	if (wanted(#name, argc, argv)) \
		failed += test_##name();
#include "unit.def"
#undef UNIT
	if (failed == 0)
		return 0;
	/* What a test that failed has not freed would be shown as a leak. */
	remove_root();
	fflush(NULL);
	_exit(1);
}
