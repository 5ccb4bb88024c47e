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

/*
 * Names a case of a table, as printf does, until the end of the block: a check
 * that fails meanwhile prints it. Cases stand in each other.
 */
#define UNIT_CASE(...)                                               \
	__attribute__((cleanup(unit_case_end), unused)) const size_t \
	UNIT_CASE_AT(__LINE__) = unit_case_begin(__VA_ARGS__)
#define UNIT_CASE_AT(line) UNIT_CASE_JOIN(line)
#define UNIT_CASE_JOIN(line) unit_case_##line

__attribute__((format(printf, 1, 2))) size_t unit_case_begin(
    const char *format, ...);
void unit_case_end(const size_t *before);
/* Prints the case in which the test failed. A teardown of cmocka, called by
 * those of groups that have their own. */
int unit_case_print(void **state);

#undef cmocka_unit_test
#define cmocka_unit_test(test)                    \
	{                                         \
		.name = #test, .test_func = test, \
		.teardown_func = unit_case_print  \
	}

/* Fails and prints both, when the part is not in the text. */
#define assert_contains(text, part) \
	unit_assert_contains(text, part, __FILE__, __LINE__)
void unit_assert_contains(
    const char *text, const char *part, const char *file, int line);

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
