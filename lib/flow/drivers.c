/* The table of drivers, a file of its own: a test that brings another table
 * does not link this one. */
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
