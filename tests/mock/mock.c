/*
 * mock-push, mock-fetch, mock-set: ecx-push-erp, ecx-fetch-orders and
 * ecx-stock-push over a system of paper.
 *
 * It takes every order as often as it is sent, as most do: nothing but the
 * delivery rules keeps it from being doubled. What it has is a file `made` in
 * `folder`, a key a line; what it lists is a file `orders`, documents of ours.
 * A file KEY in `folder`/next says what the next create or set of KEY does,
 * once:
 *	lost      it is made, and no answer comes
 *	unsure    it is not made, and no answer comes
 *	garbage   it is made, and the answer is not understood
 *	slow      it is made when it was asked for twice, or after 50 ms
 *	garbled   it is made, and the worker's answer to its parent is no line
 *	again, limited, denied, rejected: that, and it is not made
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/crash.h"
#include "base/file.h"
#include "base/lines.h"
#include "core/conn_keys.h"
#include "flow/keys.h"
#include "flow/registry.h"

static const struct conf_key keys[] = {
    {"folder", CONF_PATH, .need = CONF_REQUIRED,
	.help = "where it keeps its orders"},
    CONF_MORE(ecx_conn_keys),
};

static enum ecx_err
mock_open(struct ecx_conn *conn)
{
	(void)conn;
	return ECX_OK;
}

/* The lines of a file below the folder, "" when there is none. */
static void
content(struct ecx_conn *conn, const char *name, struct buf *out)
{
	auto_free char *folder = conf_path_of(conn->conf, "folder");
	auto_free char *path = xasprintf("%s/%s", folder, name);

	buf_init(out, BUF_LINE_MAX);
	(void)file_read(path, out);
}

static void
note(struct ecx_conn *conn, const char *name, const char *key)
{
	auto_free char *folder = conf_path_of(conn->conf, "folder");
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_free char *line = xasprintf("%s\n", key);
	int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);

	if (fd < 0 || write(fd, line, strlen(line)) < 0)
		die(ECX_EXIT_BUG, "%s: %s", path, strerror(errno));
	close(fd);
}

static enum ecx_err
order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *line = xasprintf("%s\n", job->key);
	auto_buf struct buf all = {0};

	content(conn, "made", &all);
	note(conn, "asked", job->key);
	if (strstr(all.data, line) == NULL)
		return ecx_fail(conn, ECX_MISSING, "is not there");
	snprintf(record->id, sizeof(record->id), "%s", job->key);
	return ECX_OK;
}

static void
next_outcome(struct ecx_conn *conn, const char *key, char *out, size_t size)
{
	auto_free char *folder = conf_path_of(conn->conf, "folder");
	auto_free char *name = xasprintf("next/%s", key);
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_buf struct buf text = {0};

	content(conn, name, &text);
	snprintf(out, size, "%.*s", (int)strcspn(text.data, "\n"), text.data);
	(void)unlink(path);
}

static void
dawdle(struct ecx_conn *conn, const char *key)
{
	const struct timespec ms = {.tv_nsec = 1000000};
	int i;

	for (i = 0; i < 50; i++) {
		auto_buf struct buf asked = {0};
		const char *first;

		content(conn, "asked", &asked);
		first = strstr(asked.data, key);
		if (first != NULL && strstr(first + 1, key) != NULL)
			return;
		(void)nanosleep(&ms, NULL);
	}
}

/* Writes something that is no document into the pipe to the parent. */
static void
garble(void)
{
	struct stat st;
	int fd;

	for (fd = STDERR_FILENO + 1; fd < 64; fd++)
		if (fstat(fd, &st) == 0 && S_ISFIFO(st.st_mode) &&
		    (fcntl(fd, F_GETFL) & O_ACCMODE) == O_WRONLY)
			(void)!write(fd, "?\n", 2);
}

static enum ecx_err
act(struct ecx_conn *conn, const char *key)
{
	static const struct {
		const char *word;
		bool is_made;
		enum ecx_err err;
	} outcomes[] = {
	    {"", true, ECX_OK},
	    {"slow", true, ECX_OK},
	    {"garbled", true, ECX_OK},
	    {"lost", true, ECX_UNSURE},
	    {"unsure", false, ECX_UNSURE},
	    {"garbage", true, ECX_PROTOCOL},
	    {"again", false, ECX_AGAIN},
	    {"limited", false, ECX_LIMITED},
	    {"denied", false, ECX_DENIED},
	    {"rejected", false, ECX_REJECTED},
	};
	char word[16];
	size_t i;

	next_outcome(conn, key, word, sizeof(word));
	if (strcmp(word, "slow") == 0)
		dawdle(conn, key);
	if (strcmp(word, "garbled") == 0)
		garble();
	for (i = 0; i < ARRAY_LEN(outcomes); i++) {
		if (strcmp(word, outcomes[i].word) != 0)
			continue;
		if (outcomes[i].is_made)
			note(conn, "made", key);
		crash_point("mock: made");
		return outcomes[i].err == ECX_OK
			   ? ECX_OK
			   : ecx_fail(
				 conn, outcomes[i].err, "as told: %s", word);
	}
	die(ECX_EXIT_BUG, "no outcome '%s'", word);
}

