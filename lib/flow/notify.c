#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/crash.h"
#include "core/ledger_report.h"
#include "flow/digest.h"
#include "flow/links.h"
#include "flow/mail.h"
#include "flow/notify.h"
#include "flow/send.h"

struct notify {
	struct ecx_run *run;
	const char *topic;
	enum ecx_kind kind;
	const struct conf_section *conf;
	char *msmtp_config;
	struct send send;
	struct mailbox from;
	size_t max_rows;
};

static void
notify_free(struct notify *n)
{
	free(n->msmtp_config);
}

#define auto_notify __attribute__((cleanup(notify_free)))

static enum ecx_kind
kind_of(const char *topic)
{
	enum ecx_kind kind = ecx_kind_of(topic);

	if ((kind != ECX_ORDER && kind != ECX_FULFILLMENT &&
		kind != ECX_CUSTOMER && kind != ECX_CHANGE &&
		kind != ECX_DIFFERENCE) ||
	    strcmp(topic, ecx_kind_plural(kind)) != 0)
		die(ECX_EXIT_USAGE,
		    "unknown topic '%s': use orders, changes, fulfillments, "
		    "customers or differences",
		    topic);
	return kind;
}

/* ---- configuration ---- */

/* The value of the key, a list in which each address is valid. */
static const char *
read_addresses(const struct notify *n, const char *key)
{
	const char *value = conf_text(n->conf, key), *bad;
	char where[ECX_WHY];

	if (!mail_is_list(value, &bad))
		die(ECX_EXIT_CONFIG, "%s: %s: not a mail address: '%s'",
		    conf_where(n->conf, key, where, sizeof(where)), key, bad);
	return value;
}

/* False where mail is not configured, and need not be. */
static bool
read_conf(struct notify *n)
{
	const struct conf_section *s;
	const char *list;
	char error[ECX_WHY];

	ecx_open_conf(n->run);
	n->conf = s = conf_section(n->run->conf, "notify");
	if (s == NULL && ecx_option(n->run, "if-configured") != NULL)
		return false;
	if (s == NULL)
		die(ECX_EXIT_CONFIG,
		    "%s: no section [notify], which ecx-notify needs",
		    conf_path(n->run->conf));
	if (!conf_check(s, error, sizeof(error)) ||
	    !conf_is_complete(s, error, sizeof(error)))
		die(ECX_EXIT_CONFIG, "%s", error);
	n->msmtp_config = conf_path_of(s, "msmtp_config");
	n->send = (struct send){
	    .program = conf_text(s, "msmtp"),
	    .config = n->msmtp_config,
	    .account = conf_text(s, "account"),
	    .from = read_addresses(n, "from"),
	    .to = read_addresses(
		n, conf_text(s, n->topic) != NULL ? n->topic : "to"),
	    .timeout = conf_duration(s, "timeout"),
	};
	list = n->send.from;
	(void)mail_mailbox(&list, &n->from);
	n->max_rows = (size_t)conf_int(s, "max_rows");
	return true;
}

/* ---- the message ---- */

struct news {
	struct digest digest;
	char *id; /* Message-ID */
	struct buf message;
};

static void
news_free(struct news *w)
{
	digest_free(&w->digest);
	free(w->id);
	buf_free(&w->message);
}

#define auto_news __attribute__((cleanup(news_free)))

/* The Message-ID contains a hash of the rows and the time: no other mail has
 * it. */
static char *
message_id(const struct notify *n, const struct news *w, int64_t now)
{
	json_auto_t *rows = json_object();
	char stamp[CLOCK_TEXT];

	(void)json_object_set(
	    rows, "receipts", w->digest.table[DIGEST_CREATED].rows);
	(void)json_object_set(
	    rows, "rejections", w->digest.table[DIGEST_REJECTED].rows);
	(void)json_object_set(
	    rows, "deferred", w->digest.table[DIGEST_DEFERRED].rows);
	return xasprintf("ecx-%s-%016llx.%s@%s", n->topic,
	    (unsigned long long)ecx_doc_hash(rows), clock_stamp(now, stamp),
	    strchr(n->from.address, '@') + 1);
}

/* Adds the links to the order to each row. */
static void
add_links(const struct notify *n, json_t *rows)
{
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_links struct links links =
		    links_of(ecx_ledger(n->run), n->run->conf, row);
		json_t *found = json_object();

		json_set_text(found, "store", links.store);
		json_set_text(found, "system", links.system);
		(void)json_object_set_new(row, "links", found);
	}
}

static void
compose_digest(const struct notify *n, struct news *w)
{
	const char *prefix = conf_text(n->conf, "subject_prefix");
	struct mail m = {.message_id = w->id, .date = clock_now()};
	auto_buf struct buf subject = {0}, text = {0}, html = {0};
	size_t i;

	for (i = 0; i < DIGEST_PARTS; i++)
		add_links(n, w->digest.table[i].rows);
	buf_init(&subject, ECX_WHY);
	buf_init(&text, MAIL_MAX);
	buf_init(&html, MAIL_MAX);
	buf_addf(&subject, "%s%s", prefix, *prefix ? " " : "");
	digest_subject(&w->digest, &subject);
	digest_text(&w->digest, &text);
	digest_html(&w->digest, &html);
	m.subject = subject.data;
	m.text = text.data;
	m.html = html.data;
	mail_compose(&m, &w->message);
	assert(!w->message.over);
}

