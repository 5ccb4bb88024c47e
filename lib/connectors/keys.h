/*
 * The tables of keys of all connectors: NAME_keys, in NAME/NAME_keys.c, which
 * is data alone, so that a tool that reads a section needs no driver.
 */
#ifndef ECX_CONNECTORS_KEYS_H
#define ECX_CONNECTORS_KEYS_H

#include "core/conn_keys.h"

#define ECX_CONNECTOR(name) extern const struct conf_key name##_keys[];
#include "connectors.def"
#undef ECX_CONNECTOR

#endif
