/*
 * A refused password is tried once, by one process, and not again until it was
 * changed or its wait is over.
 *
 * With tokens, the process that asks for one has the connection's lock anyway.
 * A method that sends the secret itself with each request takes that lock for
 * the first request of a process: what waits behind it goes on at once when it
 * was answered, and not at all when the secret was refused.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/debug.h"
#include "net/http_in.h"
#include "net/refused.h"
#include "net/shared.h"

enum { STAMP = 32 };

static const char part[] = "token";
static const int64_t second = 1000000;

/* ---- what is refused ---- */

static void
add_hash(struct buf *out, const char *secret)
{
	char hex[CRYPTO_SHA256_HEX];

	crypto_sha256_hex(secret, strlen(secret), hex);
	buf_addf(out, "%s\n", hex);
}

/* The log-in of a session reads its password anew each time. */
static void
add_session_password(const struct auth *a, struct buf *out)
{
	char error[ECX_WHY];
	char *secret =
	    conf_secret(a->conn->conf, a->method->secret, error, sizeof(error));

	if (secret != NULL)
		add_hash(out, secret);
	crypto_free(secret);
}

/* All that decides whether the sign-on is accepted, secrets as their hashes; a
 * new string. */
static char *
identity(const struct auth *a)
{
	auto_buf struct buf out = {0};
	bool any = false;
	size_t i;

	buf_init(&out, BUF_LINE_MAX);
	buf_addf(&out, "%s\n%s\n", a->conn->name, a->print);
	for (i = 0; i < AUTH_KEYS; i++) {
		if (a->secret[i] == NULL)
			continue;
		add_hash(&out, a->secret[i]);
		any = true;
	}
	if (!any)
		add_session_password(a, &out);
	return buf_take(&out);
}

/* ---- the note ---- */

static enum ecx_err
denied(const struct auth *a, const struct refused *r)
{
	const char *key = a->method->secret;
	bool password = strcmp(key, "password") == 0;
	char at[CLOCK_TEXT], until[CLOCK_TEXT];

	return ecx_fail(a->conn, ECX_DENIED,
	    "%s%s was refused at %s and is not tried again before %s, or until "
	    "it is changed: correct '%s' of [%s], then run ecx-probe %s",
	    password ? "the " : "", key,
	    clock_print(r->at - r->at % second, at),
	    clock_print(refused_until(r) - r->at % second, until), key,
	    a->conn->name, a->conn->name);
}

enum ecx_err
auth_check_refused(struct auth *a)
{
	auto_free char *id = identity(a);
	int64_t now = clock_now();
	struct refused r;

	if (!refused_any(a->state, a->conn->name))
		return ECX_OK;
	a->noted = true;
	if (!refused_read(a->state, a->conn->name, id, &r))
		return ECX_OK;
	/* A note from the future says that the clock was wrong. */
	if (now >= refused_until(&r) || now < r.at)
		return ECX_OK;
	if (a->conn->interactive && !a->was_refused)
		return ECX_OK;
	debug_say(DEBUG_AUTH, "%s: refused %" PRId64 " times, nothing is sent",
	    a->conn->name, r.times);
	return denied(a, &r);
}

static void
write_note(struct auth *a, const char *id, const struct refused *r)
{
	a->noted = true;
	if (!refused_write(a->state, a->conn->name, id, r))
		warn("%s: %s: %s, so that the refused password may be tried "
		     "again too soon",
		    a->conn->name, a->state, strerror(errno));
}

/* What a person tries does not make the wait longer. */
void
auth_note_refused(struct auth *a)
{
	auto_free char *id = identity(a);
	struct refused r;

	(void)refused_read(a->state, a->conn->name, id, &r);
	if (r.times < 1 || !a->conn->interactive)
		r.times++;
	r.at = clock_now();
	a->was_refused = true;
	write_note(a, id, &r);
}

