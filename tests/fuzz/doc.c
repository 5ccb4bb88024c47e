/* Any JSON: it is checked, named and hashed; what is said of it is fit for a
 * terminal, and what cannot be handled comes out of its Rejection unchanged. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "core/doc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* One line of whole characters, none of them a control. */
static void
expect_clean(const char *s)
{
	size_t size = 4 * strlen(s) + 8;
	auto_free char *clean = xmalloc(size);

	expect(strcmp(text_clean(clean, size, s), s) == 0);
}

static void
unread(const char *text, size_t size)
{
	char why[ECX_WHY];
	json_auto_t *rejection =
	    ecx_doc_rejection_raw(ECX_KINDS, "fuzz", NULL, "bad", text, size);
	size_t len;
	auto_free char *back = ecx_doc_rejected_bytes(rejection, &len);

	expect(ecx_doc_check(rejection, why));
	if (size > 0 && size <= BUF_LINE_MAX / 8)
		expect(len == size && memcmp(back, text, len) == 0);
}

static void
judge(const json_t *doc)
{
	char why[ECX_WHY] = "", title[48];
	auto_free char *key = NULL;

	json_decref(ecx_doc_summary(doc));
	if (ecx_doc_check(doc, why))
		expect(ecx_doc_type(doc, NULL) != ECX_TYPE_UNKNOWN);
	else
		expect(*why != '\0');
	expect_clean(why);
	if (!ecx_doc_acceptable(doc, false, why))
		expect_clean(why);
	key = ecx_doc_key(doc, why);
	if (key == NULL)
		expect_clean(why);
	expect_clean(ecx_doc_title(doc, title, sizeof(title)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data;
	struct json_problem problem;
	json_auto_t *doc = json_read(text, size, &problem);

	if (doc == NULL) {
		unread(text, size);
		return 0;
	}
	judge(doc);

	json_auto_t *copy = json_deep_copy(doc);

	expect(ecx_doc_hash(copy) == ecx_doc_hash(doc));
	expect(ecx_doc_content_hash(copy) == ecx_doc_content_hash(doc));
	expect(json_equal(copy, doc));
	return 0;
}
