/* How the flows stand, as a screen and as metrics. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "flow/grid.h"
#include "flow/status.h"

enum { CELL = 256 };

static int64_t
int_at(const json_t *row, const char *name)
{
	return json_integer_value(json_object_get(row, name));
}

/* "45s", "15m", "3h", "2d" */
static void
add_age(struct buf *out, int64_t seconds)
{
	static const struct {
		int64_t seconds;
		char unit;
	} units[] = {{86400, 'd'}, {3600, 'h'}, {60, 'm'}, {1, 's'}};
	size_t i;

	for (i = 0; i + 1 < ARRAY_LEN(units); i++)
		if (seconds >= 2 * units[i].seconds)
			break;
	buf_addf(
	    out, "%" PRId64 "%c", seconds / units[i].seconds, units[i].unit);
}

/* ---- the screen ---- */

static void
cell_flow(const json_t *row, struct buf *out)
{
	if (json_at(row, "flow") != NULL)
		buf_addf(out, "%s %s %s", json_string_at(row, "flow"),
		    json_string_at(row, "store"),
		    json_string_at(row, "system"));
	else
		buf_addf(out, "(%s in %s)", json_string_at(row, "kind"),
		    json_string_at(row, "target"));
}

static void
cell_success(const json_t *row, struct buf *out)
{
	const char *at = json_string_at(row, "success");

	if (json_at(row, "flow") != NULL)
		buf_addf(out, "%.16s", at != NULL ? at : "never");
}

/* "5m of 15m" */
static void
cell_age(const json_t *row, struct buf *out)
{
	if (json_at(row, "age") == NULL)
		return;
	add_age(out, int_at(row, "age"));
	buf_addf(out, " of %s", json_string_at(row, "every"));
}

static void
add_count(struct buf *out, int64_t n)
{
	buf_addf(out, "%" PRId64, n);
}

static void
cell_today(const json_t *row, struct buf *out)
{
	add_count(out, int_at(row, "today"));
}

static void
cell_waiting(const json_t *row, struct buf *out)
{
	add_count(out, int_at(row, "waiting"));
}

static void
cell_deferred(const json_t *row, struct buf *out)
{
	add_count(out, int_at(row, "deferred"));
}

/* "3: map 1, rejected 2" */
static void
cell_filed(const json_t *row, struct buf *out)
{
	const char *code, *between = ": ";
	auto_buf struct buf codes = {0};
	int64_t all = 0;
	json_t *n;

	buf_init(&codes, CELL);
	json_object_foreach (json_object_get(row, "filed"), code, n) {
		all += json_integer_value(n);
		buf_addf(&codes, "%s%s %" PRId64, between, code,
		    (int64_t)json_integer_value(n));
		between = ", ";
	}
	buf_addf(out, "%" PRId64 "%s", all, codes.data);
}

static void
cell_oldest(const json_t *row, struct buf *out)
{
	int64_t at;

	if (clock_parse(json_string_at(row, "oldest"), &at))
		add_age(out, (clock_now() - at) / 1000000);
}

static const struct {
	const char *title;
	void (*cell)(const json_t *row, struct buf *out);
	bool right;
} columns[] = {
    {"Flow", cell_flow, false},
    {"Last success", cell_success, false},
    {"Age", cell_age, true},
    {"Today", cell_today, true},
    {"Waiting", cell_waiting, true},
    {"Deferred", cell_deferred, true},
    {"Filed", cell_filed, false},
    {"Oldest", cell_oldest, true},
};

static void
add_cells(json_t *cells, const json_t *rows, size_t column)
{
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_buf struct buf cell = {0};

		buf_init(&cell, 2 * CELL);
		columns[column].cell(row, &cell);
		(void)json_array_append_new(cells, json_string(cell.data));
	}
}

static void
add_outages(const json_t *flows, struct buf *out)
{
	const json_t *row;
	size_t i;

	json_array_foreach (flows, i, row) {
		if (json_at(row, "outage") == NULL)
			continue;
		buf_addf(
		    out, "fails since %s: ", json_string_at(row, "outage"));
		cell_flow(row, out);
		buf_addc(out, '\n');
	}
}

void
status_text(const json_t *status, struct buf *out)
{
	const json_t *flows = json_object_get(status, "flows"), *text;
	auto_grid struct grid t = {.n = 0};
	size_t i;

	if (json_array_size(flows) == 0)
		buf_adds(out, "no flow was ever run, and none is declared\n");
	for (i = 0; i < ARRAY_LEN(columns) && json_array_size(flows) > 0; i++) {
		json_t *cells = json_array();

		(void)json_array_append_new(
		    cells, json_string(columns[i].title));
		add_cells(cells, flows, i);
		add_cells(cells, json_object_get(status, "others"), i);
		t.columns[t.n++] = (struct grid_column){
		    .cells = cells, .right = columns[i].right};
	}
	if (t.n > 0)
		grid_text(&t, out);
	add_outages(flows, out);
	if (int_at(status, "mails") > 0)
		buf_addf(out, "mails that are not sent: %" PRId64 "\n",
		    int_at(status, "mails"));
	if (!status_needs_person(status)) {
		buf_adds(out, "\nNothing needs a person.\n");
		return;
	}
	buf_adds(out, "\nNeeds a person:\n");
	json_array_foreach (json_object_get(status, "needs"), i, text)
		buf_addf(out, "    %s\n", json_string_value(text));
}

