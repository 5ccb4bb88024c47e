/* A connection of a test's own driver, with its configuration and state. */
#ifndef ECX_UNIT_NETCASE_H
#define ECX_UNIT_NETCASE_H

#include <sys/types.h>

#include "net/http.h"

struct netcase {
	struct ecx_conn conn;
	struct ecx_driver driver;
	struct conf *conf;
	struct http *http;
	char *state; /* folder */
};

/*
 * The section [t] with this url and the lines of keys; its waits are 0. The
 * driver takes all methods of sign-on, `none` if nothing is said. state: a
 * folder of another case that has to be shared, or NULL.
 */
struct netcase *netcase_new(
    const char *url, const char *keys, const char *state);
/* With an http; NULL in it when that was refused. */
struct netcase *netcase_open(const char *url, const char *keys,
    const struct http_setup *setup, const char *state);
void netcase_close(struct netcase *c);

/* Sends; 0 as len is the body's. */
enum ecx_err netcase_send(struct netcase *c, const char *method,
    const char *target, const char *body, struct http_answer *a);

/* In 20 ms this process gets a signal, from which on stop_requested() is true,
 * until netcase_stopped. */
pid_t netcase_stop_soon(void);
void netcase_stopped(pid_t child);

#endif
