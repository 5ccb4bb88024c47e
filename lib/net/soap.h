/*
 * SOAP 1.1 and 1.2 over HTTP, and XML as JSON, so that connectors and maps
 * handle it like any other document; soap.c is the one file that knows libxml2.
 *
 * An element is a member of its name. It is a text where it has neither
 * attributes nor elements; else an object, in which an attribute is "@name" and
 * the text, unless it is blank, "#text". Elements of one name are a list.
 *
 *	<Line class="entity"><Item>A</Item><Tag>x</Tag><Tag>y</Tag></Line>
 *	{"Line":{"@class":"entity","Item":"A","Tag":["x","y"]}}
 *
 * Written, members keep their order (attributes before all), which is the
 * map's: that is how elements come in the order of a schema. Names are written
 * as they stand ("wss:save", "@xmlns"); null is left out, "" is an empty
 * element. "#cdata" is a text that is written as a CDATA section.
 *
 * Read, names have no prefix but "@xsi:type" and its like; what is xsi:nil is
 * left out, as are declarations of namespaces. A document type declaration is
 * refused, with all that it could expand to; so is what is nested deeply.
 */
#ifndef ECX_SOAP_H
#define ECX_SOAP_H

#include "net/rest.h"

/* ---- XML ---- */

/* Appends the elements that content, an object, has as members. A control
 * character, which XML cannot hold, becomes a blank. False when a member's name
 * is none of XML. */
bool soap_write(struct buf *out, const json_t *content);

/*
 * Reads a document: {"root":...}, a new reference; NULL when it is no XML.
 * lists are names of elements that are a list even where there is but one, NULL
 * at the end; or NULL.
 */
json_t *soap_read(const char *text, size_t len, const char *const *lists);

/* The text of an element, borrowed, "" when it has none. */
const char *soap_text(const json_t *element);

/* ---- SOAP ---- */

enum soap_version { SOAP_11, SOAP_12 };

/*
 * What is in the Body of an envelope of either version, an object with a member
 * for each element, a new reference; NULL when it is no envelope. A fault is
 * {"Fault":{"code","subcode","message","detail"}}: code without prefix, as
 * version 1.1 has it ("Client", "Server"); detail may be absent.
 * What points to another element of the Body (href, as of SOAP's encoding) is
 * replaced by it.
 */
json_t *soap_open(const char *text, size_t len, const char *const *lists);

struct soap {
	struct rest rest; /* classify: the driver's, or soap_classify */
	enum soap_version version;
	/* prefix, namespace, ..., NULL: declared for the whole envelope; or
	 * NULL. xsi always is. */
	const char *const *spaces;
	const char *const *lists; /* see soap_read; or NULL */
};

struct soap_request {
	const char *target; /* behind the base URL */
	const char *action;
	const json_t *header; /* content of the Header, or NULL */
	const json_t *body;   /* content of the Body */
	enum http_effect effect;
};

/*
 * One call. *answer (may be NULL) is what soap_open makes of the answer, never
 * a fault; NULL in a dry run. Returns what rest_call returns. An answer that is
 * no SOAP, or empty, is PROTOCOL, and UNSURE to a create.
 */
enum ecx_err soap_call(
    struct soap *s, const struct soap_request *request, json_t **answer);

/*
 * A rest_classify_fn. A fault of the client is REJECTED, one that is about the
 * protocol CONFIG, any other AGAIN, and UNSURE to a create; without a fault,
 * what the status means. 401, 403, 404, 410, 429 and 503 are that in any case;
 * 404 and 410 are CONFIG, and never say that a document is missing.
 */
enum ecx_err soap_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY]);

/* For struct http_setup: a fault is an answer, whatever its status. */
bool soap_settled(const struct http_answer *a);

#endif
