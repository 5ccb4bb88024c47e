/* The company and its entity sets; orders, as they are created and read. */
#include <string.h>

#include "base/json_answer.h"
#include "connectors/d365bc/d365bc_in.h"

#define API "/api/v2.0/companies"

/* ---- the company ---- */

static enum ecx_err
fail_no_company(
    struct ecx_conn *conn, const char *name, const json_t *companies)
{
	const json_t *company;
	auto_buf struct buf names = {0};
	size_t i;

	buf_init(&names, BUF_LINE_MAX);
	json_array_foreach (companies, i, company)
		buf_addf(&names, "%s'%s'", i > 0 ? ", " : "",
		    json_text_at(company, "name"));
	return ecx_fail(conn, ECX_CONFIG, "there is no company '%s', only %s",
	    name, names.len > 0 ? names.data : "none that this user may see");
}

/* Sets root. The id of the company is read, unless the section has it. */
static enum ecx_err
find_company(struct ecx_conn *conn)
{
	struct d365bc *b = conn->state;
	const char *name = conf_string(conn->conf, "company");
	const char *id = odata_is_guid(name) ? name : NULL;
	json_auto_t *companies = NULL;
	enum ecx_err err = ECX_OK;
	const json_t *company;
	size_t i;

	if (b->root != NULL)
		return ECX_OK;
	if (id == NULL)
		err = odata_rows(&b->odata,
		    &(const struct odata_query){
			.path = API, .select = "id,name,displayName"},
		    &companies);
	if (err != ECX_OK)
		return err;
	json_array_foreach (companies, i, company)
		if (json_is_at(company, "name", name) ||
		    (id == NULL && json_is_at(company, "displayName", name)))
			id = json_text_at(company, "id");
	if (id == NULL)
		return fail_no_company(conn, name, companies);
	if (!odata_is_guid(id))
		return ecx_fail(conn, ECX_PROTOCOL,
		    "company '%s' has an id that is not a GUID: '%s'", name,
		    id);
	b->root = xasprintf("%s(%s)", API, id);
	return ECX_OK;
}

enum ecx_err
d365bc_path(struct ecx_conn *conn, const char *set, char **path)
{
	const struct d365bc *b = conn->state;
	enum ecx_err err = find_company(conn);

	*path = err == ECX_OK ? xasprintf("%s/%s", b->root, set) : NULL;
	return err;
}

enum ecx_err
d365bc_rows(struct ecx_conn *conn, const char *set, struct odata_query query,
    const json_t *refs, json_t **rows)
{
	auto_free char *path = NULL;
	enum ecx_err err = d365bc_path(conn, set, &path);

	query.path = path;
	query.page = d365bc_page(conn);
	return err == ECX_OK ? odata_rows_by(d365bc_odata(conn), &query,
				   D365BC_REFERENCE, refs, rows)
			     : err;
}

/* ---- find and create ---- */

struct dec
d365bc_total(const json_t *order)
{
	const json_t *lines = json_object_get(order, "salesOrderLines"), *line;
	struct dec sum = dec_zero();
	size_t i;

	if (json_array_size(lines) == 0)
		return json_decimal_at(order, "totalAmountIncludingTax");
	json_array_foreach (lines, i, line)
		sum = dec_add(
		    sum, json_decimal_at(line, "netAmountIncludingTax"));
	return sum;
}

static void
order_note(const json_t *order, const json_t *doc, struct ecx_record *record)
{
	ecx_record_total(record, doc, d365bc_total(order),
	    json_decimal_at(
		doc, "anticipatedMonetaryTotal.taxInclusiveAmount"));
}

static const struct ecx_entity order_entity = {
    .noun = "sales order",
    .reference = D365BC_REFERENCE,
    .id = "id",
    .number = "number",
    .select = "id,number,externalDocumentNumber,totalAmountIncludingTax",
    .note = order_note,
};

/* An order that was completely shipped and invoiced is deleted there: its
 * posted documents still have its reference and its number. */
static enum ecx_err
find_posted_order(struct ecx_conn *conn, const char *set, const char *key,
    struct ecx_record *record)
{
	struct ecx_entity entity = {.noun = set,
	    .reference = D365BC_REFERENCE,
	    .id = "orderNumber",
	    .number = "number",
	    .select = "id,number,orderNumber,externalDocumentNumber"};
	auto_free char *path = NULL;
	enum ecx_err err = d365bc_path(conn, set, &path);

