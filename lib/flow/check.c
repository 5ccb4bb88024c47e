/* Each function reports problems of one sort, so that all are seen at once. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/near.h"
#include "core/map.h"
#include "flow/check.h"
#include "flow/flows.h"
#include "flow/keys.h"
#include "flow/mail.h"
#include "flow/registry.h"
#include "flow/stock_rules.h"

struct problem {
	size_t line; /* of the configuration */
	char *text;
};

struct check {
	struct ecx_run *run;
	const struct conf_section *section;
	size_t map_line; /* of the key whose map is checked; or 0 */
	struct problem *problem;
	size_t problems;
};

/* ---- problems ---- */

/* The line of the configuration to which a problem belongs: that of the map,
 * else the problem's own, else that of the section. */
static size_t
line_of(const struct check *c, const char *problem)
{
	const char *path = c->run->conf != NULL ? conf_path(c->run->conf) : "";
	const size_t len = strlen(path);

	if (c->map_line != 0)
		return c->map_line;
	if (len == 0)
		return 0;
	if (strncmp(problem, path, len) == 0 && problem[len] == ':')
		return strtoul(problem + len + 1, NULL, 10);
	return c->section != NULL ? c->section->line : 0;
}

static void
report(void *data, const char *problem)
{
	struct check *c = data;

	c->problem =
	    xreallocarray(c->problem, c->problems + 1, sizeof(*c->problem));
	c->problem[c->problems++] =
	    (struct problem){line_of(c, problem), xstrdup(problem)};
}

/* Prints the problems in the order of the configuration's lines, those of a
 * line as they were found; returns their number. */
static size_t
print_problems(struct check *c)
{
	size_t i, k;

	for (i = 0; i < c->problems; i++) {
		struct problem p = c->problem[i];

		/* One of a line that is no INI file, found before the path was
		 * known. */
		if (p.line == 0)
			p.line = line_of(c, p.text);
		for (k = i; k > 0 && c->problem[k - 1].line > p.line; k--)
			c->problem[k] = c->problem[k - 1];
		c->problem[k] = p;
	}
	for (i = 0; i < c->problems; i++) {
		warn("%s", c->problem[i].text);
		free(c->problem[i].text);
	}
	free(c->problem);
	return c->problems;
}

/* A problem of a key, or of the section where it has no such key. */
__attribute__((format(printf, 3, 4))) static void
report_key(struct check *c, const char *key, const char *format, ...)
{
	auto_free char *why = NULL;
	auto_free char *problem = NULL;
	char where[ECX_WHY];
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	problem = xasprintf("%s: %s%s%s",
	    conf_where(c->section, key, where, sizeof(where)), key,
	    key[0] != '\0' ? ": " : "", why);
	report(c, problem);
}

/* ---- files and folders ---- */

static bool
is_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* May files be read, written and moved in it? False with errno set. */
static bool
is_usable_folder(const char *path)
{
	if (access(path, R_OK | W_OK | X_OK) != 0)
		return false;
	errno = ENOTDIR;
	return is_folder(path);
}

/* The folder of a connection, and those of the kinds that are there. */
static void
check_folder(struct check *c, const char *key, const char *path)
{
	enum ecx_kind kind;

	if (!is_usable_folder(path)) {
		report_key(c, key, "%s: %s", path, strerror(errno));
		return;
	}
	for (kind = 0; kind < ECX_KINDS; kind++) {
		auto_free char *folder =
		    xasprintf("%s/%s", path, ecx_kind_plural(kind));

		if (!is_usable_folder(folder) && errno != ENOENT)
			report_key(c, key, "%s: %s", folder, strerror(errno));
	}
}

static void
check_file(struct check *c, const char *key, const char *path)
{
	if (access(path, R_OK) != 0)
		report_key(c, key, "%s: %s", path, strerror(errno));
	else if (is_folder(path))
		report_key(c, key, "%s: %s", path, strerror(EISDIR));
}

/* A folder that is not there is created by the first run, in the nearest one
 * that is. */
