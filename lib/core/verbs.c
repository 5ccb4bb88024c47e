/* Functions that the verbs of drivers share; see connector.h. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "connector.h"

/* Of ecx_record_total: how many hundredths an order may differ by. */
enum { TOLERANCE_MAX = 50 };

/* ---- emitting ---- */

const char ecx_all[] = "all";

enum ecx_err
ecx_emit_doc(struct ecx_emitter *e, json_t *doc)
{
	return e->doc(e, doc) ? ECX_OK : ECX_STOPPED;
}

enum ecx_err
ecx_emit_bad_text(
    struct ecx_emitter *e, const char *raw, size_t len, const char *why)
{
	return e->bad(e, raw, len, why) ? ECX_OK : ECX_STOPPED;
}

enum ecx_err
ecx_emit_bad(struct ecx_emitter *e, const json_t *row, const char *why)
{
	auto_free char *text = json_text(row);

	return ecx_emit_bad_text(e, text, strlen(text), why);
}

enum ecx_err
ecx_emit_page(struct ecx_emitter *e, const char *cursor)
{
	return e->page(e, cursor) ? ECX_OK : ECX_STOPPED;
}

/* ---- the query ---- */

enum ecx_err
ecx_query_from(struct ecx_conn *conn, const struct ecx_query *query,
    int64_t *cursor, int64_t *from)
{
	*cursor = *from = query->since;
	if (query->cursor == NULL)
		return ECX_OK;
	if (!clock_parse(query->cursor, cursor))
		return ecx_fail(conn, ECX_CONFIG,
		    "cursor '%s' was not written by this driver",
		    query->cursor);
	*from = *cursor > query->overlap ? *cursor - query->overlap : 0;
	return ECX_OK;
}

static json_t *
next_of(const char *const texts[], size_t n, size_t most, size_t *at)
{
	json_t *list = *at < n ? json_array() : NULL;

	for (; *at < n && json_array_size(list) < most; ++*at)
		json_array_append_new(list, json_string(texts[*at]));
	return list;
}

json_t *
ecx_query_refs(const struct ecx_query *query, size_t most, size_t *at)
{
	return next_of(query->refs, query->n_refs, most, at);
}

json_t *
ecx_query_ids(const struct ecx_query *query, size_t most, size_t *at)
{
	return next_of(query->ids, query->n_ids, most, at);
}

enum ecx_err
ecx_list_refs(struct ecx_conn *conn, const struct ecx_query *query, size_t most,
    ecx_refs_fn *fn, struct ecx_emitter *e)
{
	enum ecx_err err = ECX_OK;
	json_t *refs;
	size_t at = 0;

	while (err == ECX_OK &&
	       (refs = ecx_query_refs(query, most, &at)) != NULL) {
		err = fn(conn, refs, e);
		json_decref(refs);
	}
	return err;
}

enum ecx_err
ecx_no_rows_of(
    struct ecx_conn *conn, const char *key, const char *noun, const char *place)
{
	return ecx_fail(conn, ECX_CONFIG,
	    "%s '%s' has no stock at all: nothing is set to zero; correct "
	    "'%s', "
	    "or leave it out there until it has stock",
	    noun, place, key);
}

json_t *
ecx_words_of(const char *s)
{
	json_t *list = json_array();
	size_t n;

	while (s != NULL && *(s += strspn(s, " ,")) != '\0') {
		n = strcspn(s, " ,");
		json_array_append_new(list, json_stringn(s, n));
		s += n;
	}
	return list;
}

json_t *
ecx_words(const struct ecx_conn *conn, const char *key)
{
	return ecx_words_of(conf_text(conn->conf, key));
}

json_t *
ecx_named_ids(const struct ecx_conn *conn, const char *key)
{
	json_auto_t *words = ecx_words(conn, key);
	json_t *names = json_object();
	const json_t *word;
	size_t i;

	json_array_foreach (words, i, word) {
		const char *text = json_string_value(word);
		const size_t len = strcspn(text, "=");
		auto_free char *id = xstrndup(text, len);

		json_object_set_new(names, id,
		    json_string(text[len] == '=' ? text + len + 1 : ""));
	}
	return names;
}

