/* The page of a report: one file, readable on a phone, on paper, in light and
 * dark. Text from outside is cleaned and escaped, and nothing is loaded. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/ledger_report.h"
#include "flow/advice.h"
#include "flow/grid.h"
#include "flow/links.h"
#include "flow/mail.h"
#include "flow/report.h"

enum { TEXT = 1024, CHART_WIDE = 320, CHART_HIGH = 100 };

static const int64_t day_us = INT64_C(86400) * 1000000;

static const char style[] =
    ":root{color-scheme:light "
    "dark;--paper:#fff;--ink:#1c1c1e;--soft:#5a5a60;"
    "--line:#d4d4d8;--card:#f6f6f7;--bar:#2563a8;--link:#0b57a4;"
    "--mark:#9a3412}\n"
    "@media(prefers-color-scheme:dark){:root{--paper:#161618;--ink:#ececee;"
    "--soft:#a8a8b0;--line:#3c3c42;--card:#212124;--bar:#6aa9e9;"
    "--link:#8cc0f5;--mark:#fdba74}}\n"
    "@media "
    "print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;"
    "--line:#999;--card:#fff;--bar:#444;--link:#000;--mark:#000}"
    "a::after{content:\" (\" attr(href) \")\";font-size:.8em;"
    "overflow-wrap:anywhere}li.task,figure,tr{break-inside:avoid}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;padding:1rem;max-width:70rem;background:var(--paper);"
    "color:var(--ink);font:1rem/1.5 "
    "system-ui,-apple-system,'Segoe UI',Roboto,"
    "'DejaVu Sans',sans-serif;overflow-wrap:anywhere}\n"
    "h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}"
    "h2{font-size:1.2rem;margin:2rem 0 .5rem;padding-bottom:.25rem;"
    "border-bottom:1px solid var(--line)}"
    "h3{font-size:1rem;margin:0}p{margin:.25rem 0}\n"
    ".soft{color:var(--soft)}.todo{font-weight:600;color:var(--mark)}"
    "a{color:var(--link)}\n"
    "ol.tasks{list-style:none;margin:0;padding:0;display:grid;gap:.75rem;"
    "grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr))}"
    "li.task{background:var(--card);border:1px solid var(--line);"
    "border-radius:.5rem;padding:.75rem;min-width:0}\n"
    ".links a{display:inline-block;margin-right:1rem;padding:.25rem 0}\n"
    ".charts{display:grid;gap:1rem;"
    "grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr))}"
    "figure{margin:0;min-width:0}svg{display:block;width:100%;height:auto}"
    "svg text{fill:var(--soft);font-size:10px}svg "
    "rect{fill:var(--bar)}"
    "svg line{stroke:var(--line)}\n"
    "table{border-collapse:collapse;width:100%;margin:.75rem 0;"
    "font-variant-numeric:tabular-nums}"
    "th,td{text-align:left;vertical-align:top;padding:.3rem .4rem;"
    "border-bottom:1px solid var(--line)}"
    "th{font-weight:600}th,.n{overflow-wrap:normal}.n{text-align:right}"
    ".day{white-space:nowrap}"
    "@media(max-width:30rem){table{font-size:.875rem}"
    "th,td{padding:.3rem .2rem}}"
    "caption{text-align:left;color:var(--soft)}\n";

/* ---- text ---- */

static void
add_text(struct buf *out, const char *s)
{
	char clean[TEXT];

	if (s != NULL)
		grid_escape(mail_clean(clean, sizeof(clean), s), out);
}

/* A day, "2026-11-20", by its number since 1970. */
static const char *
day_text(int64_t day, char out[CLOCK_TEXT])
{
	return clock_day(day * day_us, "UTC", out);
}

static void
add_cell(struct buf *out, const char *text)
{
	buf_adds(out, "<td dir=\"auto\">");
	add_text(out, text);
	buf_adds(out, "</td>");
}

static void
add_day(struct buf *out, const char *time)
{
	buf_addf(out, "<td class=\"day\">%.10s</td>", time);
}

static void
add_count(struct buf *out, int64_t n)
{
	buf_addf(out, "<td class=\"n\">%" PRId64 "</td>", n);
}

static void
add_amount(struct buf *out, const struct report_sum *s)
{
	buf_adds(out, "<td class=\"n\">");
	grid_amount(out, s->amount);
	buf_addc(out, ' ');
	add_text(out, s->currency);
	buf_adds(out, "</td>");
}

