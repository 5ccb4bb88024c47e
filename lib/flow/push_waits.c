/* What an order waits for: its customer, and a decision about its risk. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "core/map.h"
#include "flow/push_in.h"

/*
 * The reference of the order's customer: that of the order with the customer's
 * number behind the prefix, as ecx_envelope makes it. NULL for a guest, and
 * where the reference of the order is made in another way. A new string.
 */
static char *
customer_key(const struct item *it)
{
	const char *number = json_text_at(it->in.doc, "orderNumber");
	const char *customer =
	    json_string_at(it->in.doc, "customer.identifier");
	const size_t all = strlen(it->key), len = strlen(number);
	char *key, *p;

	if (customer == NULL || len >= all ||
	    strcasecmp(it->key + all - len, number) != 0)
		return NULL;
	key = xasprintf("%.*s%s", (int)(all - len), it->key, customer);
	for (p = key; *p; p++)
		*p = (char)toupper((unsigned char)*p);
	return key;
}

/* Writes it where the map has it; false, with the reason, where that fails. */
static bool
write_account(struct push *p, struct item *it, const struct ledger_receipt *r,
    char why[ECX_WHY])
{
	const struct map *map = ecx_conn_map(p->conn, ECX_ORDER);
	json_auto_t *ours = json_pack("{s:{s:s, s:s}}", "account", "id", r->id,
	    "number", push_receipt_number(r));
	json_auto_t *theirs = NULL;
	json_t *mapped = json_deep_copy(it->mapped);

	if (map != NULL)
		theirs = map_member(map, "account", ours, why);
	else
		snprintf(why, ECX_WHY, "%s", p->conn->error);
	if (theirs != NULL)
		json_object_update_recursive(
		    json_object_get(mapped, "native"), theirs);
	json_decref(it->mapped);
	it->mapped = mapped;
	return theirs != NULL;
}

/* With risk = wait: false where the store warns of the order. */
static bool
check_risk(struct push *p, struct item *it)
{
	const char *risk = json_string_at(it->in.doc, "risk");

	if (it->in.kind != ECX_ORDER || risk == NULL ||
	    !conf_is(p->conn->conf, "risk", "wait"))
		return true;
	it->outcome = WAITS;
	it->code = "risk";
	snprintf(it->work.why, sizeof(it->work.why),
	    "the store recommends to %.32s it for its risk: decide there, or "
	    "cancel it",
	    risk);
	return false;
}

/* With own_account: sets the account of a mapped order. False where it waits
 * for that one, or is refused. */
static bool
set_account(struct push *p, struct item *it)
{
	auto_free char *key = NULL;
	struct ledger_receipt r = {0};
	char why[ECX_WHY];
	bool good = true;

	if (it->in.kind != ECX_ORDER ||
	    !conf_bool(p->conn->conf, "own_account") ||
	    (key = customer_key(it)) == NULL)
		return true;
	if (!ledger_receipt(
		ecx_ledger(p->run), p->name, ECX_CUSTOMER, key, &r)) {
		it->outcome = WAITS;
		it->code = LEDGER_MASTER_DATA;
		snprintf(it->work.why, sizeof(it->work.why),
		    "its customer %s is not in %s yet: push the customer, or "
		    "say own_account = no",
		    key, p->name);
		return false;
	}
	if (!write_account(p, it, &r, why)) {
		push_reject(it, "map", why);
		good = false;
	}
	ledger_receipt_free(&r);
	return good;
}

bool
push_prepare(struct push *p, struct item *it, bool acceptable)
{
	char ignored[ECX_WHY];
	enum ecx_err err;

	if (check_risk(p, it) && push_map(p, it) && set_account(p, it))
		return true;
	if (!it->had_intent || p->run->dry_run || it->outcome == PENDING)
		return false;
	if (it->mapped == NULL)
		it->mapped = ecx_conn_native(
		    p->conn, it->in.kind, it->in.doc, &err, ignored);
	if (it->mapped == NULL)
		it->mapped = json_incref(it->in.doc);
	if (acceptable)
		it->otherwise = (struct verdict){
		    it->outcome, it->code, xstrdup(it->work.why)};
	return true;
}

bool
push_decide_otherwise(struct item *it)
{
	const struct verdict *v = &it->otherwise;

	if (v->why == NULL)
		return false;
	it->outcome = v->outcome;
	it->code = v->code;
	snprintf(it->work.why, sizeof(it->work.why), "%s", v->why);
	return true;
}
