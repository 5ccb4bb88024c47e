/*
 * The report of ecx-report(1): what clerks have to do, and the figures of a
 * period. Memory is bounded by the days and stores of the period and by
 * REPORT_ROWS, however many orders there are.
 */
#ifndef ECX_REPORT_H
#define ECX_REPORT_H

#include "base/decimal.h"
#include "ecx.h"

enum {
	REPORT_ROWS = 500, /* of each list of documents */
	REPORT_DAYS = 400, /* the longest period */
};

/* The orders of a store and currency; the amounts of a day may be of several.
 */
struct report_sum {
	char *store, *currency;
	int64_t n;
	struct dec amount;
};

struct report_sums {
	struct report_sum *sum;
	size_t n;
};

/* From the order's date to its receipt, between a store and an ERP. */
struct report_delay {
	char *store, *system;
	int64_t n;
	int64_t *bin; /* REPORT_BINS counts */
};

/* What waits, or was refused. */
struct report_list {
	json_t *rows;
	size_t more; /* rows that are not among them */
};

struct report {
	struct ecx_run *run;
	int64_t since;
	int64_t first_day; /* days since 1970 */
	size_t n_days;
	struct report_sums day[REPORT_DAYS + 2];
	struct report_sums all;
	struct report_delay *delay;
	size_t n_delays;
	json_t *refused; /* {store, code, kind, n, oldest} */
	struct report_list clerks, administrator, later;
	json_t *differences;
};

/* The result is freed by report_free. */
struct report *report_read(struct ecx_run *run, int64_t since);
void report_free(struct report *r);
/* The delay, in seconds, that so many percent of the orders had at most. */
int64_t report_percentile(const struct report_delay *d, int percent);

/* The page, one HTML file that needs nothing else. */
void report_html(const struct report *r, struct buf *out);

#endif
