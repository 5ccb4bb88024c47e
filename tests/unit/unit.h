/* The unit tests: a file test_NAME.c holds `int test_NAME(void)`, which runs
 * its cmocka group; unit.def lists the names. */
#ifndef ECX_UNIT_H
#define ECX_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define UNIT(name) int test_##name(void);
#include "unit.def"
#undef UNIT

/* A fresh folder below $TMPDIR that this test owns; the caller frees the path.
 * The runner removes all of them at its end. */
char *unit_tmpdir(void);

enum { UNIT_WRITES = 4, UNIT_SAID = 8192 };

/* What a child process said on stderr, a text for each write(2), fewer than
 * UNIT_WRITES; and its exit status, or 128 + the signal. */
struct unit_said {
	int status;
	size_t writes;
	char text[UNIT_WRITES][UNIT_SAID];
};

/* For what ends a program: runs child in a process of its own. */
void unit_run(void (*child)(void), struct unit_said *said);

#endif