char *
ecx_state_of(const struct ecx_conn *conn, const char *key, const char *theirs)
{
	json_auto_t *names = ecx_named_ids(conn, key);
	const char *ours = json_string_value(json_object_get(names, theirs));

	return ours != NULL ? xstrdup(ours) : NULL;
}

const char *
ecx_today(const struct ecx_conn *conn, char out[CLOCK_TEXT])
{
	return clock_day(clock_now(), conf_text(conn->conf, "timezone"), out);
}

char *
ecx_person(const json_t *customer)
{
	const char *first_name = json_text_at(customer, "givenName");
	const char *family = json_text_at(customer, "familyName");

	return xasprintf("%s%s%s", first_name,
	    *first_name != '\0' && *family != '\0' ? " " : "", family);
}

bool
ecx_has_word(const struct ecx_conn *conn, const char *key, const char *word)
{
	json_auto_t *words = ecx_words(conn, key);
	const json_t *one;
	size_t i;

	json_array_foreach (words, i, one)
		if (strcmp(json_string_value(one), word) == 0)
			return true;
	return false;
}

/* Does the text contain the phrase of this length? */
static bool
has_phrase(const char *text, const char *phrase, size_t len)
{
	for (; *text != '\0'; text++)
		if (strncasecmp(text, phrase, len) == 0)
			return true;
	return false;
}

bool
ecx_text_says(const struct ecx_conn *conn, const char *text, const char *key)
{
	const char *s = conf_text(conn->conf, key);
	size_t len;

	for (; s != NULL && *s != '\0'; s += len) {
		s += strspn(s, ", ");
		len = strcspn(s, ",");
		if (len > 0 && has_phrase(text, s, len))
			return true;
	}
	return false;
}

bool
ecx_says(const struct ecx_conn *conn, const char *key)
{
	return ecx_text_says(conn, conn->error, key);
}

/* ---- records in the system ---- */

/* The ids of the rows as the members of an object: rows with the same id are
 * parts of one record, such as the lines of an order. */
static json_t *
ids_of(const json_t *rows, const char *name)
{
	json_t *ids = json_object();
	const json_t *row;
	size_t i;

	json_array_foreach (rows, i, row) {
		auto_free char *id = json_id(json_at(row, name));

		json_object_set_new(ids, id, json_true());
	}
	return ids;
}

const char *
ecx_entity_reference(
    const struct ecx_conn *conn, const struct ecx_entity *entity)
{
	return entity->reference != NULL
		   ? entity->reference
		   : conf_text(conn->conf, entity->reference_key);
}

enum ecx_err
ecx_find_refused(struct ecx_conn *conn, enum ecx_err err,
    const struct ecx_job *job, struct ecx_record *record)
{
	auto_free char *words = xstrdup(conn->error);

	switch (conn->driver->verbs[job->kind].find(conn, job, record)) {
	case ECX_OK:
		return ECX_EXISTS;
	case ECX_MISSING:
		return ecx_fail(conn, err, "%s", words);
	case ECX_REJECTED:
		return ECX_REJECTED;
	default:
		return ECX_UNSURE;
	}
}

/* ---- set ---- */

/* Documents in succession that the server dies of, before it is down. */
enum { DEAD_MAX = 3 };

struct setting {
	struct ecx_conn *conn;
	struct ecx_result *results;
	ecx_rows_fn *fn;
	void *data;
	size_t dead;
	bool alive; /* the server answered, since it failed first */
};

/* Is the server there? Keeps the words of the error that it had. */
static enum ecx_err
check_alive(struct setting *s, enum ecx_err err)
{
	auto_free char *words = xstrdup(s->conn->error);
	enum ecx_err ping;

	if (s->alive || s->conn->driver->ping == NULL)
		return ECX_OK;
	ping = s->conn->driver->ping(s->conn);
	s->alive = ping == ECX_OK;
	(void)ecx_fail(s->conn, err, "%s", words);
	return s->alive ? ECX_OK : err;
}

