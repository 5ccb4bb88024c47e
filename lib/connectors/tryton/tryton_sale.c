/* Orders in Tryton: a sale is created as a draft, and moved on step by step. */
#include <stdio.h>
#include <string.h>

#include "connectors/tryton/tryton_in.h"

/* ---- the values of a sale ---- */

/* Reads the products that the lines name, into an object by their code. */
static enum ecx_err
find_products(struct ecx_conn *conn, const json_t *lines, json_t *products)
{
	json_t *codes = json_array(), *row;
	json_auto_t *rows = NULL;
	const char *code;
	enum ecx_err err;
	size_t i;

	for (i = 0; i < json_array_size(lines); i++)
		json_array_append(codes,
		    json_object_get(json_array_get(lines, i), "product"));
	err = tryton_search(conn, "product.product",
	    json_pack("[[s,s,o]]", "code", "in", codes), 0,
	    json_pack("[s,s,s]", "code", "template.sale_uom",
		"template.account_category.customer_taxes_used"),
	    NULL, &rows);
	for (i = 0; i < json_array_size(rows) && err == ECX_OK; i++) {
		row = json_array_get(rows, i);
		code = json_text_at(row, "code");
		if (json_object_get(products, code) != NULL)
			err = ecx_fail(conn, ECX_REJECTED,
			    "there is more than one product with code '%s' in "
			    "Tryton",
			    code);
		json_object_set(products, code, row);
	}
	return err;
}

/* The name of the tax for a tax that the store charged, by the key tax_21 of
 * the section; or NULL. */
static const char *
tax_name(const struct ecx_conn *conn, const json_t *tax)
{
	struct dec rate = json_decimal_at(tax, "rate");
	char text[DEC_TEXT];
	auto_free char *key = NULL;

	if (dec_bad(rate))
		return NULL;
	key = xasprintf("tax_%s", dec_print(dec_trim(rate), text));
	return conf_text(conn->conf, key);
}

/* Sets *taxes to those of a line: the taxes that the section names for the
 * store's percentages, none for a line without tax, else those of the product.
 */
static enum ecx_err
line_taxes(struct ecx_conn *conn, const json_t *line, const json_t *product,
    json_t **taxes)
{
	const json_t *list = json_object_get(line, "taxes");
	json_auto_t *ids = json_array();
	bool own = json_array_size(list) == 0;
	enum ecx_err err;
	json_int_t id;
	size_t i;

	for (i = 0; i < json_array_size(list); i++) {
		const json_t *tax = json_array_get(list, i);
		const char *name = tax_name(conn, tax);
		struct dec amount = json_decimal_at(tax, "amount");

		if (name == NULL) {
			own |= dec_bad(amount) || !dec_is_zero(amount);
			continue;
		}
		err = tryton_find_id(conn, "account.tax", "name", name, &id);
		if (err != ECX_OK)
			return tryton_named_by(conn, err, "tax_*");
		json_array_append_new(ids, json_integer(id));
	}
	*taxes = own ? json_at(product,
			   "template.account_category.customer_taxes_used")
		     : ids;
	json_incref(*taxes);
	return ECX_OK;
}

static void
add_sale_line(
    json_t *lines, const json_t *like, struct dec quantity, struct dec price)
{
	json_t *line = json_copy((json_t *)like);

	json_set_number(line, "quantity", quantity);
	json_object_set_new(line, "unit_price", tryton_decimal(price));
	json_array_append_new(lines, line);
}

/* The smallest difference of unit prices. */
static struct dec
price_step(const struct ecx_conn *conn)
{
	int64_t digits = conf_int(conn->conf, "price_digits");
	struct dec step = dec_int(1);

	while (digits-- > 0)
		step = dec_mul(step, dec_parse("0.1"));
	return step;
}

/*
 * Tryton multiplies the unit price, which has few digits, and rounds. Where no
 * price comes to the amount, one unit becomes a line with the difference. False
 * when the figures are too large.
 */
static bool
add_priced(json_t *lines, const json_t *like, struct dec quantity,
    struct dec amount, unsigned digits, struct dec step)
{
	struct dec others = dec_sub(quantity, dec_int(1));
	struct dec steps = dec_quotient(amount, dec_mul(quantity, step));
	struct dec low = dec_mul(steps, step), high = dec_add(low, step);
	struct dec at_low =
	    dec_round(dec_mul(quantity, low), digits, DEC_HALF_EVEN);
	struct dec at_high =
	    dec_round(dec_mul(quantity, high), digits, DEC_HALF_EVEN);

