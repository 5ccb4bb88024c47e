/* OAuth 1.0a with HMAC-SHA256: RFC 5849. The signature covers the request's
 * method, address and parameters, not a JSON body. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/base64.h"
#include "net/http_in.h"

/* ---- parameters ---- */

struct pair {
	char *name; /* escaped */
	char *value;
};

struct pairs {
	struct pair *pair;
	size_t n;
};

static void
pairs_free(struct pairs *p)
{
	while (p->n > 0) {
		free(p->pair[--p->n].name);
		free(p->pair[p->n].value);
	}
	free(p->pair);
}

static char *
escape(const char *s)
{
	auto_buf struct buf out = {0};

	buf_init(&out, BUF_LINE_MAX);
	http_escape(&out, s);
	return buf_take(&out);
}

static int
hex(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = strchr(digits, c >= 'A' && c <= 'F' ? c + 32 : c);

	return c != '\0' && at != NULL ? (int)(at - digits) : -1;
}

/* Unescapes what a query or a form holds, in place, and escapes it anew, which
 * is what the signature is over. */
static char *
normalize(const char *s, size_t len)
{
	auto_free char *plain = xmalloc(len + 1);
	size_t i, n = 0;

	for (i = 0; i < len; i++) {
		plain[n] = s[i];
		if (s[i] == '+')
			plain[n] = ' ';
		if (s[i] == '%' && i + 2 < len && hex(s[i + 1]) >= 0 &&
		    hex(s[i + 2]) >= 0) {
			plain[n] = (char)(16 * hex(s[i + 1]) + hex(s[i + 2]));
			i += 2;
		}
		n++;
	}
	plain[n] = '\0';
	return escape(plain);
}

/* Adds a pair, which owns both strings. */
static void
add_pair(struct pairs *p, char *name, char *value)
{
	p->pair = xreallocarray(p->pair, p->n + 1, sizeof(*p->pair));
	p->pair[p->n++] = (struct pair){name, value};
}

/* Adds the pairs of a query or a form, "a=1&b=2". */
static void
add_query(struct pairs *p, const char *s, size_t len)
{
	size_t n, name;

	for (; len > 0; s += n, len -= n) {
		for (n = 0; n < len && s[n] != '&'; n++)
			continue;
		for (name = 0; name < n && s[name] != '='; name++)
			continue;
		if (n > 0)
			add_pair(p, normalize(s, name),
			    name < n ? normalize(s + name + 1, n - name - 1)
				     : xstrdup(""));
		n += n < len;
	}
}

static int
by_name_and_value(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	return order != 0 ? order : strcmp(x->value, y->value);
}

/* ---- the base string: section 3.4.1 ---- */

/* Scheme and host in lower case, no default port, no query. */
static char *
base_uri(const char *url)
{
	size_t len = strcspn(url, "?#"), scheme = strcspn(url, ":");
	size_t host = scheme + 3 + strcspn(url + scheme + 3, "/?#"), i;
	const char *port = scheme == 5 ? ":443" : ":80";
	size_t n = strlen(port);
	char *uri = xasprintf("%.*s%s", (int)len, url, host == len ? "/" : "");

	for (i = 0; i < host; i++)
		if (uri[i] >= 'A' && uri[i] <= 'Z')
			uri[i] = (char)(uri[i] + 32);
	if (host > n && strncmp(uri + host - n, port, n) == 0)
		memmove(uri + host - n, uri + host, strlen(uri + host) + 1);
	return uri;
}

static char *
base_string(const struct auth_request *r, const struct pairs *p)
{
	char *uri = base_uri(r->url);
	auto_free char *escaped = escape(uri);
	auto_buf struct buf list = {0};
	auto_buf struct buf out = {0};
	size_t i;

	free(uri);
	buf_init(&list, BUF_LINE_MAX);
	buf_init(&out, BUF_LINE_MAX);
	for (i = 0; i < p->n; i++)
		buf_addf(&list, "%s%s=%s", i > 0 ? "&" : "", p->pair[i].name,
		    p->pair[i].value);
	buf_addf(&out, "%s&%s&", r->method, escaped);
	http_escape(&out, list.data);
	return buf_take(&out);
}

