/* The table of drivers. It is a file of its own so that a test can link
 * another table. */
#include "flow/registry.h"

#define ECX_CONNECTOR(name) extern const struct ecx_driver ecx_driver_##name;
#include "connectors.def"
#undef ECX_CONNECTOR

const struct ecx_driver *const ecx_drivers[] = {
#define ECX_CONNECTOR(name) &ecx_driver_##name,
#include "connectors.def"
#undef ECX_CONNECTOR
    NULL,
};