	if (dec_bad(at_low) || dec_bad(at_high))
		return false;
	if (dec_cmp(at_low, amount) == 0) {
		add_sale_line(lines, like, quantity, low);
	} else if (dec_cmp(at_high, amount) == 0 ||
		   dec_cmp(others, dec_zero()) <= 0) {
		add_sale_line(lines, like, quantity, high);
	} else {
		at_low = dec_round(dec_mul(others, low), digits, DEC_HALF_EVEN);
		add_sale_line(lines, like, others, low);
		add_sale_line(lines, like, dec_int(1), dec_sub(amount, at_low));
	}
	return true;
}

static enum ecx_err
add_line(struct ecx_conn *conn, const json_t *native, const json_t *products,
    unsigned digits, json_t *lines)
{
	const char *code = json_string_at(native, "product");
	const char *type = json_text_at(native, "type");
	const json_t *product =
	    code != NULL ? json_object_get(products, code) : NULL;
	struct dec quantity = dec_trim(json_decimal_at(native, "quantity"));
	struct dec amount = json_decimal_at(native, "amount");
	struct dec step = price_step(conn);
	json_auto_t *line = json_copy((json_t *)native);
	json_auto_t *taxes = NULL;
	enum ecx_err err;

	if (code == NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "the %s has no product: charge_product or discount_product "
		    "is not set",
		    type);
	if (product == NULL)
		return ecx_fail(conn, ECX_REJECTED,
		    "there is no product with code '%s' in Tryton", code);
	if (dec_bad(amount) || dec_bad(quantity) || dec_is_zero(quantity))
		return ecx_fail(conn, ECX_REJECTED,
		    "the line of '%s' has no quantity or amount", code);
	err = line_taxes(conn, native, product, &taxes);
	if (err != ECX_OK)
		return err;
	json_object_del(line, "amount");
	json_set_text(line, "code", code);
	json_object_set_new(line, "type", json_string("line"));
	json_object_set(line, "product", json_object_get(product, "id"));
	json_object_set(line, "unit", json_at(product, "template.sale_uom"));
	json_object_set_new(line, "taxes", json_pack("[[s,O]]", "add", taxes));
	if (strcmp(type, "allowance") == 0)
		amount = dec_neg(amount);
	if (dec_cmp(amount, dec_zero()) < 0)
		step = dec_neg(step);
	return add_priced(lines, line, quantity, amount, digits, step)
		   ? ECX_OK
		   : ecx_fail(conn, ECX_REJECTED,
			 "the line of '%s' has too many digits", code);
}

/* The taxes of an order are all of its lines': where one line has some, or the
 * order has none, a line without any is without tax. */
static void
set_untaxed(const json_t *native, const json_t *list)
{
	struct dec net = json_decimal_at(native, "untaxed_amount");
	struct dec gross = json_decimal_at(native, "total_amount");
	bool known =
	    !dec_bad(net) && !dec_bad(gross) && dec_cmp(net, gross) == 0;
	json_t *line;
	size_t i;

	json_array_foreach (list, i, line)
		known |= json_array_size(json_object_get(line, "taxes")) > 0;
	json_array_foreach (list, i, line)
		if (known && json_object_get(line, "taxes") == NULL)
			json_object_set_new(
			    line, "taxes", json_pack("[{s:s}]", "amount", "0"));
}

enum ecx_err
tryton_sale_lines(struct ecx_conn *conn, const json_t *native, json_t **lines)
{
	json_auto_t *list = json_deep_copy(json_object_get(native, "lines"));
	unsigned digits =
	    ecx_currency_digits(json_string_at(native, "currency"));
	json_auto_t *products = json_object();
	enum ecx_err err = find_products(conn, list, products);
	size_t i;

	*lines = json_array();
	set_untaxed(native, list);
	for (i = 0; i < json_array_size(list) && err == ECX_OK; i++)
		err = add_line(
		    conn, json_array_get(list, i), products, digits, *lines);
	return err;
}

json_t *
tryton_new_lines(json_t *lines)
{
	json_t *all;
	size_t i;

	for (i = 0; i < json_array_size(lines); i++)
		json_object_del(json_array_get(lines, i), "code");
	all = tryton_create_all(lines);
	json_decref(lines);
	return all;
}

