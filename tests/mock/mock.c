/*
 * A business system that takes every order as often as it is sent, as most
 * do: nothing but the delivery rules keeps it from being doubled. It is a file
 * `made` in `folder`, a reference a line. A file REF in `folder`/next says
 * what the next create of REF does, once:
 *	lost      it is made, and no answer comes
 *	unsure    it is not made, and no answer comes
 *	garbage   it is made, and the answer is not understood
 *	again, limited, denied, rejected: that, and it is not made
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/crash.h"
#include "base/file.h"
#include "core/registry.h"

static const struct conf_key keys[] = {
    {"folder", CONF_PATH, NULL, "where it keeps its orders", NULL, true},
    {NULL, CONF_TEXT, NULL, NULL, NULL, false},
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
order_find(struct ecx_conn *conn, enum ecx_kind kind, const char *key,
    const json_t *doc, struct ecx_made *made)
{
	auto_free char *line = xasprintf("%s\n", key);
	auto_buf struct buf all;

	(void)kind;
	(void)doc;
	content(conn, "made", &all);
	note(conn, "asked", key);
	if (strstr(all.data, line) == NULL)
		return ecx_fail(conn, ECX_MISSING, "is not there");
	snprintf(made->id, sizeof(made->id), "%s", key);
	return ECX_OK;
}

static void
next_outcome(struct ecx_conn *conn, const char *key, char *out, size_t size)
{
	auto_free char *folder = conf_path_of(conn->conf, "folder");
	auto_free char *name = xasprintf("next/%s", key);
	auto_free char *path = xasprintf("%s/%s", folder, name);
	auto_buf struct buf text;

	content(conn, name, &text);
	snprintf(out, size, "%.*s", (int)strcspn(text.data, "\n"), text.data);
	(void)unlink(path);
}

static enum ecx_err
order_create(struct ecx_conn *conn, enum ecx_kind kind, const char *key,
    const json_t *doc, struct ecx_made *made)
{
	static const struct {
		const char *word;
		bool is_made;
		enum ecx_err err;
	} outcomes[] = {
	    {"", true, ECX_OK},
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

	(void)kind;
	(void)doc;
	next_outcome(conn, key, word, sizeof(word));
	for (i = 0; i < ARRAY_LEN(outcomes); i++) {
		if (strcmp(word, outcomes[i].word) != 0)
			continue;
		if (outcomes[i].is_made)
			note(conn, "made", key);
		crash_point("mock: made");
		snprintf(made->id, sizeof(made->id), "%s", key);
		return outcomes[i].err == ECX_OK
			   ? ECX_OK
			   : ecx_fail(
				 conn, outcomes[i].err, "as told: %s", word);
	}
	die(ECX_EXIT_BUG, "no outcome '%s'", word);
}

static const struct ecx_driver driver = {
    .name = "mock",
    .title = "a system that takes everything twice",
    .roles = ECX_BUSINESS,
    .keys = keys,
    .open = mock_open,
    .verbs = {[ECX_ORDER] = {.find = order_find, .create = order_create}},
};

const struct ecx_driver *const ecx_drivers[] = {&driver, NULL};

static int
push(struct ecx_run *run)
{
	static const enum ecx_kind kinds[] = {ECX_ORDER};

	return ecx_deliver(run, run->args[0], kinds, ARRAY_LEN(kinds));
}

int
main(int argc, char **argv)
{
	static const struct ecx_tool tool = {
	    .name = "mock-push",
	    .synopsis = "system",
	    .what = "Push orders into a system of paper.",
	    .uses = ECX_USES_STDIN | ECX_USES_CONF | ECX_USES_JOBS |
		    ECX_USES_DRY | ECX_FINISHES,
	    .min_args = 1,
	    .max_args = 1,
	    .run = push,
	};

	return ecx_main(&tool, argc, argv);
}
