#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/die.h"
#include "base/mem.h"
#include "server.h"

/* As many as a connector may have workers, and some more. */
enum { PEERS = 128, BLOCK = 65536 };

struct peer {
	int fd; /* -1: free */
	struct buf in;
	bool invited; /* to send the body of this request */
};

struct server {
	int fd;
	char url[64];
	struct peer peer[PEERS];
	server_fn *fn; /* of this run */
	void *ctx;
	struct buf *garbage;
};

static void
close_on_exec(int fd)
{
	(void)fcntl(fd, F_SETFD, FD_CLOEXEC);
}

struct server *
server_open(void)
{
	struct server *s = xcalloc(1, sizeof(*s));
	struct sockaddr_in at = {.sin_family = AF_INET};
	socklen_t len = sizeof(at);
	size_t i;

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	s->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (s->fd < 0 || bind(s->fd, (struct sockaddr *)&at, len) != 0 ||
	    listen(s->fd, PEERS) != 0 ||
	    getsockname(s->fd, (struct sockaddr *)&at, &len) != 0)
		die(EX_OSERR, "cannot listen: %s", strerror(errno));
	close_on_exec(s->fd);
	snprintf(
	    s->url, sizeof(s->url), "http://127.0.0.1:%d", ntohs(at.sin_port));
	for (i = 0; i < PEERS; i++)
		s->peer[i].fd = -1;
	return s;
}

const char *
server_url(const struct server *s)
{
	return s->url;
}

/* ---- requests ---- */

struct head {
	struct request request;
	char *text; /* that the request points into */
};

static void
head_free(struct head *h)
{
	free(h->text);
	free(h->request.headers.list);
}

/* Ends the text at the separator and returns what is behind it, or NULL. */
static char *
part(char *text, const char *separator)
{
	char *at = strstr(text, separator);

	if (at == NULL)
		return NULL;
	*at = '\0';
	return at + strlen(separator);
}

/* METHOD SP TARGET SP HTTP/1.1, and headers up to the empty line. */
static bool
read_head(struct head *h)
{
	char *line = h->text, *next = part(line, "\r\n");
	char *target = part(line, " ");
	char *value = target ? part(target, " ") : NULL;

	if (next == NULL || value == NULL || strcmp(value, "HTTP/1.1") != 0)
		return false;
	h->request.method = line;
	h->request.target = target;
	for (line = next; *line != '\0'; line = next) {
		next = part(line, "\r\n");
		value = part(line, ":");
		if (next == NULL || value == NULL)
			return false;
		header_add(
		    &h->request.headers, line, value + strspn(value, " \t"));
	}
	return true;
}

/* The length of the body; false when it is unknown. */
static bool
body_length(const struct headers *h, size_t *len)
{
	const char *text = header_value(h, "Content-Length");
	char *end;

	*len = 0;
	if (header_value(h, "Transfer-Encoding") != NULL)
		return false;
	if (text == NULL)
		return true;
	*len = strtoul(text, &end, 10);
	return *text >= '0' && *text <= '9' && *end == '\0' &&
	       *len < PLAY_TEXT_MAX;
}

static void
drop_peer(struct peer *p)
{
	(void)close(p->fd);
	p->fd = -1;
	buf_free(&p->in);
}

/* False when the peer has gone, which is its own affair. */
static bool
send_all(int fd, const char *data, size_t len)
{
	ssize_t n;

	while (len > 0) {
		n = send(fd, data, len, MSG_NOSIGNAL);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		data += n;
		len -= (size_t)n;
	}
	return true;
}

/* A client that waits for 100 Continue before it sends the body. */
static void
invite(struct peer *p, const struct headers *h)
{
	static const char go_on[] = "HTTP/1.1 100 Continue\r\n\r\n";
	const char *expects = header_value(h, "Expect");

	if (p->invited || expects == NULL ||
	    strcasecmp(expects, "100-continue") != 0)
		return;
	p->invited = true;
	(void)send_all(p->fd, go_on, strlen(go_on));
}

static bool
answer(struct server *s, struct peer *p, const struct request *request)
{
	auto_buf struct buf out = {0};
	bool last = false, more;

	buf_init(&out, PLAY_TEXT_MAX);
	more = s->fn(s->ctx, request, &out, &last);
	if (!send_all(p->fd, out.data, out.len) || last)
		drop_peer(p);
	return more;
}