/* Replaces a name by its id. A name that the section has is one of all orders,
 * so that no order is at fault when it does not exist. */
static enum ecx_err
set_name(struct ecx_conn *conn, const json_t *native, json_t *sale,
    const char *const name[3])
{
	const char *ours = json_string_at(native, name[0]);
	const char *key = strcmp(name[0], "currency") == 0 ? NULL : name[0];
	enum ecx_err err =
	    tryton_resolve(conn, sale, name[0], name[1], name[2]);

	return key != NULL && ours != NULL && conf_is(conn->conf, key, ours)
		   ? tryton_named_by(conn, err, key)
		   : err;
}

enum ecx_err
tryton_sale_names(struct ecx_conn *conn, const json_t *native, json_t *sale)
{
	static const char *const names[][3] = {{"web_shop", "web.shop", "name"},
	    {"currency", "currency.currency", "code"},
	    {"warehouse", "stock.location", "code"},
	    {"payment_term", "account.invoice.payment_term", "name"}};
	const char *date = json_string_at(sale, "sale_date");
	enum ecx_err err = ECX_OK;
	size_t i;

	if (date != NULL)
		json_object_set_new(sale, "sale_date", tryton_date(date));
	for (i = 0; i < ARRAY_LEN(names) && err == ECX_OK; i++)
		err = set_name(conn, native, sale, names[i]);
	return err;
}

/* Turns the map's document of the order into the values of a sale. */
static enum ecx_err
sale_values(struct ecx_conn *conn, const json_t *native, json_t *sale)
{
	json_t *lines = NULL;
	enum ecx_err err;

	json_object_update(sale, (json_t *)native);
	json_object_del(sale, "untaxed_amount");
	json_object_del(sale, "total_amount");
	json_object_del(sale, "party");
	json_object_del(sale, "invoice_address");
	json_object_del(sale, "shipment_address");
	if (json_object_get(sale, "web_shop") == NULL)
		return ecx_fail(conn, ECX_CONFIG, "web_shop is not set");
	err = tryton_sale_names(conn, native, sale);
	if (err == ECX_OK)
		err = tryton_sale_lines(conn, native, &lines);
	json_object_set_new(sale, "lines",
	    tryton_new_lines(lines != NULL ? lines : json_array()));
	return err == ECX_OK ? tryton_set_parties(conn, native, sale) : err;
}

/* ---- step by step ---- */

static const struct {
	const char *state, *action;
} steps[] = {
    {"draft", "quote"},
    {"quotation", "confirm"},
    {"confirmed", "process"},
    {"processing", NULL},
    {"done", NULL},
};

/* The step with that state, or -1, for example for "cancelled". */
static int
step_of(const char *name)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(steps); i++)
		if (strcmp(name, steps[i].state) == 0)
			return (int)i;
	return -1;
}

static enum ecx_err
sale_read(struct ecx_conn *conn, json_int_t id, json_t **sale)
{
	json_auto_t *rows = NULL;
	enum ecx_err err = tryton_search(conn, "sale.sale",
	    json_pack("[[s,s,I]]", "id", "=", id), 1,
	    json_pack("[s,s,s,s]", "number", "state", "untaxed_amount",
		"total_amount"),
	    NULL, &rows);

	*sale = json_incref(json_array_get(rows, 0));
	if (err == ECX_OK && *sale == NULL)
		err = ecx_fail(conn, ECX_REJECTED,
		    "sale %lld does not exist in Tryton any more",
		    (long long)id);
	return err;
}

struct dec
tryton_total_of(const json_t *native, const json_t *sale)
{
	return json_decimal_at(sale,
	    json_object_get(native, "total_amount") != NULL ? "total_amount"
							    : "untaxed_amount");
}

bool
tryton_is_rounding(const json_t *native, struct dec d)
{
	unsigned digits =
	    ecx_currency_digits(json_string_at(native, "currency"));
	struct dec most =
	    dec_int((int64_t)json_array_size(json_object_get(native, "lines")));

	while (digits-- > 0)
		most = dec_mul(most, dec_parse("0.1"));
	return dec_cmp(d, most) <= 0 && dec_cmp(dec_neg(d), most) <= 0;
}

