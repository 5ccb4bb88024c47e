/* The figures of a report. */
#include <stdlib.h>
#include <string.h>

#include "core/ledger_defer.h"
#include "core/ledger_report.h"
#include "flow/advice.h"
#include "flow/report.h"

/* Bins of delays: seconds up to an hour, minutes up to a day, hours up to 90
 * days, and one for what took longer. */
enum { SECONDS = 3600, MINUTES = 1440, HOURS = 2160 };
enum { BINS = SECONDS + MINUTES + HOURS + 1 };

static const int64_t second = 1000000;
static const int64_t day_us = INT64_C(86400) * 1000000;

/* ---- delays ---- */

static size_t
bin_of(int64_t seconds)
{
	if (seconds < 0)
		return 0;
	if (seconds < SECONDS)
		return (size_t)seconds;
	if (seconds < MINUTES * 60)
		return SECONDS + (size_t)(seconds / 60);
	if (seconds < INT64_C(3600) * HOURS)
		return SECONDS + MINUTES + (size_t)(seconds / 3600);
	return BINS - 1;
}

static int64_t
seconds_of(size_t bin)
{
	if (bin < SECONDS)
		return (int64_t)bin;
	if (bin < SECONDS + MINUTES)
		return (int64_t)(bin - SECONDS) * 60;
	return (int64_t)(bin - SECONDS - MINUTES) * 3600;
}

int64_t
report_percentile(const struct report_delay *d, int percent)
{
	const int64_t wanted = (d->n * percent + 99) / 100;
	int64_t seen = 0;
	size_t i;

	for (i = 0; i < BINS; i++) {
		seen += d->bin[i];
		if (seen >= wanted)
			break;
	}
	return seconds_of(i);
}

static struct report_delay *
delay_of(struct report *r, const char *store, const char *system)
{
	struct report_delay *d;
	size_t i;

	for (i = 0; i < r->n_delays; i++)
		if (strcmp(r->delay[i].store, store) == 0 &&
		    strcmp(r->delay[i].system, system) == 0)
			return &r->delay[i];
	r->delay = xreallocarray(r->delay, r->n_delays + 1, sizeof(*r->delay));
	d = &r->delay[r->n_delays++];
	*d = (struct report_delay){.store = xstrdup(store),
	    .system = xstrdup(system),
	    .bin = xcalloc(BINS, sizeof(*d->bin))};
	return d;
}

/* ---- sums ---- */

static void
add_sum(struct report_sums *sums, const char *store, const char *currency,
    struct dec amount)
{
	struct report_sum *s;
	struct dec sum;
	size_t i;

	for (i = 0; i < sums->n; i++)
		if (strcmp(sums->sum[i].store, store) == 0 &&
		    strcmp(sums->sum[i].currency, currency) == 0)
			break;
	if (i == sums->n) {
		sums->sum =
		    xreallocarray(sums->sum, sums->n + 1, sizeof(*sums->sum));
		sums->sum[sums->n++] =
		    (struct report_sum){.store = xstrdup(store),
			.currency = xstrdup(currency),
			.amount = dec_zero()};
	}
	s = &sums->sum[i];
	s->n++;
	sum = dec_add(s->amount, amount);
	if (!dec_bad(sum))
		s->amount = sum;
}

static void
sums_free(struct report_sums *sums)
{
	size_t i;

	for (i = 0; i < sums->n; i++) {
		free(sums->sum[i].store);
		free(sums->sum[i].currency);
	}
	free(sums->sum);
}

/* The day that it is in the store, as a number of days since 1970. */
static int64_t
day_in(struct report *r, const char *store, int64_t at)
{
	const struct conf_section *s = conf_section(r->run->conf, store);
	const char *zone = conf_text(s, "timezone");
	char text[CLOCK_TEXT];
	int64_t day = at;

	if (zone != NULL)
		(void)clock_parse(clock_day(at, zone, text), &day);
	return day / day_us;
}

