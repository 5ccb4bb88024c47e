/*
 * Plays scenarios: play [-k] [-j N] [-r FILE] [-t SECONDS] FILE.t ...; README
 * beside it says what they are. Prints "ok DIR/NAME" or "not ok DIR/NAME" with
 * the first difference, and ends with 1 when there was one.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/die.h"
#include "base/mem.h"
#include "house.h"
#include "step.h"

struct options {
	bool keep; /* the folder, and say where it is */
	long jobs;
	int record;
	long seconds;
};

static bool
play_steps(
    const struct options *o, const struct script *script, struct buf *why)
{
	struct vars vars = {0};
	struct server *server = server_open();
	struct exchange x = {
	    .script = script, .vars = &vars, .record = o->record, .why = why};
	auto_free char *house = house_make(script, &vars);
	bool good;
	size_t i;

	vars_set(&vars, "url", server_url(server));
	for (i = 0; i < script->values.n; i++)
		vars_set(&vars, script->values.list[i].name,
		    script->values.list[i].value);
	step_environment(house);
	if (chdir(house) != 0)
		die(EX_OSERR, "cannot enter %s: %s", house, strerror(errno));
	good = house_configure(script, house, &vars, why);
	for (i = 0; good && i < script->n; i++) {
		x.step = &script->steps[i];
		good = step_play(&x, server, house, (int)o->seconds);
	}
	if (o->keep)
		buf_addf(why, "its folder is %s\n", house);
	else
		house_remove(house);
	return good;
}

/* Each line of text, four blanks further in. */
static void
indent(const char *text, struct buf *out)
{
	size_t len;

	while (*text != '\0') {
		len = strcspn(text, "\n");
		buf_addf(out, "    %.*s\n", (int)len, text);
		text += len + (text[len] == '\n');
	}
}

static bool
play(const struct options *o, const char *path)
{
	auto_buf struct buf why = {0};
	auto_buf struct buf out = {0};
	struct script script = {0};
	bool good;

	buf_init(&why, PLAY_TEXT_MAX);
	buf_init(&out, PLAY_TEXT_MAX);
	good = script_read(path, &script, &why) && play_steps(o, &script, &why);
	buf_addf(&out, "%s %s\n", good ? "ok" : "not ok", script.name);
	indent(why.data, &out);
	/* In one write, because other processes write there, too. */
	if (write(STDOUT_FILENO, out.data, out.len) != (ssize_t)out.len)
		die(EX_IOERR, "cannot write: %s", strerror(errno));
	return good;
}

/* One that ended; false when a scenario failed. */
static bool
reap(void)
{
	int status;

	return wait(&status) > 0 && WIFEXITED(status) &&
	       WEXITSTATUS(status) == 0;
}

static bool
play_all(const struct options *o, char **paths, int n)
{
	bool good = true;
	long running = 0;
	pid_t pid;

	for (; n > 0; n--, paths++) {
		if (running == o->jobs) {
			good &= reap();
			running--;
		}
		pid = fork();
		if (pid < 0)
			die(EX_OSERR, "cannot fork: %s", strerror(errno));
		if (pid == 0)
			_exit(play(o, *paths) ? 0 : 1);
		running++;
	}
	while (running-- > 0)
		good &= reap();
	return good;
}

_Noreturn static void
usage(void)
{
	fprintf(stderr,
	    "usage: play [-k] [-j N] [-r FILE] [-t SECONDS] FILE.t ...\n");
	exit(EX_USAGE);
}

static long
number(const char *s)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (*s == '\0' || *end != '\0' || n < 1 || n > 1000)
		usage();
	return n;
}

int
main(int argc, char **argv)
{
	struct options o = {.jobs = 1, .record = -1, .seconds = 30};
	int c;

	die_set_name("play");
	json_setup();
	while ((c = getopt(argc, argv, "kj:r:t:")) != -1)
		switch (c) {
		case 'k':
			o.keep = true;
			break;
		case 'j':
			o.jobs = number(optarg);
			break;
		case 'r':
			o.record =
			    open(optarg, O_WRONLY | O_CREAT | O_APPEND, 0600);
			if (o.record < 0)
				die(EX_CANTCREAT, "%s: %s", optarg,
				    strerror(errno));
			break;
		case 't':
			o.seconds = number(optarg);
			break;
		default:
			usage();
		}
	if (optind == argc)
		usage();
	return play_all(&o, argv + optind, argc - optind) ? 0 : 1;
}
