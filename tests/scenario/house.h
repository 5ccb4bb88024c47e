/*
 * What the commands of a scenario find: a folder of their own with the
 * configuration and the state.
 */
#ifndef PLAY_HOUSE_H
#define PLAY_HOUSE_H

#include "script.h"

/* Makes the folder and sets the variables tmp and dir; ends the program when it
 * cannot. The caller removes and frees it. */
char *house_make(const struct script *script, struct vars *vars);
/*
 * Writes its configuration: the file `conf` beside the scenario, the scenario's
 * own settings, and for the connection (the first section) what is not said.
 * False with why when a line of them is wrong.
 */
bool house_configure(const struct script *script, const char *house,
    const struct vars *vars, struct buf *why);
void house_remove(const char *house);

#endif