static enum ecx_err
add_rounding(
    struct ecx_conn *conn, json_int_t id, const char *code, struct dec amount)
{
	json_auto_t *codes = json_pack("[{s:s}]", "product", code);
	json_auto_t *products = json_object();
	json_auto_t *lines = json_array();
	json_auto_t *line = json_pack("{s:s,s:i,s:[{s:s}]}", "product", code,
	    "quantity", 1, "taxes", "amount", "0");
	char text[DEC_TEXT];
	enum ecx_err err = find_products(conn, codes, products);

	json_set_text(line, "amount", dec_print(amount, text));
	if (err == ECX_OK)
		err = add_line(conn, line, products, amount.scale, lines);
	if (err != ECX_OK)
		return err;
	return tryton_call(conn, HTTP_CREATES, "model.sale.sale.write",
	    json_pack("[[I],{s:o}]", id, "lines",
		tryton_new_lines(json_incref(lines))),
	    NULL);
}

/* Reads the total of the draft. A rounding difference of taxes becomes a line
 * of its own. */
static enum ecx_err
draft_total(struct ecx_conn *conn, json_int_t id, const json_t *native,
    const json_t *sale, struct dec *theirs)
{
	const char *code = conf_text(conn->conf, "rounding_product");
	struct dec less;
	json_auto_t *again = NULL;
	enum ecx_err err;

	*theirs = tryton_total_of(native, sale);
	less = dec_sub(tryton_total_of(native, native), *theirs);
	if (dec_bad(less) || dec_is_zero(less) || code == NULL ||
	    !tryton_is_rounding(native, less))
		return ECX_OK;
	err = add_rounding(conn, id, code, less);
	if (err == ECX_OK)
		err = sale_read(conn, id, &again);
	if (err == ECX_OK)
		*theirs = tryton_total_of(native, again);
	return err;
}

/* Compares the total of the draft with the order's. */
static enum ecx_err
check_total(struct ecx_conn *conn, json_int_t id, const json_t *native,
    const json_t *sale)
{
	struct dec ours = tryton_total_of(native, native), theirs;
	enum ecx_err err = draft_total(conn, id, native, sale, &theirs);
	struct dec less = dec_sub(ours, theirs);
	char a[DEC_TEXT], b[DEC_TEXT];

	if (err != ECX_OK || dec_bad(less) || dec_is_zero(less))
		return err;
	return ecx_fail(conn, ECX_REJECTED,
	    "sale %lld is left as a draft: total there is %s, expected %s",
	    (long long)id, dec_print(theirs, a), dec_print(ours, b));
}

void
tryton_set_record(const json_t *sale, json_int_t id, struct ecx_record *record)
{
	snprintf(record->id, sizeof(record->id), "%lld", (long long)id);
	snprintf(record->number, sizeof(record->number), "%s",
	    json_text_at(sale, "number"));
}

enum ecx_err
tryton_click_sale(struct ecx_conn *conn, json_int_t id, const char *action)
{
	enum ecx_err err = tryton_click(conn, "sale.sale", action, id);
	auto_free char *why = xstrdup(conn->error);

	return err == ECX_REJECTED ? ecx_fail(conn, err, "sale %lld: %s: %s",
					 (long long)id, action, why)
				   : err;
}

/* An action without an error may have done nothing, so the state is read again.
 */
enum ecx_err
tryton_move_sale(struct ecx_conn *conn, json_int_t id, const char *state_wanted,
    const json_t *native, struct ecx_record *record)
{
	int target = step_of(state_wanted);
	auto_free char *refusal = NULL;
	int before = -1, now;
	enum ecx_err err;

	for (;; before = now) {
		json_auto_t *sale = NULL;
		const char *state;

		err = sale_read(conn, id, &sale);
		if (err != ECX_OK)
			return err;
		tryton_set_record(sale, id, record);
		state = json_text_at(sale, "state");
		now = step_of(state);
		if (now < 0)
			snprintf(record->note, sizeof(record->note),
			    "sale %s is %s in Tryton", record->id, state);
		err = now == 0 && before < 0
			  ? check_total(conn, id, native, sale)
			  : ECX_OK;
		if (err != ECX_OK || now < 0 || now >= target)
			return err;
		if (now == before && refusal != NULL)
			return ecx_fail(conn, ECX_REJECTED, "%s", refusal);
		if (now == before)
			return ecx_fail(conn, ECX_REJECTED,
			    "sale %s: %s had no effect, the state is still %s",
			    record->id, steps[now].action, state);
		err = tryton_click_sale(conn, id, steps[now].action);
		if (err != ECX_OK && err != ECX_REJECTED)
			return err;
		free(refusal);
		refusal = err == ECX_OK ? NULL : xstrdup(conn->error);
	}
}

