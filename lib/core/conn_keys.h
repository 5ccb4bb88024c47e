/*
 * The keys that every connection has. A driver's table ends with them, or with
 * http_keys (net/http.h), which does.
 */
#ifndef ECX_CONN_KEYS_H
#define ECX_CONN_KEYS_H

#include "base/conf.h"

/* The row of a driver whose system has a page for each order. */
#define ORDER_URL_KEY(pattern)                                                 \
	{                                                                      \
		"order_url", CONF_TEXT, (pattern),                             \
		    .help =                                                    \
			"Address of the page of an order for people, to "      \
			"which mails and reports link. {id} and {number} are " \
			"the order's, {origin} is scheme and host of 'url', "  \
			"and {KEY} the value of another key. Without it, "     \
			"there are no links."                                  \
	}

extern const struct conf_key ecx_conn_keys[];

#endif
