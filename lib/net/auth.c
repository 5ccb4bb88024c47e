/* Sign-on: the methods, and tokens that all processes share. */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/debug.h"
#include "core/conn_keys.h"
#include "net/http_in.h"
#include "net/shared.h"

/* What is shorter is a word of a header, such as Bearer, and no secret. */
enum { TOKEN_FILE_MAX = 256 << 10, PART_MIN = 10 };

static const char part[] = "token";
static const int64_t second = 1000000;

/* ---- a log-in by the driver ---- */

static enum ecx_err
session_open(struct auth *a)
{
	if (a->http->setup.login == NULL)
		return ecx_fail(a->conn, ECX_CONFIG,
		    "this driver has no sign_on = session");
	return ECX_OK;
}

static enum ecx_err
session_renew(struct auth *a, struct auth_token *fresh)
{
	struct auth_session s = {.life = 0};
	enum ecx_err err;

	buf_init(&s.headers, TOKEN_FILE_MAX);
	err = a->http->setup.login(a->http, &s);
	a->vague = err != ECX_DENIED;
	/* An error of a log-in is never one of a document. */
	if (err == ECX_MISSING)
		err = ECX_CONFIG;
	else if (ecx_err_is_document(err))
		err = ECX_DENIED;
	if (err == ECX_OK) {
		fresh->text = xstrdup(s.headers.data);
		fresh->expires = s.life > 0 ? fresh->got + s.life : 0;
	}
	crypto_wipe(s.headers.data, s.headers.len);
	buf_free(&s.headers);
	return err;
}

static enum ecx_err
session_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	const char *line = a->token.text, *end;

	(void)request;
	for (; (end = strchr(line, '\n')) != NULL; line = end + 1)
		auth_add_line(out, xstrndup(line, (size_t)(end - line)));
	return ECX_OK;
}

static const struct auth_method auth_session = {
    "session", session_open, session_renew, session_sign, "password"};

static const struct auth_method *const methods[] = {&auth_none, &auth_basic,
    &auth_token, &auth_query, &auth_oauth1, &auth_oauth2, &auth_refresh,
    &auth_jwt, &auth_session, &auth_ntlm};

/* ---- tokens in the cache: STATE/token/NAME.json ---- */

static void
token_clear(struct auth_token *t)
{
	crypto_free(t->text);
	crypto_free(t->refresh);
	*t = (struct auth_token){0};
}

/* It is renewed before the server refuses it. */
static bool
token_is_good(const struct auth_token *t)
{
	int64_t margin = (t->expires - t->got) / 10;

	if (margin > 300 * second)
		margin = 300 * second;
	return t->text != NULL &&
	       (t->expires == 0 || clock_now() < t->expires - margin);
}

/* "NAME=VALUE" of a key that the section has or the driver derived. A default
 * is no part of it: a new release may have another. */