static void
check_state(struct check *c)
{
	auto_free char *folder = conf_state_folder(c->run->conf);
	auto_free char *path = xstrdup(folder);
	struct stat st;
	char *slash;

	while (stat(path, &st) != 0 && errno == ENOENT &&
	       (slash = strrchr(path, '/')) != NULL && slash > path)
		*slash = '\0';
	if (!is_usable_folder(path))
		report_key(c, "state", "%s: %s", folder, strerror(errno));
	else if (strcmp(path, folder) == 0 &&
		 (st.st_mode & (S_IWGRP | S_IWOTH)) != 0)
		report_key(c, "state",
		    "%s: others can write to this folder: chmod go-w it",
		    folder);
}

/* ---- keys ---- */

static void
check_path(struct check *c, const char *key)
{
	auto_free char *path = conf_path_of(c->section, key);

	if (path == NULL || strcmp(key, "state") == 0)
		return;
	if (strcmp(key, "folder") == 0)
		check_folder(c, key, path);
	else
		check_file(c, key, path);
}

static void
check_secret(struct check *c, const char *key)
{
	char error[ECX_WHY];
	char *secret = conf_secret(c->section, key, error, sizeof(error));

	free(secret);
	if (secret == NULL && error[0] != '\0')
		report(c, error);
}

static void
check_keys(struct check *c)
{
	const struct conf_key *keys = conf_declared(c->section), *k = NULL;

	(void)conf_problems(c->section, report, c);
	while ((k = conf_key_next(keys, k)) != NULL)
		if (k->type == CONF_PATH)
			check_path(c, k->name);
		else if (k->type == CONF_SECRET)
			check_secret(c, k->name);
}

/* ---- [notify] ---- */

static void
check_addresses(struct check *c, const char *key)
{
	const char *value = conf_text(c->section, key), *bad;

	if (value != NULL && value[0] != '\0' && !mail_is_list(value, &bad))
		report_key(c, key, "not a mail address: '%s'", bad);
}

/* Is there a program of this name, in PATH when it has no slash? */
static bool
is_program(const char *name)
{
	const char *path = getenv("PATH");
	size_t n;

	if (strchr(name, '/') != NULL)
		return access(name, X_OK) == 0 && !is_folder(name);
	for (; path != NULL; path = path[n] != '\0' ? path + n + 1 : NULL) {
		auto_free char *file = NULL;

		n = strcspn(path, ":");
		file = xasprintf("%.*s/%s", (int)n, path, name);
		if (access(file, X_OK) == 0 && !is_folder(file))
			return true;
	}
	return false;
}

static void
check_notify(struct check *c)
{
	static const char *const lists[] = {"from", "to", "orders",
	    "fulfillments", "changes", "customers", "differences"};
	const char *program = conf_text(c->section, "msmtp");
	size_t i;

	for (i = 0; i < ARRAY_LEN(lists); i++)
		check_addresses(c, lists[i]);
	if (!is_program(program))
		report_key(c, "msmtp",
		    "'%s' cannot be run: install msmtp, or correct the path",
		    program);
}

/* ---- connections ---- */

static bool
ends_with(const char *text, const char *end)
{
	const size_t n = strlen(text), m = strlen(end);

	return n >= m && strcmp(text + n - m, end) == 0;
}

/* A map that reads a key which the section has to have, and has not: that was
 * reported. */
static void
report_map(void *data, const char *problem)
{
	struct check *c = data;
	const struct conf_key *keys = conf_declared(c->section), *k = NULL;

	while ((k = conf_key_next(keys, k)) != NULL) {
		auto_free char *end =
		    xasprintf("[%s] has no %s", c->section->name, k->name);

		if (k->need == CONF_REQUIRED && ends_with(problem, end))
			return;
	}
	report(c, problem);
}

static void
check_map(struct check *c, const char *key, const char *path)
{
	char where[ECX_WHY];

	(void)conf_where(c->section, key, where, sizeof(where));
	c->map_line = line_of(c, where);
	(void)map_test(path, c->section, report_map, c);
	c->map_line = 0;
}

/* Changes of orders are read by the map of orders; credit notes need one only
 * where they come from. */
