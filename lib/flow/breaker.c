#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "flow/breaker.h"

enum { ALARM_AT = 3, OPEN_AT = 10, QUOTE_MIN = 2, NATIVE_MIN = 3 };

/* ---- values of the document in a refusal ---- */

struct search {
	const struct ecx_conn *conn;
	const char *text;
	size_t len; /* of the text, without the "(HTTP 400)" of net/ */
};

static bool
is_word(char c)
{
	return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Does the text contain the value as a whole word? */
static bool
has_value(const struct search *s, const char *value)
{
	const size_t len = strlen(value);
	size_t i;

	for (i = 0; i + len <= s->len; i++)
		if (strncasecmp(s->text + i, value, len) == 0 &&
		    (i == 0 || !is_word(s->text[i - 1])) &&
		    (i + len == s->len || !is_word(s->text[i + len])))
			return true;
	return false;
}

/* Is it a value of the configuration, such as a default customer? */
static bool
is_configured(const struct ecx_conn *conn, const char *value)
{
	const char *key;
	size_t i;

	for (i = 0; (key = conf_key_at(conn->conf, i)) != NULL; i++) {
		const char *text = conf_written(conn->conf, key);

		if (text != NULL && strcasecmp(text, value) == 0)
			return true;
	}
	return false;
}

/* The members of ours that tell one document from another. */
static bool
is_telling(const char *name)
{
	static const char *const names[] = {"ref", "orderNumber", "identifier",
	    "sku", "gtin", "mpn", "name", "legalName", "givenName",
	    "familyName", "email", "telephone", "vatID", "streetAddress",
	    "postalCode", "addressLocality", "addressRegion", "price",
	    "trackingNumber"};
	const size_t len = strlen(name);
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return len > 6 && strcmp(name + len - 6, "Amount") == 0;
}

static bool
quotes_own(const struct search *s, const char *name, const json_t *value)
{
	const char *text = json_string_value(value), *member;
	const json_t *inner;
	size_t i;

	if (text != NULL)
		return name != NULL && is_telling(name) &&
		       strlen(text) >= QUOTE_MIN &&
		       !is_configured(s->conn, text) && has_value(s, text);
	json_array_foreach (value, i, inner)
		if (quotes_own(s, name, inner))
			return true;
	json_object_foreach ((json_t *)value, member, inner)
		if (strcmp(member, "native") != 0 &&
		    quotes_own(s, member, inner))
			return true;
	return false;
}

static bool
has_digit(const char *text)
{
	return strpbrk(text, "123456789") != NULL;
}

/* A table may have translated a value: MAT-77 for the SKU TS-RED-M. */
static bool
quotes_native(const struct search *s, const json_t *value)
{
	const char *text = json_string_value(value), *member;
	const json_t *inner;
	size_t i;

	if (text != NULL)
		return strlen(text) >= NATIVE_MIN && has_digit(text) &&
		       !is_configured(s->conn, text) && has_value(s, text);
	json_array_foreach (value, i, inner)
		if (quotes_native(s, inner))
			return true;
	json_object_foreach ((json_t *)value, member, inner)
		if (quotes_native(s, inner))
			return true;
	return false;
}

bool
breaker_quotes(
    const struct ecx_conn *conn, const json_t *doc, const char *refusal)
{
	const char *status = strstr(refusal, " (HTTP ");
	const struct search s = {.conn = conn,
	    .text = refusal,
	    .len =
		status != NULL ? (size_t)(status - refusal) : strlen(refusal)};

	return quotes_own(&s, NULL, doc) ||
	       quotes_native(&s, json_object_get(doc, "native"));
}

/* ---- refusals that are alike ---- */

static size_t
word_len(const char *s)
{
	size_t n = 0;

	while (is_word(s[n]))
		n++;
	return n;
}

/* The refusal with a # for each word that has a digit, so that ids and times in
 * it do not make it another one. */
static void
take_out_numbers(char out[ECX_WHY], const char *refusal)
{
	size_t n = 0, len;

	for (; *refusal != '\0' && n < ECX_WHY - 1; refusal += len) {
		len = word_len(refusal);
		if (strcspn(refusal, "0123456789") < len) {
			out[n++] = '#';
			continue;
		}
		len = len > 0 ? len : 1;
		if (len > ECX_WHY - 1 - n)
			len = ECX_WHY - 1 - n;
		memcpy(out + n, refusal, len);
		n += len;
	}
	out[n] = '\0';
}

void
breaker_success(struct breaker *b)
{
	*b = (struct breaker){.alike = 0};
}

void
breaker_refusal(struct breaker *b, const char *refusal)
{
	char words[ECX_WHY];

	take_out_numbers(words, refusal);
	if (strcmp(words, b->words) != 0) {
		b->alike = 0;
		(void)snprintf(b->words, sizeof(b->words), "%s", words);
	}
	b->alike++;
}

enum breaker_state
breaker_state(const struct breaker *b)
{
	if (b->alike >= OPEN_AT)
		return BREAKER_OPEN;
	return b->alike >= ALARM_AT ? BREAKER_ALARM : BREAKER_CALM;
}
