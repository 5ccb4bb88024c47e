/* Rows of the quarantine, each with the bytes of a rejected document. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "flow/quarantine.h"

/* The key of the document. Without one it is a hash of the bytes. */
static char *
key_of(const json_t *doc, const char *bytes, size_t len)
{
	char why[ECX_WHY];
	char *key = doc ? ecx_doc_key(doc, why) : NULL;

	if (key != NULL)
		return key;
	return xasprintf("raw:%016" PRIx64, hash_add(HASH_START, bytes, len));
}

void
quarantine_document(struct ledger *l, const char *stage, const char *target,
    const struct ecx_input *in, const char *code, const char *reason)
{
	auto_free char *key = key_of(in->doc, in->text, in->len);

	ledger_quarantine(l, &(struct ledger_rejection){.target = target,
				 .kind = in->kind,
				 .key = key,
				 .ref = json_string_at(in->doc, "ref"),
				 .stage = stage,
				 .code = code,
				 .reason = reason,
				 .document = in->text,
				 .len = in->len,
				 .hash = ecx_doc_hash(in->doc)});
}

static const char *
or_empty(const char *s)
{
	return s ? s : "";
}

void
quarantine_rejection(
    struct ledger *l, const char *target, const struct ecx_input *in)
{
	json_t *doc = json_object_get(in->doc, "document");
	bool is_doc = json_is_object(doc);
	auto_free char *decoded = NULL;
	auto_free char *key = NULL;
	const char *bytes = "";
	size_t len = 0;

	if (is_doc)
		json_raw_member(in->text, in->len, "document", &bytes, &len);
	else if ((decoded = ecx_doc_rejected_bytes(in->doc, &len)) != NULL)
		bytes = decoded;
	key = key_of(is_doc ? doc : NULL, bytes, len);
	ledger_quarantine(
	    l, &(struct ledger_rejection){.target = target,
		   .kind = in->kind,
		   .key = key,
		   .ref = json_string_at(in->doc, "ref"),
		   .stage = or_empty(json_string_at(in->doc, "stage")),
		   .code = or_empty(json_string_at(in->doc, "code")),
		   .reason = or_empty(json_string_at(in->doc, "reason")),
		   .document = bytes,
		   .len = len,
		   .hash = is_doc ? ecx_doc_hash(doc) : 0});
}
