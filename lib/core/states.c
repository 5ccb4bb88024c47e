/* How orders stand: what the lists of several systems have in common. */
#include <string.h>
#include <strings.h>

#include "base/json_answer.h"
#include "core/states.h"

static json_t *
ecx_of(json_t *order)
{
	json_t *ecx = json_object_get(order, "ecx");

	if (ecx != NULL)
		return ecx;
	ecx = json_object();
	json_object_set_new(order, "ecx", ecx);
	return ecx;
}

void
states_set(json_t *order, const char *state)
{
	json_set_text(ecx_of(order), "state", state);
}

void
states_add_closed(json_t *order, const char *line)
{
	json_t *ecx = ecx_of(order);
	json_t *closed = json_object_get(ecx, "closed");

	if (closed == NULL) {
		closed = json_array();
		json_object_set_new(ecx, "closed", closed);
	}
	if (*line != '\0')
		json_array_append_new(closed, json_string(line));
}

void
states_set_total(json_t *order, struct dec total)
{
	if (!dec_bad(total) && json_at(order, "ecx.closed") == NULL)
		json_set_dec(ecx_of(order), "total", dec_trim(total));
}

void
states_set_bad(json_t *order, const char *why)
{
	json_set_text(ecx_of(order), "bad", why);
}

bool
states_is_unreadable(const json_t *row, const char *name)
{
	return json_object_get(row, JSON_MARK) != NULL ||
	       (dec_bad(json_decimal_at(row, name)) &&
		   !json_is_at(row, name, ""));
}

/* Adds an invoice to the list, which is sorted by number; one that it has is
 * not added again. */
static void
add_invoice(const struct states *s, json_t *list, const json_t *invoice)
{
	const char *number = json_text_at(invoice, s->names->invoice);
	json_t *mark = json_object_get(invoice, JSON_MARK), *one;
	size_t i, n = json_array_size(list);
	int order = 1;

	for (i = 0; i < n; i++) {
		one = json_array_get(list, i);
		order = strcmp(json_text_at(one, "number"), number);
		if (order >= 0)
			break;
	}
	if (i < n && order == 0)
		return;
	one = json_object();
	json_set_text(one, "number", number);
	json_set_text(one, "date", json_text_at(invoice, s->names->date));
	if (mark != NULL)
		json_object_set(one, JSON_MARK, mark);
	json_array_insert_new(list, i, one);
}

static void
add_invoices(const struct states *s, json_t *order)
{
	const char *link = json_text_at(order, s->names->link);
	json_t *list = json_array();
	const json_t *one;
	size_t i;

	json_array_foreach (s->invoices, i, one)
		if (strcasecmp(json_text_at(one, s->names->of), link) == 0)
			add_invoice(s, list, one);
	json_object_set_new(ecx_of(order), "invoices", list);
}

/* The rows with the reference, those that are cancelled only where there are no
 * others: a new list. */
static json_t *
rows_of(const struct states *s, const char *ref)
{
	json_auto_t *cancelled = json_array();
	json_t *rows = json_array(), *row;
	size_t i;

	json_array_foreach (s->orders, i, row)
		if (strcasecmp(json_text_at(row, s->names->reference), ref) ==
		    0)
			json_array_append(s->names->cancelled != NULL &&
						  s->names->cancelled(row)
					      ? cancelled
					      : rows,
			    row);
	if (json_array_size(rows) == 0 && json_array_size(cancelled) > 0)
		json_array_append(rows,
		    json_array_get(cancelled, json_array_size(cancelled) - 1));
	return rows;
}

static enum ecx_err
emit_row(const struct states *s, json_t *order, struct ecx_emitter *e)
{
	if (!json_is_at(order, "ecx.bad", ""))
		return ecx_emit_bad(e, order, json_text_at(order, "ecx.bad"));
	add_invoices(s, order);
	return ecx_emit_doc(e, json_incref(order));
}

/* Emits each of the rows with the reference; those with one number are one. */
static enum ecx_err
emit_each(const struct states *s, const json_t *rows, const char *ref,
    struct ecx_emitter *e)
{
	json_auto_t *seen = json_object();
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *number = json_text_at(row, s->names->number);

		if (err != ECX_OK || json_object_get(seen, number) != NULL)
			continue;
		json_object_set_new(seen, number, json_true());
		json_set_text(ecx_of(row), "ref", ref);
		err = emit_row(s, row, e);
	}
	return err;
}

static enum ecx_err
emit_order(const struct states *s, const char *ref, struct ecx_emitter *e)
{
	json_auto_t *rows = rows_of(s, ref);
	json_t *order = NULL;
	enum ecx_err err;

	if (s->each)
		return emit_each(s, rows, ref, e);
	err =
	    ecx_match_one(s->conn, rows, NULL, NULL, s->names->number, &order);

	if (order == NULL)
		return ECX_OK;
	json_set_text(ecx_of(order), "ref", ref);
	if (err != ECX_OK)
		return ecx_emit_bad(e, order, s->conn->error);
	return emit_row(s, order, e);
}

enum ecx_err
states_emit(const struct states *s, const json_t *refs, struct ecx_emitter *e)
{
	enum ecx_err err = ECX_OK;
	const json_t *one;
	size_t i;

	json_array_foreach (s->orders, i, one)
		if (err == ECX_OK && json_is_at(one, s->names->reference, ""))
			err = ecx_emit_bad(
			    e, one, "the row does not name our reference");
	json_array_foreach (refs, i, one)
		if (err == ECX_OK)
			err = emit_order(s, json_string_value(one), e);
	return err == ECX_OK ? ecx_emit_page(e, ecx_all) : err;
}