enum took { TOOK_ONE, TOOK_NOTHING, TOOK_ENOUGH, TOOK_GARBAGE };

/* Answers the first request that is there as a whole. */
static enum took
take(struct server *s, struct peer *p)
{
	__attribute__((cleanup(head_free))) struct head h = {0};
	auto_free char *body = NULL;
	const char *end = strstr(p->in.data, "\r\n\r\n");
	size_t head_len, rest;

	if (end == NULL)
		return TOOK_NOTHING;
	head_len = (size_t)(end - p->in.data) + 4;
	h.text = xstrndup(p->in.data, head_len - 2);
	if (!read_head(&h) || !body_length(&h.request.headers, &h.request.len))
		return TOOK_GARBAGE;
	if (p->in.len - head_len < h.request.len) {
		invite(p, &h.request.headers);
		return TOOK_NOTHING;
	}
	body = xmalloc(h.request.len + 1);
	memcpy(body, p->in.data + head_len, h.request.len);
	body[h.request.len] = '\0';
	h.request.body = body;
	rest = p->in.len - head_len - h.request.len;
	memmove(p->in.data, p->in.data + p->in.len - rest, rest + 1);
	p->in.len = rest;
	p->invited = false;
	return answer(s, p, &h.request) ? TOOK_ONE : TOOK_ENOUGH;
}

/* ---- connections ---- */

static void
take_peer(struct server *s)
{
	int fd = accept(s->fd, NULL, NULL);
	size_t i;

	if (fd < 0)
		return;
	close_on_exec(fd);
	for (i = 0; i < PEERS; i++)
		if (s->peer[i].fd < 0) {
			s->peer[i] = (struct peer){.fd = fd};
			buf_init(&s->peer[i].in, PLAY_TEXT_MAX);
			return;
		}
	(void)close(fd);
}

static enum took
hear(struct server *s, struct peer *p)
{
	char block[BLOCK];
	ssize_t n = recv(p->fd, block, sizeof(block), MSG_DONTWAIT);
	enum took took = TOOK_ONE;

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return TOOK_NOTHING;
	if (n <= 0) {
		drop_peer(p);
		return TOOK_NOTHING;
	}
	buf_add(&p->in, block, (size_t)n);
	while (took == TOOK_ONE && p->fd >= 0)
		took = take(s, p);
	if (took == TOOK_GARBAGE || p->in.over) {
		buf_addf(s->garbage, "%.200s", p->in.data);
		return TOOK_GARBAGE;
	}
	return took;
}

/* Hears all who have something to say; *quiet when nobody had. */
static enum took
hear_all(struct server *s, const struct pollfd *fd, bool *quiet)
{
	enum took took = TOOK_NOTHING;
	size_t i;

	for (i = 0; i < PEERS; i++)
		if (fd[i].revents != 0 && s->peer[i].fd >= 0) {
			*quiet = false;
			took = hear(s, &s->peer[i]);
			if (took == TOOK_ENOUGH || took == TOOK_GARBAGE)
				return took;
		}
	if (fd[PEERS].revents != 0) {
		*quiet = false;
		take_peer(s);
	}
	return took;
}

static int
wait_ms(int64_t deadline)
{
	int64_t left = deadline - clock_elapsed();

	return left > 0 ? (int)(left / 1000) + 1 : 0;
}

enum server_end
server_run(struct server *s, int until, int64_t deadline, server_fn *fn,
    void *ctx, struct buf *garbage)
{
	struct pollfd fd[PEERS + 2];
	bool quiet;
	size_t i;

	s->fn = fn;
	s->ctx = ctx;
	s->garbage = garbage;
	for (;;) {
		for (i = 0; i < PEERS; i++)
			fd[i] = (struct pollfd){s->peer[i].fd, POLLIN, 0};
		fd[PEERS] = (struct pollfd){s->fd, POLLIN, 0};
		fd[PEERS + 1] = (struct pollfd){until, POLLIN, 0};
		if (clock_elapsed() >= deadline)
			return SERVER_LATE;
		if (poll(fd, PEERS + 2, wait_ms(deadline)) <= 0)
			continue;
		quiet = true;
		switch (hear_all(s, fd, &quiet)) {
		case TOOK_ENOUGH:
			return SERVER_ENOUGH;
		case TOOK_GARBAGE:
			return SERVER_GARBAGE;
		default:
			break;
		}
		if (quiet && fd[PEERS + 1].revents != 0)
			return SERVER_DONE;
	}
}
