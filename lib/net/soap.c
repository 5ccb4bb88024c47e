/* Reading of XML and envelopes; soap_call.c writes and sends them. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "net/soap_in.h"

/* The deepest nesting of elements: an element and a list of elements are two
 * levels of JSON. */
enum { DEPTH_MAX = JSON_DEPTH_MAX / 2 - 2 };
/* Elements in one answer; an element that others point to counts each time. */
enum { ELEMENTS_MAX = 4 << 20 };

const char soap_xsi[] = "http://www.w3.org/2001/XMLSchema-instance";
const char *const soap_envelopes[] = {
    [SOAP_11] = "http://schemas.xmlsoap.org/soap/envelope/",
    [SOAP_12] = "http://www.w3.org/2003/05/soap-envelope",
};

/* ---- reading ---- */

struct reader {
	const char *const *lists;
	const xmlNode *targets; /* the elements that href may point to, or NULL
				 */
	size_t left;            /* elements until ELEMENTS_MAX */
};

static const char *
text_of(const xmlNode *node)
{
	return node->content != NULL ? (const char *)node->content : "";
}

static bool
is_named(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcmp((const char *)node->name, name) == 0;
}

static bool
is_in(const xmlNs *ns, const char *space)
{
	return ns != NULL && strcmp((const char *)ns->href, space) == 0;
}

/* The value of an attribute is one text, because there is no document type. */
static const char *
value_of(const xmlAttr *attribute)
{
	return attribute->children != NULL ? text_of(attribute->children) : "";
}

/* The attribute with that namespace, or, when space is NULL, without one; NULL
 * when there is none. */
static const char *
attribute_of(const xmlNode *node, const char *name, const char *space)
{
	const xmlAttr *a;

	for (a = node->properties; a != NULL; a = a->next)
		if (strcmp((const char *)a->name, name) == 0 &&
		    (space != NULL ? is_in(a->ns, space) : a->ns == NULL))
			return value_of(a);
	return NULL;
}

static bool
is_nil(const xmlNode *node)
{
	const char *nil = attribute_of(node, "nil", soap_xsi);

	return nil != NULL &&
	       (strcmp(nil, "true") == 0 || strcmp(nil, "1") == 0);
}

/* The element that node points to, or node itself. */
static const xmlNode *
referred(struct reader *r, const xmlNode *node)
{
	const char *href =
	    r->targets != NULL ? attribute_of(node, "href", NULL) : NULL;
	const xmlNode *target;
	const char *id;

	if (href == NULL || *href != '#')
		return node;
	for (target = r->targets; target != NULL; target = target->next) {
		if (target->type != XML_ELEMENT_NODE)
			continue;
		if (r->left > 0)
			r->left--;
		id = attribute_of(target, "id", NULL);
		if (id != NULL && strcmp(id, href + 1) == 0)
			return target;
	}
	return node;
}

static void
add_attributes(json_t *object, const xmlNode *node)
{
	const xmlAttr *a;

	for (a = node->properties; a != NULL; a = a->next) {
		auto_free char *name =
		    xasprintf(is_in(a->ns, soap_xsi) ? "@xsi:%s" : "@%s",
			(char *)a->name);

		json_object_set_new(object, name, json_string(value_of(a)));
	}
}

static bool
is_list(const struct reader *r, const char *name)
{
	const char *const *list = r->lists;

	for (; list != NULL && *list != NULL; list++)
		if (strcmp(*list, name) == 0)
			return true;
	return false;
}

/* Adds an element to its parent, which may have some of that name; value is
 * stolen. */
static void
add_element(
    const struct reader *r, json_t *parent, const char *name, json_t *value)
{
	json_t *old = json_object_get(parent, name);

	if (json_is_array(old))
		json_array_append_new(old, value);
	else if (old != NULL || is_list(r, name))
		json_object_set_new(parent, name,
		    old != NULL ? json_pack("[O,o]", old, value)
				: json_pack("[o]", value));
	else
		json_object_set_new(parent, name, value);
}

static bool add_content(struct reader *r, json_t *object, struct buf *text,
    const xmlNode *node, int depth);

/* The element as a new value, or NULL when it is too large. */
static json_t *
read_element(struct reader *r, const xmlNode *node, int depth)
{
	json_auto_t *object = json_object();
	auto_buf struct buf text = {0};
	bool blank;

	buf_init(&text, HTTP_ANSWER_MAX);
	if (depth > DEPTH_MAX || r->left == 0)
		return NULL;
	r->left--;
	node = referred(r, node);
	add_attributes(object, node);
	if (!add_content(r, object, &text, node, depth + 1))
		return NULL;
	blank = text.data[strspn(text.data, " \t\r\n")] == '\0';
	if (json_object_size(object) == 0)
		return json_string(blank ? "" : text.data);
	if (!blank)
		json_object_set_new(object, "#text", json_string(text.data));
	return json_incref(object);
}

/* Adds the elements in node to object, its texts to text. */
static bool
add_content(struct reader *r, json_t *object, struct buf *text,
    const xmlNode *node, int depth)
{
	const xmlNode *child;
	json_t *value;

	for (child = node->children; child != NULL; child = child->next) {
		if (child->type == XML_TEXT_NODE ||
		    child->type == XML_CDATA_SECTION_NODE)
			buf_adds(text, text_of(child));
		if (child->type != XML_ELEMENT_NODE || is_nil(child))
			continue;
		value = read_element(r, child, depth);
		if (value == NULL)
			return false;
		add_element(r, object, (const char *)child->name, value);
	}
	return true;
}

/* ---- XML ---- */

