/*
 * Worker processes. A worker reads a document from a pipe, one JSON line each,
 * runs find and create on its own connection, and answers with a JSON line. It
 * has one document at a time, so that a slow answer delays no other document.
 *
 * After a signal to stop the parent passes it on: a worker ends its waits and
 * its look-up, as a run without workers does, but not a create.
 */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/lines.h"
#include "flow/run.h"
#include "flow/workers.h"

/* The largest line between parent and worker, which has the mapped document. */
#define WORK_LINE_MAX (8 * BUF_LINE_MAX)

/* How often the parent looks whether a worker that does not answer lives. */
enum { LOOK_MS = 500, END_STEP_MAX_US = 50000 };

struct worker {
	pid_t pid; /* 0: the process has died */
	int to;    /* -1: closed */
	struct lines *from;
	int from_fd;
	struct work *work; /* NULL: the worker is idle */
};

struct workers {
	struct ecx_conn *conn; /* the parent's; it creates with one job only */
	struct worker *worker;
	size_t n; /* number of workers, 0 with one job */
	int64_t pause;
	struct breaker *breaker;
	bool stop_sent;    /* the signal to stop was passed on */
	enum ecx_err stop; /* the error after which no work is begun */
	char why[ECX_WHY];
};

/* ---- the worker's side ---- */

static void
copy_text(char *out, size_t size, const json_t *a, const char *name)
{
	const char *s = json_string_at(a, name);

	snprintf(out, size, "%s", s ? s : "");
}

static void
copy_record(struct work *work, const json_t *a)
{
	struct ecx_record *r = &work->record;

	copy_text(r->id, sizeof(r->id), a, "id");
	copy_text(r->number, sizeof(r->number), a, "number");
	copy_text(r->note, sizeof(r->note), a, "note");
}

static void
read_request(const json_t *line, struct work *work)
{
	memset(work, 0, sizeof(*work));
	work->job.kind =
	    (enum ecx_kind)json_integer_value(json_object_get(line, "kind"));
	work->job.key = json_string_at(line, "key");
	work->find_first = json_true_at(line, "find");
	work->find_only = json_true_at(line, "findOnly");
	work->hold_found = json_string_at(line, "holdFound");
	work->prove = json_true_at(line, "prove");
	work->lost = json_true_at(line, "lost");
	work->update = json_true_at(line, "update");
	copy_record(work, line);
	work->whole = true;
	work->job.doc = json_object_get(line, "doc");
}

static json_t *
make_answer(const struct work *work)
{
	json_t *a = json_pack("{s:i, s:b, s:b, s:b, s:b, s:b, s:b}", "err",
	    work->err, "sent", work->sent, "refused", work->refused, "waits",
	    work->waits, "held", work->held, "seen", work->seen, "unseen",
	    work->unseen);

	json_set_text(a, "why", work->why);
	json_set_text(a, "id", work->record.id);
	json_set_text(a, "number", work->record.number);
	json_set_text(a, "note", work->record.note);
	return a;
}

/* Writes a document as a line; b.over when it is too large. */
static void
make_line(const json_t *doc, struct buf *b)
{
	buf_init(b, WORK_LINE_MAX);
	json_write(doc, b);
	buf_addc(b, '\n');
}

