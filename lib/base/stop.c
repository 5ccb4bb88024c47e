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
