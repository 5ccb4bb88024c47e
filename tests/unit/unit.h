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

#endif
