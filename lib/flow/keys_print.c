/* The keys of a driver as their rows declare them; ecx-probe(1). */
#include <stdio.h>
#include <string.h>

#include "base/mem.h"
#include "core/conn_keys.h"
#include "flow/keys.h"
#include "net/http.h"

static const char *const types[] = {
    [CONF_TEXT] = "text",
    [CONF_SECRET] = "secret",
    [CONF_BOOL] = "bool",
    [CONF_INT] = "number",
    [CONF_DECIMAL] = "decimal",
    [CONF_DURATION] = "duration",
    [CONF_TIME] = "time",
    [CONF_PATH] = "path",
    [CONF_CHOICE] = "choice",
};

static const char *const needs[] = {
    [CONF_ADVANCED] = "advanced",
    [CONF_NEEDED] = "needed",
    [CONF_REQUIRED] = "required",
};

static void
print_type(const struct conf_key *k)
{
	if (k->type == CONF_CHOICE)
		printf("one of %s", k->choices);
	else if (k->min != 0 || k->max != 0)
		printf("%s from %lld to %lld", types[k->type],
		    (long long)k->min, (long long)k->max);
	else
		printf("%s", types[k->type]);
}

/* "order_type (text, advanced) = OR", and below it what it means. */
static void
print_key(const struct conf_key *k)
{
	printf("%s (", k->name);
	print_type(k);
	printf(", %s)", needs[k->need]);
	if (k->value != NULL)
		printf(" = %s", k->value);
	printf("\n\t%s\n", k->help != NULL ? k->help : "");
}

/* Does the row belong to another table, at the end of this one? */
static bool
is_common(const struct conf_key *keys, const struct conf_key *k)
{
	static const struct conf_key *const common[] = {
	    ecx_conn_keys, http_keys};
	size_t i;

	for (i = 0; i < ARRAY_LEN(common) && keys != common[i]; i++)
		if (conf_key_find(common[i], k->name) == k)
			return true;
	return false;
}

static const struct conf_key *
find_keys(const char *name)
{
	static const struct ecx_driver_keys others[] = {
	    {"ecx", ecx_keys},
	    {"notify", ecx_notify_keys},
	    {"flow", ecx_flow_keys},
	    {"connection", ecx_conn_keys},
	    {"http", http_keys},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(others); i++)
		if (strcmp(others[i].driver, name) == 0)
			return others[i].keys;
	return ecx_keys_of(name);
}

bool
ecx_keys_print(const char *name)
{
	const struct conf_key *keys = find_keys(name), *k;
	enum conf_need need;

	for (need = CONF_REQUIRED; keys != NULL; need--) {
		for (k = NULL; (k = conf_key_next(keys, k)) != NULL;)
			if (k->need == need && !is_common(keys, k))
				print_key(k);
		if (need == CONF_ADVANCED)
			return true;
	}
	return false;
}