/* ---- metrics ---- */

static void
add_family(struct buf *out, const char *name, const char *help)
{
	buf_addf(out, "# HELP %s %s\n# TYPE %s gauge\n", name, help, name);
}

/* A value of a label, as the format escapes it. */
static void
add_label(struct buf *out, const char *name, const char *value)
{
	buf_addf(out, "%s=\"", name);
	for (; value != NULL && *value != '\0'; value++) {
		if (*value == '\n') {
			buf_adds(out, "\\n");
			continue;
		}
		if (*value == '"' || *value == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *value);
	}
	buf_addc(out, '"');
}

static void
add_labels(struct buf *out, const json_t *row)
{
	buf_addc(out, '{');
	add_label(out, "flow", json_string_at(row, "flow"));
	buf_addc(out, ',');
	add_label(out, "store", json_string_at(row, "store"));
	buf_addc(out, ',');
	add_label(out, "system", json_string_at(row, "system"));
}

enum value { NUMBER, TIME, FLAG };

static const struct metric {
	const char *name, *member, *help;
	enum value value;
} metrics[] = {
    {"ecx_flow_last_success_timestamp_seconds", "success",
	"When the last run of the flow that succeeded began.", TIME},
    {"ecx_flow_interval_seconds", "interval", "How often the flow is to run.",
	NUMBER},
    {"ecx_flow_late", "late",
	"1 if the flow has not succeeded for three intervals, or never.", FLAG},
    {"ecx_flow_outage_timestamp_seconds", "outage",
	"Since when the flow fails.", TIME},
    {"ecx_flow_sent_today", "today",
	"Records created and values set since midnight in the store.", NUMBER},
    {"ecx_flow_waiting", "waiting",
	"Documents that wait for a person, such as for an item in the ERP.",
	NUMBER},
    {"ecx_flow_deferred", "deferred", "Documents that wait for another try.",
	NUMBER},
    {"ecx_flow_oldest_timestamp_seconds", "oldest",
	"Since when the oldest document waits or is refused.", TIME},
    {"ecx_flow_differences", "differences",
	"Orders that differ in the store and the ERP.", NUMBER},
};

static void
add_metric(struct buf *out, const struct metric *m, const json_t *flows)
{
	const json_t *row;
	int64_t at;
	size_t i;

	add_family(out, m->name, m->help);
	json_array_foreach (flows, i, row) {
		int64_t n = 0;

		if (m->value == TIME) {
			if (!clock_parse(json_string_at(row, m->member), &at))
				continue;
			n = at / 1000000;
		} else if (m->value == FLAG) {
			n = json_at(row, m->member) != NULL;
		} else if (json_at(row, m->member) == NULL) {
			continue;
		} else {
			n = int_at(row, m->member);
		}
		buf_adds(out, m->name);
		add_labels(out, row);
		buf_addf(out, "} %" PRId64 "\n", n);
	}
}

static void
add_filed(struct buf *out, const json_t *flows)
{
	const json_t *row;
	const char *code;
	json_t *n;
	size_t i;

	add_family(out, "ecx_flow_filed", "Documents that were refused.");
	json_array_foreach (flows, i, row) {
		json_object_foreach (json_object_get(row, "filed"), code, n) {
			buf_adds(out, "ecx_flow_filed");
			add_labels(out, row);
			buf_addc(out, ',');
			add_label(out, "reason", code);
			buf_addf(out, "} %" PRId64 "\n",
			    (int64_t)json_integer_value(n));
		}
	}
}

static void
add_single(struct buf *out, const char *name, const char *help, int64_t value)
{
	add_family(out, name, help);
	buf_addf(out, "%s %" PRId64 "\n", name, value);
}

void
status_metrics(const json_t *status, struct buf *out)
{
	const json_t *flows = json_object_get(status, "flows");
	size_t i;

	for (i = 0; i < ARRAY_LEN(metrics); i++)
		add_metric(out, &metrics[i], flows);
	add_filed(out, flows);
	add_single(out, "ecx_mails_unsent", "Mails that are not sent.",
	    int_at(status, "mails"));
	add_single(out, "ecx_needs_person",
	    "How many things need a person, as ecx-status lists them.",
	    (int64_t)json_array_size(json_object_get(status, "needs")));
	add_single(out, "ecx_status_timestamp_seconds",
	    "When these figures were read.", clock_now() / 1000000);
}
