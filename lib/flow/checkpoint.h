/* Checkpoints in a sink. They are input like any other, and are checked before
 * they are stored. */
#ifndef ECX_CHECKPOINT_H
#define ECX_CHECKPOINT_H

#include "ecx.h"

/*
 * Stores the Checkpoint, and writes it to stdout. It is stored when it has a
 * source and a cursor, one of the kinds that the tool takes, and `connection`
 * as its flow; else it is reported, once a run, and sets status 65. A cursor
 * that goes back behind the stored one is reported and not stored.
 */
void checkpoint_store(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n, const struct ecx_input *in);

#endif