static void
add_setting(const struct auth *a, const char *name, json_t *list)
{
	const char *value = http_derived(a->http, name);
	auto_free char *line = NULL;

	if (value == NULL)
		return;
	line = xasprintf("%s=%s", name, value);
	json_array_append_new(list, json_string(line));
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The lines in the order of their names, whatever the order of the rows is. */
static void
add_sorted(const json_t *list, struct buf *out)
{
	size_t i, n = json_array_size(list);
	const char **lines = xcalloc(n + 1, sizeof(*lines));

	for (i = 0; i < n; i++)
		lines[i] = json_string_value(json_array_get(list, i));
	qsort(lines, n, sizeof(*lines), by_text);
	for (i = 0; i < n; i++)
		buf_addf(out, "%s\n", lines[i]);
	free(lines);
}

/* The settings of the system and of the sign-on, not those that every
 * connection has, such as `jobs`. */
static void
add_settings(const struct auth *a, struct buf *out)
{
	const struct conf_key *keys = conf_declared(a->conn->conf), *k = NULL;
	json_auto_t *list = json_array();
	char name[128];

	while ((k = conf_key_next(keys, k)) != NULL) {
		if (conf_key_find(ecx_conn_keys, k->name) == k)
			continue;
		add_setting(a, k->name, list);
		if (k->type != CONF_SECRET)
			continue;
		(void)snprintf(name, sizeof(name), "%s_file", k->name);
		add_setting(a, name, list);
		(void)snprintf(name, sizeof(name), "%s_command", k->name);
		add_setting(a, name, list);
	}
	add_sorted(list, out);
}

/* The hash of all settings: a cached token that was got with other settings is
 * not used. */
static char *
fingerprint(const struct auth *a)
{
	const char *refresh = a->secret[AUTH_REFRESH_TOKEN];
	char *hex = xmalloc(CRYPTO_SHA256_HEX);
	struct buf text;

	buf_init(&text, BUF_LINE_MAX);
	buf_addf(&text, "%s\n%s\n%s\n", a->method->name, a->http->base,
	    refresh != NULL ? refresh : "");
	add_settings(a, &text);
	crypto_sha256_hex(text.data, text.len, hex);
	crypto_wipe(text.data, text.len);
	buf_free(&text);
	return hex;
}

static char *
copy_member(const json_t *object, const char *name)
{
	const char *text = json_string_at(object, name);

	return text != NULL ? xstrdup(text) : NULL;
}

/* Leaves *t empty when no token is cached for these settings. */
static void
cache_read(const struct auth *a, struct auth_token *t)
{
	auto_free char *name = xasprintf("%s.json", a->conn->name);
	struct json_problem problem;
	json_auto_t *file = NULL;
	struct buf text;
	const char *print;

	buf_init(&text, TOKEN_FILE_MAX);
	if (shared_read(a->state, part, name, &text))
		file = json_read(text.data, text.len, &problem);
	crypto_wipe(text.data, text.len);
	buf_free(&text);
	print = json_string_at(file, "for");
	if (print == NULL || strcmp(print, a->print) != 0)
		return;
	t->text = copy_member(file, "token");
	t->refresh = copy_member(file, "refresh");
	t->got = json_integer_value(json_object_get(file, "got"));
	t->expires = json_integer_value(json_object_get(file, "expires"));
}

/* Durable on return. */
static bool
cache_write(const struct auth *a, const struct auth_token *t)
{
	auto_free char *name = xasprintf("%s.json", a->conn->name);
	json_auto_t *file = json_object();
	char *text;
	bool ok;

	json_set_text(file, "for", a->print);
	json_set_text(file, "token", t->text);
	json_set_text(file, "refresh", t->refresh);
	json_object_set_new(file, "got", json_integer(t->got));
	json_object_set_new(file, "expires", json_integer(t->expires));
	text = json_text(file);
	ok = shared_write(a->state, part, name, text, strlen(text));
	crypto_free(text);
	return ok;
}

/* The parts of a header's value that a server may repeat alone: "Bearer PART",
 * "NAME=PART; NAME=PART". */
static void
hide_parts(struct trace *trace, char *value)
{
	char *saved = NULL;
	char *word = strtok_r(value, "; ", &saved);

	for (; word != NULL; word = strtok_r(NULL, "; ", &saved)) {
		word = strchr(word, '=') != NULL ? strchr(word, '=') + 1 : word;
		if (strlen(word) >= PART_MIN)
			trace_secret(trace, word);
	}
}

/* Hides the token, or the values of a session's headers, in the trace and in
 * messages. */
static void
hide_token(struct trace *trace, const char *text)
{
	auto_free char *copy = xstrdup(text);
	char *line = copy, *end, *value;

	for (; *line != '\0'; line = end) {
		end = line + strcspn(line, "\n");
		if (*end != '\0')
			*end++ = '\0';
		value = strstr(line, ": ");
		value = value != NULL ? value + 2 : line;
		trace_secret(trace, value);
		hide_parts(trace, value);
	}
}

static void
use_token(struct auth *a, struct auth_token *t)
{
	token_clear(&a->token);
	a->token = *t;
	*t = (struct auth_token){0};
	hide_token(a->http->trace, a->token.text);
	if (a->token.refresh != NULL)
		trace_secret(a->http->trace, a->token.refresh);
}

/* The new token is stored before it is used: when the one that it was got with
 * is good no more, there is no other way to the next. */
static enum ecx_err
renew(struct auth *a)
{
	struct auth_token fresh = {.got = clock_now()};
	enum ecx_err err = auth_check_refused(a);

	if (err != ECX_OK)
		return err;
	a->vague = false;
	err = a->method->renew(a, &fresh);
	if (err == ECX_DENIED && !a->vague)
		auth_note_refused(a);
	else if (err == ECX_OK)
		auth_note_accepted(a);
	if (err == ECX_OK && !text_is_utf8(fresh.text, strlen(fresh.text)))
		err = ecx_fail(a->conn, ECX_PROTOCOL,
		    "the token of the sign-on is not UTF-8");
	if (err == ECX_OK && !cache_write(a, &fresh))
		err = auth_state_fail(a);
	if (err == ECX_OK)
		use_token(a, &fresh);
	token_clear(&fresh);
	return err;
}

/* ---- the last one logs out ---- */

static bool
join(struct auth *a)
{
	auto_free char *name = xasprintf("%s.users", a->conn->name);

	if (a->joined < 0 && a->method == &auth_session &&
	    a->http->setup.logout != NULL) {
		a->joined = shared_join(a->state, part, name);
		return a->joined >= 0;
	}
	return true;
}

/* The last process logs out; a server that does not answer is not asked
 * twice. */
static void
leave(struct auth *a)
{
	struct auth_token cached = {0};

	if (a->joined < 0)
		return;
	if (shared_alone(a->joined))
		cache_read(a, &cached);
	if (cached.text != NULL) {
		(void)cache_write(a, &(struct auth_token){0});
		hide_token(a->http->trace, cached.text);
		a->http->retries = 0;
		a->http->setup.logout(a->http, cached.text);
	}
	token_clear(&cached);
	(void)close(a->joined);
}

/* ---- getting a token ---- */

/* One process asks for a token; those that waited for it find it stored. */
static enum ecx_err
obtain(struct auth *a, const char *refused)
{
	auto_free char *name = xasprintf("%s.lock", a->conn->name);
	int fd = join(a) ? shared_lock(a->state, part, name) : -1;
	struct auth_token cached = {0};
	enum ecx_err err = ECX_OK;

	if (fd < 0)
		return auth_state_fail(a);
	cache_read(a, &cached);
	if (token_is_good(&cached) &&
	    (refused == NULL || strcmp(cached.text, refused) != 0)) {
		debug_say(
		    DEBUG_AUTH, "%s: the cached token is good", a->conn->name);
		use_token(a, &cached);
	} else {
		if (cached.refresh != NULL) {
			crypto_free(a->token.refresh);
			a->token.refresh = cached.refresh;
			cached.refresh = NULL;
		}
		debug_say(DEBUG_AUTH, "%s: a new token, by %s: %s",
		    a->conn->name, a->method->name,
		    refused != NULL       ? "the one in use was refused"
		    : cached.text == NULL ? "none is cached for this section"
					  : "the cached one has expired");
		err = renew(a);
	}
	token_clear(&cached);
	(void)close(fd);
	return err;
}

/* ---- signing a request ---- */

bool
auth_renewable(const struct auth *a)
{
	return a->method->renew != NULL;
}

enum ecx_err
auth_renew(struct auth *a)
{
	char *refused = xstrdup(a->token.text);
	enum ecx_err err = obtain(a, refused);

	crypto_free(refused);
	return err;
}

enum ecx_err
auth_sign(
    struct auth *a, const struct auth_request *request, struct auth_signed *out)
{
	enum ecx_err err = ECX_OK;

	if (a->method->renew != NULL && !token_is_good(&a->token))
		err = obtain(a, NULL);
	return err == ECX_OK ? a->method->sign(a, request, out) : err;
}

static const struct auth_method *
find_method(const char *name)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(methods); i++)
		if (strcmp(methods[i]->name, name) == 0)
			return methods[i];
	return NULL;
}

struct auth *
auth_open(struct http *h, auth_send_fn *send)
{
	const struct auth_method *method =
	    find_method(http_setting(h, "sign_on"));
	struct auth *a;

	assert(method != NULL); /* one of the key's choices */
	a = xcalloc(1, sizeof(*a));
	a->http = h;
	a->send = send;
	a->conn = h->conn;
	a->method = method;
	a->joined = a->lock = -1;
	if (method->open(a) == ECX_OK) {
		a->state = conf_state_folder(h->conn->conf->conf);
		a->print = fingerprint(a);
		return a;
	}
	auth_free(a);
	return NULL;
}

void
auth_free(struct auth *a)
{
	size_t i;

	if (a == NULL)
		return;
	leave(a);
	for (i = 0; i < AUTH_KEYS; i++)
		crypto_free(a->secret[i]);
	token_clear(&a->token);
	free(a->print);
	free(a->state);
	free(a);
}
