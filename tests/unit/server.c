#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"
#include "server.h"
#include "unit.h"

enum { CONNECTIONS = 64, REQUEST_MAX = 1 << 20, TEXT_MAX = 4 << 20 };

/* What the process tells the test. */
struct told {
	size_t connections, requests, unexpected, len;
	char text[TEXT_MAX];
};

struct server {
	pid_t pid;
	char url[64];
	struct told *told;
};

struct connection {
	int fd; /* -1: free */
	bool hangs;
	char *text;
	size_t len;
};

struct play {
	const struct server_step *steps;
	bool *done;
	size_t n;
	struct told *told;
	struct connection connections[CONNECTIONS];
};

static const struct server_step *
take_step(struct play *p, const char *request)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		const struct server_step *s = &p->steps[i];

		if (p->done[i] ||
		    (*request == '\0') !=
			(s->request != NULL && *s->request == '\0'))
			continue;
		if (s->request != NULL &&
		    strncmp(request, s->request, strlen(s->request)) != 0)
			continue;
		p->done[i] = !s->again;
		return s;
	}
	return NULL;
}

static void
send_all(int fd, const char *data, size_t len)
{
	ssize_t n;

	while (len > 0 && (n = send(fd, data, len, MSG_NOSIGNAL)) > 0) {
		data += n;
		len -= (size_t)n;
	}
}

static void
answer(int fd, const struct server_step *s)
{
	size_t len = s->len > 0 ? s->len : s->body ? strlen(s->body) : 0;
	auto_buf struct buf out = {0};

	buf_init(&out, (size_t)64 << 20);
	if (s->status != 0)
		buf_addf(&out,
		    "HTTP/1.1 %d Said\r\nContent-Length: %zu\r\n%s%s\r\n",
		    s->status, len,
		    s->headers && strstr(s->headers, "Content-Type")
			? ""
			: "Content-Type: application/json\r\n",
		    s->headers ? s->headers : "");
	if (s->body != NULL)
		buf_add(&out, s->body, len);
	send_all(fd, out.data, out.len);
}

static void
hang_up(struct connection *c, bool reset)
{
	const struct linger now = {.l_onoff = 1};

	if (reset)
		(void)setsockopt(
		    c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	(void)close(c->fd);
	free(c->text);
	*c = (struct connection){.fd = -1};
}

static void
end(struct connection *c, enum server_end how)
{
	if (how == SERVER_HANG)
		c->hangs = true;
	else if (how != SERVER_KEEP)
		hang_up(c, how == SERVER_RESET);
}

/* The bytes of the first request; 0 when it is not whole. */
static size_t
whole(const struct connection *c)
{
	const char *head = strstr(c->text, "\r\n\r\n");
	const char *length;
	size_t n;

	if (head == NULL)
		return 0;
	n = (size_t)(head - c->text) + 4;
	length = strstr(c->text, "\r\nContent-Length:");
	if (length != NULL && length < head)
		n += strtoul(length + 17, NULL, 10);
	return n <= c->len ? n : 0;
}

/* Answers a request; false when no other is read from the connection. */
static bool
serve(struct play *p, struct connection *c, size_t len)
{
	static const struct server_step none = {.status = 599};
	const struct server_step *s = take_step(p, c->text);

	assert_true(p->told->len + len < TEXT_MAX);
	memcpy(p->told->text + p->told->len, c->text, len);
	p->told->len += len;
	p->told->requests++;
	p->told->unexpected += s == NULL;
	memmove(c->text, c->text + len, c->len - len + 1);
	c->len -= len;
	s = s != NULL ? s : &none;
	answer(c->fd, s);
	end(c, s->end);
	return s->end == SERVER_KEEP;
}

static void
receive(struct play *p, struct connection *c)
{
	ssize_t n = recv(c->fd, c->text + c->len, REQUEST_MAX - c->len, 0);
	size_t len;

	if (n <= 0) {
		hang_up(c, false);
		return;
	}
	c->len += (size_t)n;
	c->text[c->len] = '\0';
	if (c->hangs)
		return;
	do
		len = whole(c);
	while (len > 0 && serve(p, c, len));
}

static void
welcome(struct play *p, int listener)
{
	struct connection *c = p->connections;
	const struct server_step *s;
	const int on = 1;

	while (c->fd >= 0)
		c++;
	c->fd = accept(listener, NULL, NULL);
	(void)setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	c->text = xcalloc(1, REQUEST_MAX + 1);
	p->told->connections++;
	s = take_step(p, "");
	if (s != NULL) {
		answer(c->fd, s);
		end(c, s->end);
	}
}

_Noreturn static void
play(struct play *p, int listener, pid_t test)
{
	struct pollfd fds[CONNECTIONS + 1];
	size_t i;

	for (i = 0; i < CONNECTIONS; i++)
		p->connections[i].fd = -1;
	for (;;) {
		fds[CONNECTIONS] = (struct pollfd){listener, POLLIN, 0};
		for (i = 0; i < CONNECTIONS; i++)
			fds[i] =
			    (struct pollfd){p->connections[i].fd, POLLIN, 0};
		if (poll(fds, CONNECTIONS + 1, 1000) == 0 && getppid() != test)
			_exit(0);
		for (i = 0; i < CONNECTIONS; i++)
			if (fds[i].revents != 0)
				receive(p, &p->connections[i]);
		if (fds[CONNECTIONS].revents != 0)
			welcome(p, listener);
	}
}

static void *
shared_memory(size_t size)
{
	FILE *file = tmpfile();
	void *memory;

	assert_non_null(file);
	assert_int_equal(ftruncate(fileno(file), (off_t)size), 0);
	memory = mmap(
	    NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(file), 0);
	assert_true(memory != MAP_FAILED);
	(void)fclose(file);
	return memory;
}

struct server *
server_start(const struct server_step *steps, size_t n)
{
	struct server *s = xcalloc(1, sizeof(*s));
	struct sockaddr_in where = {.sin_family = AF_INET};
	socklen_t size = sizeof(where);
	struct play p = {.steps = steps, .n = n};
	int listener = socket(AF_INET, SOCK_STREAM, 0);
	pid_t test = getpid();

	where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(
	    bind(listener, (struct sockaddr *)&where, sizeof(where)), 0);
	assert_int_equal(listen(listener, CONNECTIONS), 0);
	assert_int_equal(
	    getsockname(listener, (struct sockaddr *)&where, &size), 0);
	(void)snprintf(s->url, sizeof(s->url), "http://127.0.0.1:%d",
	    ntohs(where.sin_port));
	s->told = shared_memory(sizeof(*s->told));
	p.told = s->told;
	p.done = xcalloc(n + 1, sizeof(*p.done));
	fflush(NULL);
	s->pid = fork();
	assert_true(s->pid >= 0);
	if (s->pid == 0)
		play(&p, listener, test);
	free(p.done);
	(void)close(listener);
	return s;
}

void
server_stop(struct server *s)
{
	size_t unexpected = s->told->unexpected;

	(void)kill(s->pid, SIGKILL);
	(void)waitpid(s->pid, NULL, 0);
	if (unexpected > 0)
		print_error("%s", s->told->text);
	(void)munmap(s->told, sizeof(*s->told));
	free(s);
	assert_int_equal(unexpected, 0);
}

const char *
server_url(const struct server *s)
{
	return s->url;
}

size_t
server_connections(const struct server *s)
{
	return s->told->connections;
}

size_t
server_requests(const struct server *s)
{
	return s->told->requests;
}

const char *
server_text(const struct server *s)
{
	return s->told->text;
}
