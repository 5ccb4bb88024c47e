#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/proc.h"
#include "core/envelope.h"
#include "core/ledger_defer.h"
#include "core/map.h"
#include "core/personal.h"
#include "flow/retry.h"

/* Ids that one run of the source asks for, and how long it may take. */
enum { IDS = 100, ANSWER_MAX = 256 << 20, ERRORS_MAX = 1 << 20 };
static const int64_t time_max = INT64_C(600) * 1000000;

struct retry {
	struct ecx_run *run;
	bool as_kept, all_due;
	json_t *asked; /* {source, target, kind, key, id}[] */
};

/* Stock, products and prices are absolute values, and the next pull reads them
 * again: a value that was kept may be out of date. */
static bool
is_read_again(enum ecx_kind kind)
{
	return kind == ECX_STOCK || kind == ECX_PRODUCT || kind == ECX_PRICE;
}

/* ---- as they were kept ---- */

/* A document of a vendor that the map of its source refused: it goes through
 * that map again. NULL, after a message, when it is still refused. */
static json_t *
map_again(
    struct ecx_run *run, const struct ledger_rejection *r, const json_t *theirs)
{
	const struct conf_section *s =
	    r->source != NULL ? conf_section(run->conf, r->source) : NULL;
	const char *driver = s != NULL ? conf_written(s, "driver") : NULL;
	auto_free char *path = driver != NULL && r->kind < ECX_KINDS
				   ? map_find(s, driver, r->kind)
				   : NULL;
	json_auto_t *fields = NULL;
	char why[ECX_WHY];
	struct map *map;
	enum ecx_err err;

	if (path == NULL || !json_is_object(theirs)) {
		warn("%s: the stored bytes are not a document and cannot be "
		     "sent again: read it again from its source",
		    r->key);
		return NULL;
	}
	map = map_open(path, s, why, sizeof(why), &err);
	if (map != NULL)
		fields = map_to_ours(map, theirs, why);
	map_close(map);
	if (fields == NULL)
		warn("%s: %s", r->key, why);
	return fields != NULL ? ecx_envelope(s, r->kind, fields) : NULL;
}

static void
write_kept(struct ecx_run *run, const struct ledger_rejection *r)
{
	struct json_problem problem;
	json_auto_t *doc = json_read(r->document, r->len, &problem);
	json_auto_t *ours = NULL;

	if (r->len == strlen(PERSONAL_REMOVED) &&
	    memcmp(r->document, PERSONAL_REMOVED, r->len) == 0) {
		warn("%s: its document was removed by ecx-ledger prune: "
		     "export it again from %s",
		    r->key, r->source != NULL ? r->source : "its source");
		ecx_run_status(run, ECX_EXIT_SOME);
		return;
	}
	if (ecx_doc_type(doc, NULL) == ECX_TYPE_DATA &&
	    memchr(r->document, '\n', r->len) == NULL) {
		ecx_output_text(run, r->document, r->len);
		return;
	}
	ours = map_again(run, r, doc);
	if (ours != NULL)
		ecx_output(run, ours);
	else
		ecx_run_status(run, ECX_EXIT_SOME);
}

/* ---- as their source has them ---- */

/* Is it a connection that answers questions? One with files does not. */
static bool
has_api(struct ecx_run *run, const char *connection)
{
	const struct conf_section *s =
	    connection != NULL ? conf_section(run->conf, connection) : NULL;

	return s != NULL && conf_written(s, "driver") != NULL &&
	       conf_declared(s) != NULL &&
	       conf_key_find(conf_declared(s), "url") != NULL;
}

/* Can it be asked for by its id? Not where it was created, and its row says
 * that it differs. */
static bool
can_ask(const struct retry *t, const struct ledger_rejection *r)
{
	struct ledger_receipt receipt;
	bool done;

	if (t->as_kept || (r->kind != ECX_ORDER && r->kind != ECX_CUSTOMER) ||
	    r->id == NULL || *r->id == '\0' || !has_api(t->run, r->source) ||
	    conf_section(t->run->conf, r->target) == NULL)
		return false;
	done = ledger_receipt(
	    ecx_ledger(t->run), r->target, r->kind, r->key, &receipt);
	ledger_receipt_free(&receipt);
	return !done;
}

static bool
retry_row(const struct ledger_rejection *r, void *data)
{
	struct retry *t = data;
	json_t *row;

	if (is_read_again(r->kind)) {
		t->run->n_skipped++;
	} else if (!can_ask(t, r)) {
		write_kept(t->run, r);
	} else {
		row = json_object();
		json_set_text(row, "source", r->source);
		json_set_text(row, "target", r->target);
		json_set_text(row, "kind", ecx_kind_name(r->kind));
		json_set_text(row, "key", r->key);
		json_set_text(row, "id", r->id);
		(void)json_array_append_new(t->asked, row);
	}
	return !stop_requested();
}

