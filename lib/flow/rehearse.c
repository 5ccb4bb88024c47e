#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include <errno.h>
#include <inttypes.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "core/conn.h"
#include "flow/rehearse.h"
#include "flow/run.h"

enum verb { LIST, FIND, CREATE, SET, VERBS };

enum { RULES_MAX = 16, RULE_TEXT = 64 };

static const char *const verb_names[VERBS] = {"list", "find", "create", "set"};

/* What processes that were forked share: the memory is mapped by the first. */
struct rehearse_shared {
	struct rehearse_shared *next;
	char name[64]; /* the section's */
	int64_t begun; /* clock_elapsed() */
	atomic_uint_least64_t calls[VERBS];
};

struct rule {
	char text[RULE_TEXT]; /* as it is written */
	enum verb verb;       /* VERBS: any */
	enum ecx_err err;
	uint64_t every; /* so many calls one is answered so */
	int64_t lasts;  /* microseconds from the begin of the run; 0: always */
};

struct rehearsal {
	struct ecx_driver driver; /* first: conn->driver points to it */
	const struct ecx_driver *real;
	bool debug;
	struct rule rules[RULES_MAX];
	size_t n;
	struct rehearse_shared *shared; /* NULL without rules */
};

/* ---- rules ---- */

/* Errors that a rule may name. Of a record that is not there, or exists
 * without an id, nobody could tell any more what was created. */
static bool
may_rehearse(enum ecx_err err)
{
	return err == ECX_STALE || err == ECX_REJECTED || err == ECX_UNSURE ||
	       err == ECX_AGAIN || err == ECX_PROTOCOL ||
	       err == ECX_UNREACHABLE || err == ECX_LIMITED ||
	       err == ECX_DENIED || err == ECX_CONFIG;
}

static bool
find_err(const char *name, enum ecx_err *err)
{
	int e;

	for (e = ECX_OK; e <= ECX_STOPPED; e++) {
		*err = (enum ecx_err)e;
		if (may_rehearse(*err) && strcmp(ecx_err_name(*err), name) == 0)
			return true;
	}
	return false;
}

static enum verb
find_verb(const char *name)
{
	int v;

	for (v = LIST; v < VERBS; v++)
		if (strcmp(verb_names[v], name) == 0)
			break;
	return (enum verb)v;
}

/* "7" of "/7" */
static bool
read_every(const char *text, uint64_t *every)
{
	char *end;

	*every = strtoull(text, &end, 10);
	return *text >= '1' && *text <= '9' && *end == '\0' && end - text < 10;
}

/* VERB:ERROR, VERB:ERROR/N, or ERROR:DURATION */
static bool
read_rule(const char *word, struct rule *rule)
{
	auto_free char *text = xstrdup(word);
	char *colon = strchr(text, ':');
	char *slash;

	*rule = (struct rule){.verb = VERBS, .every = 1};
	(void)snprintf(rule->text, sizeof(rule->text), "%s", word);
	if (colon == NULL)
		return false;
	*colon = '\0';
	if (find_err(text, &rule->err))
		return rule->err != ECX_UNSURE &&
		       clock_duration(colon + 1, &rule->lasts) &&
		       rule->lasts > 0;
	slash = strchr(colon + 1, '/');
	if (slash != NULL)
		*slash = '\0';
	rule->verb = find_verb(text);
	return rule->verb != VERBS && find_err(colon + 1, &rule->err) &&
	       (rule->err != ECX_UNSURE || rule->verb == CREATE) &&
	       (slash == NULL || read_every(slash + 1, &rule->every));
}

static enum ecx_err
read_rules(struct ecx_conn *conn, const char *value, struct rehearsal *r)
{
	json_auto_t *words = ecx_words_of(value);
	const json_t *word;
	char where[ECX_WHY];
	size_t i;

	json_array_foreach (words, i, word) {
		const char *text = json_string_value(word);

		if (i < RULES_MAX && read_rule(text, &r->rules[i]))
			continue;
		return ecx_fail(conn, ECX_CONFIG,
		    "%s: rehearse: '%s' is no rule such as create:unsure/7, "
		    "list:again or unreachable:1m",
		    conf_where(conn->conf, "rehearse", where, sizeof(where)),
		    text);
	}
	r->n = i;
	return ECX_OK;
}

/* The rule that answers the next call of a verb, or NULL. In a dry run,
 * such as that of ecx-probe, the system itself answers. */
