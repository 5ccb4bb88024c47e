#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "step.h"

enum { STDERR_LINES = 20 };

static const int64_t second_us = 1000000;

extern char **environ;

static void
set_env(const char *name, const char *value)
{
	if (*value == '\0')
		(void)unsetenv(name);
	else if (setenv(name, value, 1) != 0)
		die(EX_OSERR, "cannot set %s", name);
}

void
step_environment(const char *house)
{
	static const char *const none[] = {"http_proxy", "https_proxy",
	    "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
	    "CREDENTIALS_DIRECTORY", "ECX_CRASH", "ECX_CRASH_LOG"};
	const char *path = getenv("PATH");
	auto_free char *tools =
	    xasprintf("%s:%s", PLAY_TOOLS, path ? path : "/usr/bin:/bin");
	auto_free char *config = xasprintf("%s/config", house);
	size_t i;

	for (i = 0; i < ARRAY_LEN(none); i++)
		set_env(none[i], "");
	set_env("PATH", tools);
	set_env("XDG_CONFIG_HOME", config);
	set_env("HOME", house);
	set_env("ECX_DATADIR", PLAY_DATADIR);
	set_env("ECX_NOW", "2026-11-20T12:00:00Z");
}

/* ---- the command ---- */

struct command {
	pid_t pid;
	int alive;       /* can be read once the last process has ended */
	const char *out; /* paths */
	const char *err;
};

/* The pipe that only the command's processes hold open at the other end. */
static bool
open_alive(int fd[2])
{
	return pipe(fd) == 0 && fcntl(fd[0], F_SETFD, FD_CLOEXEC) == 0;
}

/* 0 or an errno. It has a process group of its own, so that all of it can be
 * ended. */
static int
spawn(struct command *c, char *text, const char *input)
{
	const int flags = O_WRONLY | O_CREAT | O_TRUNC;
	char shell[] = "sh", option[] = "-c";
	char *const argv[] = {shell, option, text, NULL};
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int error;

	(void)posix_spawn_file_actions_init(&actions);
	(void)posix_spawnattr_init(&attributes);
	(void)posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
	(void)posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0);
	(void)posix_spawn_file_actions_addopen(
	    &actions, 1, c->out, flags, 0600);
	(void)posix_spawn_file_actions_addopen(
	    &actions, 2, c->err, flags, 0600);
	error = posix_spawn(
	    &c->pid, "/bin/sh", &actions, &attributes, argv, environ);
	(void)posix_spawn_file_actions_destroy(&actions);
	(void)posix_spawnattr_destroy(&attributes);
	return error;
}

/* The connection of the scenario: the first section of the configuration, which
 * the caller frees. */
static char *
connection_of(const char *house)
{
	auto_free char *path = xasprintf("%s/config/ecx/ecx.conf", house);
	auto_buf struct buf text = {0};

	buf_init(&text, PLAY_TEXT_MAX);
	if (!file_read(path, &text) || *text.data != '[')
		return NULL;
	return xstrndup(text.data + 1, strcspn(text.data, "]\n") - 1);
}

/*
 * Before the first command that creates something the look-up is said to work,
 * so that only scenarios about that show how it is found out. Where it cannot
 * be said, because the scenario has broken something, the command fails, too.
 */
static void
prove_look_up(struct exchange *x, const char *house, const char *command)
{
	const bool pushes = strstr(command, "ecx-push-erp") != NULL;
	auto_free char *connection = NULL;
	auto_free char *text = NULL;
	struct command c = {0};

	if (x->proven || x->script->unproven ||
	    (!pushes && strstr(command, "ecx-fulfill-push") == NULL))
		return;
	x->proven = true;
	connection = connection_of(house);
	if (connection == NULL)
		return;
	text = xasprintf("exec ecx-ledger proven %s %s", connection,
	    pushes ? "order customer credit" : "fulfillment");
	c.out = c.err = "/dev/null";
	if (spawn(&c, text, "/dev/null") == 0)
		(void)waitpid(c.pid, NULL, 0);
}

static bool
start(struct exchange *x, const char *house, struct command *c)
{
	const struct step *step = x->step;
	auto_buf struct buf text = {0};
	auto_buf struct buf input = {0};
	auto_free char *stdin_path = xasprintf("%s/stdin", house);
	int fd[2], error;
	size_t i;

	buf_init(&text, PLAY_TEXT_MAX);
	buf_init(&input, PLAY_TEXT_MAX);
	if (!exchange_fill(
		x, step->line, step->command, strlen(step->command), &text) ||
	    !exchange_fill(
		x, step->line, step->input.data, step->input.len, &input))
		return false;
	for (i = 0; i < step->n_env; i++)
		set_env(
		    x->script->env.list[i].name, x->script->env.list[i].value);
	prove_look_up(x, house, text.data);
	if (!file_write(house, "stdin", input.data, input.len, 0600) ||
	    !open_alive(fd))
		die(EX_OSERR, "cannot begin: %s", strerror(errno));
	c->out = xasprintf("%s/stdout", house);
	c->err = xasprintf("%s/stderr", house);
	error = spawn(c, text.data, stdin_path);
	(void)close(fd[1]);
	c->alive = fd[0];
	if (error == 0)
		return true;
	die(EX_OSERR, "cannot run a command: %s", strerror(error));
}