static void
make_due(struct retry *t, const json_t *row)
{
	if (!t->run->dry_run)
		ledger_due_now(ecx_ledger(t->run),
		    json_string_at(row, "target"),
		    ecx_kind_of(json_string_at(row, "kind")),
		    json_string_at(row, "key"));
}

static bool
is_same_flow(const json_t *a, const json_t *b)
{
	return json_is_at(a, "source", json_string_at(b, "source")) &&
	       json_is_at(a, "target", json_string_at(b, "target")) &&
	       json_is_at(a, "kind", json_string_at(b, "kind"));
}

/* Moves the rows of the first one's flow, IDS of them at most, into ids and a
 * line each into text. */
static void
take_ids(struct retry *t, json_t *ids, struct buf *text)
{
	json_auto_t *first = json_incref(json_array_get(t->asked, 0));
	const json_t *row;
	const char *id;
	size_t i = 0;

	while (i < json_array_size(t->asked) && json_object_size(ids) < IDS) {
		row = json_array_get(t->asked, i);
		id = json_string_at(row, "id");
		if (!is_same_flow(row, first)) {
			i++;
			continue;
		}
		if (json_object_get(ids, id) == NULL)
			buf_addf(text, "%s\n", id);
		(void)json_object_set(ids, id, json_array_get(t->asked, i));
		(void)json_array_remove(t->asked, i);
	}
}

/* Writes the documents with these ids. Another one may have one of the ids as
 * its number. What did not come becomes due, or all of it. */
static void
write_answer(struct retry *t, json_t *ids, const struct buf *answer)
{
	const char *key;
	const json_t *row;
	const char *line = answer->data, *end = answer->data + answer->len;
	const char *stop;

	for (; line < end && !stop_requested(); line = stop + 1) {
		struct json_problem problem;
		json_auto_t *doc = NULL;

		stop = memchr(line, '\n', (size_t)(end - line));
		if (stop == NULL)
			break;
		doc = json_read(line, (size_t)(stop - line), &problem);
		if (json_object_get(ids, json_text_at(doc, "id")) == NULL)
			continue;
		ecx_output_text(t->run, line, (size_t)(stop - line));
		if (!t->all_due)
			(void)json_object_del(ids, json_text_at(doc, "id"));
	}
	json_object_foreach (ids, key, row)
		make_due(t, row);
}

/* Asks for the first rows that are of one flow. */
static void
ask(struct retry *t)
{
	const json_t *row = json_array_get(t->asked, 0);
	auto_free char *source = xstrdup(json_string_at(row, "source"));
	auto_free char *target = xstrdup(json_string_at(row, "target"));
	const bool is_order = json_is_at(row, "kind", ecx_kind_name(ECX_ORDER));
	char tool[32], by_id[] = "--id", from_stdin[] = "-", to[] = "--for";
	char config[] = "--config";
	char *path = (char *)ecx_option(t->run, "config");
	char *argv[] = {tool, source, to, target, by_id, from_stdin,
	    path != NULL ? config : NULL, path, NULL};
	json_auto_t *ids = json_object();
	auto_buf struct buf text = {0}, answer = {0}, errors = {0};
	struct proc_result result;

	(void)snprintf(tool, sizeof(tool), "ecx-fetch-%s",
	    ecx_kind_plural(is_order ? ECX_ORDER : ECX_CUSTOMER));
	buf_init(&text, ANSWER_MAX);
	buf_init(&answer, ANSWER_MAX);
	buf_init(&errors, ERRORS_MAX);
	take_ids(t, ids, &text);
	if (!proc_run(argv, text.data, text.len, &answer, &errors, time_max,
		&result) ||
	    result.status == 127)
		die(ECX_EXIT_CONFIG, "%s cannot be run: is it in PATH?", tool);
	if (errors.len > 0)
		(void)fputs(errors.data, stderr);
	write_answer(t, ids, &answer);
	ecx_run_status(t->run, result.timed_out || result.status > 128
				   ? ECX_EXIT_AGAIN
				   : result.status);
}

int
retry_rows(struct ecx_run *run, const struct ledger_filter *filter,
    bool as_kept, bool all_due)
{
	json_auto_t *asked = json_array();
	struct retry t = {run, as_kept, all_due, asked};

	if (filter->kind != ECX_KINDS && is_read_again(filter->kind))
		die(ECX_EXIT_USAGE,
		    "kind '%s' is never sent again: run its pull again",
		    ecx_kind_name(filter->kind));
	ledger_replay(ecx_ledger(run), filter, retry_row, &t);
	while (json_array_size(asked) > 0 && !stop_requested())
		ask(&t);
	if (run->n_skipped > 0)
		say("%zu stock, product or price documents were not sent "
		    "again: run their pull again",
		    run->n_skipped);
	return run->status;
}
