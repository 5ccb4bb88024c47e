/*
 * One command of a scenario: it runs, the server answers it, and what it said
 * and asked for is compared.
 */
#ifndef PLAY_STEP_H
#define PLAY_STEP_H

#include "exchange.h"

/* The environment of all commands: this folder, no proxy, one time. */
void step_environment(const char *house);

/*
 * Runs the next step, x->step, which has until seconds have passed. False with
 * the first difference in x->why.
 */
bool step_play(
    struct exchange *x, struct server *server, const char *house, int seconds);

#endif
