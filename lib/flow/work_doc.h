/*
 * One document that is to be created, and what became of it.
 */
#ifndef ECX_WORK_DOC_H
#define ECX_WORK_DOC_H

#include "flow/registry.h"

enum work_state { WORK_WAITS, WORK_BEGUN, WORK_DONE };

struct work {
	struct ecx_job job;
	bool find_first; /* run find before create */
	bool find_only;  /* and do not create it */
	/* Why it keeps its block where it is found with it, or NULL. */
	const char *hold_found;
	bool update; /* it was created, as `record` says: run update */
	bool retry;  /* it was deferred: its refusal says nothing new of the
		      * connection */
	bool whole;  /* a signal to stop waits for the end of the create */
	bool prove;  /* look for what was created, to see that find works */
	bool lost;   /* an earlier create of it was not confirmed */
	/* The result: */
	enum work_state state;
	/* OK: created, or updated; EXISTS: the record was there, or all that
	 * the document has gained */
	enum ecx_err err;
	struct ecx_record record;
	char why[ECX_WHY]; /* "" when err is OK or EXISTS */
	bool sent;         /* create was called */
	bool refused;      /* and the server refused it */
	bool waits;        /* REJECTED in words of missing master data */
	bool quotes;       /* the refusal quotes a value of the document */
	bool died;         /* the worker process died; it may have been sent */
	bool held;         /* the record is there and has its block still */
	bool seen;         /* find has seen the record */
	bool unseen;       /* it was created, and find does not see it */
	bool skipped;      /* it was not begun: the run stops, for `err` */
};

/* Runs find and create, or update, for one document, and release behind them.
 */
void work_do(struct ecx_conn *conn, struct work *work, int64_t unsure_pause);

/* Looks for the record: sets err to EXISTS when it is there, to MISSING when it
 * certainly is not, and the record. */
void work_look_up(struct ecx_conn *conn, struct work *work);

/*
 * Looks for a record that certainly exists, for the connection's find_lag at
 * most, and sets seen, or unseen when find says to the end that there is none.
 * Neither after a signal to stop, or when find fails. Returns what find did,
 * STOPPED after the signal.
 */
enum ecx_err work_prove(struct ecx_conn *conn, struct work *work);

/* Sleeps for so many microseconds, or until a signal arrives. */
void work_pause(int64_t us);

#endif
