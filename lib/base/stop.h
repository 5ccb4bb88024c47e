/*
 * Stopping on request: SIGTERM, SIGINT and SIGHUP set a flag, and whoever
 * waits or loops asks for it. A program finishes its document and ends.
 */
#ifndef ECX_STOP_H
#define ECX_STOP_H

#include <signal.h>
#include <stdbool.h>

/* Installs the handler; without_pipe: SIGPIPE is ignored, so that a writer
 * keeps its books after its reader has gone. */
void stop_catch(bool without_pipe);
/* Has one of the signals come? */
bool stop_requested(void);
/* The flag itself, for lines_set_stop(). */
const volatile sig_atomic_t *stop_flag(void);

#endif
