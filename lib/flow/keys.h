/*
 * What the sections of a configuration may hold.
 */
#ifndef ECX_KEYS_H
#define ECX_KEYS_H

#include "base/conf.h"

/* The tables of all drivers by their names, ended by a NULL name. */
struct ecx_driver_keys {
	const char *driver;
	const struct conf_key *keys;
};
extern const struct ecx_driver_keys ecx_driver_keys[];

/* Those of [ecx], of [notify] and of a flow. */
extern const struct conf_key ecx_keys[];
extern const struct conf_key ecx_notify_keys[];
extern const struct conf_key ecx_flow_keys[];

/* Does the section declare a flow, [flow NAME STORE SYSTEM]? */
bool ecx_is_flow(const struct conf_section *s);

/* Those of a driver by its name; NULL when it is not known. */
const struct conf_key *ecx_keys_of(const char *driver);

/*
 * Is it [ecx], [notify], a flow or a connection, which has a key `driver`?
 * False with "FILE:LINE: ..." and the nearest name in error. A name like ECX is
 * refused in any case: it would silently be another configuration, with a new
 * ledger.
 */
bool ecx_section_known(const struct conf_section *s, char *error, size_t size);

/* Declares the keys of each section by its name or driver; one whose driver is
 * not known has none. */
void ecx_declare_keys(const struct conf *conf);

/*
 * Prints the keys of a driver, those needed first, without those that every
 * connection has ("connection") or every one over HTTP ("http"); "ecx",
 * "notify" and "flow" are the sections of these names. False when there is no
 * such name.
 */
bool ecx_keys_print(const char *name);

#endif
