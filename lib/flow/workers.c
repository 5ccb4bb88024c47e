/*
 * Worker processes: each reads a document a line from a pipe, runs it through
 * its own connection, and answers with a line. One is dealt at a time, so
 * that a slow answer holds back nobody else's.
 */
#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/crash.h"
#include "base/lines.h"
#include "flow/workers.h"

struct worker {
	pid_t pid; /* 0: it has died */
	int to;
	struct lines *from;
	int from_fd;
	struct work *work; /* what it is busy with */
};

struct workers {
	struct ecx_conn *conn; /* with one job: ours; else for its driver */
	struct worker *worker;
	size_t n; /* 0 with one job */
	int64_t pause;
	enum ecx_err stop; /* an error of the connection: deal no more */
	char why[ECX_WHY];
};

/* ---- one document ---- */

static void
wait_for(int64_t us)
{
	struct timespec ts = {.tv_sec = (time_t)(us / 1000000),
	    .tv_nsec = (long)(us % 1000000) * 1000};

	nanosleep(&ts, NULL);
}

static void
take_error(struct ecx_conn *conn, struct work *work, enum ecx_err err)
{
	work->err = err;
	snprintf(work->why, sizeof(work->why), "%s", conn->error);
}

/* Sets err to EXISTS when it is there, MISSING when it certainly is not. */
static void
look_for(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	enum ecx_err err;

	if (v->find == NULL) {
		work->err = ECX_REJECTED;
		snprintf(work->why, sizeof(work->why),
		    "sent once without an answer, and %s cannot be asked for "
		    "it: look there before it is replayed",
		    conn->driver->title);
		return;
	}
	err = v->find(conn, &work->job, &work->record);
	take_error(conn, work, err == ECX_OK ? ECX_EXISTS : err);
}

/* After a lost answer: it is there, or nobody knows. */
static void
look_again(struct ecx_conn *conn, struct work *work, int64_t pause)
{
	char first[ECX_WHY];

	if (conn->driver->verbs[work->job.kind].find == NULL)
		return;
	snprintf(first, sizeof(first), "%s", work->why);
	wait_for(pause);
	look_for(conn, work);
	if (work->err == ECX_EXISTS || work->err == ECX_REJECTED)
		return;
	work->err = ECX_UNSURE;
	snprintf(work->why, sizeof(work->why), "%s", first);
}

/* The system says that it is there: then it has our reference, or something
 * else is in its way. */
static void
look_what_exists(struct ecx_conn *conn, struct work *work)
{
	char said[ECX_WHY];

	snprintf(said, sizeof(said), "%s", work->why);
	look_for(conn, work);
	if (work->err != ECX_MISSING)
		return;
	work->err = ECX_REJECTED;
	snprintf(work->why, sizeof(work->why),
	    "%.200s; but nothing there has our reference", said);
}

void
work_do(struct ecx_conn *conn, struct work *work, int64_t pause)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	enum ecx_err err;

	if (work->find_first) {
		look_for(conn, work);
		if (work->err != ECX_MISSING)
			return;
	}
	work->sent = true;
	crash_point("work: before create");
	err = v->create(conn, &work->job, &work->record);
	crash_point("work: after create");
	take_error(conn, work, err);
	if (conn->dry_run)
		return;
	if (err == ECX_EXISTS && v->find != NULL && *work->record.id == '\0')
		look_what_exists(conn, work);
	/* An answer that we do not understand may be one to a deed. */
	if (err == ECX_UNSURE || err == ECX_PROTOCOL || err == ECX_STOPPED) {
		work->err = ECX_UNSURE;
		look_again(conn, work, pause);
	}
}

/* ---- the worker's side ---- */

static void
read_order(const json_t *line, struct work *work)
{
	memset(work, 0, sizeof(*work));
	work->job.kind =
	    (enum ecx_kind)json_integer_value(json_object_get(line, "kind"));
	work->job.key = json_string_at(line, "key");
	work->find_first = json_true_at(line, "find");
	work->job.doc = json_object_get(line, "doc");
}

static json_t *
answer(const struct work *work)
{
	json_t *a = json_object();

	json_object_set_new(a, "err", json_integer(work->err));
	json_object_set_new(a, "sent", json_boolean(work->sent));
	json_set_text(a, "why", work->why);
	json_set_text(a, "id", work->record.id);
	json_set_text(a, "number", work->record.number);
	json_set_text(a, "note", work->record.note);
	return a;
}