static void
add_order(const struct ledger_order_row *row, void *data)
{
	struct report *r = data;
	struct json_problem ignored;
	json_auto_t *summary =
	    row->summary != NULL
		? json_read(row->summary, strlen(row->summary), &ignored)
		: NULL;
	const char *currency = json_string_at(summary, "currency");
	int64_t day = day_in(r, row->source, row->created) - r->first_day;
	struct report_delay *d;
	int64_t ordered;

	if (currency == NULL)
		currency = "";
	if (day < 0)
		day = 0;
	if (day >= (int64_t)r->n_days)
		day = (int64_t)r->n_days - 1;
	add_sum(&r->day[day], row->source, currency,
	    json_decimal_at(summary, "total"));
	add_sum(
	    &r->all, row->source, currency, json_decimal_at(summary, "total"));
	if (row->existed ||
	    !clock_parse(json_string_at(summary, "orderDate"), &ordered))
		return;
	d = delay_of(r, row->source, row->target);
	d->bin[bin_of((row->created - ordered) / second)]++;
	d->n++;
}

/* ---- what is to be done ---- */

static void
list_add(struct report_list *list, const json_t *row, bool is_deferred)
{
	json_t *copy;

	if (json_array_size(list->rows) == REPORT_ROWS) {
		list->more++;
		return;
	}
	copy = json_deep_copy(row);
	(void)json_object_set_new(copy, "deferred", json_boolean(is_deferred));
	(void)json_array_append_new(list->rows, copy);
}

static bool
add_refused(const json_t *row, void *data)
{
	struct report *r = data;

	list_add(advice_of(row, false).is_mine ? &r->clerks : &r->administrator,
	    row, false);
	return true;
}

static bool
add_deferred(const json_t *row, void *data)
{
	struct report *r = data;

	if (!json_is_at(row, "code", LEDGER_LATER) &&
	    !json_is_at(row, "code", LEDGER_ENDS))
		list_add(advice_of(row, true).is_mine ? &r->clerks : &r->later,
		    row, true);
	return true;
}

static bool
add_difference(const json_t *row, void *data)
{
	struct report *r = data;

	if (json_at(row, "gone") == NULL &&
	    json_array_size(r->differences) < REPORT_ROWS)
		(void)json_array_append_new(
		    r->differences, json_deep_copy(row));
	return true;
}

static void
add_group(const struct ledger_group *g, void *data)
{
	struct report *r = data;
	json_t *row = json_object();
	char oldest[CLOCK_TEXT];

	json_set_text(row, "source", g->source);
	json_set_text(row, "target", g->target);
	json_set_text(row, "kind", ecx_kind_name(g->kind));
	json_set_text(row, "code", g->code);
	(void)json_object_set_new(row, "n", json_integer((json_int_t)g->n));
	json_set_text(row, "oldest", clock_print(g->oldest, oldest));
	(void)json_array_append_new(r->refused, row);
}

struct report *
report_read(struct ecx_run *run, int64_t since)
{
	static const struct ledger_filter any = {.kind = ECX_KINDS};
	struct report *r = xcalloc(1, sizeof(*r));
	struct ledger *l = ecx_ledger(run);

	r->run = run;
	r->since = since;
	r->first_day = since / day_us;
	/* A zone may be ahead of UTC. */
	r->n_days = (size_t)(clock_now() / day_us - r->first_day) + 2;
	r->refused = json_array();
	r->clerks.rows = json_array();
	r->administrator.rows = json_array();
	r->later.rows = json_array();
	r->differences = json_array();
	ledger_each(l, LEDGER_DEFERRED, &any, add_deferred, r);
	ledger_each(l, LEDGER_QUARANTINE, &any, add_refused, r);
	ledger_each(l, LEDGER_DIFFERENCES, &any, add_difference, r);
	ledger_groups(l, LEDGER_QUARANTINE, add_group, r);
	ledger_orders_created(l, since, add_order, r);
	if (r->day[r->n_days - 1].n == 0)
		r->n_days--;
	return r;
}

void
report_free(struct report *r)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(r->day); i++)
		sums_free(&r->day[i]);
	sums_free(&r->all);
	for (i = 0; i < r->n_delays; i++) {
		free(r->delay[i].store);
		free(r->delay[i].system);
		free(r->delay[i].bin);
	}
	free(r->delay);
	json_decref(r->refused);
	json_decref(r->clerks.rows);
	json_decref(r->administrator.rows);
	json_decref(r->later.rows);
	json_decref(r->differences);
	free(r);
}
