/*
 * What is around one exchange: its turn, sign-on, redirects, one renewal of
 * the token, repetitions, the dry run.
 */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#include "base/debug.h"
#include "base/stop.h"
#include "net/http_in.h"

enum { REDIRECTS_MAX = 5 };

static const int64_t second = 1000000;
/* How soon a wait sees a signal that came just before it. */
static const int64_t slice = 200000;

/* ---- open ---- */

static bool
set_base(struct http *h, const char *base)
{
	size_t len;

	if (base == NULL) {
		ecx_fail(h->conn, ECX_CONFIG, "no url");
		return false;
	}
	len = strlen(base);
	while (len > 0 && base[len - 1] == '/')
		len--;
	h->base = xstrndup(base, len);
	h->origin = http_origin(h->base);
	if (h->origin != NULL && strpbrk(h->base, "?#") == NULL)
		return true;
	ecx_fail(h->conn, ECX_CONFIG,
	    "url is '%s', not https://host/path (with no user in it)", base);
	return false;
}

static bool
set_certificate(struct http *h)
{
	const struct conf_section *s = h->conn->conf;
	char error[ECX_WHY];

	h->ca_file = conf_path_of(s, "ca_file");
	h->client_cert = conf_path_of(s, "client_cert");
	h->client_key = conf_path_of(s, "client_key");
	h->client_key_password =
	    conf_secret(s, "client_key_password", error, sizeof(error));
	if (h->client_key_password == NULL && *error != '\0') {
		ecx_fail(h->conn, ECX_CONFIG, "%s", error);
		return false;
	}
	if (h->client_key_password != NULL)
		trace_secret(h->trace, h->client_key_password);
	return true;
}

static void
set_waits(struct http *h)
{
	const struct conf_section *s = h->conn->conf;
	auto_free char *state = conf_state_folder(s->conf);
	int64_t rate = conf_int(s, "rate");

	h->connect_timeout = conf_duration(s, "connect_timeout");
	h->timeout = conf_duration(s, "timeout");
	h->retry_delay = conf_duration(s, "retry_delay");
	h->wait_max = conf_duration(s, "wait_max");
	h->retries = conf_int(s, "retries");
	h->pace =
	    pace_open(state, h->conn->name, rate > 0 ? 60 * second / rate : 0);
	h->jitter = (uint64_t)clock_elapsed() ^ (uint64_t)getpid() << 32;
}

struct http *
http_open(struct ecx_conn *conn, const struct http_setup *setup)
{
	struct http *h = xcalloc(1, sizeof(*h));

	h->conn = conn;
	if (setup != NULL)
		h->setup = *setup;
	h->trace = trace_new(conn->name, conn->verbose > 1);
	conn->secrets = trace_secrets(h->trace);
	http_curl_open(h);
	set_waits(h);
	if (set_base(h, h->setup.base != NULL ? h->setup.base
					      : http_setting(h, "url")) &&
	    set_certificate(h) && (h->auth = auth_open(h, http_send)) != NULL)
		return h;
	http_close(h);
	return NULL;
}

void
http_close(struct http *h)
{
	if (h == NULL)
		return;
	auth_free(h->auth);
	http_curl_close(h);
	pace_free(h->pace);
	h->conn->secrets = NULL;
	trace_free(h->trace);
	crypto_free(h->client_key_password);
	free(h->ca_file);
	free(h->client_cert);
	free(h->client_key);
	free(h->base);
	free(h->origin);
	free(h);
}

struct ecx_conn *
http_conn(const struct http *h)
{
	return h->conn;
}

/* ---- waiting ---- */

static bool
wait_for(int64_t us)
{
	int64_t end = clock_elapsed() + us, left;

	while (!stop_requested() && (left = end - clock_elapsed()) > 0) {
		struct timespec ts = {0};

		left = left < slice ? left : slice;
		ts.tv_nsec = (long)left * 1000;
		(void)nanosleep(&ts, NULL);
	}
	return !stop_requested();
}

void
http_pace(struct http *h, int64_t wait_us)
{
	debug_say(DEBUG_PACE, "%s: the server asks for a pause of %lld ms",
	    h->conn->name, (long long)(wait_us / 1000));
	if (wait_us > 0 && !pace_hold(h->pace, wait_us))
		warn("%s: pace: %s", h->conn->name, strerror(errno));
}

static enum ecx_err
stopped(struct http *h, bool once)
{
	if (once)
		return ecx_fail(h->conn, ECX_UNREACHABLE,
		    "stopped by a signal before anything was sent");
	return ecx_fail(h->conn, ECX_STOPPED, "stopped by a signal");
}

