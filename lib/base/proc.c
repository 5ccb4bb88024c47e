#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/proc.h"

enum {
	PROC_BLOCK = 65536,
	PROC_PIPE_BLOCKS = 16, /* blocks that the largest pipe holds */
	PROC_NOT_FOUND = 127,
	PROC_TICK_MS = 64,
};

static const int64_t grace_max_us = 1000000;

extern char **environ;

struct child {
	pid_t pid;
	int fd[3]; /* our ends of the pipes; -1: closed or not wanted */
	const char *input;
	size_t left;           /* of input */
	struct buf *output[3]; /* by descriptor; NULL when not wanted */
};

static void
close_end(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
	*fd = -1;
}

/* Moves a descriptor above 2, because 0 to 2 become the child's ends of the
 * pipes, and closes it in every program that is run. */
static int
move_up(int fd)
{
	int moved = fcntl(fd, F_DUPFD_CLOEXEC, 3);
	int error = errno;

	(void)close(fd);
	errno = error;
	return moved;
}

/* Opens the pipe of the child's descriptor i. Our writing end does not block:
 * a child that waits for us to read its output does not read its input. */
static bool
open_pipe(int i, int *ours, int *theirs)
{
	int fds[2];

	if (pipe(fds) < 0)
		return false;
	*ours = move_up(fds[i == 0 ? 1 : 0]);
	*theirs = move_up(fds[i == 0 ? 0 : 1]);
	return *ours >= 0 && *theirs >= 0 &&
	       (i != 0 || fcntl(*ours, F_SETFL, O_NONBLOCK) == 0);
}

/* Starts the child; returns 0 or an errno. The child starts with no signal
 * blocked, and SIGPIPE ends it even if this process ignores it. */
static int
spawn(pid_t *pid, char *const argv[], const int theirs[3])
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t none, broken_pipe;
	int i, error = 0;

	(void)sigemptyset(&none);
	(void)sigemptyset(&broken_pipe);
	(void)sigaddset(&broken_pipe, SIGPIPE);
	(void)posix_spawnattr_init(&attributes);
	(void)posix_spawnattr_setsigmask(&attributes, &none);
	(void)posix_spawnattr_setsigdefault(&attributes, &broken_pipe);
	(void)posix_spawnattr_setflags(
	    &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
	(void)posix_spawn_file_actions_init(&actions);
	for (i = 0; i < 3 && error == 0; i++)
		error = theirs[i] >= 0
			    ? posix_spawn_file_actions_adddup2(
				  &actions, theirs[i], i)
			    : posix_spawn_file_actions_addopen(
				  &actions, i, "/dev/null", O_WRONLY, 0);
	if (error == 0)
		error = posix_spawnp(
		    pid, argv[0], &actions, &attributes, argv, environ);
	(void)posix_spawn_file_actions_destroy(&actions);
	(void)posix_spawnattr_destroy(&attributes);
	return error;
}

/* Writes input to the child. A child may close its input early: that is no
 * error. */
static void
feed(struct child *c)
{
	ssize_t n = write(c->fd[0], c->input, c->left);

	if (n > 0) {
		c->input += n;
		c->left -= (size_t)n;
	}
	if (c->left == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
		close_end(&c->fd[0]);
}

static void
drain(struct child *c, int i)
{
	char block[PROC_BLOCK];
	ssize_t n = read(c->fd[i], block, sizeof(block));

	if (n > 0)
		buf_add(c->output[i], block, (size_t)n);
	else if (n == 0 || errno != EINTR)
		close_end(&c->fd[i]);
}

/* Writes and reads what the pipes allow, after waiting at most wait_ms; false
 * when that was nothing. */
static bool
move_data(struct child *c, int wait_ms)
{
	struct pollfd p[3] = {{c->fd[0], POLLOUT, 0}, {c->fd[1], POLLIN, 0},
	    {c->fd[2], POLLIN, 0}};
	int i;

	if (poll(p, 3, wait_ms) <= 0)
		return false;
	if (p[0].revents != 0)
		feed(c);
	for (i = 1; i < 3; i++)
		if (p[i].revents != 0)
			drain(c, i);
	return true;
}

/*
 * Serves the child until it ends; returns 0 or an errno. waitpid(2) is polled,
 * because the child may close its pipes long before it ends, or may leave a
 * running process that holds them open.
 */
static int
serve(struct child *c, int64_t timeout_us, struct proc_result *result)
{
	int64_t grace = timeout_us < grace_max_us ? timeout_us : grace_max_us;
	int64_t deadline = clock_elapsed() + timeout_us;
	int status = 0, tick = 1, i;
	pid_t pid;

	while ((pid = waitpid(c->pid, &status, WNOHANG)) == 0) {
		if (clock_elapsed() >= deadline) {
			(void)kill(
			    c->pid, result->timed_out ? SIGKILL : SIGTERM);
			result->timed_out = true;
			deadline += grace;
		}
		if (move_data(c, tick))
			tick = 1;
		else if (tick < PROC_TICK_MS)
			tick *= 2;
	}
	if (pid < 0)
		return errno;
	for (i = 0; i < PROC_PIPE_BLOCKS && move_data(c, 0); i++)
		continue;
	result->status =
	    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	return 0;
}

bool
proc_run(char *const argv[], const void *input, size_t len, struct buf *out,
    struct buf *err, int64_t timeout_us, struct proc_result *result)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
	struct child c = {.fd = {-1, -1, -1},
	    .input = input,
	    .left = len,
	    .output = {NULL, out, err}};
	int theirs[3] = {-1, -1, -1};
	int i, error = 0;

	*result = (struct proc_result){0};
	for (i = 0; i < 3 && error == 0; i++)
		if ((i == 0 || c.output[i] != NULL) &&
		    !open_pipe(i, &c.fd[i], &theirs[i]))
			error = errno;
	if (error == 0)
		error = spawn(&c.pid, argv, theirs);
	for (i = 0; i < 3; i++)
		close_end(&theirs[i]);
	if (len == 0)
		close_end(&c.fd[0]);
	if (error == 0) {
		(void)sigaction(SIGPIPE, &ignore, &before);
		error = serve(&c, timeout_us, result);
		(void)sigaction(SIGPIPE, &before, NULL);
	} else if (error == ENOENT) {
		result->status = PROC_NOT_FOUND;
		error = 0;
	}
	for (i = 0; i < 3; i++)
		close_end(&c.fd[i]);
	errno = error;
	return error == 0;
}