/* ---- what it did ---- */

static bool
compare_line(struct exchange *x, const struct pattern_line *p, const char *what,
    const char *line, size_t len)
{
	auto_buf struct buf why = {0};

	buf_init(&why, PLAY_TEXT_MAX);
	if (match_line(&p->pattern, line, len, x->vars, &why))
		return true;
	buf_addf(
	    x->why, "%s:%zu: %s: %s", x->script->path, p->line, what, why.data);
	return false;
}

static bool
compare_lines(struct exchange *x, const struct lines_expected *wanted,
    const char *what, const char *path)
{
	auto_buf struct buf text = {0};
	auto_free char *further = NULL;
	const char *line, *end;
	size_t i, len;

	buf_init(&text, PLAY_TEXT_MAX);
	if (!file_read(path, &text))
		die(EX_OSERR, "cannot read %s: %s", path, strerror(errno));
	line = text.data;
	end = text.data + text.len;
	for (i = 0; i < wanted->n; i++) {
		if (line == end)
			return exchange_differ(x, wanted->list[i].line, what,
			    wanted->list[i].pattern.text, "no further line");
		len = strcspn(line, "\n");
		if (!compare_line(x, &wanted->list[i], what, line, len))
			return false;
		line += len + (line + len < end);
	}
	if (line == end || wanted->further)
		return true;
	further = xstrndup(line, strcspn(line, "\n"));
	return exchange_differ(
	    x, x->step->line, what, "no further line", further);
}

static bool
compare_status(struct exchange *x, int status)
{
	int got =
	    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);

	auto_free char *expected = xasprintf("%d", x->step->status);
	auto_free char *seen = xasprintf("%d", got);

	return got == x->step->status ||
	       exchange_differ(x, x->step->line, "exit status", expected, seen);
}

static bool
all_asked(struct exchange *x)
{
	const struct requests *once = &x->step->once;
	const struct expected *next;
	auto_free char *expected = NULL;

	if (x->done == once->n)
		return true;
	next = &once->list[x->done];
	expected = xasprintf("%s %s", next->method, next->target);
	return exchange_differ(
	    x, next->line, "a request is missing", expected, "nothing");
}

static bool
ended(struct exchange *x, enum server_end end, int seconds,
    const struct buf *garbage)
{
	auto_free char *expected = xasprintf("an end in %d s", seconds);

	if (end == SERVER_LATE)
		(void)exchange_differ(x, x->step->line,
		    "the command does not end", expected, "it runs");
	if (end == SERVER_GARBAGE)
		(void)exchange_differ(x, x->step->line,
		    "a request cannot be read", "HTTP/1.1 with a known length",
		    garbage->data);
	return end == SERVER_DONE;
}

/* Most of what goes wrong is explained there. */
static void
quote_stderr(struct exchange *x, const char *path)
{
	auto_buf struct buf text = {0};
	const char *line;
	size_t len;
	int i;

	buf_init(&text, PLAY_TEXT_MAX);
	if (!file_read(path, &text) || text.len == 0)
		return;
	buf_adds(x->why, "its stderr:\n");
	line = text.data;
	for (i = 0; i < STDERR_LINES && *line != '\0'; i++) {
		len = strcspn(line, "\n");
		buf_addf(x->why, "    %.*s\n", (int)len, line);
		line += len + (line[len] == '\n');
	}
}

bool
step_play(
    struct exchange *x, struct server *server, const char *house, int seconds)
{
	auto_buf struct buf garbage = {0};
	struct command c = {0};
	enum server_end end;
	int status = 0;
	bool good;

	buf_init(&garbage, PLAY_TEXT_MAX);
	x->done = 0;
	if (!start(x, house, &c))
		return false;
	end = server_run(server, c.alive, clock_elapsed() + seconds * second_us,
	    exchange_request, x, &garbage);
	if (end != SERVER_DONE)
		(void)kill(-c.pid, SIGKILL);
	(void)waitpid(c.pid, &status, 0);
	(void)close(c.alive);
	good = ended(x, end, seconds, &garbage) && all_asked(x) &&
	       compare_status(x, status) &&
	       compare_lines(x, &x->step->err, "stderr", c.err) &&
	       compare_lines(x, &x->step->out, "stdout", c.out);
	if (!good)
		quote_stderr(x, c.err);
	free((void *)c.out);
	free((void *)c.err);
	return good;
}