static enum ecx_err
wait_turn(struct http *h, bool once)
{
	int64_t wait;

	if (!pace_book(h->pace, h->wait_max, &wait)) {
		if (errno == EINTR)
			return stopped(h, once);
		return ecx_fail(h->conn, ECX_UNREACHABLE, "state folder: %s",
		    strerror(errno));
	}
	debug_say(DEBUG_PACE,
	    "%s: %lld ms until the next request may leave (rate, or a pause "
	    "that the server asked for)",
	    h->conn->name, (long long)(wait / 1000));
	if (wait > h->wait_max)
		return ecx_fail(h->conn, ECX_LIMITED,
		    "the server asks for a pause of %lld s",
		    (long long)((wait + second - 1) / second));
	if (wait > 0 && h->conn->verbose > 0)
		warn("%s: waiting %lld ms, the server's pace", h->conn->name,
		    (long long)(wait / 1000));
	return wait == 0 || wait_for(wait) ? ECX_OK : stopped(h, once);
}

/* ---- one request, answered ---- */

struct sending {
	struct http *h;
	const struct http_request *request;
	struct http_answer *a;
	char *url;
	char *origin; /* of url */
	bool once;
	bool renewed;    /* the sign-on was renewed for it */
	bool no_sign_on; /* sign-on failed, after its own retries */
	int redirects;
};

struct lines {
	const char **line; /* NULL behind the last */
	size_t n;
};

static void
lines_free(struct lines *l)
{
	free(l->line);
}

static void
lines_add(struct lines *l, const char *text)
{
	l->line = xreallocarray(l->line, l->n + 2, sizeof(*l->line));
	l->line[l->n++] = text;
	l->line[l->n] = NULL;
}

static void
lines_add_all(struct lines *l, const char *const *texts)
{
	for (; texts != NULL && *texts != NULL; texts++)
		lines_add(l, *texts);
}

static bool
lines_have(const struct lines *l, const char *name)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (strncasecmp(l->line[i], name, strlen(name)) == 0)
			return true;
	return false;
}

/* A line feed in a header would begin another one. err is what it means in
 * those from the i-th. */
static enum ecx_err
lines_check(
    const struct http *h, const struct lines *l, size_t i, enum ecx_err err)
{
	const char *c;

	for (; i < l->n; i++)
		for (c = l->line[i]; *c != '\0'; c++)
			if ((unsigned char)*c < ' ' || *c == 0x7f)
				return ecx_fail(h->conn, err,
				    "control character in the header %.*s",
				    (int)strcspn(l->line[i], ":"), l->line[i]);
	return ECX_OK;
}

/* Without a token nothing was sent, and no document is at fault. */
static enum ecx_err
unsigned_err(struct sending *s, enum ecx_err err)
{
	s->no_sign_on = err != ECX_OK;
	if (err == ECX_STOPPED && !s->once)
		return err;
	return err == ECX_STOPPED || ecx_err_passes(err) ? ECX_UNREACHABLE
							 : err;
}

static enum ecx_err
sign(struct sending *s, struct auth_signed *sig)
{
	const struct http_request *r = s->request;
	const struct auth_request request = {.method = r->method,
	    .url = s->url,
	    .type = r->type,
	    .body = r->body,
	    .len = r->len};

	return unsigned_err(s, auth_sign(s->h->auth, &request, sig));
}

/* The head of the request, the sign-on's lines last. */
static enum ecx_err
add_head(const struct sending *s, const char *type,
    const struct auth_signed *sig, struct lines *lines)
{
	const struct http_request *r = s->request;
	size_t own;

	lines_add_all(lines, r->headers);
	if (!r->bare)
		lines_add_all(lines, s->h->setup.headers);
	if (!lines_have(lines, "accept:"))
		lines_add(lines, "Accept: application/json");
	if (r->body != NULL && !lines_have(lines, "content-type:"))
		lines_add(lines, type);
	own = lines->n;
	lines_add_all(lines, (const char *const *)sig->headers);
	if (lines_check(s->h, lines, own, ECX_CONFIG) != ECX_OK)
		return ECX_CONFIG;
	return lines_check(s->h, lines, 0, ECX_REJECTED);
}

