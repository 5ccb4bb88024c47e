#include <stddef.h>

#include "base/stop.h"

static volatile sig_atomic_t stop_signal;

static void
on_signal(int sig)
{
	stop_signal = sig;
}

void
stop_catch(bool without_pipe)
{
	struct sigaction act = {.sa_handler = on_signal};

	sigemptyset(&act.sa_mask);
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGINT, &act, NULL);
	sigaction(SIGHUP, &act, NULL);
	if (without_pipe) {
		act.sa_handler = SIG_IGN;
		sigaction(SIGPIPE, &act, NULL);
	}
}

static void
on_pipe(int sig)
{
	(void)sig;
}

void
stop_catch_pipe(void)
{
	struct sigaction act = {.sa_handler = on_pipe}, before;

	sigemptyset(&act.sa_mask);
	if (sigaction(SIGPIPE, NULL, &before) == 0 &&
	    before.sa_handler == SIG_DFL)
		(void)sigaction(SIGPIPE, &act, NULL);
}

void
stop_by_pipe(void)
{
	struct sigaction act = {.sa_handler = SIG_DFL}, before;

	sigemptyset(&act.sa_mask);
	if (sigaction(SIGPIPE, NULL, &before) == 0 &&
	    before.sa_handler == on_pipe) {
		(void)sigaction(SIGPIPE, &act, NULL);
		(void)raise(SIGPIPE);
	}
}

void
stop_defer(bool defer)
{
	sigset_t set;

	(void)sigemptyset(&set);
	(void)sigaddset(&set, SIGTERM);
	(void)sigaddset(&set, SIGINT);
	(void)sigaddset(&set, SIGHUP);
	(void)sigprocmask(defer ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

bool
stop_requested(void)
{
	return stop_signal != 0;
}

const volatile sig_atomic_t *
stop_flag(void)
{
	return &stop_signal;
}