static bool
write_line(int fd, const json_t *doc)
{
	auto_buf struct buf b = {0};
	size_t done = 0;
	ssize_t n;

	buf_init(&b, 2 * BUF_LINE_MAX);
	json_write(doc, &b);
	buf_addc(&b, '\n');
	while (done < b.len) {
		n = write(fd, b.data + done, b.len - done);
		if (n >= 0)
			done += n;
		else if (errno != EINTR)
			return false;
	}
	return true;
}

_Noreturn static void
serve(struct ecx_conn *conn, int from, int to, int64_t pause)
{
	struct lines *l = lines_open(from);
	struct line line;
	struct json_problem problem;
	struct work work;

	while (lines_next(l, &line) == LINES_OK) {
		json_auto_t *order = json_read(line.text, line.len, &problem);
		json_auto_t *reply = NULL;

		if (order == NULL)
			_exit(ECX_EXIT_BUG);
		read_order(order, &work);
		work_do(conn, &work, pause);
		reply = answer(&work);
		if (!write_line(to, reply))
			break;
	}
	ecx_conn_close(conn);
	_exit(0);
}

/* ---- the parent's side ---- */

static void
close_others(struct workers *w)
{
	size_t i;

	for (i = 0; i < w->n; i++) {
		close(w->worker[i].to);
		close(w->worker[i].from_fd);
	}
}

/* The parent decides when to stop: signals meant for the pipeline do not cut
 * a request that is under way. */
static void
ignore_signals(void)
{
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
}

static bool
start(struct workers *w, struct ecx_run *run, const char *connection,
    unsigned roles)
{
	int down[2], up[2];
	struct worker *k = &w->worker[w->n];
	enum ecx_err err;

	if (pipe(down) != 0)
		return false;
	if (pipe(up) != 0)
		return close(down[0]), close(down[1]), false;
	k->pid = fork();
	if (k->pid == 0) {
		struct ecx_conn *conn;

		ignore_signals();
		close_others(w);
		close(down[1]);
		close(up[0]);
		close(STDIN_FILENO);
		conn = ecx_conn_open(run, connection, roles, &err);
		if (conn == NULL)
			_exit(ecx_err_exit(err));
		serve(conn, down[0], up[1], w->pause);
	}
	close(down[0]);
	close(up[1]);
	k->to = down[1];
	k->from_fd = up[0];
	k->from = lines_open(up[0]);
	if (k->pid > 0)
		w->n++;
	return k->pid > 0;
}

struct workers *
workers_open(struct ecx_run *run, const char *connection, unsigned roles,
    int jobs, int64_t pause, enum ecx_err *err)
{
	struct workers *w = xcalloc(1, sizeof(*w));

	w->pause = pause;
	w->conn = ecx_conn_open(run, connection, roles, err);
	if (w->conn == NULL) {
		workers_close(w);
		return NULL;
	}
	w->worker = xcalloc((size_t)jobs, sizeof(*w->worker));
	while (jobs > 1 && w->n < (size_t)jobs)
		if (!start(w, run, connection, roles))
			die(ECX_EXIT_AGAIN, "no worker: %s", strerror(errno));
	return w;
}

void
workers_close(struct workers *w)
{
	size_t i;

	if (w == NULL)
		return;
	for (i = 0; i < w->n; i++) {
		close(w->worker[i].to);
		lines_close(w->worker[i].from);
	}
	for (i = 0; i < w->n; i++)
		while (w->worker[i].pid > 0 &&
		       waitpid(w->worker[i].pid, NULL, 0) < 0 && errno == EINTR)
			continue;
	free(w->worker);
	ecx_conn_close(w->conn);
	free(w);
}

struct ecx_conn *
workers_conn(const struct workers *w)
{
	return w->conn;
}

static void
note_stop(struct workers *w, const struct work *work)
{
	if (w->stop != ECX_OK || work->err == ECX_OK ||
	    (ecx_err_is_document(work->err) && work->err != ECX_UNSURE))
		return;
	w->stop = work->err;
	snprintf(w->why, sizeof(w->why), "%s", work->why);
}

/* A document that nobody began. */
static void
leave(struct workers *w, struct work *work)
{
	work->err = w->stop == ECX_UNSURE ? ECX_STOPPED : w->stop;
	snprintf(work->why, sizeof(work->why), "%s", w->why);
	work->state = WORK_DONE;
}