static bool
needs_map(const struct ecx_driver *d, enum ecx_kind kind)
{
	if (kind == ECX_STATE)
		return d->verbs[kind].list != NULL ||
		       d->verbs[kind].set != NULL;
	if (kind == ECX_PAYOUT)
		return d->verbs[kind].list != NULL;
	return kind != ECX_CHANGE && kind != ECX_DIFFERENCE &&
	       (kind != ECX_CREDIT || (d->verbs[ECX_CHANGE].list != NULL &&
					  !(d->flags & ECX_CANONICAL)));
}

static void
check_maps(struct check *c, const char *driver)
{
	const struct ecx_driver *d = ecx_driver_find(driver);
	enum ecx_kind kind;

	for (kind = 0; kind < ECX_KINDS; kind++) {
		auto_free char *key = xasprintf("%s_map", ecx_kind_name(kind));
		auto_free char *path = map_find(c->section, driver, kind);

		/* One that cannot be read was reported as a path. */
		if (path != NULL && access(path, R_OK) == 0)
			check_map(c, key, path);
		else if (conf_written(c->section, key) == NULL &&
			 needs_map(d, kind))
			report_key(c, "", "no map %s-%s.map was found", driver,
			    ecx_kind_name(kind));
	}
}

/* What the driver and the stock rules say of a section whose keys are valid. */
static void
check_open(struct check *c, const struct ecx_driver *driver)
{
	char error[ECX_WHY];
	struct stock_rules *rules =
	    stock_rules_open(c->section, error, sizeof(error));
	struct ecx_conn *conn;
	enum ecx_err err;

	if (rules == NULL)
		report(c, error);
	stock_rules_close(rules);
	conn = ecx_conn_new(
	    c->run, c->section, driver, ECX_STORE | ECX_BUSINESS, &err);
	if (err != ECX_OK)
		report_key(c, "", "[%s] %s", conn->name, conn->error);
	ecx_conn_close(conn);
}

static void
report_driver(struct check *c, const char *name)
{
	struct near n = near_start(name);
	size_t i;

	for (i = 0; ecx_drivers[i] != NULL; i++)
		near_try(&n, ecx_drivers[i]->name);
	report_key(c, "driver",
	    "no driver '%s'%s%s%s (ecx-probe -l lists them)", name,
	    n.best ? ", did you mean '" : "", n.best ? n.best : "",
	    n.best ? "'?" : "");
}

static void
check_connection(struct check *c)
{
	const char *name = conf_written(c->section, "driver");
	const struct ecx_driver *driver = ecx_driver_find(name);
	const size_t before = c->problems;

	if (driver == NULL) {
		report_driver(c, name);
		return;
	}
	check_keys(c);
	check_maps(c, name);
	if (c->problems == before)
		check_open(c, driver);
}

/* An unknown driver is reported where it stands. */
static unsigned
driver_roles(const char *name)
{
	const struct ecx_driver *driver = ecx_driver_find(name);

	return driver != NULL ? driver->roles : ECX_STORE | ECX_BUSINESS;
}

/* ---- all ---- */

static void
check_one(struct check *c, const struct conf_section *s)
{
	char error[ECX_WHY];

	c->section = s;
	if (!ecx_section_known(s, error, sizeof(error))) {
		report(c, error);
	} else if (strcmp(s->name, "ecx") == 0) {
		check_keys(c);
		check_state(c);
	} else if (strcmp(s->name, "notify") == 0) {
		check_keys(c);
		check_notify(c);
	} else if (ecx_is_flow(s)) {
		(void)flow_problems(s, driver_roles, report, c);
	} else {
		check_connection(c);
	}
}

size_t
check_section(struct ecx_run *run, const struct conf_section *s)
{
	struct check c = {.run = run};

	check_one(&c, s);
	return print_problems(&c);
}

size_t
check_conf(struct ecx_run *run)
{
	struct check c = {.run = run};
	char error[ECX_WHY];
	size_t i;

	run->conf = conf_open_all(
	    ecx_option(run, "config"), report, &c, error, sizeof(error));
	if (run->conf == NULL)
		die(ECX_EXIT_CONFIG, "%s", error);
	ecx_declare_keys(run->conf);
	for (i = 0; i < conf_sections(run->conf); i++)
		check_one(&c, conf_section_at(run->conf, i));
	return print_problems(&c);
}
