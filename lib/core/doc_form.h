/*
 * The members of each type of document, as ecx-doc(5) describes them; used by
 * ecx_doc_check(). lib/schema/ describes the same as JSON Schema.
 */
#ifndef ECX_DOC_FORM_H
#define ECX_DOC_FORM_H

#include <stdbool.h>

#include "core/doc.h"

enum doc_form {
	FORM_TEXT,
	FORM_DECIMAL,
	FORM_POSITIVE,
	FORM_TIME,
	FORM_DAY, /* a date or a time */
	FORM_FLAG,
	FORM_CURRENCY,
	FORM_COUNTRY,
	FORM_REFERENCE,
	FORM_KIND,
	FORM_ORDER_STATUS,
	FORM_PAYMENT_STATUS,
	FORM_TYPE,
	FORM_VERSION,
	FORM_RESTOCK,
	FORM_ENTRY,
	FORM_ORDER, /* an Order */
	FORM_INPUT, /* an object, or the bytes of an unreadable input */
	FORM_TEXTS, /* a list of texts */
	FORM_OBJECT,
	FORM_LIST, /* of objects; not empty when it is required */
};

struct doc_member {
	const char *name; /* NULL at the end of a table */
	enum doc_form form;
	bool required;
	const struct doc_member *inside; /* the members of an object, or of
					  * each object in a list */
	const char *called; /* its name in messages; for a list, the name of
			     * an element */
};

/* The members of a document of that type, `type` itself left out. `kind` is
 * used for ECX_TYPE_DATA only. NULL for ECX_TYPE_UNKNOWN. */
const struct doc_member *doc_form_members(
    enum ecx_type type, enum ecx_kind kind);

#endif
