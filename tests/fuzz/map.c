/* Any text as a map, applied to a document in both directions. Behind a line
 * "---" the text may bring its own document. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/map.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char sample[] =
    "{\"a\":\"1.50\",\"b\":true,\"c\":{\"d\":\"2026-11-20\",\"e\":[\"x\"]},"
    "\"l\":[{\"a\":\"1\",\"f\":true},{\"a\":\"2\",\"b\":{\"c\":7}}],"
    "\"A\":\"7\",\"B\":0.5,\"L\":[{\"A\":\"1\"},{\"T\":\"c\",\"A\":2}]}";

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* The result, or an empty object where the map refuses the document. */
static json_t *
apply(const struct map *m, json_t *doc, bool to_theirs)
{
	auto_free char *before = json_text(doc);
	auto_free char *after = NULL;
	char why[ECX_WHY] = "";
	json_t *got =
	    to_theirs ? map_to_theirs(m, doc, why) : map_to_ours(m, doc, why);

	after = json_text(doc);
	expect(strcmp(before, after) == 0);
	expect(got ? json_is_object(got) : why[0] != '\0');
	return got ? got : json_object();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char mark[] = "\n---\n";
	auto_free char *text = xmalloc(size + 1);
	struct json_problem problem;
	const struct map_column *columns;
	const struct map_path *lines;
	char error[ECX_WHY] = "";
	char *own;

	memcpy(text, data, size);
	text[size] = '\0';
	own = strstr(text, mark);
	if (own != NULL) {
		size = (size_t)(own - text);
		own += strlen(mark);
	}

	struct map *m = map_parse(
	    text, size, "/nonexistent/fuzz.map", NULL, error, sizeof(error));
	json_auto_t *doc = own ? json_read(own, strlen(own), &problem) : NULL;

	expect((m == NULL) == (error[0] != '\0'));
	if (m == NULL)
		return 0;
	if (doc == NULL)
		doc = json_read(sample, strlen(sample), &problem);

	json_auto_t *theirs = apply(m, doc, true);
	json_auto_t *ours = apply(m, theirs, false);
	json_auto_t *read = apply(m, doc, false);

	(void)ours;
	(void)read;
	expect(map_columns(m, &columns, &lines) == 0 || columns != NULL);
	map_close(m);
	return 0;
}
