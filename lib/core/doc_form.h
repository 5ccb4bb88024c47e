/*
 * What the members of each type of document are, as ecx-doc(5) has them; used
 * by ecx_doc_check(). lib/schema/ says the same to others.
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
	FORM_INPUT, /* an object, or the bytes of what could not be read */
	FORM_TEXTS, /* a list of texts */
	FORM_OBJECT,
	FORM_LIST, /* of objects; not empty when it is required */
};

struct doc_member {
	const char *name; /* NULL at the end of a table */
	enum doc_form form;
	bool required;
	const struct doc_member *inside; /* an object's members, or those of
					  * each object in a list */
	const char *called; /* in messages; of a list, what is in it */
};

/* The members of a document of that type, but `type`; kind counts for data.
 * NULL for ECX_TYPE_UNKNOWN. */
const struct doc_member *doc_form_members(
    enum ecx_type type, enum ecx_kind kind);

#endif
