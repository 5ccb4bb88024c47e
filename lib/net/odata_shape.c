/* The shape of entities, the same in all versions. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/odata.h"

static const int64_t milli = 1000;
static const int64_t day = (int64_t)86400 * 1000000;

static void normalise(json_t *value, int depth);

/* "/Date(1130168212000+0000)/", milliseconds in UTC, as a time or a day.
 * Without the offset it is a time without a zone, and as a rule a day. */
static json_t *
parse_date(const char *text)
{
	char out[CLOCK_TEXT], *end;
	long long ms;

	if (strncmp(text, "/Date(", 6) != 0)
		return NULL;
	ms = strtoll(text + 6, &end, 10);
	if (end == text + 6 || ms < -62135596800000 || ms > 253402300799999)
		return NULL;
	clock_print(ms * milli, out);
	if (*end == ')' && ms * milli % day == 0)
		out[10] = '\0';
	return json_string(out);
}

/* "2026-11-20T09:15:00" of version 3, a time without a zone, as a time in UTC
 * or a day. */
static json_t *
parse_local_time(const char *text)
{
	char time[] = "2026-11-20T09:15:00Z";
	int64_t us;

	if (strlen(text) + 1 != strlen(time))
		return NULL;
	(void)snprintf(time, sizeof(time), "%sZ", text);
	if (!clock_parse(time, &us))
		return NULL;
	return us % day == 0 ? json_stringn(text, 10) : json_string(time);
}

/* The replacement of a value, new; NULL when the value stays as it is. */
static json_t *
replacement(json_t *value)
{
	json_t *inside = json_object_get(value, "results");

	if (json_is_string(value)) {
		const char *text = json_string_value(value);
		json_t *date = parse_date(text);

		return date != NULL ? date : parse_local_time(text);
	}
	return json_is_array(inside) && json_object_size(value) == 1
		   ? json_incref(inside)
		   : NULL;
}

static void
normalise_object(json_t *object, int depth)
{
	const char *name;
	json_t *value, *other;
	void *next;

	json_object_foreach_safe (object, next, name, value) {
		if (json_object_get(value, "__deferred") != NULL) {
			json_object_del(object, name);
			continue;
		}
		other = replacement(value);
		normalise(other != NULL ? other : value, depth);
		if (other != NULL)
			json_object_set_new(object, name, other);
	}
}

static void
normalise(json_t *value, int depth)
{
	size_t i;

	if (depth > JSON_DEPTH_MAX)
		return;
	if (json_is_object(value))
		normalise_object(value, depth + 1);
	for (i = 0; i < json_array_size(value); i++)
		normalise(json_array_get(value, i), depth + 1);
}

json_t *
odata_content(const struct odata *o, json_t *answer)
{
	json_t *inside = answer;
	json_t *d = json_object_get(answer, "d");

	if (o->profile->version < ODATA_V4 && d != NULL)
		inside = d;
	if (json_is_array(json_object_get(inside, "results")))
		inside = json_object_get(inside, "results");
	else if (json_is_array(json_object_get(inside, "value")))
		inside = json_object_get(inside, "value");
	if (o->profile->version < ODATA_V4)
		normalise(inside, 0);
	return json_incref(inside);
}

const char *
odata_etag(const json_t *entity)
{
	static const char *const names[] = {"@odata.etag", "odata.etag"};
	const char *etag = json_string_at(entity, "__metadata.etag");
	size_t i;

	for (i = 0; i < ARRAY_LEN(names) && etag == NULL; i++)
		etag = json_string_value(json_object_get(entity, names[i]));
	return etag;
}
