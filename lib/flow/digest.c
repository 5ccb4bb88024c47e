#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/mem.h"
#include "flow/digest.h"
#include "flow/digest_in.h"
#include "flow/mail.h"

/* ---- what is in it ---- */

void
digest_init(struct digest *d, enum ecx_kind kind, size_t max_rows)
{
	size_t i;

	*d = (struct digest){.kind = kind, .max_rows = max_rows};
	for (i = 0; i < DIGEST_PARTS; i++) {
		d->table[i].rows = json_array();
		d->table[i].sums = json_object();
	}
}

void
digest_free(struct digest *d)
{
	size_t i;

	for (i = 0; i < DIGEST_PARTS; i++) {
		json_decref(d->table[i].rows);
		json_decref(d->table[i].sums);
	}
	free(d->source.value);
	free(d->target.value);
}

static void
note_common(struct digest_common *c, const char *value)
{
	if (value == NULL)
		return;
	if (c->value == NULL)
		c->value = xstrdup(value);
	else if (strcmp(c->value, value) != 0)
		c->differs = true;
}

static void
add_sum(json_t *sums, const json_t *row)
{
	const char *currency = json_string_at(row, "summary.currency");
	const json_t *value;
	struct dec sum;

	if (currency == NULL)
		return;
	value = json_object_get(sums, currency);
	sum = dec_add(value ? json_decimal(value) : dec_zero(),
	    json_decimal_at(row, "summary.total"));
	if (!dec_bad(sum))
		json_set_dec(sums, currency, sum);
}

void
digest_add(struct digest *d, enum digest_part part, const json_t *row)
{
	struct digest_table *table = &d->table[part];

	if (table->n++ < d->max_rows)
		(void)json_array_append_new(table->rows, json_deep_copy(row));
	add_sum(table->sums, row);
	note_common(&d->source, json_string_at(row, "source"));
	note_common(&d->target, json_string_at(row, "target"));
}

/* ---- tables ---- */

const char *
digest_source(const struct digest *d)
{
	return d->source.differs ? NULL : d->source.value;
}

const char *
digest_target(const struct digest *d)
{
	return d->target.differs ? NULL : d->target.value;
}

static json_t *
title_of(const struct digest *d, const struct column *c)
{
	const char *target = digest_target(d);

	if (c->title != NULL)
		return json_string(c->title);
	return target ? json_sprintf("In %s", target) : json_string("Number");
}

/* The cells of a column; NULL when all of them are empty. */
static json_t *
cells_of(const struct digest *d, const struct column *c, const json_t *rows)
{
	json_auto_t *cells = json_array();
	const json_t *row;
	bool has_text = false;
	size_t i;

	if (c->common != NULL && c->common(d) != NULL)
		return NULL;
	(void)json_array_append_new(cells, title_of(d, c));
	json_array_foreach (rows, i, row) {
		auto_buf struct buf text = {0};

		buf_init(&text, c->link ? LINK_MAX : CELL_MAX);
		digest_cell(&text, c, row);
		(void)json_array_append_new(cells, json_string(text.data));
		has_text = has_text || text.len > 0;
	}
	return has_text ? json_incref(cells) : NULL;
}

static void
grid_fill(struct grid *t, const struct digest *d, const enum column_id *ids,
    enum digest_part part)
{
	const struct column *c;
	json_t *cells;

	*t = (struct grid){.n = 0};
	for (; *ids != END; ids++) {
		c = &digest_columns[*ids];
		cells = cells_of(d, c, d->table[part].rows);
		if (cells != NULL)
			t->columns[t->n++] = (struct grid_column){cells,
			    c->right, c->below, c->titled, c->link, c->widest};
	}
}

/* ---- sentences ---- */

static void
put_count(struct buf *out, size_t n, enum ecx_kind kind)
{
	buf_addf(out, "%zu %s", n,
	    n == 1 ? ecx_kind_name(kind) : ecx_kind_plural(kind));
}

static void
put_ends(struct buf *out, const struct digest *d)
{
	const char *source = digest_source(d), *target = digest_target(d);

	if (source != NULL) {
		buf_adds(out, " from ");
		digest_clean(out, source);
	}
	if (target != NULL) {
		buf_adds(out, " to ");
		digest_clean(out, target);
	}
}