static enum ecx_err
exchange(struct sending *s, char **redirect)
{
	const struct http_request *r = s->request;
	__attribute__((cleanup(auth_signed_free))) struct auth_signed sig = {0};
	__attribute__((cleanup(lines_free))) struct lines lines = {0};
	auto_free char *type = xasprintf(
	    "Content-Type: %s", r->type != NULL ? r->type : "application/json");
	struct http_exchange x = {.method = r->method,
	    .body = r->body,
	    .len = r->len,
	    .once = s->once};
	enum ecx_err err = ECX_OK;

	s->h->connected = false;
	if (!r->bare)
		err = wait_turn(s->h, s->once);
	if (err == ECX_OK && !r->bare)
		err = sign(s, &sig);
	if (err == ECX_OK)
		err = add_head(s, type, &sig, &lines);
	if (err == ECX_OK && !r->bare)
		err = unsigned_err(s, auth_begin(s->h->auth, http_reads(r)));
	http_answer_reset(s->a);
	if (err != ECX_OK)
		return err;
	x.url = sig.url != NULL ? sig.url : s->url;
	x.headers = lines.line;
	x.user = sig.user;
	x.password = sig.password;
	err = http_exchange(s->h, &x, s->a, redirect);
	if (!r->bare)
		auth_answered(s->h->auth, s->a->status);
	s->h->reached |= s->h->connected && !r->bare;
	if (!r->bare && http_date(s->a) != 0)
		s->h->conn->server_time = http_date(s->a);
	return err;
}

static bool
is_redirect(const struct sending *s)
{
	int status = s->a->status;

	return (status == 301 || status == 302 || status == 303 ||
		   status == 307 || status == 308) &&
	       (strcmp(s->request->method, "GET") == 0 ||
		   strcmp(s->request->method, "HEAD") == 0);
}

static enum ecx_err
follow(struct sending *s, const char *redirect)
{
	auto_free char *origin = http_origin(redirect);
	auto_free char *from = http_shown_url(s->url);
	auto_free char *to = http_shown_url(redirect);

	if (origin == NULL || strcmp(origin, s->origin) != 0)
		return ecx_fail(s->h->conn, ECX_PROTOCOL,
		    "%s %s: redirects to another host, %s (should that be "
		    "url?)",
		    s->request->method, from, to);
	if (++s->redirects > REDIRECTS_MAX)
		return ecx_fail(s->h->conn, ECX_PROTOCOL,
		    "%s %s: too many redirects", s->request->method, from);
	free(s->url);
	s->url = http_url(s->h, redirect);
	return ECX_OK;
}

static bool
is_expired(const struct sending *s)
{
	const struct http *h = s->h;

	if (s->request->bare || s->renewed || !auth_renewable(h->auth))
		return false;
	return h->setup.expired != NULL ? h->setup.expired(s->a)
					: s->a->status == 401;
}

/* Sends until there is an answer that is neither a redirect to follow nor one
 * that asks for a new token. */
static enum ecx_err
send_signed(struct sending *s)
{
	enum ecx_err err;

	for (;;) {
		auto_free char *redirect = NULL;

		err = exchange(s, &redirect);
		if (err != ECX_OK)
			return err;
		if (redirect != NULL && is_redirect(s)) {
			err = follow(s, redirect);
		} else if (is_expired(s)) {
			s->renewed = true;
			err = unsigned_err(s, auth_renew(s->h->auth));
		} else {
			return ECX_OK;
		}
		if (err != ECX_OK)
			return err;
	}
}

/* ---- again ---- */

/* A random number from 0 to max - 1; nobody is harmed if it is guessed. */
static int64_t
jitter(struct http *h, int64_t max)
{
	h->jitter = h->jitter * 6364136223846793005U + 1442695040888963407U;
	return max > 0 ? (int64_t)((h->jitter >> 33) % (uint64_t)max) : 0;
}

/* Doubled each time, the half of it by chance. */
static int64_t
backoff(struct http *h, int64_t tries)
{
	int64_t us = h->retry_delay;

	while (tries-- > 0 && us < h->wait_max)
		us *= 2;
	us = us < h->wait_max ? us : h->wait_max;
	return us - jitter(h, us / 2 + 1);
}

/* Does the answer ask to come again? */
static bool
comes_again(enum ecx_err err, int status)
{
	return err == ECX_AGAIN || err == ECX_UNREACHABLE ||
	       (err == ECX_OK && (status == 408 || status == 429 ||
				     (status >= 500 && status < 600 &&
					 status != 501 && status != 505)));
}

static bool
is_final(const struct sending *s)
{
	return s->h->setup.is_final != NULL && s->a->status >= 500 &&
	       s->h->setup.is_final(s->a);
}