static bool
is_form(const struct auth_request *r)
{
	static const char form[] = "application/x-www-form-urlencoded";

	return r->body != NULL && r->type != NULL &&
	       strncasecmp(r->type, form, sizeof(form) - 1) == 0;
}

static char *
signature(const struct oauth1 *o, const char *text)
{
	auto_free char *consumer = escape(o->consumer_secret);
	auto_free char *token =
	    escape(o->token_secret != NULL ? o->token_secret : "");
	char *key = xasprintf("%s&%s", consumer, token);
	unsigned char mac[CRYPTO_SHA256];

	crypto_hmac_sha256(key, strlen(key), text, strlen(text), mac);
	crypto_free(key);
	return base64_encode(mac, sizeof(mac));
}

char *
auth_oauth1_header(const struct oauth1 *o, const struct auth_request *r)
{
	__attribute__((cleanup(pairs_free))) struct pairs p = {0};
	const char *query = strchr(r->url, '?');
	const struct {
		const char *name, *value;
	} own[] = {{"oauth_consumer_key", o->consumer_key},
	    {"oauth_token", o->token},
	    {"oauth_signature_method", "HMAC-SHA256"},
	    {"oauth_timestamp", o->timestamp}, {"oauth_nonce", o->nonce},
	    {"oauth_version", o->token != NULL ? "1.0" : NULL}};
	auto_free char *base = NULL;
	auto_free char *mac = NULL;
	auto_buf struct buf out = {0};
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	buf_adds(&out, "OAuth ");
	if (o->realm != NULL)
		buf_addf(&out, "realm=\"%s\", ", o->realm);
	for (i = 0; i < ARRAY_LEN(own); i++) {
		char *value;

		if (own[i].value == NULL)
			continue;
		value = escape(own[i].value);
		buf_addf(&out, "%s=\"%s\", ", own[i].name, value);
		add_pair(&p, xstrdup(own[i].name), value);
	}
	if (query != NULL)
		add_query(&p, query + 1, strcspn(query + 1, "#"));
	if (is_form(r))
		add_query(&p, r->body, r->len);
	qsort(p.pair, p.n, sizeof(*p.pair), by_name_and_value);
	base = base_string(r, &p);
	mac = signature(o, base);
	buf_adds(&out, "oauth_signature=\"");
	http_escape(&out, mac);
	buf_addc(&out, '"');
	return buf_take(&out);
}

/* ---- the method ---- */

static enum ecx_err
oauth1_open(struct auth *a)
{
	const char *key, *realm = http_setting(a->http, "realm");
	bool token = !a->http->setup.consumer_alone;
	enum ecx_err err = auth_need(a, "consumer_key", &key);

	if (realm != NULL && strpbrk(realm, "\"\\") != NULL)
		err = ecx_fail(a->conn, ECX_CONFIG,
		    "realm has a quote or a backslash in it");
	if (err == ECX_OK)
		err = auth_need_secret(a, AUTH_CONSUMER_SECRET, true);
	if (err == ECX_OK && token)
		err = auth_need_secret(a, AUTH_TOKEN, true);
	if (err == ECX_OK && token)
		err = auth_need_secret(a, AUTH_TOKEN_SECRET, true);
	return err;
}

/* Each try has a nonce of its own: a server refuses one that it has seen. */
static enum ecx_err
oauth1_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	char nonce[33], timestamp[24];
	const struct oauth1 o = {
	    .consumer_key = http_setting(a->http, "consumer_key"),
	    .consumer_secret = a->secret[AUTH_CONSUMER_SECRET],
	    .token = a->secret[AUTH_TOKEN],
	    .token_secret = a->secret[AUTH_TOKEN_SECRET],
	    .realm = http_setting(a->http, "realm"),
	    .nonce = nonce,
	    .timestamp = timestamp};
	auto_free char *value = NULL;

	crypto_random_hex(nonce, 16);
	(void)snprintf(timestamp, sizeof(timestamp), "%lld",
	    (long long)(clock_now() / 1000000));
	value = auth_oauth1_header(&o, request);
	auth_add_header(out, "Authorization", value);
	return ECX_OK;
}

const struct auth_method auth_oauth1 = {
    "oauth1", oauth1_open, NULL, oauth1_sign, "consumer_secret"};