void
digest_subject(const struct digest *d, struct buf *out)
{
	const struct {
		size_t n;
		const char *of_one, *of_many;
	} parts[] = {
	    {d->table[DIGEST_CREATED].n, "", ""},
	    {d->table[DIGEST_DEFERRED].n, " waits", " wait"},
	    {d->table[DIGEST_REJECTED].n, " needs attention",
		" need attention"},
	};
	bool any = false;
	size_t i;

	for (i = 0; i < ARRAY_LEN(parts); i++) {
		if (parts[i].n == 0)
			continue;
		if (any) {
			buf_addf(out, ", %zu", parts[i].n);
		} else {
			put_count(out, parts[i].n, d->kind);
			put_ends(out, d);
		}
		any = true;
		buf_adds(
		    out, parts[i].n == 1 ? parts[i].of_one : parts[i].of_many);
	}
}

/* "12 orders, 1,234.50 EUR, 99.00 USD": the sums of all rows, also of those
 * over max_rows. */
static void
put_sums(struct buf *out, const struct digest *d, enum digest_part part)
{
	const struct digest_table *table = &d->table[part];
	const char *currency;
	json_t *value;

	put_count(out, table->n, d->kind);
	json_object_foreach (table->sums, currency, value) {
		buf_adds(out, ", ");
		grid_amount(out, json_decimal(value));
		buf_addc(out, ' ');
		digest_clean(out, currency);
	}
}

/* "Refused: 2 orders, 24.00 EUR" */
static void
put_refused(struct buf *out, const struct digest *d)
{
	buf_adds(out, "Refused: ");
	put_sums(out, d, DIGEST_REJECTED);
}

static size_t
count_left_out(const struct digest *d, enum digest_part part)
{
	return d->table[part].n - json_array_size(d->table[part].rows);
}

/* The command that sends the rejected documents through the pipeline again. */
static void
put_replay(struct buf *out, const struct digest *d)
{
	const char *target = digest_target(d);

	buf_addf(out, "ecx-ledger replay --kind %s", ecx_kind_name(d->kind));
	if (target == NULL)
		return;
	buf_addf(out, " --target %s", target);
	if (d->kind == ECX_FULFILLMENT)
		buf_addf(out, " | ecx-fulfill-push %s", target);
	else
		buf_addf(
		    out, " | ecx-map %s | ecx-push-erp %s", target, target);
}

static void
text_deferred(struct buf *out, const struct digest *d)
{
	auto_grid struct grid t = {0};
	size_t more = count_left_out(d, DIGEST_DEFERRED);

	grid_fill(&t, d, digest_deferred[d->kind], DIGEST_DEFERRED);
	buf_adds(out, "\nWaits\n-----\n");
	grid_items(&t, out);
	if (more > 0)
		buf_addf(out, "and %zu more\n", more);
	buf_addf(out,
	    "\nTo list all that waits:\n"
	    "    ecx-ledger deferred --kind %s\n",
	    ecx_kind_name(d->kind));
}

/* What is reported of orders is done by hand. */
static const char done_by_hand[] = "To take one off the list, once it is done:";

/* A difference that was mended is seen by the next comparison. */
static const char all_differences[] =
    "To list all differences (those without 'gone' are open):";
static const char list_differences[] = "ecx-ledger differences";

/* The command for a document that was done by hand. */
static void
put_drop(struct buf *out, const struct digest *d)
{
	const char *target = digest_target(d);

	buf_adds(out, "ecx-ledger drop quarantine");
	if (target != NULL)
		buf_addf(out, " --target %s", target);
	buf_adds(out, " --key DOCUMENT");
}

static const char for_administrator[] = "For your administrator";

static void
text_rejected(struct buf *out, const struct digest *d)
{
	auto_grid struct grid t = {0};
	size_t more = count_left_out(d, DIGEST_REJECTED);

	grid_fill(&t, d, digest_rejected[d->kind], DIGEST_REJECTED);
	buf_adds(out, "\nNeeds attention\n---------------\n");
	grid_items(&t, out);
	if (more > 0)
		buf_addf(out, "and %zu more\n", more);
	if (d->kind == ECX_ORDER) {
		buf_addc(out, '\n');
		put_refused(out, d);
		buf_addc(out, '\n');
	}
	buf_addf(out, "\n%s\n", for_administrator);
	if (d->kind == ECX_CHANGE) {
		buf_addf(out, "%s\n    ", done_by_hand);
		put_drop(out, d);
	} else if (d->kind == ECX_DIFFERENCE) {
		buf_addf(out, "%s\n    %s", all_differences, list_differences);
	} else {
		buf_addf(out,
		    "To list the rejected documents:\n"
		    "    ecx-ledger quarantine --kind %s\n"
		    "To send them again, once the cause is corrected:\n    ",
		    ecx_kind_name(d->kind));
		put_replay(out, d);
	}
	buf_addc(out, '\n');
}

