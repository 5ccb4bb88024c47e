/*
 * Stopping on request: SIGTERM, SIGINT and SIGHUP set a flag, and every wait
 * and every loop checks it. A program finishes the document that it works on,
 * and ends.
 */
#ifndef ECX_STOP_H
#define ECX_STOP_H

#include <signal.h>
#include <stdbool.h>

/* Installs the handler. With without_pipe SIGPIPE is ignored, so that a sink
 * still stores its receipts when the reader of its output has gone. */
void stop_catch(bool without_pipe);
/* Where SIGPIPE would end the process, write(2) fails with EPIPE from now on;
 * stop_by_pipe() then ends the process as the signal would have, once its work
 * is done. It returns where SIGPIPE was not caught. */
void stop_catch_pipe(void);
void stop_by_pipe(void);
/* While deferred, a signal that arrives is not yet seen: for work that is not
 * to be left half done. */
void stop_defer(bool defer);
/* Has one of the signals arrived? */
bool stop_requested(void);
/* The flag itself, for lines_set_stop(). */
const volatile sig_atomic_t *stop_flag(void);

#endif