static void
add_news(enum ledger_table t, const json_t *row, void *data)
{
	digest_add(data,
	    t == LEDGER_RECEIPTS   ? DIGEST_CREATED
	    : t == LEDGER_DEFERRED ? DIGEST_DEFERRED
				   : DIGEST_REJECTED,
	    row);
}

/* False when there is no news. w must be freed in any case. */
static bool
find_news(const struct notify *n, struct news *w)
{
	digest_init(&w->digest, n->kind, n->max_rows);
	buf_init(&w->message, MAIL_MAX);
	if (!ledger_mail_news(
		ecx_ledger(n->run), n->kind, add_news, &w->digest))
		return false;
	w->id = message_id(n, w, clock_now());
	compose_digest(n, w);
	return true;
}

/* Puts a mail with all news into the outbox. */
static void
store_news(const struct notify *n)
{
	struct ledger *l = ecx_ledger(n->run);
	auto_news struct news w = {.id = NULL};

	ledger_begin(l);
	if (find_news(n, &w))
		(void)ledger_mail_put(
		    l, n->kind, w.id, w.message.data, w.message.len);
	ledger_commit(l);
	crash_point("mail stored");
}

/* ---- the outbox ---- */

/* Reports a mail that could not be sent, once an hour. It stays in the outbox.
 */
static void
report_failure(
    struct notify *n, int64_t id, int status, int tries, const char *why)
{
	const bool due = n->run->verbose > 0 ||
			 ledger_mail_failure_due(ecx_ledger(n->run), id);
	char where[ECX_WHY];

	ledger_mail_failed(ecx_ledger(n->run), id, why);
	ecx_run_status(n->run, status);
	if (!due)
		return;
	if (status == ECX_EXIT_AGAIN)
		warn("%s: mail not sent (attempt %d): %s; the next run tries "
		     "again",
		    n->topic, tries, why);
	else
		warn("%s: mail not sent (attempt %d): %s; it waits in the "
		     "outbox: correct [notify] at %s",
		    n->topic, tries, why,
		    conf_where(n->conf, "from", where, sizeof(where)));
}

/* Sends the mails that wait, oldest first. False when one is left. */
static bool
empty_outbox(struct notify *n)
{
	struct ledger *l = ecx_ledger(n->run);
	char why[ECX_WHY];
	size_t len;
	int64_t id;
	int tries, status;

	while (!stop_requested()) {
		auto_free char *message = NULL;

		id = ledger_mail_next(l, n->kind, &message, &len, &tries);
		if (id == 0)
			return true;
		/* Another host may have taken over, and send it. */
		if (!ledger_alive(l))
			die(ECX_EXIT_AGAIN,
			    "%s: mail not sent: the ledger does not answer; "
			    "the next run tries again",
			    n->topic);
		status = send_mail(&n->send, message, len, why);
		crash_point("mail sent");
		if (status != ECX_EXIT_OK) {
			report_failure(n, id, status, tries + 1, why);
			return false;
		}
		ledger_mail_sent(l, id);
	}
	return false;
}

static bool
is_waiting(const struct notify *n)
{
	auto_free char *message = NULL;
	size_t len;
	int tries;

	return ledger_mail_next(
		   ecx_ledger(n->run), n->kind, &message, &len, &tries) != 0;
}

static void
send_news(struct notify *n)
{
	/* Where another run of the flow is under way, this one has no input,
	 * not even a Checkpoint: the other run sends the news. */
	const bool no_input = n->run->n_in == 0;

	if (no_input && !is_waiting(n))
		return;
	ecx_lock(n->run, n->topic);
	/* While a mail waits no other is composed: the next one has all the
	 * news. */
	if (!empty_outbox(n) || no_input)
		return;
	store_news(n);
	(void)empty_outbox(n);
}

static void
show_message(const struct notify *n, const char *message, size_t len)
{
	json_auto_t *line = json_object();
	auto_buf struct buf sent = {0};

	buf_init(&sent, 2 * MAIL_MAX);
	send_message(&n->send, message, len, &sent);
	json_set_text(line, "method", "SEND");
	json_set_text(line, "target", n->send.to);
	json_set_text(line, "body", sent.data);
	ecx_output(n->run, line);
}

/* In a dry run: prints the mails that would be sent. */
static void
show_mails(const struct notify *n)
{
	auto_news struct news w = {.id = NULL};
	auto_free char *message = NULL;
	size_t len;
	int tries;

	if (ledger_mail_next(
		ecx_ledger(n->run), n->kind, &message, &len, &tries) != 0)
		show_message(n, message, len);
	if (find_news(n, &w))
		show_message(n, w.message.data, w.message.len);
}

int
notify_topic(struct ecx_run *run, const char *topic)
{
	auto_notify struct notify n = {
	    .run = run, .topic = topic, .kind = kind_of(topic)};
	struct ecx_input in;

	while (ecx_read(run, &in))
		if (!run->dry_run)
			ecx_output_text(run, in.text, in.len);
	if (stop_requested())
		return run->status;
	if (!read_conf(&n))
		return run->status;
	if (run->dry_run)
		show_mails(&n);
	else
		send_news(&n);
	return run->status;
}