static enum ecx_err
order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	snprintf(record->id, sizeof(record->id), "%s", job->key);
	return act(conn, job->key);
}

static enum ecx_err
stock_set(struct ecx_conn *conn, const struct ecx_batch *batch)
{
	enum ecx_err err;
	size_t i;

	for (i = 0; i < batch->n; i++) {
		err = act(conn, json_string_at(batch->docs[i], "sku"));
		if (err != ECX_OK && err != ECX_REJECTED)
			return err;
		batch->results[i].err = err;
		text_clean(batch->results[i].why, sizeof(batch->results[i].why),
		    conn->error);
	}
	return ECX_OK;
}

/* What was modified at the cursor or later, less the overlap. */
static bool
is_due(const struct ecx_query *q, const json_t *doc)
{
	int64_t at, from = q->since;

	if (q->cursor != NULL && clock_parse(q->cursor, &from))
		from -= q->overlap;
	return !clock_parse(json_string_at(doc, "dateModified"), &at) ||
	       at >= from;
}

static enum ecx_err
orders_list(
    struct ecx_conn *conn, const struct ecx_query *q, struct ecx_emitter *e)
{
	auto_free char *folder = conf_path_of(conn->conf, "folder");
	auto_free char *path = xasprintf("%s/orders", folder);
	auto_lines struct lines *l = lines_open(open(path, O_RDONLY));
	auto_free char *cursor = xstrdup(q->cursor ? q->cursor : "1970-01-01");
	struct json_problem problem;
	struct line line;

	while (lines_next(l, &line) == LINES_OK) {
		json_t *doc = json_read(line.text, line.len, &problem);
		const char *at = json_string_at(doc, "dateModified");

		if (strcmp(at, cursor) > 0) {
			free(cursor);
			cursor = xstrdup(at);
		}
		if (!is_due(q, doc))
			json_decref(doc);
		else if (ecx_emit_doc(e, doc) != ECX_OK)
			return ECX_STOPPED;
	}
	return ecx_emit_page(e, cursor);
}

static const struct ecx_driver driver = {
    .name = "mock",
    .title = "a system that takes everything twice",
    .roles = ECX_STORE | ECX_BUSINESS,
    .flags = ECX_CANONICAL,
    .open = mock_open,
    .verbs = {[ECX_ORDER] = {.list = orders_list,
		  .find = order_find,
		  .create = order_create},
	[ECX_STOCK] = {.set = stock_set, .batch = 3}},
};

const struct ecx_driver *const ecx_drivers[] = {&driver, NULL};

const struct ecx_driver_keys ecx_driver_keys[] = {
    {"mock", keys},
    {NULL, NULL},
};

static int
push(struct ecx_run *run)
{
	static const enum ecx_kind kinds[] = {ECX_ORDER};

	return ecx_push(run, run->args[0], kinds, ARRAY_LEN(kinds));
}

static int
fetch(struct ecx_run *run)
{
	return ecx_pull(run, run->args[0], ECX_ORDER);
}

static int
set(struct ecx_run *run)
{
	return ecx_set(run, run->args[0], ECX_STOCK, false);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(struct ecx_run *run);
		unsigned uses;
	} programs[] = {
	    {"mock-push", push, ECX_USES_STDIN | ECX_USES_JOBS | ECX_FINISHES},
	    {"mock-fetch", fetch, 0},
	    {"mock-set", set, ECX_USES_STDIN | ECX_FINISHES},
	};
	struct ecx_tool tool = {
	    .synopsis = "system",
	    .summary = "Work with a system of paper.",
	    .uses = ECX_USES_CONF | ECX_USES_DRY,
	    .min_args = 1,
	    .max_args = 1,
	    .options = ecx_pull_options,
	};
	size_t i;

	die_set_name(argv[0]);
	for (i = 0; i < ARRAY_LEN(programs); i++) {
		if (strcmp(die_name(), programs[i].name) != 0)
			continue;
		tool.name = programs[i].name;
		tool.run = programs[i].run;
		tool.uses |= programs[i].uses;
		return ecx_main(&tool, argc, argv);
	}
	return ECX_EXIT_BUG;
}