/* A sale that is to be held stays the draft that it is. */
static enum ecx_err
hold_sale(struct ecx_conn *conn, json_int_t id, const struct ecx_job *job,
    struct ecx_record *record)
{
	const json_t *native = json_object_get(job->doc, "native");
	json_auto_t *sale = NULL;
	struct dec total;
	enum ecx_err err = sale_read(conn, id, &sale);

	if (err != ECX_OK)
		return err;
	tryton_set_record(sale, id, record);
	if (step_of(json_text_at(sale, "state")) < 0)
		snprintf(record->note, sizeof(record->note),
		    "sale %s is %s in Tryton", record->id,
		    json_text_at(sale, "state"));
	if (!ecx_record_hold(record, json_text_at(sale, "state")))
		return ECX_OK;
	err = draft_total(conn, id, native, sale, &total);
	if (err == ECX_OK)
		ecx_record_total(
		    record, job->doc, total, tryton_total_of(native, native));
	return err;
}

static enum ecx_err
finish_sale(struct ecx_conn *conn, json_int_t id, const struct ecx_job *job,
    struct ecx_record *record)
{
	return record->hold != NULL
		   ? hold_sale(conn, id, job, record)
		   : tryton_move_sale(conn, id,
			 conf_text(conn->conf, "order_state"),
			 json_object_get(job->doc, "native"), record);
}

/* ---- the verbs ---- */

enum ecx_err
tryton_sale_by_web_id(
    struct ecx_conn *conn, const json_t *native, json_int_t *id)
{
	const char *web_id = json_text_at(native, "web_id");
	auto_free char *noun = xasprintf("sale with web ID '%s'", web_id);

	*id = 0;
	if (*web_id == '\0')
		return ecx_fail(
		    conn, ECX_REJECTED, "the map writes no web_id of the sale");
	return tryton_find_one(conn, "sale.sale",
	    json_pack("[[s,s,s]]", "web_id", "=", web_id), noun, id);
}

enum ecx_err
tryton_order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const json_t *native = json_object_get(job->doc, "native");
	json_auto_t *bare = json_pack("{s:s}", "web_id", job->key);
	json_int_t id;
	enum ecx_err err =
	    tryton_sale_by_web_id(conn, native != NULL ? native : bare, &id);

	if (err != ECX_OK)
		return err;
	tryton_set_record(NULL, id, record);
	return conn->dry_run || native == NULL
		   ? ECX_OK
		   : finish_sale(conn, id, job, record);
}

enum ecx_err
tryton_find_refused_sale(
    struct ecx_conn *conn, const json_t *native, json_int_t *id)
{
	auto_free char *why = xstrdup(conn->error);
	enum ecx_err err = tryton_sale_by_web_id(conn, native, id);

	if (err == ECX_OK)
		return ECX_EXISTS;
	return err == ECX_MISSING ? ecx_fail(conn, ECX_REJECTED, "%s", why)
				  : err;
}

enum ecx_err
tryton_order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	const json_t *native = json_object_get(job->doc, "native");
	json_auto_t *sale = json_object();
	json_int_t id;
	enum ecx_err created, err = sale_values(conn, native, sale);

	if (err != ECX_OK)
		return err;
	created = tryton_create(conn, "sale.sale", json_incref(sale), &id);
	if (conn->dry_run)
		return created;
	if (created == ECX_REJECTED)
		created = tryton_find_refused_sale(conn, native, &id);
	if (created != ECX_OK && created != ECX_EXISTS)
		return created;
	err = finish_sale(conn, id, job, record);
	if (err == ECX_OK)
		return created;
	/* The sale exists, at least as a draft. */
	return ecx_err_is_document(err) ? err : ECX_UNSURE;
}

enum ecx_err
tryton_order_release(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	return tryton_move_sale(conn, strtoll(record->id, NULL, 10),
	    conf_text(conn->conf, "order_state"),
	    json_object_get(job->doc, "native"), record);
}
