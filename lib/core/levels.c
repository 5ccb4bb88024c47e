#include <stdlib.h>
#include <string.h>

#include "base/json_answer.h"
#include "core/levels.h"

struct dec
levels_sum(const json_t *row, const json_t *terms)
{
	struct dec sum = dec_zero();
	const json_t *term;
	size_t i;

	json_array_foreach (terms, i, term) {
		const char *name = json_string_value(term);
		struct dec figure = json_decimal_at(row, name + (*name == '-'));

		sum =
		    *name == '-' ? dec_sub(sum, figure) : dec_add(sum, figure);
	}
	return sum;
}

enum ecx_err
levels_emit_bad(struct ecx_emitter *e, const json_t *row, const char *item)
{
	auto_free char *why =
	    xasprintf("item %s: a quantity is no number", item);

	return ecx_emit_bad(e, row, why);
}

void
levels_init(struct levels *l, struct ecx_conn *conn, struct ecx_emitter *e)
{
	*l = (struct levels){.conn = conn,
	    .e = e,
	    .seen = json_object(),
	    .damaged = json_object()};
}

void
levels_free(struct levels *l)
{
	json_decref(l->level);
	json_decref(l->seen);
	json_decref(l->damaged);
	free(l->key);
}

/* Do the characters before the first replaced one, and behind the last, agree?
 */
static bool
may_be(const char *damaged, const char *key)
{
	static const char replaced[] = "\xef\xbf\xbd";
	const char *first = strstr(damaged, replaced), *last = first, *next;
	size_t before = (size_t)(first - damaged), behind;

	while ((next = strstr(last + 1, replaced)) != NULL)
		last = next;
	last += sizeof(replaced) - 1;
	behind = strlen(last);
	return strlen(key) >= before + behind &&
	       strncmp(key, damaged, before) == 0 &&
	       strcmp(key + strlen(key) - behind, last) == 0;
}

bool
levels_seen(const struct levels *l, const char *key)
{
	const char *damaged;
	json_t *value;

	if (l->unnamed || json_object_get(l->seen, key) != NULL)
		return true;
	json_object_foreach (l->damaged, damaged, value)
		if (may_be(damaged, key))
			return true;
	return false;
}

/* A name without a replaced character is damaged when there were two of it. */
void
levels_note_damage(
    struct levels *l, const json_t *row, const char *const names[])
{
	const char *mark = json_string_value(json_object_get(row, JSON_MARK));
	const char *at = mark != NULL ? strrchr(mark, ' ') : NULL;

	for (; at != NULL && *names != NULL; names++)
		if (strcmp(at + 1, *names) == 0 &&
		    strstr(json_text_at(row, *names), "\xef\xbf\xbd") == NULL)
			l->unnamed = true;
}

enum ecx_err
levels_end(struct levels *l)
{
	json_auto_t *level = l->level;
	json_t *ecx;

	l->level = NULL;
	if (level == NULL)
		return ECX_OK;
	if (dec_bad(l->sum))
		return levels_emit_bad(l->e, level, l->key);
	ecx = json_object_get(level, "ecx");
	if (ecx == NULL) {
		ecx = json_object();
		json_object_set_new(level, "ecx", ecx);
	}
	json_set_dec(ecx, "quantity", dec_trim(l->sum));
	return ecx_emit_doc(l->e, json_incref(level));
}

static enum ecx_err
begin(struct levels *l, const char *key, const json_t *row)
{
	enum ecx_err err = levels_end(l);

	if (err != ECX_OK)
		return err;
	if (json_object_get(l->seen, key) != NULL)
		return ecx_fail(l->conn, ECX_PROTOCOL,
		    "stock is not sorted: %s came twice", key);
	json_object_set_new(l->seen, key, json_true());
	if (json_object_get(row, JSON_MARK) != NULL &&
	    strstr(key, "\xef\xbf\xbd") != NULL)
		json_object_set_new(l->damaged, key, json_true());
	l->level = json_deep_copy(row);
	l->sum = dec_zero();
	free(l->key);
	l->key = xstrdup(key);
	return ECX_OK;
}

enum ecx_err
levels_add(
    struct levels *l, const char *key, const json_t *row, struct dec quantity)
{
	json_t *mark = json_object_get(row, JSON_MARK);
	enum ecx_err err = ECX_OK;

	if (*key == '@' || *key == '\0')
		return ecx_emit_bad(l->e, row,
		    json_is_object(row) ? "the row names no item"
					: "the row is no record");
	if (l->level == NULL || strcmp(l->key, key) != 0)
		err = begin(l, key, row);
	if (err != ECX_OK)
		return err;
	l->sum = dec_add(l->sum, quantity);
	if (mark != NULL)
		json_object_set(l->level, JSON_MARK, mark);
	return ECX_OK;
}

enum ecx_err
levels_rows(
    struct levels *l, const struct levels_names *names, const json_t *rows)
{
	enum ecx_err err = ECX_OK;
	json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		const char *sku = json_text_at(row, names->sku);
		const char *place = json_text_at(row, names->place);
		auto_free char *key = xasprintf("%s@%s", sku, place);

		json_set_text(row, "sku", sku);
		json_set_text(row, "place", place);
		err = levels_add(
		    l, key, row, json_decimal_at(row, names->quantity));
		if (err != ECX_OK)
			return err;
	}
	return ECX_OK;
}