static enum ecx_err
set_part(struct setting *s, size_t at, size_t n)
{
	enum ecx_err err = s->fn(s->data, at, n);
	bool died =
	    err == ECX_AGAIN || err == ECX_PROTOCOL || err == ECX_UNSURE;

	if (!died)
		s->dead = 0;
	if (err == ECX_OK || ecx_err_stops(err))
		return err;
	if (died && check_alive(s, err) != ECX_OK)
		return err;
	if (died && n == 1 && ++s->dead >= DEAD_MAX)
		return err;
	if (n == 1) {
		if (s->results[at].err == ECX_OK)
			ecx_refuse(&s->results[at], err, "%s", s->conn->error);
		return ECX_OK;
	}
	err = set_part(s, at, n / 2);
	return err == ECX_OK ? set_part(s, at + n / 2, n - n / 2) : err;
}

enum ecx_err
ecx_set_rows(struct ecx_conn *conn, size_t n, struct ecx_result results[],
    ecx_rows_fn *fn, void *data)
{
	struct setting s = {conn, results, fn, data, 0, false};

	return n > 0 ? set_part(&s, 0, n) : ECX_OK;
}

enum ecx_err
ecx_set_each(struct ecx_conn *conn, size_t n, struct ecx_result results[],
    ecx_rows_fn *fn, void *data)
{
	struct setting s = {conn, results, fn, data, 0, false};
	enum ecx_err err = ECX_OK;
	size_t i;

	for (i = 0; i < n && err == ECX_OK; i++)
		err = set_part(&s, i, 1);
	return err;
}

/* ---- one of several ---- */

enum ecx_err
ecx_match_one(struct ecx_conn *conn, const json_t *rows, const char *reference,
    const char *key, const char *id, json_t **row)
{
	json_auto_t *ids = ids_of(rows, id);
	void *first = json_object_iter(ids);
	void *second = json_object_iter_next(ids, first);
	const json_t *one;
	size_t i;

	*row = json_array_get(rows, 0);
	if (reference != NULL)
		json_array_foreach (rows, i, one)
			if (strcasecmp(json_text_at(one, reference), key) != 0)
				return ecx_fail(conn, ECX_PROTOCOL,
				    "asked for %s '%s', got another", reference,
				    key);
	if (first == NULL)
		return ecx_fail(conn, ECX_MISSING, "not there");
	if (second == NULL)
		return ECX_OK;
	return ecx_fail(conn, ECX_REJECTED,
	    "%zu records have this reference (%s, %s%s): resolve the duplicate "
	    "in the system",
	    json_object_size(ids), json_object_iter_key(first),
	    json_object_iter_key(second),
	    json_object_size(ids) > 2 ? ", ..." : "");
}

/* ---- the record that find and create report ---- */

void
ecx_record_set(struct ecx_record *record, const char *id, const char *number,
    const char *note)
{
	text_clean(record->id, sizeof(record->id), id);
	text_clean(record->number, sizeof(record->number),
	    number != NULL ? number : id);
	text_clean(
	    record->note, sizeof(record->note), note != NULL ? note : "");
	record->total = ECX_TOTAL_UNKNOWN;
	record->held = false;
	record->by_email = false;
}

void
ecx_record_note(struct ecx_record *record, const char *format, ...)
{
	auto_free char *more = NULL;
	auto_free char *all = NULL;
	va_list ap;

	va_start(ap, format);
	more = xvasprintf(format, ap);
	va_end(ap);
	all = xasprintf("%s%s%s", record->note,
	    *record->note != '\0' && *more != '\0' ? "; " : "", more);
	text_clean(record->note, sizeof(record->note), all);
}

/* How many of the rows have a tax. */
static int64_t
count_taxed(const json_t *rows)
{
	const json_t *row, *tax;
	int64_t n = 0;
	size_t i, j;

	json_array_foreach (rows, i, row) {
		const json_t *taxes = json_object_get(row, "taxSubtotal");
		bool taxed = false;

		json_array_foreach (taxes, j, tax)
			taxed = taxed ||
				!dec_is_zero(json_decimal_at(tax, "taxAmount"));
		n += taxed;
	}
	return n;
}

