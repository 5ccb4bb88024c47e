/* The streams of a tool: documents from stdin, documents to stdout, the loop of
 * a filter, and the progress bar. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "flow/run.h"

enum { BLOCK = 1 << 16, REJECTIONS_SHOWN = 20, STOP_MS = 1000 };

/* ---- out ---- */

void
output_open(struct ecx_run *run)
{
	struct stat st;

	buf_init(&run->in->out, 2 * BUF_LINE_MAX);
	run->in->flush_each = fstat(STDOUT_FILENO, &st) != 0 ||
			      S_ISFIFO(st.st_mode) || S_ISSOCK(st.st_mode) ||
			      isatty(STDOUT_FILENO);
}

/* A tool that records results in the ledger goes on when its output cannot be
 * written; any other tool ends. */
static void
handle_write_error(struct ecx_run *run, int error)
{
	const char *why = error == EBADF       ? "not open for writing"
			  : error == ETIMEDOUT ? "its reader does not read"
					       : strerror(error);

	if (!(run->tool->uses & ECX_FINISHES)) {
		if (error == EPIPE && run->in->row_end != NULL) {
			run->in->row_end(run, ECX_EXIT_AGAIN);
			stop_by_pipe();
		}
		die(ECX_EXIT_AGAIN, "standard output: %s", why);
	}
	if (error != EPIPE) {
		warn("standard output: %s", why);
		ecx_run_status(run, ECX_EXIT_AGAIN);
	}
	run->mute = true;
}

/* Writes some of the output. After a signal to stop it is not waited long for a
 * reader that does not read, which is ETIMEDOUT; a pipe that is writable takes
 * PIPE_BUF bytes without waiting. */
static ssize_t
write_some(const char *data, size_t len)
{
	struct pollfd p = {.fd = STDOUT_FILENO, .events = POLLOUT};
	int n;

	if (!stop_requested())
		return write(STDOUT_FILENO, data, len);
	n = poll(&p, 1, STOP_MS);
	if (n == 0)
		errno = ETIMEDOUT;
	if (n <= 0)
		return -1;
	return write(STDOUT_FILENO, data, len < PIPE_BUF ? len : PIPE_BUF);
}

static void
flush_out(struct ecx_run *run)
{
	struct buf *out = &run->in->out;
	size_t done = 0;

	while (done < out->len && !run->mute) {
		ssize_t n = write_some(out->data + done, out->len - done);

		if (n >= 0)
			done += n;
		else if (errno != EINTR)
			handle_write_error(run, errno);
	}
	buf_reset(out);
}

void
output_close(struct ecx_run *run)
{
	flush_out(run);
	if (fflush(stdout) != 0 && !run->mute)
		handle_write_error(run, errno);
	if (run->in->n_rejected > REJECTIONS_SHOWN)
		warn("%zu more rejections; ecx-ledger quarantine lists them",
		    run->in->n_rejected - REJECTIONS_SHOWN);
	if (run->in->bar_drawn)
		(void)!write(STDERR_FILENO, "\r\033[K", 4);
	buf_free(&run->in->out);
	lines_close(run->in->input);
}

/*
 * Ends a line of output. It is written at once, unless more input is waiting:
 * then the lines are collected, and written before the tool waits for input.
 */
static void
end_line(struct ecx_run *run)
{
	struct ecx_internal *in = run->in;

	buf_addc(&in->out, '\n');
	run->n_out++;
	if (in->out.len >= BLOCK || (in->flush_each && in->input == NULL))
		flush_out(run);
}

void
ecx_output_text(struct ecx_run *run, const char *text, size_t len)
{
	buf_add(&run->in->out, text, len);
	end_line(run);
}

void
ecx_output(struct ecx_run *run, const json_t *doc)
{
	json_write(doc, &run->in->out);
	end_line(run);
}

/* ---- in ---- */

