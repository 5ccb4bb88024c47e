#include <strings.h>

#include "core/partial.h"

bool
partial_same(const json_t *ours, const json_t *theirs)
{
	struct dec a, b;

	if (json_is_string(ours) && json_is_string(theirs))
		return strcasecmp(json_string_value(ours),
			   json_string_value(theirs)) == 0;
	if (!json_is_number(ours) && !json_is_number(theirs))
		return json_equal(ours, theirs);
	a = json_decimal(ours);
	b = json_decimal(theirs);
	return !dec_bad(a) && !dec_bad(b) && dec_cmp(a, b) == 0;
}

static bool
is_line(const json_t *line, const json_t *row, const char *const alike[])
{
	for (; *alike != NULL; alike++) {
		const json_t *ours = json_object_get(line, *alike);

		if (ours != NULL &&
		    !partial_same(ours, json_object_get(row, *alike)))
			return false;
	}
	return true;
}

bool
partial_lines(const json_t *lines, const json_t *rows,
    const char *const alike[], size_t *n)
{
	const json_t *row;
	size_t i;

	*n = 0;
	json_array_foreach (rows, i, row) {
		const json_t *line = json_array_get(lines, i);

		if (line == NULL || !is_line(line, row, alike))
			return false;
		*n = i + 1;
	}
	return true;
}
