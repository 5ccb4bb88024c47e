/* Any bytes: what is read is written so that it reads back the same, what the
 * quick reader takes, jansson takes for the same, and the reader of answers
 * takes it for the same too, or for something that can be written. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "base/json_quick.h"
#include "base/mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static void
compare_readers(const char *text, size_t len)
{
	json_auto_t *quick = json_quick(text, len);
	json_auto_t *slow = NULL;
	auto_free char *a = NULL, *b = NULL;

	if (quick == NULL)
		return;
	slow = json_loadb(
	    text, len, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
	expect(slow != NULL);
	a = json_text(quick);
	b = json_text(slow);
	expect(strcmp(a, b) == 0);
}

static bool
has_byte_order_mark(const char *text, size_t len)
{
	return len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0;
}

/* What the strict reader accepts, the lenient one reads identically and
 * unmarked; what only the lenient one accepts can be written and read. */
static void
check_lenient(const char *text, size_t len, const json_t *strict)
{
	struct json_problem problem;
	json_auto_t *value = json_lenient(text, len);
	json_auto_t *back = NULL;
	auto_free char *a = NULL, *b = NULL;

	expect(strict == NULL || value != NULL);
	if (value == NULL)
		return;
	a = json_text(value);
	if (strict != NULL) {
		b = json_text(strict);
		expect(strcmp(a, b) == 0);
		return;
	}
	back = json_read(a, strlen(a), &problem);
	expect(back != NULL && json_equal(value, back));
	expect(json_mark_in(value) != NULL || !json_is_object(value) ||
	       has_byte_order_mark(text, len));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *value = json_read((const char *)data, size, &problem);
	auto_free char *text = NULL, *again = NULL;
	auto_buf struct buf sorted = {0};

	compare_readers((const char *)data, size);
	check_lenient((const char *)data, size, value);
	if (value == NULL) {
		expect(problem.at <= size && problem.text[0] != '\0');
		return 0;
	}
	text = json_text(value);

	json_auto_t *back = json_read(text, strlen(text), &problem);

	expect(back != NULL && json_equal(value, back));
	again = json_text(back);
	expect(strcmp(text, again) == 0);

	buf_init(&sorted, size * 6 + 64);
	json_write_sorted(value, &sorted);
	expect(!sorted.over && sorted.len == strlen(text));
	(void)json_decimal_at(value, "a.0.b");
	return 0;
}