static void
died(struct workers *w, struct worker *k)
{
	while (k->pid > 0 && waitpid(k->pid, NULL, 0) < 0 && errno == EINTR)
		continue;
	k->pid = 0;
	k->work->state = WORK_DONE;
	k->work->err = ECX_UNSURE;
	k->work->sent = true;
	snprintf(k->work->why, sizeof(k->work->why), "the worker died");
	note_stop(w, k->work);
	k->work = NULL;
}

static void
deal(struct workers *w, struct worker *k, struct work *work)
{
	json_auto_t *order = json_object();

	json_object_set_new(order, "kind", json_integer(work->job.kind));
	json_set_text(order, "key", work->job.key);
	json_object_set_new(order, "find", json_boolean(work->find_first));
	json_object_set(order, "doc", (json_t *)work->job.doc);
	k->work = work;
	work->state = WORK_BEGUN;
	if (!write_line(k->to, order))
		died(w, k);
}

static void
copy_text(char *out, size_t size, const json_t *a, const char *name)
{
	const char *s = json_string_at(a, name);

	snprintf(out, size, "%s", s ? s : "");
}

static void
collect(struct workers *w, struct worker *k)
{
	struct line line;
	struct json_problem problem;
	struct work *work = k->work;
	json_auto_t *a = NULL;

	assert(work != NULL);
	if (lines_next(k->from, &line) == LINES_OK)
		a = json_read(line.text, line.len, &problem);
	if (a == NULL) {
		died(w, k);
		return;
	}
	work->state = WORK_DONE;
	work->err = (enum ecx_err)json_integer_value(json_object_get(a, "err"));
	work->sent = json_true_at(a, "sent");
	copy_text(work->why, sizeof(work->why), a, "why");
	copy_text(work->record.id, sizeof(work->record.id), a, "id");
	copy_text(
	    work->record.number, sizeof(work->record.number), a, "number");
	copy_text(work->record.note, sizeof(work->record.note), a, "note");
	note_stop(w, work);
	k->work = NULL;
}

/* Waits until a worker has something to say. */
static void
wait_for_one(struct workers *w)
{
	struct pollfd fd[64];
	size_t i;

	for (i = 0; i < w->n; i++)
		fd[i] = (struct pollfd){
		    .fd = w->worker[i].work ? w->worker[i].from_fd : -1,
		    .events = POLLIN};
	if (poll(fd, w->n, -1) < 0)
		return;
	for (i = 0; i < w->n; i++)
		if (fd[i].revents != 0)
			collect(w, &w->worker[i]);
}

/* Whether more may be begun. */
static bool
goes_on(struct workers *w)
{
	if (stop_requested() && w->stop == ECX_OK) {
		w->stop = ECX_STOPPED;
		snprintf(w->why, sizeof(w->why), "not begun");
	}
	return w->stop == ECX_OK;
}

static struct work *
first_in(struct works works, enum work_state state)
{
	size_t i;

	for (i = 0; i < works.n; i++)
		if (works.work[i]->state == state)
			return works.work[i];
	return NULL;
}

static void
deal_to_idle(struct workers *w, struct works works, struct works ahead)
{
	struct work *work;
	size_t i;

	for (i = 0; i < w->n && goes_on(w); i++) {
		struct worker *k = &w->worker[i];

		if (k->work != NULL || k->pid == 0)
			continue;
		work = first_in(works, WORK_WAITS);
		if (work == NULL)
			work = first_in(ahead, WORK_WAITS);
		if (work == NULL)
			return;
		deal(w, k, work);
	}
}

static void
do_all(struct workers *w, struct works works)
{
	size_t i;

	for (i = 0; i < works.n && goes_on(w); i++) {
		work_do(w->conn, works.work[i], w->pause);
		works.work[i]->state = WORK_DONE;
		note_stop(w, works.work[i]);
	}
}

void
workers_run(struct workers *w, struct works works, struct works ahead)
{
	struct work *left;

	if (w->n == 0)
		do_all(w, works);
	for (;;) {
		deal_to_idle(w, works, ahead);
		if (first_in(works, WORK_BEGUN) == NULL)
			break;
		wait_for_one(w);
	}
	while ((left = first_in(works, WORK_WAITS)) != NULL)
		leave(w, left);
}