/* Titles with a leading '>' stand over figures. */
static void
open_table(struct buf *out, const char *caption, const char *const titles[])
{
	size_t i;

	buf_addf(out, "<table><caption>%s</caption>\n<thead><tr>", caption);
	for (i = 0; titles[i] != NULL; i++)
		if (*titles[i] == '>')
			buf_addf(out, "<th scope=\"col\" class=\"n\">%s</th>",
			    titles[i] + 1);
		else
			buf_addf(out, "<th scope=\"col\">%s</th>", titles[i]);
	buf_adds(out, "</tr></thead>\n<tbody>\n");
}

static void
close_table(struct buf *out)
{
	buf_adds(out, "</tbody></table>\n");
}

/* "45 s", "12 min", "3 h", "2 d" */
static void
add_duration(struct buf *out, int64_t seconds)
{
	buf_adds(out, "<td class=\"n\">");
	if (seconds < 120)
		buf_addf(out, "%" PRId64 " s", seconds);
	else if (seconds < 7200)
		buf_addf(out, "%" PRId64 " min", seconds / 60);
	else if (seconds < 172800)
		buf_addf(out, "%" PRId64 " h", seconds / 3600);
	else
		buf_addf(out, "%" PRId64 " d", seconds / 86400);
	buf_adds(out, "</td>");
}

/* ---- what is to be done ---- */

static void
add_link(struct buf *out, const char *url, const char *text)
{
	if (url == NULL)
		return;
	buf_adds(out, "<a href=\"");
	grid_escape(url, out);
	buf_addf(out, "\">%s</a>", text);
}

static void
add_title(struct buf *out, const json_t *row)
{
	const char *number = json_string_at(row, "summary.orderNumber");
	const char *kind = json_string_at(row, "kind");
	const struct dec total = json_decimal_at(row, "summary.total");

	if (number == NULL)
		number = json_string_at(row, "ref");
	if (number == NULL)
		number = json_string_at(row, "key");
	buf_adds(out, "<h3 dir=\"auto\">");
	if (kind != NULL && strcmp(kind, "order") == 0)
		buf_adds(out, "Order");
	else if (kind != NULL && strcmp(kind, "fulfillment") == 0)
		buf_adds(out, "Shipment of order");
	else
		add_text(out, kind);
	buf_addc(out, ' ');
	add_text(out, number);
	if (json_string_at(row, "summary.customer") != NULL) {
		buf_adds(out, ", ");
		add_text(out, json_string_at(row, "summary.customer"));
	}
	if (!dec_bad(total)) {
		buf_adds(out, ", ");
		grid_amount(out, total);
		buf_addc(out, ' ');
		add_text(out, json_string_at(row, "summary.currency"));
	}
	buf_adds(out, "</h3>\n");
}

static void
add_task(struct buf *out, const struct report *r, const json_t *row)
{
	const struct advice a = advice_of(row, json_true_at(row, "deferred"));
	auto_links struct links links =
	    links_of(ecx_ledger(r->run), r->run->conf, row);
	const char *date = json_string_at(row, "summary.orderDate");
	const char *since = json_string_at(row, "first");

	if (since == NULL)
		since = json_string_at(row, "since");
	buf_adds(out, "<li class=\"task\">");
	add_title(out, row);
	buf_adds(out, "<p class=\"soft\">");
	if (date != NULL)
		buf_addf(out, "Ordered %.10s, here ", date);
	else
		buf_adds(out, "Here ");
	buf_addf(out, "since %.10s: ", since != NULL ? since : "");
	add_text(out, json_string_at(row, "source"));
	buf_adds(out, " to ");
	add_text(out, json_string_at(row, "target"));
	buf_addf(out, "</p>\n<p>%s</p>\n<p class=\"todo\">%s</p>\n", a.happened,
	    a.todo);
	buf_adds(out, "<p dir=\"auto\"><span class=\"soft\">Reason:</span> ");
	add_text(out, json_string_at(row, "reason"));
	buf_adds(out, "</p>\n");
	if (links.store != NULL || links.system != NULL) {
		buf_adds(out, "<p class=\"links\">");
		add_link(out, links.store, "Open in the store");
		add_link(out, links.system, "Open in the ERP");
		buf_adds(out, "</p>\n");
	}
	buf_adds(out, "</li>\n");
}

static void
add_tasks(struct buf *out, const struct report *r, const char *title,
    const char *none, const struct report_list *list)
{
	const json_t *row;
	size_t i;

	buf_addf(out, "<h2>%s (%zu)</h2>\n", title,
	    json_array_size(list->rows) + list->more);
	if (json_array_size(list->rows) == 0) {
		buf_addf(out, "<p>%s</p>\n", none);
		return;
	}
	buf_adds(out, "<ol class=\"tasks\">\n");
	json_array_foreach (list->rows, i, row)
		add_task(out, r, row);
	buf_adds(out, "</ol>\n");
	if (list->more > 0)
		buf_addf(out,
		    "<p>And %zu more: ecx-ledger quarantine and ecx-ledger "
		    "deferred list all.</p>\n",
		    list->more);
}

