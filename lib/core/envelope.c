#include <ctype.h>
#include <string.h>

#include "base/mem.h"
#include "core/envelope.h"

/* PREFIX-NUMBER in capitals. ecx_doc_check() checks its length later. */
char *
ecx_ref_of(const struct conf_section *s, const char *number)
{
	char *ref = xasprintf("%s-%s", conf_or(s, "prefix", s->name), number);
	char *p;

	for (p = ref; *p; p++)
		*p = (char)toupper((unsigned char)*p);
	return ref;
}

static void
set_missing(json_t *doc, const char *name, const char *const paths[])
{
	const char *text = NULL;

	if (json_object_get(doc, name) != NULL)
		return;
	for (; *paths != NULL && text == NULL; paths++)
		text = json_string_at(doc, *paths);
	json_set_text(doc, name, text);
}

static void
set_ref(const struct conf_section *s, enum ecx_kind kind, json_t *doc)
{
	const bool by_identifier = kind == ECX_CUSTOMER || kind == ECX_PAYOUT;
	const char *number =
	    json_string_at(doc, by_identifier ? "identifier" : "orderNumber");
	auto_free char *ref = NULL;

	if ((kind != ECX_ORDER && kind != ECX_CREDIT && !by_identifier) ||
	    number == NULL || json_object_get(doc, "ref") != NULL)
		return;
	ref = ecx_ref_of(s, number);
	json_set_text(doc, "ref", ref);
}

/* A credit note is known by its place in the store's list: NL-1001-R1. */
static void
set_place(json_t *doc)
{
	const char *ref = json_string_at(doc, "ref");
	const char *place = json_string_at(doc, "identifier");
	auto_free char *key = NULL;

	if (ref == NULL || place == NULL || strchr(place, '-') != NULL)
		return;
	key = xasprintf("%s-R%s", ref, place);
	json_set_text(doc, "identifier", key);
}

json_t *
ecx_envelope(const struct conf_section *s, enum ecx_kind kind, json_t *fields)
{
	static const char *const ids[] = {
	    "orderNumber", "identifier", "sku", NULL};
	static const char *const dates[] = {"orderDate", NULL};
	json_t *doc = json_object();
	enum ecx_kind its;

	json_set_text(doc, "type",
	    ecx_doc_type(fields, &its) == ECX_TYPE_DATA && its == kind
		? json_text_at(fields, "type")
		: ecx_kind_type(kind));
	json_object_set_new(doc, "v", json_integer(1));
	json_set_text(doc, "source", s->name);
	json_object_update_missing(doc, fields);
	set_missing(doc, "id", ids);
	set_missing(doc, "dateModified", dates);
	set_ref(s, kind, doc);
	if (kind == ECX_CREDIT)
		set_place(doc);
	return doc;
}