static const struct rule *
next_rule(const struct ecx_conn *conn, struct rehearsal *r, enum verb verb)
{
	const struct rule *rule;
	uint64_t n;

	if (r->n == 0 || conn->dry_run)
		return NULL;
	n = atomic_fetch_add(&r->shared->calls[verb], 1) + 1;
	for (rule = r->rules; rule < r->rules + r->n; rule++) {
		if (rule->lasts > 0) {
			if (clock_elapsed() - r->shared->begun < rule->lasts)
				return rule;
		} else if (rule->verb == verb && n % rule->every == 0) {
			return rule;
		}
	}
	return NULL;
}

static enum ecx_err
answer_by(const struct rule *rule, struct ecx_conn *conn)
{
	return ecx_fail(conn, rule->err, "rehearsal of '%s': %s", rule->text,
	    rule->err == ECX_UNSURE ? "created, but the answer is lost"
				    : "nothing was sent");
}

/* ---- debug ---- */

static void
log_call(const struct ecx_conn *conn, enum verb verb, enum ecx_kind kind,
    const char *key, enum ecx_err err, const char *why, int64_t began)
{
	const struct rehearsal *r = (const struct rehearsal *)conn->driver;

	if (r->debug)
		warn("%s: debug: %s %s%s%s: %s %lld ms%s%s", conn->name,
		    verb_names[verb], ecx_kind_name(kind), *key ? " " : "", key,
		    ecx_err_name(err),
		    (long long)((clock_elapsed() - began) / 1000),
		    err != ECX_OK ? ": " : "", err != ECX_OK ? why : "");
}

/* ---- the verbs ---- */

static struct rehearsal *
of(const struct ecx_conn *conn)
{
	return (struct rehearsal *)conn->driver;
}

static enum ecx_err
rehearse_list(
    struct ecx_conn *conn, const struct ecx_query *query, struct ecx_emitter *e)
{
	struct rehearsal *r = of(conn);
	const struct rule *rule = next_rule(conn, r, LIST);
	int64_t began = clock_elapsed();
	enum ecx_err err;

	if (rule != NULL)
		err = answer_by(rule, conn);
	else
		err = r->real->verbs[query->kind].list(conn, query, e);
	log_call(conn, LIST, query->kind, "", err, conn->error, began);
	return err;
}

static enum ecx_err
rehearse_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct rehearsal *r = of(conn);
	const struct rule *rule = next_rule(conn, r, FIND);
	int64_t began = clock_elapsed();
	enum ecx_err err;

	if (rule != NULL)
		err = answer_by(rule, conn);
	else
		err = r->real->verbs[job->kind].find(conn, job, record);
	log_call(conn, FIND, job->kind, job->key, err, conn->error, began);
	return err;
}

/* An answer that is lost: the record is created, and only a look-up finds it.
 */
static enum ecx_err
rehearse_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	struct rehearsal *r = of(conn);
	const struct rule *rule = next_rule(conn, r, CREATE);
	int64_t began = clock_elapsed();
	enum ecx_err err = ECX_OK;

	if (rule == NULL || rule->err == ECX_UNSURE)
		err = r->real->verbs[job->kind].create(conn, job, record);
	if (rule != NULL && (err == ECX_OK || err == ECX_EXISTS)) {
		*record = (struct ecx_record){.id = ""};
		err = answer_by(rule, conn);
	}
	log_call(conn, CREATE, job->kind, job->key, err, conn->error, began);
	return err;
}

/* The documents of a batch that the driver sets. */
struct part {
	struct ecx_batch batch;
	const json_t **docs;
	struct ecx_result *results;
	size_t *at; /* where they stand in the whole batch */
};

static void
part_free(struct part *p)
{
	free((void *)p->docs);
	free(p->results);
	free(p->at);
}

/* Each document of the batch counts as a call. A rule of a document refuses
 * it; any other error is the batch's. */
static enum ecx_err
split(struct ecx_conn *conn, const struct ecx_batch *batch, struct part *p)
{
	const struct rule *rule;
	size_t i;

	for (i = 0; i < batch->n; i++) {
		rule = next_rule(conn, of(conn), SET);
		if (rule == NULL) {
			p->at[p->batch.n] = i;
			p->docs[p->batch.n++] = batch->docs[i];
		} else if (ecx_err_is_document(rule->err)) {
			ecx_refuse(&batch->results[i], rule->err,
			    "rehearsal of '%s': nothing was sent", rule->text);
		} else {
			return answer_by(rule, conn);
		}
	}
	return ECX_OK;
}

static void
log_batch(const struct ecx_conn *conn, const struct ecx_batch *batch,
    enum ecx_err err, int64_t began)
{
	char why[ECX_WHY];
	size_t i;

