/* What is done with one document that is to be created: find and create, and
 * what follows from their results. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/crash.h"
#include "base/stop.h"
#include "core/conn.h"
#include "flow/work_doc.h"

enum { PROVE_PAUSE_FIRST = 1000000, PROVE_PAUSE_MAX = 5000000 };

void
work_pause(int64_t us)
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

void
work_look_up(struct ecx_conn *conn, struct work *work)
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
	work->record.hold = ecx_hold_block(conn, work->job.doc);
	err = v->find(conn, &work->job, &work->record);
	/* The look-up by the reference has seen nothing. */
	work->seen = err == ECX_OK && !work->record.by_email;
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
	work_pause(pause);
	work_look_up(conn, work);
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
	work_look_up(conn, work);
	if (work->err != ECX_MISSING)
		return;
	work->err = ECX_REJECTED;
	snprintf(work->why, sizeof(work->why),
	    "%.200s; but no record there has the reference '%.100s'", refusal,
	    work->job.key);
}

/* What the words of a refusal say beyond its code. */
static enum ecx_err
judge_words(struct ecx_conn *conn, struct work *work, enum ecx_err err)
{
	if (err != ECX_REJECTED || !work->refused)
		return err;
	work->waits = ecx_says(conn, "master_data_words");
	return ecx_says(conn, "retry_words") ? ECX_AGAIN : err;
}

static enum ecx_err
create(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	const unsigned refusals = conn->refusals;
	enum ecx_err err = ecx_may_send(conn);

	if (err != ECX_OK) {
		set_result(conn, work, err);
		return err;
	}
	work->sent = true;
	if (work->whole)
		stop_defer(true);
	work->record.hold = ecx_hold_block(conn, work->job.doc);
	crash_point("work: before create");
	err = v->create(conn, &work->job, &work->record);
	crash_point("work: after create");
	if (work->whole)
		stop_defer(false);
	work->refused = conn->refusals != refusals;
	err = judge_words(conn, work, err);
	set_result(conn, work, err);
	return err;
}

/* An earlier create was not confirmed, and a find that nobody has seen working
 * yet does not see its record: that says nothing, and it stays unsure. */
static void
distrust(struct ecx_conn *conn, struct work *work)
{
	work->err = ECX_UNSURE;
	snprintf(work->why, sizeof(work->why),
	    "an earlier create was not confirmed, and the look-up, which finds "
	    "nothing, is not known to work before it has seen another %s: "
	    "look for it there; where it is not: ecx-ledger proven %s %s",
	    ecx_kind_name(work->job.kind), conn->conf->name,
	    ecx_kind_name(work->job.kind));
}

/* ---- what a document has gained since its record was created ---- */

static enum ecx_err
call_update(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	const unsigned refusals = conn->refusals;
	enum ecx_err err = ecx_may_send(conn);

	if (err != ECX_OK)
		return err;
	work->sent = true;
	if (work->whole)
		stop_defer(true);
	crash_point("work: before update");
	err = v->update(conn, &work->job, &work->record);
	crash_point("work: after update");
	if (work->whole)
		stop_defer(false);
	work->refused = conn->refusals != refusals;
	if ((err == ECX_OK || err == ECX_EXISTS) &&
	    ecx_event_is_look(work->job.doc))
		err = ecx_fail(conn, ECX_REJECTED, "%s",
		    work->record.total == ECX_TOTAL_DIFFERS
			? work->record.note
			: "its lines are as they were, its addresses and texts "
			  "are not compared");
	return judge_words(conn, work, err);
}

/* It looks first, so that an answer that is lost is asked for by a later run.
 */
static void
update(struct ecx_conn *conn, struct work *work)
{
	enum ecx_err err = call_update(conn, work);

	if (err == ECX_STOPPED)
		err = ECX_UNSURE;
	set_result(conn, work, err);
	if (err != ECX_MISSING)
		return;
	work->err = ECX_REJECTED;
	snprintf(work->why, sizeof(work->why), "%.400s", conn->error);
}

/*
 * The record was there, from a request whose answer was lost: the document may
 * have gained a tracking number since. A refusal of that is a note, because the
 * shipment itself is done.
 */
