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

enum { MISFIT = 160, PROBLEM = 512 };

/* "a whole number from 1 to 64" */
static bool
fits_int(const struct conf_key *k, const char *value, char misfit[MISFIT])
{
	int64_t n;

	if (k->min == 0 && k->max == 0)
		(void)snprintf(misfit, MISFIT, "a whole number");
	else
		(void)snprintf(misfit, MISFIT,
		    "a whole number from %lld to %lld", (long long)k->min,
		    (long long)k->max);
	return parse_int(value, &n) &&
	       ((k->min == 0 && k->max == 0) || (n >= k->min && n <= k->max));
}

/* False with what a value of the key has to be, when this is none. */
static bool
fits(const struct conf_key *k, const char *value, char misfit[MISFIT])
{
	static const char *const words[] = {
	    [CONF_BOOL] = "yes or no",
	    [CONF_DECIMAL] = "a decimal number",
	    [CONF_DURATION] = "a duration, such as 90s, 15m, 2h or 7d",
	    [CONF_TIME] = "a time, such as 2026-11-20T09:15:00Z, 2026-11-20 or "
			  "2h",
	};
	int64_t n;
	bool b;

	if (k->type < ARRAY_LEN(words) && words[k->type] != NULL)
		(void)snprintf(misfit, MISFIT, "%s", words[k->type]);
	switch (k->type) {
	case CONF_BOOL:
		return parse_bool(value, &b);
	case CONF_INT:
		return fits_int(k, value, misfit);
	case CONF_DECIMAL:
		return !dec_bad(dec_parse(value));
	case CONF_DURATION:
		return clock_duration(value, &n);
	case CONF_TIME:
		return clock_when(value, &n);
	case CONF_CHOICE:
		(void)snprintf(misfit, MISFIT, "one of: %s", k->choices);
		return is_choice(k->choices, value);
	default:
		return true;
	}
}

/* How the value of a secret may be named; of other keys the first only. */
static const char *const suffixes[] = {"", "_file", "_command"};

static size_t
count_suffixes(const struct conf_key *k)
{
	return k->type == CONF_SECRET ? ARRAY_LEN(suffixes) : 1;
}

/* The row that a key of the section is of, also by one of the suffixes; NULL
 * when it is unknown. */
static const struct conf_key *
find_key(const struct conf_key *keys, const char *name)
{
	const struct conf_key *k = conf_key_find(keys, name);
	size_t i, len = strlen(name);

	for (i = 1; k == NULL && i < ARRAY_LEN(suffixes); i++) {
		size_t n = strlen(suffixes[i]);
		auto_free char *stem = NULL;

		if (len <= n || strcmp(name + len - n, suffixes[i]) != 0)
			continue;
		stem = xstrndup(name, len - n);
		k = conf_key_find(keys, stem);
		if (k != NULL && k->type != CONF_SECRET)
			k = NULL;
	}
	return k;
}

/* What was meant by a name that no row has, or "". */
static void
find_nearest(
    const struct conf_key *keys, const char *name, char *nearest, size_t size)
{
	struct near n = near_start(name);
	const struct conf_key *k = NULL;
	size_t i, before;

	nearest[0] = '\0';
	while ((k = conf_key_next(keys, k)) != NULL)
		for (i = 0; i < count_suffixes(k); i++) {
			auto_free char *full =
			    xasprintf("%s%s", k->name, suffixes[i]);

			before = n.distance;
			near_try(&n, full);
			if (n.distance < before)
				(void)snprintf(nearest, size, "%s", full);
		}
}

static bool
check_value(const struct conf_section *s, const char *key,
    const struct conf_key *k, char *error, size_t size)
{
	const char *value = conf_written(s, key);
	char misfit[MISFIT], where[256];

	if (fits(k, value, misfit))
		return true;
	(void)snprintf(error, size, "%s: %s is '%s', not %s",
	    conf_where(s, key, where, sizeof(where)), key, value, misfit);
	return false;
}

static bool
check_key(
    const struct conf_section *s, const char *key, char *error, size_t size)
{
	char nearest[80], where[256];
	const struct conf_key *k = find_key(conf_declared(s), key);

	if (k != NULL)
		return check_value(s, key, k, error, size);
	find_nearest(conf_declared(s), key, nearest, sizeof(nearest));
	(void)snprintf(error, size, "%s: unknown key '%s' in [%s]%s%s%s",
	    conf_where(s, key, where, sizeof(where)), key, s->name,
	    nearest[0] ? " (did you mean '" : "", nearest,
	    nearest[0] ? "'?)" : "");
	return false;
}

static bool
is_written(const struct conf_section *s, const struct conf_key *k)
{
	auto_free char *credential = NULL;
	size_t i;

	for (i = 0; i < count_suffixes(k); i++) {
		auto_free char *name = xasprintf("%s%s", k->name, suffixes[i]);
		const char *value = conf_written(s, name);

		if (value != NULL && value[0] != '\0')
			return true;
	}
	if (k->type == CONF_SECRET)
		credential = conf_credential(s, k->name);
	return credential != NULL;
}

bool
conf_check(const struct conf_section *s, char *error, size_t size)
{
	const char *key;
	size_t i;

	for (i = 0; (key = conf_key_at(s, i)) != NULL; i++)
		if (!check_key(s, key, error, size))
			return false;
	return true;
}

/* Has the section the key, where the row requires it? */
static bool
check_need(const struct conf_section *s, const struct conf_key *k, char *error,
    size_t size)
{
	if (k->need != CONF_REQUIRED || is_written(s, k))
		return true;
	(void)snprintf(error, size, "%s:%zu: [%s] lacks '%s'",
	    conf_path(s->conf), s->line, s->name, k->name);
	return false;
}

bool
conf_is_complete(const struct conf_section *s, char *error, size_t size)
{
	const struct conf_key *keys = conf_declared(s), *k = NULL;

	while ((k = conf_key_next(keys, k)) != NULL)
		if (!check_need(s, k, error, size))
			return false;
	return true;
}

size_t
conf_problems(const struct conf_section *s, conf_problem_fn *report, void *data)
{
	const struct conf_key *keys = conf_declared(s), *k = NULL;
	char error[PROBLEM];
	const char *key;
	size_t i, problems = 0;

	for (i = 0; (key = conf_key_at(s, i)) != NULL; i++)
		if (!check_key(s, key, error, sizeof(error))) {
			report(data, error);
			problems++;
		}
	while ((k = conf_key_next(keys, k)) != NULL)
		if (!check_need(s, k, error, sizeof(error))) {
			report(data, error);
			problems++;
		}
	return problems;
}

bool
conf_bool(const struct conf_section *s, const char *key)
{
	bool value = false;

	(void)parse_bool(conf_string(s, key), &value);
	return value;
}

int64_t
conf_int(const struct conf_section *s, const char *key)
{
	int64_t value = 0;

	(void)parse_int(conf_string(s, key), &value);
	return value;
}

int64_t
conf_duration(const struct conf_section *s, const char *key)
{
	int64_t value = 0;

	return clock_duration(conf_string(s, key), &value) ? value : 0;
}
