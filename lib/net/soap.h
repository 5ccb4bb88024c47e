/*
 * SOAP 1.1 and 1.2 over HTTP, and XML as JSON, so that connectors and maps
 * handle it like any other document; soap.c is the one file that uses libxml2.
 *
 * An element becomes a member with its name: a text where it has neither
 * attributes nor elements, else an object, in which an attribute is "@name" and
 * the text, unless it is blank, "#text". Elements with one name become a list.
 *
 *	<Line class="entity"><Item>A</Item><Tag>x</Tag><Tag>y</Tag></Line>
 *	{"Line":{"@class":"entity","Item":"A","Tag":["x","y"]}}
 *
 * In writing, members keep their order (attributes first), which is that of the
 * map: this is how elements get the order of a schema. Names are written
 * unchanged ("wss:save", "@xmlns"); null is left out, "" is an empty element.
 * "#cdata" is a text that is written as a CDATA section.
 *
 * In reading, names lose their prefix, except "@xsi:type" and other attributes
 * of xsi; elements that are xsi:nil and declarations of namespaces are left
 *out. A document with a document type declaration, which could expand to
 *anything, is refused; so is one that is nested too deeply.
 */
#ifndef ECX_SOAP_H
#define ECX_SOAP_H

#include "net/rest.h"

/* ---- XML ---- */

/* Appends the members of content, an object, as elements. A control character,
 * which XML cannot hold, becomes a blank. False when a member's name is not a
 * name of XML. */
bool soap_write(struct buf *out, const json_t *content);

/*
 * Reads a document: {"root":...}, a new reference; NULL when it is not XML.
 * lists are names of elements that become a list even where there is only one,
 * ended by NULL; or NULL.
 */
json_t *soap_read(const char *text, size_t len, const char *const *lists);

/* The text of an element, borrowed, "" when it has none. */
const char *soap_text(const json_t *element);

/* ---- SOAP ---- */

enum soap_version { SOAP_11, SOAP_12 };

/*
 * The content of the Body of an envelope of either version, an object with a
 * member for each element, a new reference; NULL when text is not an envelope.
 * A fault becomes {"Fault":{"code","subcode","message","detail"}}: code without
 * prefix, as version 1.1 has it ("Client", "Server"); detail may be absent.
 * An element that points to another element of the Body (by href, as in SOAP's
 * encoding) is replaced by it.
 */
json_t *soap_open(const char *text, size_t len, const char *const *lists);

struct soap {
	struct rest rest; /* classify: the driver's, or soap_classify */
	enum soap_version version;
	/* prefix, namespace, ..., NULL: declared for the whole envelope,
	 * beside xsi; or NULL. */
	const char *const *spaces;
	const char *const *lists; /* see soap_read; or NULL */
};

struct soap_request {
	const char *target; /* behind the base URL */
	const char *action;
	const json_t *header; /* the content of the Header, or NULL */
	const json_t *body;   /* the content of the Body */
	enum http_effect effect;
	bool one_record; /* asks for records by their keys: see net/http.h */
};

/*
 * Sends one request. *answer (may be NULL) is the result of soap_open, never a
 * fault; NULL in a dry run. Returns what rest_call returns. An answer that is
 * not SOAP, or empty, is PROTOCOL, and UNSURE to a create.
 */
enum ecx_err soap_call(
    struct soap *s, const struct soap_request *request, json_t **answer);

/*
 * A rest_classify_fn. A fault of the client is REJECTED, a fault of the
 * protocol, or of an endpoint without the service, CONFIG, any other AGAIN, and
 * UNSURE to a create. Without a fault the
 * status decides; the statuses 401, 403, 404, 410, 429 and 503 decide in any
 * case. 404 and 410 are CONFIG, and never mean that a document is missing.
 */
enum ecx_err soap_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);

/* For struct http_setup: a fault is final, whatever its status. */
bool soap_is_fault(const struct http_answer *a);

#endif
