/*
 * The keys `debug` and `rehearse` of a connection, put around the verbs of its
 * driver: the first logs each call, the second answers some of them by rule, so
 * that an outage can be rehearsed.
 */
#ifndef ECX_REHEARSE_H
#define ECX_REHEARSE_H

#include "connector.h"
#include "ecx.h"

/*
 * After the driver has opened the connection: conn->driver becomes a copy of
 * the driver with other verbs where the section has one of the keys, until the
 * connection is closed. Calls are counted over all processes of the run that
 * were begun after the first one had opened the connection. Says once in a run
 * that it rehearses. CONFIG with conn->error set when the rules are wrong.
 */
enum ecx_err ecx_rehearse(struct ecx_run *run, struct ecx_conn *conn);

/* A line on stdout for each section that rehearses, and the status of the run
 * that says so: nobody is to forget it. */
void ecx_rehearse_stuck(struct ecx_run *run);

#endif