static bool
write_line(int fd, const struct buf *b)
{
	size_t done = 0;
	ssize_t n;

	while (done < b->len) {
		n = write(fd, b->data + done, b->len - done);
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

	lines_set_max(l, WORK_LINE_MAX);
	while (lines_next(l, &line) == LINES_OK) {
		json_auto_t *request = json_read(line.text, line.len, &problem);
		json_auto_t *reply = NULL;
		auto_buf struct buf b = {0};

		if (request == NULL)
			_exit(ECX_EXIT_BUG);
		read_request(request, &work);
		work_do(conn, &work, pause);
		reply = make_answer(&work);
		make_line(reply, &b);
		if (!write_line(to, &b))
			break;
	}
	ecx_conn_close(conn);
	_exit(0);
}

/* ---- the parent's side ---- */

static void
close_request_pipe(struct worker *k)
{
	if (k->to >= 0)
		close(k->to);
	k->to = -1;
}

static void
close_others(struct workers *w)
{
	size_t i;

	for (i = 0; i < w->n; i++) {
		close_request_pipe(&w->worker[i]);
		close(w->worker[i].from_fd);
	}
}

/* A pipe that is closed in every program that is run: a command that leaves a
 * process behind must not hold it open when the worker has died. */
static bool
open_pipe(int fds[2])
{
	if (pipe(fds) != 0)
		return false;
	if (fcntl(fds[0], F_SETFD, FD_CLOEXEC) == 0 &&
	    fcntl(fds[1], F_SETFD, FD_CLOEXEC) == 0)
		return true;
	close(fds[0]);
	close(fds[1]);
	return false;
}

/* A worker does not read the run's input, whose writer is to see that the
 * parent has gone. */
static void
close_input(struct ecx_run *run)
{
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (null >= 0)
		(void)dup2(null, STDIN_FILENO);
	close(null);
	lines_close(run->in->input);
	run->in->input = NULL;
}

static bool
start_worker(struct workers *w, struct ecx_run *run, const char *connection,
    unsigned roles)
{
	int down[2], up[2];
	struct worker *k = &w->worker[w->n];
	enum ecx_err err;

	if (!open_pipe(down))
		return false;
	if (!open_pipe(up))
		return close(down[0]), close(down[1]), false;
	k->pid = fork();
	if (k->pid == 0) {
		struct ecx_conn *conn;

		close_others(w);
		close(down[1]);
		close(up[0]);
		close_input(run);
		ledger_forked(run->in->ledger);
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
    int jobs, int64_t pause, struct breaker *breaker, enum ecx_err *err)
{
	struct workers *w = xcalloc(1, sizeof(*w));

	w->pause = pause;
	w->breaker = breaker;
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

/* Passes a signal to stop on to the workers, once. */
static void
pass_stop_on(struct workers *w)
{
	size_t i;

	if (!stop_requested() || w->stop_sent)
		return;
	w->stop_sent = true;
	for (i = 0; i < w->n; i++)
		if (w->worker[i].pid > 0)
			(void)kill(w->worker[i].pid, SIGTERM);
}

/* Has the process ended? */
static bool
has_ended(struct worker *k)
{
	if (k->pid > 0 && waitpid(k->pid, NULL, WNOHANG) != 0)
		k->pid = 0;
	return k->pid == 0;
}

/* Waits for the end of a worker whose pipes are closed; it may still sign off,
 * which a signal to stop cuts short. */
static void
wait_for_end(struct workers *w, struct worker *k)
{
	int64_t step = 200;

	while (!has_ended(k)) {
		pass_stop_on(w);
		work_pause(step);
		step = step < END_STEP_MAX_US ? 2 * step : step;
	}
}

void
workers_close(struct workers *w)
{
	size_t i;

	if (w == NULL)
		return;
	for (i = 0; i < w->n; i++) {
		close_request_pipe(&w->worker[i]);
		lines_close(w->worker[i].from);
	}
	for (i = 0; i < w->n; i++)
		wait_for_end(w, &w->worker[i]);
	free(w->worker);
	ecx_conn_close(w->conn);
	free(w);
}

struct ecx_conn *
workers_conn(const struct workers *w)
{
	return w->conn;
}

__attribute__((format(printf, 3, 4))) static void
stop_work(struct workers *w, enum ecx_err err, const char *format, ...)
{
	va_list ap;

	if (w->stop != ECX_OK)
		return;
	w->stop = err;
	va_start(ap, format);
	vsnprintf(w->why, sizeof(w->why), format, ap);
	va_end(ap);
}

/* May the refusal of a document be the connection's? */
static bool
is_unclear(const struct work *work)
{
	return !work->quotes &&
	       (ecx_err_passes(work->err) ||
		   (work->err == ECX_REJECTED && work->refused));
}

/* Stops the work after an error of the connection, and tells the breaker. */
static void
note_result(struct workers *w, struct work *work)
{
	if (ecx_err_stops(work->err)) {
		stop_work(w, work->err, "%s", work->why);
		return;
	}
	if (work->err == ECX_OK || (work->err == ECX_EXISTS && work->sent)) {
		breaker_success(w->breaker);
		return;
	}
	if (work->err == ECX_EXISTS || work->err == ECX_MISSING)
		return;
	work->quotes = breaker_quotes(w->conn, work->job.doc, work->why);
	if (work->retry || !is_unclear(work))
		return;
	breaker_refusal(w->breaker, work->why);
	if (breaker_state(w->breaker) == BREAKER_OPEN)
		stop_work(w,
		    work->err == ECX_REJECTED ? ECX_CONFIG : ECX_UNREACHABLE,
		    "%lld documents in a row were refused in the same words, "
		    "so that it is not their fault: %.300s",
		    (long long)w->breaker->alike, work->why);
}

/* Gives work that was not begun the error that stopped the others. */
static void
skip_work(struct workers *w, struct work *work)
{
	work->err = w->stop;
	work->skipped = true;
	snprintf(work->why, sizeof(work->why), "%s", w->why);
	work->state = WORK_DONE;
}

/* The worker has died, or its answer cannot be read: then it is killed, because
 * it would wait for the next request. */
static void
mark_dead(struct workers *w, struct worker *k)
{
	close_request_pipe(k);
	if (!has_ended(k))
		(void)kill(k->pid, SIGKILL);
	wait_for_end(w, k);
	k->work->state = WORK_DONE;
	k->work->err = ECX_UNSURE;
	k->work->sent = true;
	k->work->died = true;
	snprintf(k->work->why, sizeof(k->work->why),
	    "create not confirmed: the worker process died; the next run looks "
	    "again");
	stop_work(w, ECX_STOPPED, "a worker process died");
	k->work = NULL;
}

static void
refuse_large(struct work *work)
{
	work->state = WORK_DONE;
	work->err = ECX_REJECTED;
	snprintf(work->why, sizeof(work->why),
	    "larger than %d MiB once it is mapped: nothing was sent; push it "
	    "with -j 1",
	    (int)(WORK_LINE_MAX >> 20));
}

static void
assign_work(struct workers *w, struct worker *k, struct work *work)
{
	json_auto_t *request = json_object();
	auto_buf struct buf b = {0};

	json_object_set_new(request, "kind", json_integer(work->job.kind));
	json_set_text(request, "key", work->job.key);
	json_object_set_new(request, "find", json_boolean(work->find_first));
	json_object_set_new(request, "findOnly", json_boolean(work->find_only));
	json_set_text(request, "holdFound", work->hold_found);
	json_object_set_new(request, "prove", json_boolean(work->prove));
	json_object_set_new(request, "lost", json_boolean(work->lost));
	json_object_set_new(request, "update", json_boolean(work->update));
	json_set_text(request, "id", work->record.id);
	json_set_text(request, "number", work->record.number);
	json_object_set(request, "doc", (json_t *)work->job.doc);
	make_line(request, &b);
	if (b.over) {
		refuse_large(work);
		return;
	}
	k->work = work;
	work->state = WORK_BEGUN;
	if (!write_line(k->to, &b))
		mark_dead(w, k);
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
	work->refused = json_true_at(a, "refused");
	work->waits = json_true_at(a, "waits");
	work->held = json_true_at(a, "held");
	work->seen = json_true_at(a, "seen");
	work->unseen = json_true_at(a, "unseen");
	copy_text(work->why, sizeof(work->why), a, "why");
	copy_record(work, a);
	note_result(w, work);
	k->work = NULL;
}

/* Takes the answers of workers that have died while another process holds their
 * pipe open, so that poll(2) sees no end of it. */
static void
look_for_dead(struct workers *w)
{
	size_t i;

	for (i = 0; i < w->n; i++) {
		struct worker *k = &w->worker[i];

		if (k->work == NULL || !has_ended(k))
			continue;
		if (lines_ready(k->from))
			read_answer(w, k);
		else
			mark_dead(w, k);
	}
}

/* Waits until a worker has answered, for LOOK_MS at most. */
static void
wait_for_answer(struct workers *w)
{
	struct pollfd fd[64];
	size_t i;
	int n;

	pass_stop_on(w);
	for (i = 0; i < w->n; i++)
		fd[i] = (struct pollfd){
		    .fd = w->worker[i].work ? w->worker[i].from_fd : -1,
		    .events = POLLIN};
	n = poll(fd, w->n, LOOK_MS);
	if (n == 0)
		look_for_dead(w);
	if (n <= 0)
		return;
	for (i = 0; i < w->n; i++)
		if (fd[i].revents != 0)
			read_answer(w, &w->worker[i]);
}

/* May more work be begun? */
static bool
may_go_on(struct workers *w)
{
	if (stop_requested())
		stop_work(w, ECX_STOPPED, "interrupted before it was sent");
	return w->stop == ECX_OK;
}

static bool
is_any_busy(const struct workers *w)
{
	size_t i;

	for (i = 0; i < w->n; i++)
		if (w->worker[i].work != NULL)
			return true;
	return false;
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
		if (breaker_state(w->breaker) != BREAKER_CALM && is_any_busy(w))
			return;
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
		note_result(w, works.work[i]);
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

enum ecx_err
workers_stopped(const struct workers *w, const char **why)
{
	if (w == NULL || w->stop == ECX_STOPPED)
		return ECX_OK;
	*why = w->why;
	return w->stop;
}