void
auth_note_accepted(struct auth *a)
{
	a->was_refused = false;
	if (a->noted)
		refused_remove(a->state, a->conn->name);
	a->noted = false;
}

/* ---- the secret in each request ---- */

static bool
sends_secret(const struct auth *a)
{
	return a->method->secret != NULL && a->method->renew == NULL;
}

/* Notes in the lock's file that the first request of a process was answered. */
static void
stamp(int fd)
{
	char text[STAMP] = "";

	(void)snprintf(text, sizeof(text), "%" PRId64 "\n", clock_elapsed());
	if (pwrite(fd, text, sizeof(text), 0) < 0)
		debug_say(DEBUG_AUTH, "lock: %s", strerror(errno));
}

/* Was another's answered while this process waited? */
static bool
answered_since(int fd, int64_t began)
{
	char text[STAMP + 1] = "";
	int64_t at;

	if (pread(fd, text, STAMP, 0) <= 0)
		return false;
	at = strtoll(text, NULL, 10);
	return at >= began && at <= clock_elapsed();
}

static void
unlock(struct auth *a)
{
	if (a->lock >= 0)
		(void)close(a->lock);
	a->lock = -1;
}

/*
 * Other requests of this process were accepted, and then somebody's was
 * refused: the password was changed, or that request may not be made. A
 * request that reads finds out; one that changes something does not, as it may
 * be refused for itself again.
 */
static enum ecx_err
judge_doubt(struct auth *a, bool reads)
{
	auto_free char *id = identity(a);
	struct refused r;

	if (!a->noted || !a->accepted || reads ||
	    !refused_read(a->state, a->conn->name, id, &r) || r.times > 0)
		return ECX_OK;
	return ecx_fail(a->conn, ECX_DENIED,
	    "not sent, as the sign-on of another request was just refused");
}

enum ecx_err
auth_begin(struct auth *a, bool reads)
{
	auto_free char *name = xasprintf("%s.lock", a->conn->name);
	int64_t began = clock_elapsed();
	enum ecx_err err;

	if (!sends_secret(a) ||
	    (a->accepted && !refused_any(a->state, a->conn->name)))
		return ECX_OK;
	a->lock = shared_lock(a->state, part, name);
	if (a->lock < 0)
		return auth_state_fail(a);
	a->noted = false;
	err = auth_check_refused(a);
	if (err == ECX_OK)
		err = judge_doubt(a, reads);
	if (err != ECX_OK || (!a->noted && answered_since(a->lock, began)))
		unlock(a);
	return err;
}

/* Notes the refusal of a request. Where others were accepted before, it is a
 * doubt. What went without the lock may be noted by another process already. */
static void
refused(struct auth *a)
{
	auto_free char *name = xasprintf("%s.lock", a->conn->name);
	auto_free char *id = identity(a);
	bool locked = a->lock >= 0;
	struct refused r;

	if (!locked)
		a->lock = shared_lock(a->state, part, name);
	if (!locked && refused_read(a->state, a->conn->name, id, &r) &&
	    (a->accepted || r.times > 0)) {
		a->noted = a->was_refused = true;
	} else if (!locked && a->accepted) {
		r = (struct refused){.at = clock_now()};
		write_note(a, id, &r);
	} else {
		auth_note_refused(a);
	}
}

/* Does the answer come from behind the sign-on? A 403 may be a firewall's. */
static bool
shows_acceptance(int status)
{
	return (status >= 200 && status < 300) ||
	       (status >= 400 && status < 500 && status != 401 &&
		   status != 403 && status != 407 && status != 408 &&
		   status != 429);
}

void
auth_answered(struct auth *a, int status)
{
	if (!sends_secret(a))
		return;
	if (status == 401 && !a->http->setup.vague_401)
		refused(a);
	else if (a->lock >= 0)
		stamp(a->lock);
	if (shows_acceptance(status)) {
		a->accepted = true;
		auth_note_accepted(a);
	}
	unlock(a);
}