static void
update_found(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	enum ecx_err err;

	if (work->err != ECX_EXISTS || !work->lost || work->find_only ||
	    v->update == NULL || conn->dry_run ||
	    json_string_at(work->job.doc, "trackingNumber.0") == NULL)
		return;
	err = call_update(conn, work);
	if (err == ECX_STOPPED)
		err = ECX_UNSURE;
	if (ecx_err_stops(err) || ecx_err_passes(err))
		set_result(conn, work, err);
	else if (err != ECX_OK && err != ECX_EXISTS)
		ecx_record_note(&work->record,
		    "the tracking number could not be added: %.150s",
		    conn->error);
}

enum ecx_err
work_prove(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	const int64_t end =
	    clock_elapsed() + conf_duration(conn->conf, "find_lag");
	int64_t pause = PROVE_PAUSE_FIRST, left;
	struct ecx_record found;
	enum ecx_err err;

	for (;;) {
		memset(&found, 0, sizeof(found));
		err = v->find(conn, &work->job, &found);
		if (err == ECX_OK && found.by_email)
			err = ECX_MISSING;
		left = end - clock_elapsed();
		if (err != ECX_MISSING || left <= 0 || stop_requested())
			break;
		work_pause(pause < left ? pause : left);
		pause =
		    2 * pause < PROVE_PAUSE_MAX ? 2 * pause : PROVE_PAUSE_MAX;
	}
	work->seen = err == ECX_OK;
	work->unseen = err == ECX_MISSING && left <= 0;
	return err == ECX_MISSING && left > 0 ? ECX_STOPPED : err;
}

/* ---- total_differs = hold ---- */

/* The record stays held, and its intent open: a later run finds it. */
static void
hold(struct work *work, enum ecx_err err, const char *why)
{
	const struct ecx_record *r = &work->record;

	work->held = true;
	work->err = err;
	snprintf(work->why, sizeof(work->why),
	    "it is %s there and held by '%s': %.250s",
	    *r->number ? r->number : r->id, r->hold, why);
}

/* The order has the block that orders are created with. It goes when the totals
 * agree, and only then. That of a risk stays. */
static void
release(struct ecx_conn *conn, struct work *work)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	const unsigned refusals = conn->refusals;
	enum ecx_err err;

	if (ecx_holds_risk(conn, work->job.doc)) {
		ecx_record_note(&work->record,
		    "held by '%s': the store recommends to %s it for its risk",
		    work->record.hold, json_text_at(work->job.doc, "risk"));
		return;
	}
	if (work->record.total != ECX_TOTAL_AGREES) {
		hold(work, ECX_REJECTED,
		    work->record.total == ECX_TOTAL_DIFFERS
			? work->record.note
			: "its total there is not known");
		return;
	}
	crash_point("work: before release");
	err = ecx_may_send(conn);
	if (err == ECX_OK)
		err = v->release(conn, &work->job, &work->record);
	crash_point("work: after release");
	work->refused = conn->refusals != refusals;
	if (err != ECX_OK)
		hold(work, err == ECX_STOPPED ? ECX_UNSURE : err, conn->error);
}

static void
find_or_create(struct ecx_conn *conn, struct work *work, int64_t pause)
{
	const struct ecx_verbs *v = &conn->driver->verbs[work->job.kind];
	enum ecx_err err;

	if (work->find_first) {
		work_look_up(conn, work);
		update_found(conn, work);
		if (work->err == ECX_MISSING && work->lost && work->prove)
			distrust(conn, work);
		if (work->err != ECX_MISSING || work->find_only)
			return;
	}
	err = create(conn, work);
	if (conn->dry_run)
		return;
	if (err == ECX_EXISTS && v->find != NULL && *work->record.id == '\0')
		look_up_existing(conn, work);
	if (err == ECX_OK && work->prove)
		(void)work_prove(conn, work);
	/* An answer that cannot be understood may belong to a record that was
	 * created. */
	if (err == ECX_UNSURE || err == ECX_PROTOCOL || err == ECX_STOPPED)
		look_up_unconfirmed(conn, work, pause);
}

void
work_do(struct ecx_conn *conn, struct work *work, int64_t pause)
{
	if (work->update) {
		update(conn, work);
		return;
	}
	find_or_create(conn, work, pause);
	if (!work->record.held ||
	    (work->err != ECX_OK && work->err != ECX_EXISTS))
		return;
	if (work->hold_found != NULL)
		hold(work, ECX_REJECTED, work->hold_found);
	else if (!work->find_only)
		release(conn, work);
}
