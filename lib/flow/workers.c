/*
 * Worker processes. A worker reads a document from a pipe, one JSON line each,
 * runs find and create on its own connection, and answers with a JSON line. It
 * has one document at a time, so that a slow answer delays no other document.
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
#include "core/conn.h"
#include "flow/workers.h"

struct worker {
	pid_t pid; /* 0: the process has died */
	int to;
	struct lines *from;
	int from_fd;
	struct work *work; /* NULL: the worker is idle */
};

struct workers {
	struct ecx_conn *conn; /* the parent's; it creates with one job only */
	struct worker *worker;
	size_t n; /* number of workers, 0 with one job */
	int64_t pause;
	enum ecx_err stop; /* the error after which no work is begun */
	char why[ECX_WHY];
};

/* ---- one document ---- */

static void
sleep_for(int64_t us)
{
	struct timespec ts = {.tv_sec = (time_t)(us / 1000000),
	    .tv_nsec = (long)(us % 1000000) * 1000};

	nanosleep(&ts, NULL);
}

static void
set_result(struct ecx_conn *conn, struct work *work, enum ecx_err err)
{
	bool is_there = err == ECX_OK || err == ECX_EXISTS;

	work->err = err;
	ecx_blank(conn, work->record.note, sizeof(work->record.note));
	/* Without an error, conn->error has the text of an earlier one. */
	snprintf(
	    work->why, sizeof(work->why), "%s", is_there ? "" : conn->error);
}

/* Sets err to EXISTS when the record is there, to MISSING when it certainly is
 * not. */
static void
look_up(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	enum ecx_err err;

	if (v->find == NULL) {
		work->err = ECX_REJECTED;
		snprintf(work->why, sizeof(work->why),
		    "an earlier create was not confirmed, and %s cannot look "
		    "up the record: look for it there before you replay the "
		    "document",
		    conn->driver->title);
		return;
	}
	err = v->find(conn, &work->job, &work->record);
	set_result(conn, work, err == ECX_OK ? ECX_EXISTS : err);
	if (err == ECX_UNSURE)
		snprintf(work->why, sizeof(work->why),
		    "the look-up failed: %.400s; the next run looks again",
		    conn->error);
}

/*
 * The create was not confirmed, so the record is looked up. Unless it is found,
 * the result stays UNSURE, and the reason says what is known of the record.
 */
static void
look_up_unconfirmed(struct ecx_conn *conn, struct work *work, int64_t pause)
{
	char create[ECX_WHY];

	work->err = ECX_UNSURE;
	snprintf(create, sizeof(create), "%s", conn->error);
	if (conn->driver->verbs[work->job.kind].find == NULL) {
		snprintf(work->why, sizeof(work->why),
		    "create not confirmed: %.300s; %s cannot look up the "
		    "record: look for it there",
		    create, conn->driver->title);
		return;
	}
	sleep_for(pause);
	look_up(conn, work);
	if (work->err == ECX_EXISTS || work->err == ECX_REJECTED)
		return;
	if (work->err == ECX_MISSING)
		snprintf(work->why, sizeof(work->why),
		    "create not confirmed: %.400s; the look-up found no "
		    "complete record; the next run looks again",
		    create);
	else
		snprintf(work->why, sizeof(work->why),
		    "create not confirmed: %.200s; the look-up failed: %.200s; "
		    "the next run looks again",
		    create, conn->error);
	work->err = ECX_UNSURE;
}

/* The create was refused because the record exists: either it has our
 * reference, or another record is in its way. */
static void
look_up_existing(struct ecx_conn *conn, struct work *work)
{
	char refusal[ECX_WHY];

	snprintf(refusal, sizeof(refusal), "%s", conn->error);
	look_up(conn, work);
	if (work->err != ECX_MISSING)
		return;
	work->err = ECX_REJECTED;
	snprintf(work->why, sizeof(work->why),
	    "%.200s; but no record there has the reference '%.100s'", refusal,
	    work->job.key);
}

void
work_do(struct ecx_conn *conn, struct work *work, int64_t pause)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	enum ecx_err err;

	if (work->find_first) {
		look_up(conn, work);
		if (work->err != ECX_MISSING)
			return;
	}
	work->sent = true;
	crash_point("work: before create");
	err = v->create(conn, &work->job, &work->record);
	crash_point("work: after create");
	set_result(conn, work, err);
	if (conn->dry_run)
		return;
	if (err == ECX_EXISTS && v->find != NULL && *work->record.id == '\0')
		look_up_existing(conn, work);
	/* An answer that cannot be understood may belong to a record that was
	 * created. */
	if (err == ECX_UNSURE || err == ECX_PROTOCOL || err == ECX_STOPPED)
		look_up_unconfirmed(conn, work, pause);
}