static void
add_differences(struct buf *out, const struct report *r)
{
	static const char *const titles[] = {
	    "Order", "Difference", "In the store", "In the ERP", "Since", NULL};
	const json_t *row;
	size_t i;

	if (json_array_size(r->differences) == 0)
		return;
	buf_adds(out, "<h2>Orders that differ in the store and the ERP</h2>\n");
	open_table(
	    out, "Correct one side: the next comparison sees it.", titles);
	json_array_foreach (r->differences, i, row) {
		const char *number = json_string_at(row, "number");

		buf_adds(out, "<tr>");
		add_cell(
		    out, number != NULL ? number : json_string_at(row, "key"));
		add_cell(out, json_string_at(row, "what"));
		add_cell(out, json_string_at(row, "ours"));
		add_cell(out, json_string_at(row, "theirs"));
		add_day(out, json_text_at(row, "first"));
		buf_adds(out, "</tr>\n");
	}
	close_table(out);
}

/* ---- figures ---- */

static int64_t
orders_on(const struct report *r, size_t day, const char *store)
{
	const struct report_sums *sums = &r->day[day];
	int64_t n = 0;
	size_t i;

	for (i = 0; i < sums->n; i++)
		if (strcmp(sums->sum[i].store, store) == 0)
			n += sums->sum[i].n;
	return n;
}

static void
add_bars(
    struct buf *out, const struct report *r, const char *store, int64_t most)
{
	const int64_t wide = CHART_WIDE * 1000 / (int64_t)r->n_days;
	char day[CLOCK_TEXT];
	int64_t n, high;
	size_t i;

	for (i = 0; i < r->n_days; i++) {
		n = orders_on(r, i, store);
		high = n * CHART_HIGH / most;
		if (n > 0 && high == 0)
			high = 1;
		if (n > 0)
			buf_addf(out,
			    "<rect x=\"%" PRId64 ".%03" PRId64 "\" y=\"%" PRId64
			    "\" width=\"%" PRId64 ".%03" PRId64
			    "\" height=\"%" PRId64 "\"><title>%s: %" PRId64
			    "</title></rect>\n",
			    (int64_t)i * wide / 1000, (int64_t)i * wide % 1000,
			    14 + CHART_HIGH - high, wide * 8 / 10 / 1000,
			    wide * 8 / 10 % 1000, high,
			    day_text(r->first_day + (int64_t)i, day), n);
	}
}

static void
add_chart(struct buf *out, const struct report *r, const char *store)
{
	char first[CLOCK_TEXT], last[CLOCK_TEXT];
	int64_t most = 1, n;
	size_t i;

	for (i = 0; i < r->n_days; i++) {
		n = orders_on(r, i, store);
		most = n > most ? n : most;
	}
	(void)day_text(r->first_day, first);
	(void)day_text(r->first_day + (int64_t)r->n_days - 1, last);
	buf_adds(out, "<figure><figcaption>Orders of ");
	add_text(out, store);
	buf_addf(out,
	    " by day</figcaption>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" "
	    "aria-label=\"Orders by day, at most %" PRId64 " a day; the table "
	    "has the figures\">\n<text x=\"0\" y=\"10\">%" PRId64 "</text>\n",
	    CHART_WIDE, CHART_HIGH + 30, most, most);
	add_bars(out, r, store, most);
	buf_addf(out,
	    "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n"
	    "<text x=\"0\" y=\"%d\">%s</text>\n",
	    CHART_HIGH + 14, CHART_WIDE, CHART_HIGH + 14, CHART_HIGH + 26,
	    first);
	if (r->n_days > 1)
		buf_addf(out,
		    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
		    CHART_WIDE, CHART_HIGH + 26, last);
	buf_adds(out, "</svg></figure>\n");
}

static void
add_charts(struct buf *out, const struct report *r)
{
	size_t i, k;

	buf_adds(out, "<div class=\"charts\">\n");
	for (i = 0; i < r->all.n; i++) {
		/* A store with two currencies has one chart. */
		for (k = 0; k < i; k++)
			if (strcmp(r->all.sum[k].store, r->all.sum[i].store) ==
			    0)
				break;
		if (k == i)
			add_chart(out, r, r->all.sum[i].store);
	}
	buf_adds(out, "</div>\n");
}

