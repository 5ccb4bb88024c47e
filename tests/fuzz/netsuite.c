/* Any JSON as rows of SuiteQL: whatever they hold, a query for those behind one
 * of them stays what it was, and only what has left is handed out, by its order
 * and with quantities that are not below zero. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "connectors/netsuite/netsuite_in.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

/* Behind each literal there is nothing of the row's own. */
static void
check_sql(const char *sql)
{
	const char *c;

	for (c = sql; *c != '\0'; c++) {
		if (*c == '\'') {
			do
				c += strcspn(c + 1, "'") + 1;
			while (*c != '\0' && *++c == '\'');
			expect(*c == ' ' || *c == ')');
		}
		expect(strchr(" ABDENORY.abk1234567890-<>=(),", *c) != NULL);
	}
}

static void
page_on(struct ecx_conn *conn, const json_t *row)
{
	const struct netsuite_query q = {
	    .key = {{"a.k", "sku", netsuite_add_text},
		{"b.k", "id", netsuite_add_id}}};
	auto_buf struct buf sql = {0};

	buf_init(&sql, BUF_LINE_MAX);
	if (netsuite_order_by(conn, &q, row, &sql) == ECX_OK)
		check_sql(sql.data);
}

static bool
shipped(struct ecx_emitter *e, json_t *doc)
{
	const json_t *lines = json_at(doc, "ecx.lines"), *line;
	size_t i;

	(void)e;
	expect(json_is_at(doc, "status", "C"));
	expect(json_string_at(doc, "ecx.ref") != NULL);
	expect(
	    json_is_array(lines) && json_is_array(json_at(doc, "ecx.parcels")));
	json_array_foreach (lines, i, line) {
		struct dec quantity = json_decimal_at(line, "quantity");

		expect(dec_bad(quantity) || dec_cmp(quantity, dec_zero()) > 0);
	}
	json_decref(doc);
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *rows = json_read((const char *)data, size, &problem);
	struct ecx_conn conn = {.name = "ns"};
	struct ecx_emitter e = {.doc = shipped};
	struct netsuite_shipping s = {.conn = &conn,
	    .e = &e,
	    .orders = json_object_get(rows, "orders"),
	    .shipments = json_object_get(rows, "shipments"),
	    .lines = json_object_get(rows, "lines"),
	    .parcels = json_object_get(rows, "parcels")};
	const json_t *row;
	size_t i;

	json_array_foreach (s.lines, i, row)
		page_on(&conn, row);
	expect(netsuite_emit_shipments(&s) == ECX_OK);
	return 0;
}