struct dec
ecx_total_slack(const json_t *order)
{
	unsigned digits =
	    ecx_currency_digits(json_string_at(order, "documentCurrencyCode"));
	int64_t n = count_taxed(json_object_get(order, "orderedItem")) +
		    count_taxed(json_object_get(order, "allowanceCharge"));
	struct dec most = dec_int(n < TOLERANCE_MAX ? n : TOLERANCE_MAX);

	while (digits-- > 0)
		most = dec_mul(most, dec_parse("0.1"));
	return most;
}

void
ecx_record_total(struct ecx_record *record, const json_t *order,
    struct dec theirs, struct dec ours)
{
	struct dec more = dec_sub(theirs, ours);
	struct dec most = ecx_total_slack(order);
	char a[DEC_TEXT], b[DEC_TEXT];

	record->total = ECX_TOTAL_UNKNOWN;
	record->gross = theirs;
	if (dec_bad(more))
		return;
	record->total =
	    dec_cmp(more, most) <= 0 && dec_cmp(dec_neg(more), most) <= 0
		? ECX_TOTAL_AGREES
		: ECX_TOTAL_DIFFERS;
	if (record->total == ECX_TOTAL_DIFFERS)
		ecx_record_note(record, "total there is %s, expected %s",
		    dec_print(dec_trim(theirs), a),
		    dec_print(dec_trim(ours), b));
}

const char *
ecx_customer_email(const struct ecx_conn *conn, const struct ecx_job *job)
{
	return job->kind == ECX_CUSTOMER &&
		       conf_bool(conn->conf, "customer_by_email")
		   ? json_string_at(job->doc, "email")
		   : NULL;
}

/* " (17, 18)": the ids that the words of ecx_match_one name, or nothing. The
 * caller frees it. */
static char *
ids_named(const char *words)
{
	const char *from = strstr(words, " (");
	const char *to = strstr(words, "): resolve");

	return from != NULL && to != NULL
		   ? xstrndup(from, (size_t)(to + 1 - from))
		   : xstrdup("");
}

enum ecx_err
ecx_matched_email(struct ecx_conn *conn, enum ecx_err err, const char *email,
    struct ecx_record *record)
{
	if (err == ECX_REJECTED) {
		auto_free char *ids = ids_named(conn->error);

		return ecx_fail(conn, err,
		    "several customers there have the e-mail address '%s'%s: "
		    "enter the reference in the one that is meant",
		    email, ids);
	}
	record->by_email = err == ECX_OK;
	if (err == ECX_OK)
		ecx_record_note(record, "found by its e-mail address");
	return err;
}

bool
ecx_holds_risk(const struct ecx_conn *conn, const json_t *order)
{
	return conf_is(conn->conf, "risk", "hold") &&
	       json_string_at(order, "risk") != NULL;
}

const char *
ecx_hold_block(const struct ecx_conn *conn, const json_t *order)
{
	return conf_is(conn->conf, "total_differs", "hold") ||
		       ecx_holds_risk(conn, order)
		   ? conf_text(conn->conf, "hold_block")
		   : NULL;
}

bool
ecx_record_hold(struct ecx_record *record, const char *block)
{
	record->held = record->hold != NULL && strcmp(record->hold, block) == 0;
	return record->held;
}

/* ---- products ---- */

bool
ecx_units_fit(
    struct ecx_conn *conn, const json_t *product, struct ecx_result *result)
{
	static const char *const measures[][2] = {{"weight", "weight_unit"},
	    {"width", "dimension_unit"}, {"height", "dimension_unit"},
	    {"depth", "dimension_unit"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(measures); i++) {
		const char *const *m = measures[i];
		const char *is =
		    json_string_at(json_object_get(product, m[0]), "unitCode");
		const char *shop = conf_text(conn->conf, m[1]);

		if (is == NULL || strcmp(is, shop) == 0)
			continue;
		ecx_refuse(result, ECX_REJECTED,
		    "the %s is in %s, but the shop's %s is %s", m[0], is, m[1],
		    shop);
		return false;
	}
	return true;
}