static bool
is_control(unsigned long c)
{
	return c < ' ' && c != '\t' && c != '\n' && c != '\r';
}

/*
 * Systems send what people typed, even if XML cannot hold it: control
 * characters, and references to them. They become blanks.
 */
static void
blank_controls(char *text)
{
	char *c, *end;
	unsigned long code;

	for (c = text; *c != '\0'; c++) {
		if (is_control((unsigned char)*c))
			*c = ' ';
		if (c[0] != '&' || c[1] != '#')
			continue;
		code = c[2] == 'x' ? strtoul(c + 3, &end, 16)
				   : strtoul(c + 2, &end, 10);
		if (*end == ';' && is_control(code))
			memset(c, ' ', (size_t)(end - c) + 1);
	}
}

static void
refuse_dtd(void *context, const xmlChar *name, const xmlChar *id,
    const xmlChar *system)
{
	(void)name;
	(void)id;
	(void)system;
	xmlStopParser(context);
}

static void
ctxt_cleanup(xmlParserCtxt **context)
{
	xmlFreeParserCtxt(*context);
}

static void
doc_cleanup(xmlDoc **doc)
{
	xmlFreeDoc(*doc);
}

#define auto_doc __attribute__((cleanup(doc_cleanup)))

/* The tree of a document with a root, or NULL. Bytes that are UTF-8 are read as
 * UTF-8, even if the document declares another encoding: it may have been cut
 * out of another document. */
static xmlDoc *
parse(const char *bytes, size_t len)
{
	static bool begun;
	__attribute__((cleanup(ctxt_cleanup))) xmlParserCtxt *context = NULL;
	auto_free char *text = xstrndup(bytes, len);
	auto_doc xmlDoc *doc = NULL;
	xmlDoc *checked;

	if (len > INT_MAX || strlen(text) != len)
		return NULL;
	if (!begun)
		xmlMemSetup(free, xmalloc, xrealloc, xstrdup);
	begun = true;
	blank_controls(text);
	context = xmlNewParserCtxt();
	context->sax->internalSubset = refuse_dtd;
	doc = xmlCtxtReadMemory(context, text, (int)len, NULL,
	    text_is_utf8(text, len) ? "UTF-8" : NULL,
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	if (doc == NULL || !context->wellFormed || context->errNo != 0 ||
	    xmlDocGetRootElement(doc) == NULL)
		return NULL;
	checked = doc;
	doc = NULL;
	return checked;
}

json_t *
soap_read(const char *text, size_t len, const char *const *lists)
{
	auto_doc xmlDoc *doc = parse(text, len);
	struct reader r = {.lists = lists, .left = ELEMENTS_MAX};
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	json_t *value = root != NULL ? read_element(&r, root, 0) : NULL;

	return value != NULL ? json_pack("{s:o}", (char *)root->name, value)
			     : NULL;
}

const char *
soap_text(const json_t *element)
{
	return json_is_string(element) ? json_string_value(element)
				       : json_text_at(element, "#text");
}

/* ---- envelopes ---- */

/* The name without its prefix. */
static const char *
local_name(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon != NULL ? colon + 1 : name;
}

/* A fault of either version with the codes of version 1.1. */
static json_t *
plain_fault(const json_t *fault)
{
	json_t *plain = json_object();
	bool old = json_object_get(fault, "faultcode") != NULL;
	const char *code = local_name(
	    soap_text(json_at(fault, old ? "faultcode" : "Code.Value")));
	const json_t *text =
	    json_at(fault, old ? "faultstring" : "Reason.Text");
	json_t *detail = json_at(fault, old ? "detail" : "Detail");

	if (strcmp(code, "Sender") == 0)
		code = "Client";
	if (strcmp(code, "Receiver") == 0)
		code = "Server";
	/* There may be texts in several languages. */
	if (json_is_array(text))
		text = json_array_get(text, 0);
	json_set_text(plain, "code", code);
	json_set_text(plain, "subcode",
	    local_name(soap_text(json_at(fault, "Code.Subcode.Value"))));
	json_set_text(plain, "message", soap_text(text));
	if (detail != NULL)
		json_object_set(plain, "detail", detail);
	return plain;
}

static const xmlNode *
body_of(const xmlNode *root)
{
	const xmlNode *child;
	size_t i;

	if (root == NULL || !is_named(root, "Envelope"))
		return NULL;
	for (i = 0; i < SOAP_VERSIONS; i++)
		if (is_in(root->ns, soap_envelopes[i]))
			break;
	if (i == SOAP_VERSIONS)
		return NULL;
	for (child = root->children; child != NULL; child = child->next)
		if (is_named(child, "Body") &&
		    is_in(child->ns, soap_envelopes[i]))
			return child;
	return NULL;
}

json_t *
soap_open(const char *text, size_t len, const char *const *lists)
{
	auto_doc xmlDoc *doc = parse(text, len);
	const xmlNode *body =
	    doc != NULL ? body_of(xmlDocGetRootElement(doc)) : NULL;
	json_auto_t *content = json_object();
	auto_buf struct buf blanks = {0};
	struct reader r = {.lists = lists, .left = ELEMENTS_MAX};
	const json_t *fault;

	buf_init(&blanks, HTTP_ANSWER_MAX);
	if (body == NULL)
		return NULL;
	r.targets = body->children;
	if (!add_content(&r, content, &blanks, body, 0))
		return NULL;
	fault = json_object_get(content, "Fault");
	if (fault != NULL)
		json_object_set_new(content, "Fault", plain_fault(fault));
	return json_incref(content);
}