void
digest_text(const struct digest *d, struct buf *out)
{
	auto_grid struct grid t = {0};
	size_t more = count_left_out(d, DIGEST_CREATED);

	digest_subject(d, out);
	buf_adds(out, "\n");
	grid_fill(&t, d, digest_created[d->kind], DIGEST_CREATED);
	if (t.n > 0) {
		buf_addc(out, '\n');
		grid_text(&t, out);
		if (more > 0)
			buf_addf(out, "and %zu more\n", more);
		buf_addc(out, '\n');
		put_sums(out, d, DIGEST_CREATED);
		buf_addc(out, '\n');
	}
	if (d->table[DIGEST_DEFERRED].n > 0)
		text_deferred(out, d);
	if (d->table[DIGEST_REJECTED].n > 0)
		text_rejected(out, d);
}

/* ---- the same in HTML ---- */

static void
html_more(struct buf *out, size_t more)
{
	if (more > 0)
		buf_addf(out, "<p>and %zu more</p>\n", more);
}

static void
html_heading(struct buf *out, const char *text)
{
	buf_addf(out,
	    "<h2 style=\"font-size:16px;margin:24px 0 8px\">%s</h2>\n", text);
}

static void
html_deferred(struct buf *out, const struct digest *d)
{
	auto_grid struct grid t = {0};

	grid_fill(&t, d, digest_deferred[d->kind], DIGEST_DEFERRED);
	html_heading(out, "Waits");
	grid_html(&t, out);
	html_more(out, count_left_out(d, DIGEST_DEFERRED));
	buf_addf(out,
	    "<p>To list all that waits: <code>ecx-ledger deferred "
	    "--kind %s</code></p>\n",
	    ecx_kind_name(d->kind));
}

static void
html_rejected(struct buf *out, const struct digest *d)
{
	auto_grid struct grid t = {0};
	auto_buf struct buf replay = {0};

	grid_fill(&t, d, digest_rejected[d->kind], DIGEST_REJECTED);
	html_heading(out, "Needs attention");
	grid_html(&t, out);
	html_more(out, count_left_out(d, DIGEST_REJECTED));
	buf_init(&replay, MAIL_MAX);
	if (d->kind == ECX_ORDER) {
		put_refused(&replay, d);
		buf_adds(out, "<p><b>");
		grid_escape(replay.data, out);
		buf_adds(out, "</b></p>\n");
		buf_reset(&replay);
	}
	buf_addf(out, "<p>%s</p>\n", for_administrator);
	if (d->kind == ECX_CHANGE) {
		put_drop(&replay, d);
		buf_addf(out, "<p>%s <code>", done_by_hand);
	} else if (d->kind == ECX_DIFFERENCE) {
		buf_adds(&replay, list_differences);
		buf_addf(out, "<p>%s <code>", all_differences);
	} else {
		put_replay(&replay, d);
		buf_addf(out,
		    "<p>To list the rejected documents: <code>ecx-ledger "
		    "quarantine --kind %s</code><br>\n"
		    "To send them again, once the cause is corrected: <code>",
		    ecx_kind_name(d->kind));
	}
	grid_escape(replay.data, out);
	buf_adds(out, "</code></p>\n");
}

void
digest_html(const struct digest *d, struct buf *out)
{
	auto_grid struct grid t = {0};
	auto_buf struct buf line = {0};

	buf_init(&line, MAIL_MAX);
	digest_subject(d, &line);
	buf_adds(out,
	    "<!DOCTYPE html>\n<html lang=\"en\">\n"
	    "<head><meta charset=\"utf-8\"></head>\n"
	    "<body style=\"margin:0;padding:16px;background:#ffffff;"
	    "color:#202020;font:14px/1.4 Helvetica,Arial,sans-serif\">\n"
	    "<h1 style=\"font-size:18px;margin:0 0 12px\">");
	grid_escape(line.data, out);
	buf_adds(out, "</h1>\n");
	grid_fill(&t, d, digest_created[d->kind], DIGEST_CREATED);
	if (t.n > 0) {
		grid_html(&t, out);
		html_more(out, count_left_out(d, DIGEST_CREATED));
		buf_reset(&line);
		put_sums(&line, d, DIGEST_CREATED);
		buf_adds(out, "<p><b>");
		grid_escape(line.data, out);
		buf_adds(out, "</b></p>\n");
	}
	if (d->table[DIGEST_DEFERRED].n > 0)
		html_deferred(out, d);
	if (d->table[DIGEST_REJECTED].n > 0)
		html_rejected(out, d);
	buf_adds(out, "</body>\n</html>\n");
}
