/*
 * Crash points: a development build (ECX_CRASH_POINTS) started with
 * ECX_CRASH=TOOL:K kills itself with SIGKILL at the K-th point that it passes,
 * if the program's name is TOOL. With ECX_CRASH_LOG=FILE each point passed
 * appends "TOOL K WHERE" to FILE, so that a test can count them. Otherwise a
 * point is nothing.
 */
#ifndef ECX_CRASH_H
#define ECX_CRASH_H

#ifdef ECX_CRASH_POINTS
void crash_point(const char *where);
#else
static inline void
crash_point(const char *where)
{
	(void)where;
}
#endif

#endif
