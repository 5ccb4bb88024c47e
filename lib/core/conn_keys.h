/*
 * The keys that every connection has. A driver's table ends with them, or with
 * http_keys (net/http.h), which does.
 */
#ifndef ECX_CONN_KEYS_H
#define ECX_CONN_KEYS_H

#include "base/conf.h"

extern const struct conf_key ecx_conn_keys[];

#endif