	for (i = 0; i < batch->n; i++) {
		const struct ecx_result *result = &batch->results[i];
		auto_free char *key = ecx_doc_key(batch->docs[i], why);

		(void)snprintf(why, sizeof(why), "%s",
		    err != ECX_OK ? conn->error : result->why);
		ecx_blank(conn, why, sizeof(why));
		log_call(conn, SET, batch->kind, key != NULL ? key : "",
		    err != ECX_OK ? err : result->err, why, began);
	}
}

static enum ecx_err
rehearse_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	__attribute__((cleanup(part_free))) struct part p = {
	    .batch = {.kind = batch->kind},
	    .docs = xcalloc(batch->n + 1, sizeof(*p.docs)),
	    .results = xcalloc(batch->n + 1, sizeof(*p.results)),
	    .at = xcalloc(batch->n + 1, sizeof(*p.at))};
	int64_t began = clock_elapsed();
	enum ecx_err err = split(conn, batch, &p);
	size_t i;

	p.batch.docs = p.docs;
	p.batch.results = p.results;
	if (err == ECX_OK && p.batch.n > 0)
		err = of(conn)->real->verbs[batch->kind].set(conn, &p.batch);
	for (i = 0; i < p.batch.n; i++)
		batch->results[p.at[i]] = p.results[i];
	log_batch(conn, batch, err, began);
	return err;
}

/* ---- around the driver ---- */

static void
rehearse_close(struct ecx_conn *conn)
{
	struct rehearsal *r = of(conn);

	conn->driver = r->real;
	if (r->real->close != NULL)
		r->real->close(conn);
	free(r);
}

static void
put_around(struct ecx_conn *conn, struct rehearsal *r)
{
	size_t i;

	r->real = conn->driver;
	r->driver = *conn->driver;
	r->driver.close = rehearse_close;
	for (i = 0; i < ECX_KINDS; i++) {
		struct ecx_verbs *v = &r->driver.verbs[i];

		v->list = v->list != NULL ? rehearse_list : NULL;
		v->find = v->find != NULL ? rehearse_find : NULL;
		v->create = v->create != NULL ? rehearse_create : NULL;
		v->set = v->set != NULL ? rehearse_set : NULL;
	}
	conn->driver = &r->driver;
}

/* The counters of the connection, which workers inherit. */
static struct rehearse_shared *
share(struct ecx_run *run, const struct ecx_conn *conn)
{
	struct rehearse_shared *s = run->in->rehearsals;

	for (; s != NULL; s = s->next)
		if (strcmp(s->name, conn->name) == 0)
			return s;
	s = mmap(NULL, sizeof(*s), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (s == MAP_FAILED)
		die(ECX_EXIT_AGAIN, "rehearse: %s", strerror(errno));
	(void)snprintf(s->name, sizeof(s->name), "%s", conn->name);
	s->begun = clock_elapsed();
	s->next = run->in->rehearsals;
	run->in->rehearsals = s;
	warn("%s: a rehearsal: rehearse = %s makes up errors", conn->name,
	    conf_text(conn->conf, "rehearse"));
	return s;
}

enum ecx_err
ecx_rehearse(struct ecx_run *run, struct ecx_conn *conn)
{
	const char *value = conf_written(conn->conf, "rehearse");
	struct rehearsal *r;
	enum ecx_err err = ECX_OK;

	if (value == NULL && !conf_bool(conn->conf, "debug"))
		return ECX_OK;
	r = xcalloc(1, sizeof(*r));
	r->debug = conf_bool(conn->conf, "debug");
	if (value != NULL)
		err = read_rules(conn, value, r);
	if (err != ECX_OK) {
		free(r);
		return err;
	}
	if (r->n > 0)
		r->shared = share(run, conn);
	put_around(conn, r);
	return ECX_OK;
}

/* ---- nobody is to forget it ---- */

void
ecx_rehearse_stuck(struct ecx_run *run)
{
	size_t i, n = conf_sections(run->conf);

	for (i = 0; i < n; i++) {
		const struct conf_section *s = conf_section_at(run->conf, i);
		const char *rules = conf_written(s, "rehearse");
		json_auto_t *row = NULL;

		if (rules == NULL)
			continue;
		row = json_object();
		json_set_text(row, "table", "rehearsals");
		json_set_text(row, "connection", s->name);
		json_set_text(row, "rehearse", rules);
		json_set_text(row, "why",
		    "errors are made up: remove the key 'rehearse' when the "
		    "rehearsal is over");
		ecx_output(run, row);
		ecx_run_status(run, ECX_EXIT_SOME);
	}
}
