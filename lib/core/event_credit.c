/* How much of what was invoiced is left to credit. */
#include <string.h>

#include "base/json_answer.h"
#include "connector.h"

enum ecx_err
ecx_credit_take(struct ecx_conn *conn, const json_t *invoiced,
    const char *number, struct dec pieces, json_t **parts)
{
	struct dec rest = pieces;
	char a[DEC_TEXT], b[DEC_TEXT];
	json_t *of;
	size_t i;

	*parts = json_array();
	json_array_foreach (invoiced, i, of) {
		struct dec some = json_decimal_at(of, "left");
		json_t *part;

		if (!json_is_at(of, "number", number) || dec_bad(some) ||
		    dec_cmp(some, dec_zero()) <= 0 || dec_is_zero(rest))
			continue;
		if (dec_cmp(some, rest) > 0)
			some = rest;
		part = json_pack("{s:O}", "of", of);
		json_set_dec(part, "pieces", dec_trim(some));
		json_array_append_new(*parts, part);
		json_set_dec(
		    of, "left", dec_sub(json_decimal_at(of, "left"), some));
		rest = dec_sub(rest, some);
	}
	if (dec_is_zero(rest))
		return ECX_OK;
	return ecx_fail(conn, ECX_REJECTED,
	    "line %s: %s pieces, but only %s are left to credit there", number,
	    dec_print(dec_trim(pieces), a),
	    dec_print(dec_trim(dec_sub(pieces, rest)), b));
}

enum ecx_err
ecx_credit_read(struct ecx_conn *conn, enum ecx_err err, const json_t *rows)
{
	const char *mark = err == ECX_OK ? json_mark_in(rows) : NULL;

	return mark == NULL ? err
			    : ecx_fail(conn, ECX_AGAIN,
				  "what is invoiced and credited cannot be "
				  "read: %s",
				  mark);
}

enum ecx_err
ecx_credit_fits(
    struct ecx_conn *conn, const json_t *credit, struct dec left, size_t rows)
{
	struct dec net =
	    json_decimal_at(credit, "legalMonetaryTotal.taxExclusiveAmount");
	struct dec cents = dec_mul(dec_int((int64_t)rows), dec_parse("0.01"));
	char a[DEC_TEXT], b[DEC_TEXT];

	if (dec_bad(net) || dec_bad(left) ||
	    dec_cmp(dec_sub(net, left), cents) <= 0)
		return ECX_OK;
	return ecx_fail(conn, ECX_REJECTED,
	    "%s %s without tax, but only %s are left to credit there",
	    dec_print(net, a), json_text_at(credit, "documentCurrencyCode"),
	    dec_print(dec_trim(left), b));
}
