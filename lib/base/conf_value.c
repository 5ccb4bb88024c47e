#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/conf.h"
#include "base/decimal.h"
#include "base/mem.h"
#include "base/near.h"

static bool
parse_bool(const char *text, bool *value)
{
	static const char *const words[] = {
	    "no", "yes", "false", "true", "off", "on", "0", "1"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(words); i++)
		if (strcasecmp(text, words[i]) == 0) {
			*value = i % 2 != 0;
			return true;
		}
	return false;
}

static bool
parse_int(const char *text, int64_t *value)
{
	size_t len = strlen(text);

	if (len == 0 || len > 18 || strspn(text, "0123456789") != len)
		return false;
	*value = strtoll(text, NULL, 10);
	return true;
}

static bool
is_choice(const char *choices, const char *text)
{
	const size_t len = strlen(text);
	size_t n;

	for (; *choices != '\0'; choices += n + strspn(choices + n, " ")) {
		n = strcspn(choices, " ");
		if (n == len && strncmp(choices, text, n) == 0)
			return true;
	}
	return false;
}

/* What a value of the key has to be, when this is none; or NULL. */
static const char *
find_misfit(const struct conf_key *k, const char *value)
{
	int64_t n;
	bool b;

	switch (k->type) {
	case CONF_BOOL:
		return parse_bool(value, &b) ? NULL : "yes or no";
	case CONF_INT:
		return parse_int(value, &n) ? NULL : "a whole number";
	case CONF_DECIMAL:
		return dec_bad(dec_parse(value)) ? "a decimal number" : NULL;
	case CONF_DURATION:
		return clock_duration(value, &n)
			   ? NULL
			   : "a duration, such as 90s, 15m, 2h or 7d";
	case CONF_TIME:
		return clock_when(value, &n)
			   ? NULL
			   : "a time, such as 2026-11-20T09:15:00Z, 2026-11-20 "
			     "or 2h";
	case CONF_CHOICE:
		return is_choice(k->choices, value) ? NULL : k->choices;
	default:
		return NULL;
	}
}

/* How the value of a secret may be named; of other keys the first only. */
static const char *const suffixes[] = {"", "_file", "_command"};

static size_t
count_suffixes(const struct conf_key *k)
{
	return k->type == CONF_SECRET ? ARRAY_LEN(suffixes) : 1;
}

/* A name that ends with * is that of all that begin so. */
static bool
is_named(const char *known, const char *name)
{
	size_t len = strlen(known) - 1;

	return known[len] == '*'
		   ? strncmp(known, name, len) == 0 && name[len] != '\0'
		   : strcmp(known, name) == 0;
}

/* NULL when no table knows it. */
static const struct conf_key *
find_key(const struct conf_key *const tables[], const char *name)
{
	const struct conf_key *k;
	size_t i;

	for (; *tables != NULL; tables++)
		for (k = *tables; k->name != NULL; k++)
			for (i = 0; i < count_suffixes(k); i++) {
				auto_free char *full =
				    xasprintf("%s%s", k->name, suffixes[i]);

				if (is_named(full, name))
					return k;
			}
	return NULL;
}

/* What was meant by a name that no table knows, or "". */
static void
find_nearest(const struct conf_key *const tables[], const char *name,
    char *nearest, size_t size)
{
	struct near n = near_start(name);
	const struct conf_key *k;
	size_t i, before;

	nearest[0] = '\0';
	for (; *tables != NULL; tables++)
		for (k = *tables; k->name != NULL; k++)
			for (i = 0; i < count_suffixes(k); i++) {
				auto_free char *full =
				    xasprintf("%s%s", k->name, suffixes[i]);

				before = n.distance;
				near_try(&n, full);
				if (n.distance < before)
					(void)snprintf(
					    nearest, size, "%s", full);
			}
}

static bool
check_value(const struct conf_section *s, const char *key,
    const struct conf_key *k, char *error, size_t size)
{
	const char *value = conf_text(s, key, "");
	const char *misfit = find_misfit(k, value);
	char where[256];

	if (misfit == NULL)
		return true;
	(void)snprintf(error, size, "%s: %s is '%s', not %s%s",
	    conf_where(s, key, where, sizeof(where)), key, value,
	    k->type == CONF_CHOICE ? "one of: " : "", misfit);
	return false;
}

static bool
check_key(const struct conf_section *s, const char *key,
    const struct conf_key *const tables[], char *error, size_t size)
{
	char nearest[80], where[256];
	const struct conf_key *k = find_key(tables, key);

	if (k != NULL)
		return check_value(s, key, k, error, size);
	find_nearest(tables, key, nearest, sizeof(nearest));
	(void)snprintf(error, size, "%s: unknown key '%s' in [%s]%s%s%s",
	    conf_where(s, key, where, sizeof(where)), key, s->name,
	    nearest[0] ? " (did you mean '" : "", nearest,
	    nearest[0] ? "'?)" : "");
	return false;
}

bool
conf_check_known(const struct conf_section *s,
    const struct conf_key *const tables[], char *error, size_t size)
{
	const struct conf_key *k;
	const char *key;
	size_t i;

	for (i = 0; (key = conf_key_at(s, i)) != NULL; i++) {
		k = find_key(tables, key);
		if (k != NULL && !check_value(s, key, k, error, size))
			return false;
	}
	return true;
}

static bool
is_given(const struct conf_section *s, const struct conf_key *k)
{
	auto_free char *credential = NULL;
	size_t i;

	for (i = 0; i < count_suffixes(k); i++) {
		auto_free char *name = xasprintf("%s%s", k->name, suffixes[i]);

		if (conf_text(s, name, "")[0] != '\0')
			return true;
	}
	if (k->type == CONF_SECRET)
		credential = conf_credential(s, k->name);
	return credential != NULL;
}

bool
conf_check(const struct conf_section *s, const struct conf_key *const tables[],
    char *error, size_t size)
{
	const struct conf_key *k;
	const char *key;
	size_t i;

	for (i = 0; (key = conf_key_at(s, i)) != NULL; i++)
		if (!check_key(s, key, tables, error, size))
			return false;
	for (; *tables != NULL; tables++)
		for (k = *tables; k->name != NULL; k++)
			if (k->required && !is_given(s, k)) {
				(void)snprintf(error, size,
				    "%s:%zu: [%s] lacks '%s'",
				    conf_path(s->conf), s->line, s->name,
				    k->name);
				return false;
			}
	return true;
}

bool
conf_bool(const struct conf_section *s, const char *key, bool fallback)
{
	bool value = fallback;

	(void)parse_bool(conf_text(s, key, ""), &value);
	return value;
}

int64_t
conf_int(const struct conf_section *s, const char *key, int64_t fallback)
{
	int64_t value = fallback;

	(void)parse_int(conf_text(s, key, ""), &value);
	return value;
}

int64_t
conf_duration(const struct conf_section *s, const char *key, int64_t fallback)
{
	int64_t value;

	return clock_duration(conf_text(s, key, ""), &value) ? value : fallback;
}
