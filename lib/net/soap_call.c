#include <string.h>

#include "net/soap_in.h"

/* ---- writing ---- */

/* Is it a name of ASCII, with or without a prefix? The schemas that are used
 * have no others. */
static bool
is_name(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
	static const char others[] = "abcdefghijklmnopqrstuvwxyz"
				     "ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
				     "0123456789.-:";

	return *name != '\0' && strchr(letters, *name) != NULL &&
	       name[strspn(name, others)] == '\0';
}

/* The number of bytes at s that XML cannot hold: those of a control character,
 * U+FFFE or U+FFFF. */
static size_t
invalid_bytes(const char *s)
{
	if ((unsigned char)*s < ' ')
		return strchr("\t\n\r", *s) == NULL;
	return strncmp(s, "\xef\xbf\xbe", 3) == 0 ||
		       strncmp(s, "\xef\xbf\xbf", 3) == 0
		   ? 3
		   : 0;
}

/* Blanks that a reader would normalize are written as references. */
static void
add_escaped(struct buf *out, const char *s, bool attribute)
{
	for (; *s != '\0'; s++) {
		size_t n = invalid_bytes(s);

		if (n > 0) {
			buf_addc(out, ' ');
			s += n - 1;
		} else if (strchr("&<>\"\r", *s) != NULL ||
			   (attribute && strchr("\t\n", *s) != NULL)) {
			buf_addf(out, "&#%d;", *s);
		} else {
			buf_addc(out, *s);
		}
	}
}

/* The end of a section inside the text is split over two sections. */
static void
add_cdata(struct buf *out, const char *s)
{
	buf_adds(out, "<![CDATA[");
	for (; *s != '\0'; s++) {
		size_t n = invalid_bytes(s);

		if (n > 0)
			s += n - 1;
		if (strncmp(s, "]]>", 3) == 0) {
			buf_adds(out, "]]]]><![CDATA[");
			s++;
		} else {
			buf_addc(out, (char)(n > 0 ? ' ' : *s));
		}
	}
	buf_adds(out, "]]>");
}

static void
add_scalar(struct buf *out, const json_t *value, bool attribute)
{
	if (json_is_string(value))
		add_escaped(out, json_string_value(value), attribute);
	else
		json_write(value, out);
}

static bool
add_attributes(struct buf *out, const json_t *object)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)object, name, value) {
		if (*name != '@')
			continue;
		if (!is_name(name + 1))
			return false;
		buf_addf(out, " %s=\"", name + 1);
		add_scalar(out, value, true);
		buf_addc(out, '"');
	}
	return true;
}

static bool
add_element(struct buf *out, const char *name, const json_t *value)
{
	if (!is_name(name))
		return false;
	buf_addf(out, "<%s", name);
	if (json_is_object(value) && !add_attributes(out, value))
		return false;
	buf_addc(out, '>');
	if (!json_is_object(value))
		add_scalar(out, value, false);
	else if (!soap_write(out, value))
		return false;
	buf_addf(out, "</%s>", name);
	return true;
}

bool
soap_write(struct buf *out, const json_t *content)
{
	const char *name;
	json_t *value, *one;
	size_t i;

	json_object_foreach ((json_t *)content, name, value) {
		if (*name == '@' || json_is_null(value))
			continue;
		if (strcmp(name, "#text") == 0) {
			add_scalar(out, value, false);
		} else if (strcmp(name, "#cdata") == 0) {
			add_cdata(out, json_text_at(content, name));
		} else if (json_is_array(value)) {
			json_array_foreach (value, i, one)
				if (!add_element(out, name, one))
					return false;
		} else if (!add_element(out, name, value)) {
			return false;
		}
	}
	return true;
}

/* ---- the meaning of an answer ---- */

bool
soap_is_fault(const struct http_answer *a)
{
	const char *type = http_header(a, "content-type");

	return type != NULL && strstr(type, "xml") != NULL &&
	       strstr(a->body.data, "Fault>") != NULL;
}

/*
 * After most codes nobody knows what was done. These of SOAP and of WCF say
 * that nothing was: the endpoint has no such service, does not know the caller,
 * or could not read this one message.
 */
