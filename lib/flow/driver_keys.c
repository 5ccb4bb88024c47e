/* The table of all drivers' keys, a file of its own: a test that brings another
 * table does not link this one. */
#include "connectors/keys.h"
#include "flow/keys.h"

const struct ecx_driver_keys ecx_driver_keys[] = {
#define ECX_CONNECTOR(name) {#name, name##_keys},
#include "connectors.def"
#undef ECX_CONNECTOR
    {NULL, NULL},
};
