/* Any JSON as the answer of the data service: it is a list of plain rows, or
 * refused. Texts have no blanks around them, and days are days. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/jde/jde_in.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static void
check_row(const json_t *words, json_t *row)
{
	const char *name;
	json_t *value;

	json_object_foreach (row, name, value) {
		const char *text = json_string_value(value);
		size_t len = json_string_length(value);
		const char *day = strstr(name, "_UPMJ");
		auto_free char *said = jde_text(row, name);
		int64_t us;

		expect(!json_is_null(value));
		if (text == NULL)
			continue;
		expect(len > 0);
		if (day != NULL && day == strchr(name, '_') && day[5] == '\0')
			expect(len == 10 && clock_parse(text, &us));
		else
			expect(text[0] != ' ' && text[len - 1] != ' ');
		(void)jde_in_words(words, said);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct jde_table table = {.name = "F42119", .as = "F4211"};
	struct json_problem problem;
	json_auto_t *answer = json_read((const char *)data, size, &problem);
	json_auto_t *words = json_pack("[s,s]", "580-999", "520");
	bool more;
	json_auto_t *rows = jde_grid(answer, &table, &more);
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row)
		check_row(words, row);
	return 0;
}