static enum ecx_err
fault_err(const char *code, const char *subcode, bool repeatable)
{
	static const struct {
		const char *code;
		enum ecx_err err;
	} known[] = {
	    {"VersionMismatch", ECX_CONFIG},
	    {"MustUnderstand", ECX_CONFIG},
	    {"DataEncodingUnknown", ECX_CONFIG},
	    {"ActionNotSupported", ECX_CONFIG},
	    {"DestinationUnreachable", ECX_CONFIG},
	    {"InvalidAddressingHeader", ECX_CONFIG},
	    {"InvalidSecurity", ECX_CONFIG},
	    {"InvalidSecurityToken", ECX_CONFIG},
	    {"UnsupportedSecurityToken", ECX_CONFIG},
	    {"FailedAuthentication", ECX_DENIED},
	    {"DeserializationFailed", ECX_REJECTED},
	};
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (strcmp(code, known[i].code) == 0 ||
		    strcmp(subcode, known[i].code) == 0)
			return known[i].err;
	/* Version 1.1 allows a detail after a dot: "Client.Authentication". */
	if (strncmp(code, "Client", 6) == 0 && strchr(".", code[6]) != NULL)
		return ECX_REJECTED;
	return repeatable ? ECX_AGAIN : ECX_UNSURE;
}

/* A status is about the endpoint, never about one document. */
static enum ecx_err
status_err(int status, bool repeatable)
{
	enum ecx_err err = http_status_err(status, repeatable);

	return err == ECX_MISSING ? ECX_CONFIG : err;
}

enum ecx_err
soap_classify(struct ecx_conn *conn, const struct http_answer *a,
    const json_t *body, bool repeatable, char why[ECX_WHY])
{
	const json_t *fault = json_object_get(body, "Fault");
	const char *message = json_text_at(fault, "message");
	const char *code = json_text_at(fault, "code");

	(void)conn;
	if (fault == NULL)
		return status_err(a->status, repeatable);
	rest_one_line(*message != '\0' ? message : code, why);
	switch (a->status) {
	case 401:
	case 403:
	case 404:
	case 410:
	case 429:
	case 503:
		return status_err(a->status, repeatable);
	default:
		return fault_err(
		    code, json_text_at(fault, "subcode"), repeatable);
	}
}

/* ---- a call ---- */

static bool
write_envelope(
    const struct soap *s, const struct soap_request *r, struct buf *out)
{
	const char *const *space = s->spaces;
	bool ok = true;

	buf_adds(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
	buf_addf(out, "<s:Envelope xmlns:s=\"%s\" xmlns:xsi=\"%s\"",
	    soap_envelopes[s->version], soap_xsi);
	for (; space != NULL && space[0] != NULL; space += 2)
		buf_addf(out, " xmlns:%s=\"%s\"", space[0], space[1]);
	buf_addc(out, '>');
	if (r->header != NULL) {
		buf_adds(out, "<s:Header>");
		ok = soap_write(out, r->header);
		buf_adds(out, "</s:Header>");
	}
	buf_adds(out, "<s:Body>");
	ok = soap_write(out, r->body) && ok;
	buf_adds(out, "</s:Body></s:Envelope>");
	return ok && !out->over;
}

/* Sends text, the whole envelope, and reads the answer. */
static enum ecx_err
exchange(struct soap *s, const struct soap_request *r, const struct buf *text,
    struct http_answer *a, json_t **answer)
{
	bool old = s->version == SOAP_11;
	auto_free char *action = xasprintf("SOAPAction: \"%s\"", r->action);
	auto_free char *type = xasprintf(
	    "application/soap+xml; charset=utf-8; action=\"%s\"", r->action);
	const char *const headers[] = {
	    old ? "Accept: text/xml" : "Accept: application/soap+xml",
	    old ? action : NULL, NULL};
	const struct http_request request = {.method = "POST",
	    .target = r->target,
	    .headers = headers,
	    .type = old ? "text/xml; charset=utf-8" : type,
	    .body = text->data,
	    .len = text->len,
	    .effect = r->effect,
	    .one_record = r->one_record};
	enum ecx_err err = http_send(s->rest.http, &request, a);

	if (err != ECX_OK || a->status == 0)
		return err;
	*answer = soap_open(a->body.data, a->body.len, s->lists);
	err = rest_judge(&s->rest, &request, a, *answer, "SOAP");
	if (err == ECX_OK && *answer == NULL)
		return ecx_fail(s->rest.conn,
		    http_repeatable(&request) ? ECX_PROTOCOL : ECX_UNSURE,
		    "the answer to %s is empty", r->action);
	return err;
}

enum ecx_err
soap_call(struct soap *s, const struct soap_request *r, json_t **answer)
{
	auto_buf struct buf text = {0};
	json_auto_t *content = NULL;
	struct http_answer a;
	enum ecx_err err;

	if (answer != NULL)
		*answer = NULL;
	buf_init(&text, HTTP_ANSWER_MAX);
	if (!write_envelope(s, r, &text))
		return ecx_fail(s->rest.conn, ECX_REJECTED,
		    "the document cannot be written as XML");
	err = exchange(s, r, &text, &a, &content);
	http_answer_free(&a);
	if (err == ECX_OK && answer != NULL)
		*answer = json_incref(content);
	return err;
}
