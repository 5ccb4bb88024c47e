/* The results of documents on stdout and stderr. */
#include "flow/run.h"
#include "flow/push_in.h"

bool
push_is_work(const struct item *it)
{
	return it->outcome == CREATE || it->outcome == UPDATE;
}

static void
report_receipt(struct push *p, const struct item *it)
{
	char created[CLOCK_TEXT];
	json_auto_t *r = ecx_doc_receipt(json_string_at(it->in.doc, "ref"),
	    it->in.kind, p->name, it->receipt.id, it->receipt.number,
	    clock_print(it->receipt.created, created), it->receipt.existed,
	    it->outcome == DUPLICATE);

	if (*it->work.record.note) {
		ecx_warn(p->name, it->in.doc, "%s", it->work.record.note);
		json_set_text(r, "note", it->work.record.note);
	}
	if (it->outcome == DUPLICATE)
		p->run->n_skipped++;
	ecx_output(p->run, r);
}

static void
report_deferred(struct push *p, const struct item *it)
{
	char next[CLOCK_TEXT];

	ecx_warn(p->name, it->in.doc, "%s: %s; deferred until %s", it->code,
	    it->work.why, clock_print(it->wait.next, next));
	p->defers = true;
}

static void
report_pending(struct push *p, const struct item *it)
{
	const struct work *w = &it->work;

	if (!p->stopped)
		ecx_warn(p->name, it->in.doc, "%s: %s", ecx_err_name(w->err),
		    w->why);
	p->stopped = true;
	ecx_run_status(p->run, ecx_err_exit(w->err));
}

static void
report_item(struct push *p, struct item *it)
{
	switch (it->outcome) {
	case PASS:
		ecx_output_text(p->run, it->in.text, it->in.len);
		break;
	case REJECTED:
		ecx_reject(
		    p->run, p->name, &it->in, it->code, "%s", it->work.why);
		break;
	case LEFT_OUT:
	case BOOKED:
		p->run->n_skipped++;
		break;
	case DUPLICATE:
	case CREATE:
	case UPDATE:
		report_receipt(p, it);
		push_proof_report(p, it);
		break;
	case DEFERRED:
		report_deferred(p, it);
		break;
	case PENDING:
		report_pending(p, it);
		break;
	case UNPROVEN:
		push_proof_leave(p, it);
		break;
	case WAITS:
		break;
	}
}

/* In a dry run the driver has printed the requests that it would send. */
static void
report_dry(struct push *p, struct item *it)
{
	enum ecx_err err = it->work.err;

	if (it->outcome == REJECTED || it->outcome == WAITS ||
	    (push_is_work(it) && err == ECX_REJECTED)) {
		ecx_warn(p->name, it->in.doc, "%s", it->work.why);
		ecx_run_status(p->run, ECX_EXIT_SOME);
	} else if (it->outcome == CREATE && err == ECX_EXISTS) {
		ecx_warn(p->name, it->in.doc,
		    "exists already as %s, and is not created again",
		    push_number_of(&it->work));
	} else if (it->outcome == PENDING ||
		   (push_is_work(it) && err != ECX_OK && err != ECX_EXISTS)) {
		report_pending(p, it);
	}
}

void
push_report(struct push *p, struct item *it)
{
	if (p->run->dry_run)
		report_dry(p, it);
	else
		report_item(p, it);
}