static void
add_orders(struct buf *out, const struct report *r)
{
	static const char *const per_store[] = {
	    "Store", ">Orders", ">Amount", NULL};
	static const char *const per_day[] = {
	    "Day", "Store", ">Orders", ">Amount", NULL};
	char day[CLOCK_TEXT];
	size_t i, k;

	buf_adds(out, "<h2>Orders sent to the ERP</h2>\n");
	if (r->all.n == 0) {
		buf_adds(out, "<p>None in this period.</p>\n");
		return;
	}
	add_charts(out, r);
	open_table(out, "The whole period", per_store);
	for (k = 0; k < r->all.n; k++) {
		buf_adds(out, "<tr>");
		add_cell(out, r->all.sum[k].store);
		add_count(out, r->all.sum[k].n);
		add_amount(out, &r->all.sum[k]);
		buf_adds(out, "</tr>\n");
	}
	close_table(out);
	open_table(out, "By day, the newest first", per_day);
	for (i = r->n_days; i-- > 0;) {
		for (k = 0; k < r->day[i].n; k++) {
			buf_adds(out, "<tr>");
			add_cell(out, day_text(r->first_day + (int64_t)i, day));
			add_cell(out, r->day[i].sum[k].store);
			add_count(out, r->day[i].sum[k].n);
			add_amount(out, &r->day[i].sum[k]);
			buf_adds(out, "</tr>\n");
		}
	}
	close_table(out);
}

static void
add_delays(struct buf *out, const struct report *r)
{
	static const char *const titles[] = {
	    "Store", "ERP", ">Orders", ">Half within", ">95 % within", NULL};
	size_t i;

	buf_adds(out, "<h2>From the order to the ERP</h2>\n");
	if (r->n_delays == 0) {
		buf_adds(out, "<p>No figures in this period.</p>\n");
		return;
	}
	open_table(out,
	    "Time from the date of the order to its record in the "
	    "ERP",
	    titles);
	for (i = 0; i < r->n_delays; i++) {
		const struct report_delay *d = &r->delay[i];

		buf_adds(out, "<tr>");
		add_cell(out, d->store);
		add_cell(out, d->system);
		add_count(out, d->n);
		add_duration(out, report_percentile(d, 50));
		add_duration(out, report_percentile(d, 95));
		buf_adds(out, "</tr>\n");
	}
	close_table(out);
}

static void
add_refusals(struct buf *out, const struct report *r)
{
	static const char *const titles[] = {
	    "What", "Reason", ">Number", "Since", NULL};
	const json_t *row;
	size_t i;

	buf_adds(out, "<h2>Refused, by reason</h2>\n");
	if (json_array_size(r->refused) == 0) {
		buf_adds(out, "<p>Nothing.</p>\n");
		return;
	}
	open_table(out, "What is in the quarantine now", titles);
	json_array_foreach (r->refused, i, row) {
		const char *from = json_string_at(row, "source");
		auto_free char *what = xasprintf("%s%s%s to %s",
		    json_string_at(row, "kind"), from != NULL ? " from " : "",
		    from != NULL ? from : "", json_string_at(row, "target"));
		auto_free char *why =
		    xasprintf("%s (%s)", advice_of(row, false).happened,
			json_string_at(row, "code"));

		buf_adds(out, "<tr>");
		add_cell(out, what);
		add_cell(out, why);
		add_count(out, json_integer_value(json_object_get(row, "n")));
		add_day(out, json_text_at(row, "oldest"));
		buf_adds(out, "</tr>\n");
	}
	close_table(out);
}

void
report_html(const struct report *r, struct buf *out)
{
	char now[CLOCK_TEXT], since[CLOCK_TEXT];

	(void)clock_print(clock_now(), now);
	(void)day_text(r->first_day, since);
	buf_addf(out,
	    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width,"
	    "initial-scale=1\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none';style-src 'unsafe-inline'\">\n"
	    "<title>Orders: what is to be done, %.10s</title>\n<style>\n%s"
	    "</style>\n</head>\n<body>\n<header><h1>Orders: what is to be "
	    "done</h1>\n<p class=\"soft\">As of %.10s %.5s UTC; figures since "
	    "%s.</p></header>\n<main>\n",
	    now, style, now, now + 11, since);
	add_tasks(
	    out, r, "For you to do", "Nothing waits for you.", &r->clerks);
	add_differences(out, r);
	add_tasks(
	    out, r, "For your administrator", "Nothing.", &r->administrator);
	add_tasks(out, r, "Sent again by itself", "Nothing.", &r->later);
	add_orders(out, r);
	add_delays(out, r);
	add_refusals(out, r);
	buf_adds(out, "</main>\n</body>\n</html>\n");
}