/*
 * How often it may be sent again: what was never reached in this run, once, as
 * cron will try it later and a person wants to know; nothing at all where a
 * person waits.
 */
static int64_t
tries_max(const struct sending *s)
{
	const struct http *h = s->h;

	if (s->once || s->no_sign_on || h->conn->interactive)
		return 0;
	return h->connected || h->reached || h->retries < 1 ? h->retries : 1;
}

/*
 * The wait before the next try; -1 when there is none. What the server says
 * of its pace holds for all processes, whatever becomes of this request.
 */
static int64_t
next_try(struct sending *s, enum ecx_err err, int64_t tries)
{
	int64_t asked, wait;

	if (!comes_again(err, s->a->status) || (err == ECX_OK && is_final(s)))
		return -1;
	asked = err == ECX_OK ? http_retry_after(s->a) : -1;
	if (err == ECX_OK && asked < 0 && s->h->setup.pause != NULL)
		asked = s->h->setup.pause(s->a);
	wait = asked >= 0 ? asked : backoff(s->h, tries);
	debug_say(DEBUG_PACE, "%s: try %lld failed, back-off %lld ms%s",
	    s->h->conn->name, (long long)tries + 1, (long long)(wait / 1000),
	    asked >= 0 ? " (Retry-After)" : "");
	if (!s->request->bare && (asked > 0 || s->a->status == 429))
		http_pace(s->h, wait);
	if (tries >= tries_max(s) || wait > s->h->wait_max)
		return -1;
	return wait;
}

static void
log_retry(const struct sending *s, enum ecx_err err, int64_t wait)
{
	const struct ecx_conn *conn = s->h->conn;
	auto_free char *url = http_shown_url(s->url);

	if (conn->verbose == 0)
		return;
	if (err != ECX_OK)
		warn("%s: %s; again in %lld ms", conn->name, conn->error,
		    (long long)(wait / 1000));
	else
		warn("%s: %s %s: HTTP %d; again in %lld ms", conn->name,
		    s->request->method, url, s->a->status,
		    (long long)(wait / 1000));
}

/* ---- the request as it is asked for ---- */

/* The token must not leave with a link to somewhere else. */
static enum ecx_err
check_url(const struct sending *s)
{
	const struct http *h = s->h;
	auto_free char *url = http_shown_url(s->url);
	enum ecx_err err = s->once ? ECX_REJECTED : ECX_PROTOCOL;

	if (s->origin == NULL)
		return ecx_fail(h->conn, s->request->bare ? ECX_CONFIG : err,
		    "'%s' is not https://host/path", url);
	if (!s->request->bare && strcmp(s->origin, h->origin) != 0)
		return ecx_fail(
		    h->conn, err, "a link to another host: %s", url);
	if (strncmp(s->origin, "https:", 6) != 0 &&
	    strncmp(h->origin, "https:", 6) == 0)
		return ecx_fail(h->conn, ECX_CONFIG, "%s is not https", url);
	return ECX_OK;
}

static bool
is_effect(const struct http_request *r)
{
	return !http_reads(r);
}

static enum ecx_err
print(struct http *h, const struct http_request *r)
{
	struct json_problem problem;
	json_auto_t *body = NULL;

	if (r->body != NULL)
		body = json_read(r->body, r->len, &problem);
	if (r->body != NULL && body == NULL)
		body = json_stringn(r->body, r->len);
	ecx_dry(h->conn, r->method, r->target, body);
	return ECX_OK;
}

static enum ecx_err
send_repeatedly(struct sending *s)
{
	enum ecx_err err;
	int64_t tries, wait;

	for (tries = 0;; tries++) {
		if (stop_requested())
			return stopped(s->h, s->once);
		err = send_signed(s);
		wait = next_try(s, err, tries);
		if (wait < 0)
			return err;
		log_retry(s, err, wait);
		if (!wait_for(wait))
			return stopped(s->h, s->once);
	}
}

enum ecx_err
http_send(
    struct http *h, const struct http_request *request, struct http_answer *a)
{
	struct sending s = {.h = h,
	    .request = request,
	    .a = a,
	    .url = http_url(h, request->target),
	    .once = !http_repeatable(request)};
	enum ecx_err err;

	http_answer_init(a);
	s.origin = http_origin(s.url);
	err = check_url(&s);
	if (err == ECX_OK)
		err = h->conn->dry_run && is_effect(request)
			  ? print(h, request)
			  : send_repeatedly(&s);
	free(s.url);
	free(s.origin);
	return err;
}