static struct lines *
open_input(struct ecx_run *run)
{
	struct ecx_internal *in = run->in;

	if (in->input == NULL) {
		in->input = lines_open(
		    fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
		lines_set_stop(in->input, stop_flag());
	}
	return in->input;
}

bool
ecx_ready(struct ecx_run *run)
{
	return lines_ready(open_input(run));
}

static void
refuse_line(struct ecx_run *run, const struct line *line, const char *why)
{
	warn("standard input: line %zu: %s", line->number, why);
	run->tainted = true;
	run->n_failed++;
	ecx_run_status(run, ECX_EXIT_DATA);
}

static bool
read_document(struct ecx_run *run, const struct line *line, struct ecx_input *i)
{
	struct json_problem problem;

	i->doc = json_read(line->text, line->len, &problem);
	if (i->doc == NULL) {
		refuse_line(run, line, problem.text);
		return false;
	}
	json_decref(run->in->doc);
	run->in->doc = i->doc;
	i->text = line->text;
	i->len = line->len;
	i->line = line->number;
	i->type = ecx_doc_type(i->doc, &i->kind);
	if (i->type == ECX_TYPE_UNKNOWN) {
		refuse_line(
		    run, line, "not a document: its member type is not known");
		return false;
	}
	return true;
}

bool
ecx_read(struct ecx_run *run, struct ecx_input *i)
{
	struct lines *l = open_input(run);
	struct line line;

	while (!stop_requested()) {
		if (run->in->out.len > 0 && !lines_ready(l))
			flush_out(run);
		switch (lines_next(l, &line)) {
		case LINES_OK:
			if (!read_document(run, &line, i))
				continue;
			run->n_in++;
			return true;
		case LINES_BAD:
			refuse_line(run, &line, line.error);
			continue;
		case LINES_ERROR:
			die(ECX_EXIT_DATA, "standard input: %s", line.error);
		case LINES_END:
			/* The work after the last document may take long, or
			 * end the program. */
			flush_out(run);
			return false;
		}
	}
	return false;
}

/* ---- messages and rejections ---- */

/*
 * The Rejection contains the bytes of the rejected document as they were read,
 * so that the quarantine stores them byte for byte.
 */
static void
emit_rejection(
    struct ecx_run *run, json_t *rejection, const char *text, size_t len)
{
	struct buf *out = &run->in->out;

	json_write(rejection, out);
	out->len--; /* the closing brace */
	buf_adds(out, ",\"document\":");
	buf_add(out, text, len);
	buf_addc(out, '}');
	end_line(run);
}

void
ecx_reject(struct ecx_run *run, const char *connection,
    const struct ecx_input *in, const char *code, const char *format, ...)
{
	auto_free char *why = NULL;
	json_auto_t *rejection = NULL;
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	/* cron mails these messages: a broken export must not become a mail of
	 * 30,000 lines. */
	if (run->verbose > 0 || run->in->n_rejected++ < REJECTIONS_SHOWN)
		ecx_warn(connection, in->doc, "%s", why);
	run->n_failed++;
	ecx_run_status(run, ECX_EXIT_SOME);
	rejection = ecx_doc_rejection(json_string_at(in->doc, "ref"), in->kind,
	    run->tool->name, code, why, NULL);
	emit_rejection(run, rejection, in->text, in->len);
}

int
ecx_filter(struct ecx_run *run, ecx_filter_fn *fn, void *data)
{
	struct ecx_input in;

	while (ecx_read(run, &in)) {
		if (in.type == ECX_TYPE_DATA)
			fn(run, &in, data);
		else if (in.type != ECX_TYPE_CHECKPOINT || !run->tainted)
			ecx_output_text(run, in.text, in.len);
		ecx_progress(run, run->n_in, 0);
	}
	return run->status;
}

/* ---- progress ---- */

static void
draw_bar(struct ecx_run *run, size_t done, size_t total, int64_t elapsed)
{
	int64_t rate = elapsed > 0 ? (int64_t)done * 1000000 / elapsed : 0;
	char left[40] = "", line[160];
	size_t n;

	if (total > 0 && rate > 0)
		snprintf(left, sizeof(left), " of %zu, %lld s left", total,
		    (long long)((int64_t)(total - done) / rate));
	n = (size_t)snprintf(line, sizeof(line), "\r%s: %zu%s, %lld/s\033[K",
	    die_name(), done, left, (long long)rate);
	run->in->bar_drawn = true;
	(void)!write(STDERR_FILENO, line, n);
}

void
ecx_progress(struct ecx_run *run, size_t done, size_t total)
{
	struct ecx_internal *in = run->in;
	int64_t now;

	if (done % 64 != 0 && done != total)
		return;
	now = clock_elapsed();
	if (in->bar_began == 0)
		in->bar_began = now;
	if (now - in->bar_at < 200000)
		return;
	/* Without --progress the bar is drawn only on a terminal, and only when
	 * the run takes longer than two seconds. */
	if (!run->progress &&
	    (now - in->bar_began < 2000000 || !isatty(STDERR_FILENO)))
		return;
	in->bar_at = now;
	draw_bar(run, done, total, now - in->bar_began);
}
