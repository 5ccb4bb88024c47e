/* Rows of the quarantine, each with the bytes of a rejected document. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "flow/quarantine.h"

/* The key of the document; without one its id, so that it is one row when it
 * changes; without that a hash of the bytes. */
static char *
key_of(const json_t *doc, bool conflict, const char *bytes, size_t len)
{
	char why[ECX_WHY];
	auto_free char *key = doc ? ecx_doc_key(doc, why) : NULL;
	const char *id = json_string_at(doc, "id");

	if (key != NULL)
		return conflict ? ledger_conflict_key(key, doc) : xstrdup(key);
	if (id != NULL)
		return xasprintf("id:%s/%s", json_text_at(doc, "source"), id);
	return xasprintf("raw:%016" PRIx64, hash_add(HASH_START, bytes, len));
}

void
quarantine_document(struct ledger *l, const char *stage, const char *target,
    const struct ecx_input *in, bool conflict, const char *code,
    const char *reason)
{
	auto_free char *key = key_of(in->doc, conflict, in->text, in->len);

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

/*
 * The key of a Rejection: that of its document; of a record that could not be
 * read its reference or id; else a hash of all that is known of it, so that two
 * of them are two rows.
 */
static char *
rejection_key(const struct ecx_input *in, const json_t *doc, const char *bytes,
    size_t len)
{
	const char *id = json_string_at(in->doc, "id");
	const char *source = json_string_at(in->doc, "source");
	const char *ref = json_string_at(in->doc, "ref");

	if (doc == NULL && ref != NULL && ecx_ref_ok(ref) &&
	    (in->kind == ECX_ORDER || in->kind == ECX_CUSTOMER))
		return xstrdup(ref);
	if (doc == NULL && id != NULL)
		return xasprintf("id:%s/%s", or_empty(source), id);
	if (doc == NULL && len == 0)
		return key_of(NULL, false, in->text, in->len);
	return key_of(doc, false, bytes, len);
}

typedef bool row_fn(struct ledger *l, const struct ledger_rejection *r);

/* What fn says of the row that the Rejection is in the quarantine. */
static bool
with_row(struct ledger *l, const char *target, const struct ecx_input *in,
    row_fn *fn)
{
	json_t *doc = json_object_get(in->doc, "document");
	bool is_doc = ecx_doc_type(doc, NULL) == ECX_TYPE_DATA;
	auto_free char *decoded = NULL;
	auto_free char *key = NULL;
	const char *bytes = "";
	size_t len = 0;

	if (json_is_object(doc))
		json_raw_member(in->text, in->len, "document", &bytes, &len);
	else if ((decoded = ecx_doc_rejected_bytes(in->doc, &len)) != NULL)
		bytes = decoded;
	key = rejection_key(in, is_doc ? doc : NULL, bytes, len);
	return fn(l, &(struct ledger_rejection){.target = target,
			 .kind = in->kind,
			 .key = key,
			 .source = json_string_at(in->doc, "source"),
			 .id = json_string_at(in->doc, "id"),
			 .ref = json_string_at(in->doc, "ref"),
			 .stage = or_empty(json_string_at(in->doc, "stage")),
			 .code = or_empty(json_string_at(in->doc, "code")),
			 .reason = or_empty(json_string_at(in->doc, "reason")),
			 .document = bytes,
			 .len = len,
			 .hash = is_doc    ? ecx_doc_hash(doc)
				 : len > 0 ? hash_add(HASH_START, bytes, len)
					   : 0});
}

static bool
put_row(struct ledger *l, const struct ledger_rejection *r)
{
	ledger_quarantine(l, r);
	return true;
}

void
quarantine_rejection(
    struct ledger *l, const char *target, const struct ecx_input *in)
{
	(void)with_row(l, target, in, put_row);
}

bool
quarantine_holds(
    struct ledger *l, const char *target, const struct ecx_input *in)
{
	return with_row(l, target, in, ledger_holds_rejection);
}
