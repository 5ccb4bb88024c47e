/* Any bytes as an answer of any version: it is read or refused, and said in
 * one line. As a value, they stay inside of their literal. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "net/odata.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* Between the quotes each one is doubled. */
static void
check_literal(const struct odata *o, const char *text)
{
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, 2 * strlen(text) + 2);
	expect(odata_literal(o, &out, ODATA_TEXT, text));
	expect(!out.over && out.len >= 2);
	expect(out.data[0] == '\'' && out.data[out.len - 1] == '\'');
	for (i = 1; i < out.len - 1; i++)
		if (out.data[i] == '\'')
			expect(++i < out.len - 1 && out.data[i] == '\'');
}

static void
check_why(const struct http_answer *a, const json_t *body)
{
	char why[ECX_WHY] = "";
	enum ecx_err err = odata_classify(NULL, a, body, false, why);

	if (a->status == 200)
		expect(err == ECX_OK || err == ECX_UNSURE);
	else
		expect(err == ECX_REJECTED);
	expect(strpbrk(why, "\r\n") == NULL);
	(void)odata_has_code(body, "-2028 x");
	(void)odata_etag(body);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const enum odata_version versions[] = {
	    ODATA_V2, ODATA_V3, ODATA_V4};
	struct json_problem problem;
	json_auto_t *body = json_read((const char *)data, size, &problem);
	auto_free char *text = xstrndup((const char *)data, size);
	struct http_answer a = {.body = {.data = text, .len = strlen(text)}};
	size_t i;

	for (a.status = 200; a.status <= 400; a.status += 200)
		check_why(&a, body);
	for (i = 0; i < ARRAY_LEN(versions); i++) {
		const struct odata_profile profile = {.version = versions[i]};
		const struct odata o = {.profile = &profile};
		json_auto_t *answer = json_deep_copy(body);
		json_auto_t *content =
		    answer != NULL ? odata_content(&o, answer) : NULL;

		expect((content != NULL) == (body != NULL));
		check_literal(&o, text);
	}
	return 0;
}
