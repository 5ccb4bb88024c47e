/*
 * Crash points, for tests that kill a tool at every step. In a development
 * build (ECX_CRASH_POINTS) the tool named TOOL kills itself with SIGKILL at the
 * K-th crash point that it passes, when started with ECX_CRASH=TOOL:K. With
 * ECX_CRASH_LOG=FILE each point passed appends "TOOL K WHERE" to FILE, so that
 * a test can count them. In any other build crash_point() does nothing.
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