/* ---- the worker's side ---- */

static void
read_request(const json_t *line, struct work *work)
{
	memset(work, 0, sizeof(*work));
	work->job.kind =
	    (enum ecx_kind)json_integer_value(json_object_get(line, "kind"));
	work->job.key = json_string_at(line, "key");
	work->find_first = json_true_at(line, "find");
	work->job.doc = json_object_get(line, "doc");
}

static json_t *
make_answer(const struct work *work)
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
serve_parent(struct ecx_conn *conn, int from, int to, int64_t pause)
{
	struct lines *l = lines_open(from);
	struct line line;
	struct json_problem problem;
	struct work work;

	while (lines_next(l, &line) == LINES_OK) {
		json_auto_t *request = json_read(line.text, line.len, &problem);
		json_auto_t *reply = NULL;

		if (request == NULL)
			_exit(ECX_EXIT_BUG);
		read_request(request, &work);
		work_do(conn, &work, pause);
		reply = make_answer(&work);
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

/* The parent decides when to stop, so that a signal sent to the pipeline does
 * not interrupt a request. */
static void
ignore_signals(void)
{
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
}

static bool
start_worker(struct workers *w, struct ecx_run *run, const char *connection,
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
		serve_parent(conn, down[0], up[1], w->pause);
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
		if (!start_worker(w, run, connection, roles))
			die(ECX_EXIT_AGAIN, "cannot start a worker process: %s",
			    strerror(errno));
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

/* Gives work that was not begun the error that stopped the others. */
static void
skip_work(struct workers *w, struct work *work)
{
	work->err = w->stop == ECX_UNSURE ? ECX_STOPPED : w->stop;
	snprintf(work->why, sizeof(work->why), "%s", w->why);
	work->state = WORK_DONE;
}

static void
mark_dead(struct workers *w, struct worker *k)
{
	while (k->pid > 0 && waitpid(k->pid, NULL, 0) < 0 && errno == EINTR)
		continue;
	k->pid = 0;
	k->work->state = WORK_DONE;
	k->work->err = ECX_UNSURE;
	k->work->sent = true;
	snprintf(k->work->why, sizeof(k->work->why),
	    "create not confirmed: the worker process died; the next run looks "
	    "again");
	note_stop(w, k->work);
	k->work = NULL;
}

static void
assign_work(struct workers *w, struct worker *k, struct work *work)
{
	json_auto_t *request = json_object();

	json_object_set_new(request, "kind", json_integer(work->job.kind));
	json_set_text(request, "key", work->job.key);
	json_object_set_new(request, "find", json_boolean(work->find_first));
	json_object_set(request, "doc", (json_t *)work->job.doc);
	k->work = work;
	work->state = WORK_BEGUN;
	if (!write_line(k->to, request))
		mark_dead(w, k);
}

static void
copy_text(char *out, size_t size, const json_t *a, const char *name)
{
	const char *s = json_string_at(a, name);

	snprintf(out, size, "%s", s ? s : "");
}

static void
read_answer(struct workers *w, struct worker *k)
{
	struct line line;
	struct json_problem problem;
	struct work *work = k->work;
	json_auto_t *a = NULL;

	assert(work != NULL);
	if (lines_next(k->from, &line) == LINES_OK)
		a = json_read(line.text, line.len, &problem);
	if (a == NULL) {
		mark_dead(w, k);
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

/* Waits until at least one worker has answered. */
static void
wait_for_answer(struct workers *w)
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
			read_answer(w, &w->worker[i]);
}

/* May more work be begun? */
static bool
may_go_on(struct workers *w)
{
	if (stop_requested() && w->stop == ECX_OK) {
		w->stop = ECX_STOPPED;
		snprintf(
		    w->why, sizeof(w->why), "interrupted before it was sent");
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
assign_to_idle(struct workers *w, struct works works, struct works ahead)
{
	struct work *work;
	size_t i;

	for (i = 0; i < w->n && may_go_on(w); i++) {
		struct worker *k = &w->worker[i];

		if (k->work != NULL || k->pid == 0)
			continue;
		work = first_in(works, WORK_WAITS);
		if (work == NULL)
			work = first_in(ahead, WORK_WAITS);
		if (work == NULL)
			return;
		assign_work(w, k, work);
	}
}

static void
work_alone(struct workers *w, struct works works)
{
	size_t i;

	for (i = 0; i < works.n && may_go_on(w); i++) {
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
		work_alone(w, works);
	for (;;) {
		assign_to_idle(w, works, ahead);
		if (first_in(works, WORK_BEGUN) == NULL)
			break;
		wait_for_answer(w);
	}
	while ((left = first_in(works, WORK_WAITS)) != NULL)
		skip_work(w, left);
}
