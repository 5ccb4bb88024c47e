#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "flow/run.h"
#include "netcase.h"
#include "unit.h"

static const struct conf_key keys[] = {
    {"sign_on", CONF_CHOICE, "none",
	.choices = "none basic token query oauth1 oauth2 refresh jwt session "
		   "ntlm"},
    CONF_MORE(http_keys),
};

struct netcase *
netcase_new(const char *url, const char *lines, const char *state)
{
	struct netcase *c = xcalloc(1, sizeof(*c));
	auto_free char *path = NULL;
	auto_free char *text = NULL;
	char error[ECX_WHY];

	c->state = state != NULL ? xstrdup(state) : unit_tmpdir();
	path = xasprintf("%s/ecx.conf", c->state);
	text = xasprintf("[ecx]\nstate = %s\n[t]\nretry_delay = 0s\n"
			 "url = %s\n%s",
	    c->state, url, lines);
	c->conf = conf_parse(text, strlen(text), path, error, sizeof(error));
	if (c->conf == NULL)
		fail_msg("%s", error);
	c->driver = (struct ecx_driver){.name = "t"};
	c->conn = (struct ecx_conn){.name = "t",
	    .driver = &c->driver,
	    .conf = conf_section(c->conf, "t")};
	conf_declare(c->conn.conf, keys);
	if (!conf_check(c->conn.conf, error, sizeof(error)))
		fail_msg("%s", error);
	return c;
}

struct netcase *
netcase_open(const char *url, const char *lines, const struct http_setup *setup,
    const char *state)
{
	struct netcase *c = netcase_new(url, lines, state);

	c->http = http_open(&c->conn, setup);
	return c;
}

void
netcase_close(struct netcase *c)
{
	http_close(c->http);
	conf_close(c->conf);
	free(c->state);
	free(c);
}

enum ecx_err
netcase_send(struct netcase *c, const char *method, const char *target,
    const char *body, struct http_answer *a)
{
	const struct http_request request = {.method = method,
	    .target = target,
	    .body = body,
	    .len = body != NULL ? strlen(body) : 0};

	return http_send(c->http, &request, a);
}

static void
on_signal(int signal)
{
	*(volatile sig_atomic_t *)stop_flag() = signal;
}

pid_t
netcase_stop_soon(void)
{
	const struct sigaction action = {.sa_handler = on_signal};
	const struct timespec pause = {.tv_nsec = 200000000};
	pid_t test = getpid(), child;

	(void)sigaction(SIGUSR1, &action, NULL);
	fflush(NULL);
	child = fork();
	if (child != 0)
		return child;
	(void)nanosleep(&pause, NULL);
	(void)kill(test, SIGUSR1);
	_exit(0);
}

void
netcase_stopped(pid_t child)
{
	while (waitpid(child, NULL, 0) != child)
		continue;
	(void)signal(SIGUSR1, SIG_DFL);
	*(volatile sig_atomic_t *)stop_flag() = 0;
}
