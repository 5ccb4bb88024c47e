#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/die.h"
#include "base/mem.h"
#include "base/proc.h"
#include "flow/mail.h"
#include "flow/send.h"

enum { STDERR_MAX = 16 << 10, NOT_FOUND = 127 };

/* The server's reply code in the messages of msmtp, or 0. */
static long
reply_code(const char *text)
{
	static const char before[] = "server message: ";
	const char *at = strstr(text, before);

	return at != NULL ? strtol(at + strlen(before), NULL, 10) : 0;
}

/*
 * msmtp exits with 69 both for a busy server and for a certificate that it does
 * not trust, and with 65 both for a wrong address and for a missing password.
 * The server's reply code is more precise, where there is one.
 */
static int
sort_failure(int status, long code)
{
	if (code == 530 || code == 534 || code == 535 || code == 538)
		return ECX_EXIT_DENIED;
	if (code >= 500)
		return ECX_EXIT_CONFIG;
	if (code >= 400)
		return ECX_EXIT_AGAIN;
	switch (status) {
	case EX_NOPERM:
		return ECX_EXIT_DENIED;
	case EX_USAGE:
	case EX_DATAERR:
	case EX_UNAVAILABLE:
	case EX_CONFIG:
		return ECX_EXIT_CONFIG;
	default:
		return ECX_EXIT_AGAIN;
	}
}

/*
 * Joins the messages of msmtp to one line: "msmtp: a LF msmtp: b LF" becomes
 * "a; b". Its last line only says that it failed, and names the account and
 * file in brackets.
 */
static void
join_lines(const char *text, char why[ECX_WHY])
{
	static const char name[] = "msmtp: ", last[] = "could not send mail";
	auto_buf struct buf joined = {0};
	size_t len;

	buf_init(&joined, STDERR_MAX);
	for (; *text != '\0'; text += len + (text[len] == '\n')) {
		if (strncmp(text, name, strlen(name)) == 0)
			text += strlen(name);
		if (strncmp(text, last, strlen(last)) == 0)
			text += strlen(last);
		else if (joined.len > 0)
			buf_adds(&joined, "; ");
		len = strcspn(text, "\n");
		buf_add(&joined, text, len);
	}
	mail_clean(why, ECX_WHY, joined.data);
}

struct args {
	char **v; /* NULL at the end */
	size_t n;
};

static void
args_add(struct args *a, const char *s)
{
	a->v = xreallocarray(a->v, a->n + 2, sizeof(*a->v));
	a->v[a->n++] = xstrdup(s);
	a->v[a->n] = NULL;
}

static void
args_free(struct args *a)
{
	while (a->n > 0)
		free(a->v[--a->n]);
	free(a->v);
}

static void
args_fill(struct args *a, const struct send *s)
{
	const char *from = s->from, *to = s->to;
	struct mailbox m;

	/* reply_code() and join_lines() search for English words. */
	args_add(a, "env");
	args_add(a, "LC_ALL=C");
	args_add(a, s->program);
	if (s->config != NULL) {
		args_add(a, "-C");
		args_add(a, s->config);
	}
	if (s->account != NULL) {
		args_add(a, "-a");
		args_add(a, s->account);
	}
	if (mail_mailbox(&from, &m) > 0) {
		args_add(a, "-f");
		args_add(a, m.address);
	}
	args_add(a, "--");
	while (mail_mailbox(&to, &m) > 0)
		args_add(a, m.address);
}

static int
explain_failure(const struct send *s, const struct proc_result *r,
    const char *output, char why[ECX_WHY])
{
	if (r->timed_out) {
		(void)snprintf(why, ECX_WHY,
		    "%s had not ended after %lld.%lld s", s->program,
		    (long long)(s->timeout / 1000000),
		    (long long)(s->timeout / 100000 % 10));
		return ECX_EXIT_AGAIN;
	}
	if (r->status == NOT_FOUND) {
		(void)snprintf(why, ECX_WHY, "%s is not installed", s->program);
		return ECX_EXIT_CONFIG;
	}
	join_lines(output, why);
	if (*why == '\0')
		(void)snprintf(
		    why, ECX_WHY, "%s exited with %d", s->program, r->status);
	return sort_failure(r->status, reply_code(output));
}

void
send_message(
    const struct send *s, const char *message, size_t len, struct buf *out)
{
	mail_mailboxes(out, "From", s->from);
	mail_mailboxes(out, "To", s->to);
	buf_add(out, message, len);
}

int
send_mail(
    const struct send *s, const char *message, size_t len, char why[ECX_WHY])
{
	__attribute__((cleanup(args_free))) struct args args = {0};
	auto_buf struct buf mail = {0}, output = {0};
	struct proc_result result;

	buf_init(&mail, 2 * MAIL_MAX);
	buf_init(&output, STDERR_MAX);
	*why = '\0';
	if (s->config != NULL && access(s->config, R_OK) != 0) {
		(void)snprintf(
		    why, ECX_WHY, "%s: %s", s->config, strerror(errno));
		return ECX_EXIT_CONFIG;
	}
	args_fill(&args, s);
	send_message(s, message, len, &mail);
	if (!proc_run(args.v, mail.data, mail.len, NULL, &output, s->timeout,
		&result)) {
		(void)snprintf(
		    why, ECX_WHY, "%s: %s", s->program, strerror(errno));
		return ECX_EXIT_AGAIN;
	}
	return result.status == 0
		   ? ECX_EXIT_OK
		   : explain_failure(s, &result, output.data, why);
}