	entity.object = path;
	return err == ECX_OK ? navpage_find_posted(
				   d365bc_odata(conn), &entity, key, record)
			     : err;
}

enum ecx_err
d365bc_order_find(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	static const char *const posted[] = {"salesInvoices", "salesShipments"};
	struct ecx_entity entity = order_entity;
	auto_free char *path = NULL;
	enum ecx_err err = d365bc_path(conn, "salesOrders", &path);
	size_t i;

	entity.object = path;
	if (err == ECX_OK)
		err =
		    odata_find_record(d365bc_odata(conn), &entity, job, record);
	for (i = 0; i < ARRAY_LEN(posted) && err == ECX_MISSING; i++)
		err = find_posted_order(conn, posted[i], job->key, record);
	return err;
}

enum ecx_err
d365bc_set_prices(
    struct ecx_conn *conn, const json_t *doc, const json_t *lines, bool taxed)
{
	return navpage_set_prices(conn, doc, lines, "lineObjectNumber",
	    (struct priced_terms){.quantity = "quantity",
		.price = "unitPrice",
		.discount = "discountAmount",
		.taxed = taxed});
}

enum ecx_err
d365bc_set_lines(struct ecx_conn *conn, const json_t *doc, json_t *order)
{
	static const struct navpage_comment comment = {.text = "description",
	    .width = 100,
	    .type = "lineType",
	    .is = "Comment"};

	navpage_add_comments(order, "salesOrderLines", &comment);
	return d365bc_set_prices(conn, doc,
	    json_object_get(order, "salesOrderLines"),
	    json_true_at(order, "pricesIncludeTax"));
}

enum ecx_err
d365bc_order_create(
    struct ecx_conn *conn, const struct ecx_job *job, struct ecx_record *record)
{
	json_auto_t *body = json_deep_copy(json_object_get(job->doc, "native"));
	struct ecx_entity entity = order_entity;
	auto_free char *path = NULL;
	enum ecx_err err =
	    d365bc_path(conn, "salesOrders?$expand=salesOrderLines", &path);

	entity.object = path;
	if (err == ECX_OK)
		err = d365bc_set_lines(conn, job->doc, body);
	if (err == ECX_OK)
		err = odata_create_record(
		    d365bc_odata(conn), &entity, body, job, record);
	return err;
}

/* ---- an order and its invoices ---- */

enum ecx_err
d365bc_order_read(struct ecx_conn *conn, const char *id, json_t **order)
{
	auto_free char *path = NULL;
	auto_free char *filter = xasprintf("id eq %s", id);
	json_auto_t *rows = NULL;
	enum ecx_err err;
	const char *mark;

	*order = NULL;
	if (!odata_is_guid(id))
		return ECX_OK;
	err = d365bc_path(conn, "salesOrders", &path);
	if (err == ECX_OK)
		err = odata_rows(d365bc_odata(conn),
		    &(const struct odata_query){.path = path,
			.filter = filter,
			.expand = "salesOrderLines"},
		    &rows);
	mark = err == ECX_OK ? json_mark_in(rows) : NULL;
	if (mark != NULL)
		return ecx_fail(
		    conn, ECX_AGAIN, "the order cannot be read: %s", mark);
	*order = json_incref(json_array_get(rows, 0));
	return err;
}

/* Drafts are in the same entity set as posted invoices. One that was cancelled
 * was taken back. */
static bool
is_posted(const json_t *invoice)
{
	static const char *const others[] = {
	    "Draft", "In Review", "In_x0020_Review", "Canceled"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(others); i++)
		if (json_is_at(invoice, "status", others[i]))
			return false;
	return true;
}

enum ecx_err
d365bc_invoices(struct ecx_conn *conn, const json_t *refs, const char *expand,
    json_t *invoices)
{
	const struct odata_query query = {
	    .select = expand == NULL
			  ? "id,number,externalDocumentNumber,orderNumber,"
			    "invoiceDate,status"
			  : NULL,
	    .expand = expand};
	json_auto_t *rows = NULL;
	json_t *row;
	enum ecx_err err =
	    d365bc_rows(conn, "salesInvoices", query, refs, &rows);
	size_t i;

	json_array_foreach (rows, i, row)
		if (is_posted(row))
			json_array_append(invoices, row);
	return err;
}
