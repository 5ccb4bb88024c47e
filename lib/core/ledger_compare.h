/*
 * What ecx-compare(1) reads of a store and an ERP, in temporary tables beside
 * the ledger: a row an order, however many there are, and only what is
 * compared. They are gone with ledger_close. What was found stays in the table
 * `differences`, a row an order and kind of difference: open, or gone.
 */
#ifndef ECX_LEDGER_COMPARE_H
#define ECX_LEDGER_COMPARE_H

#include "core/ledger.h"

/* Creates the tables. */
void compare_open(struct ledger *l);

/* Is something to come of the order in the ERP? */
enum compare_stand { COMPARE_DUE, COMPARE_WAITS, COMPARE_ENDED };

/* An order of the store. Of one that is put twice the second counts. In rows
 * that are read, texts live for the call, and those not known are "". */
struct compare_ours {
	const char *ref, *id, *number;
	const char *status;        /* orderStatus */
	const char *total, *slack; /* gross, and ecx_total_slack() */
	int64_t stand;             /* enum compare_stand */
	int64_t at;                /* when it changed */
};

void compare_ours_put(struct ledger *l, const struct compare_ours *row);
typedef void compare_ours_fn(const struct compare_ours *row, void *data);
/* All, or the one with the reference; the number of rows. */
size_t compare_ours_each(
    struct ledger *l, const char *ref, compare_ours_fn *fn, void *data);

/* An order in the ERP. */
struct compare_theirs {
	const char *ref, *id, *number;
	const char *state; /* OrderStatus */
	const char *total; /* gross */
	bool differs;      /* it is known that the total is another one */
	bool several;      /* number names several records */
	int64_t at;        /* when it changed */
};

void compare_theirs_put(struct ledger *l, const struct compare_theirs *row);
typedef void compare_theirs_fn(const struct compare_theirs *row, void *data);
size_t compare_theirs_each(
    struct ledger *l, const char *ref, compare_theirs_fn *fn, void *data);
/* How the order stands, where it has a row. */
void compare_state_put(struct ledger *l, const char *ref, const char *state,
    const char *total, int64_t at);
/* References with a row of the ERP and without a state, behind `after`, at
 * most `most`; those of its rows that the store lacks. Lists of strings. */
json_t *compare_stateless(struct ledger *l, const char *after, size_t most);
json_t *compare_unknown(struct ledger *l, const char *after, size_t most);

/* What was credited after an order was shipped, by the store's id of that;
 * gone: the ERP had its credit note, and does not have it any more. */
void compare_credit_put(struct ledger *l, const char *ref, const char *event,
    int64_t at, bool gone);
typedef void compare_credit_fn(
    const char *event, int64_t at, bool gone, void *data);
void compare_credits(
    struct ledger *l, const char *ref, compare_credit_fn *fn, void *data);

/* Ids of orders that are read once more. */
void compare_again_put(struct ledger *l, const char *id);
bool compare_is_again(struct ledger *l, const char *id);
json_t *compare_again(struct ledger *l, const char *after, size_t most);

/* ---- products ---- */

/* folded: the SKU without blanks, in small letters. */
void compare_sku_put(struct ledger *l, bool ours, const char *sku,
    const char *folded, const char *gtin);
/* Calls fn with the kind of difference, the SKU, and what each side has, "" for
 * nothing: SKUs that a side lacks, has in several forms, or that share a
 * barcode. */
typedef void compare_sku_fn(const char *what, const char *sku, const char *ours,
    const char *theirs, void *data);
void compare_skus(struct ledger *l, compare_sku_fn *fn, void *data);

/* ---- what the ledger says of an order ---- */

enum compare_standing {
	COMPARE_NONE,
	COMPARE_UNDER_WAY, /* a request may have been sent */
	COMPARE_DEFERRED,
	COMPARE_FILED,
};

/* How the order, what became of it, and its shipments stand. */
enum compare_standing compare_standing(
    struct ledger *l, const char *target, const char *source, const char *ref);
/* Is a record of the store in the quarantine, by its id? */
bool compare_is_filed(
    struct ledger *l, const char *target, const char *source, const char *id);
/* Has the order of the store a receipt? *id and *number, which may be NULL, are
 * the store's id and the ERP's number; the caller frees them. */
bool compare_receipt(struct ledger *l, const char *target, const char *source,
    const char *ref, char **id, char **number);

/* ---- differences ---- */

struct compare_found {
	const char *key;         /* the reference */
	const char *difference;  /* "missing" */
	const char *id, *number; /* in the store */
	const char *ours, *theirs;
	int64_t first; /* 0: it is new */
};

/* Notes a difference, or that it is gone unless it was noted. */
void compare_found_put(struct ledger *l, const struct compare_found *f);
void compare_gone_put(struct ledger *l, const char *key, const char *what);
/* Those noted; those open in the ledger and not among them. */
typedef void compare_found_fn(const struct compare_found *f, void *data);
void compare_found_each(struct ledger *l, const char *target,
    const char *source, compare_found_fn *fn, void *data);
void compare_open_each(struct ledger *l, const char *target, const char *source,
    compare_found_fn *fn, void *data);
/* Those that are gone. */
void compare_gone_each(struct ledger *l, const char *target, const char *source,
    compare_found_fn *fn, void *data);
/* Stores what was noted, all or nothing. */
void compare_store(struct ledger *l, const char *target, const char *source);

#endif
