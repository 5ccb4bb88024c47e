/* Payouts of Shopify Payments: what each transfer to the bank consists of. */
#include <stdio.h>
#include <string.h>

#include "connectors/shopify/shopify_gql.h"
#include "connectors/shopify/shopify_in.h"
#include "core/envelope.h"
#include "net/relay.h"

enum { ENTRIES = 100 };

bool
shopify_payout_is_open(const json_t *payout)
{
	return json_is_at(payout, "status", "SCHEDULED") ||
	       json_is_at(payout, "status", "IN_TRANSIT");
}

/* Shopify has a hundred types, and new ones each year: every other one is an
 * adjustment, with its type beside it. */
static const char *
kind_of(const json_t *node)
{
	static const struct {
		const char *begin, *kind;
		bool whole;
	} known[] = {
	    {"CHARGEBACK", "chargeback", false},
	    {"DISPUTE", "chargeback", false},
	    {"CHARGE", "charge", true},
	    {"REFUND", "refund", true},
	    {"REFUND_", "refund", false},
	    {"RESERVED_FUNDS", "reserve", false},
	    {"TRANSFER", "transfer", false},
	};
	const char *type = json_text_at(node, "type");
	size_t i;

	if (strstr(type, "_FEE") != NULL)
		return "fee";
	if (json_is_at(node, "sourceType", "DISPUTE"))
		return "chargeback";
	for (i = 0; i < ARRAY_LEN(known); i++)
		if (known[i].whole ? strcmp(type, known[i].begin) == 0
				   : strncmp(type, known[i].begin,
					 strlen(known[i].begin)) == 0)
			return known[i].kind;
	return "adjustment";
}

/* The number at the end of an id, "" where there is none. */
static const char *
number_of(const json_t *node)
{
	const char *id = json_text_at(node, "id");
	const char *slash = strrchr(id, '/');

	return slash != NULL ? slash + 1 : id;
}

/* The reference of the order, as it was created in the ERP. */
static void
add_order(json_t *entry, const json_t *order, const struct conf_section *conf)
{
	const char *name = json_string_at(order, "name");
	auto_free char *ref = NULL;

	if (name == NULL)
		return;
	name += *name == '#';
	json_set_text(entry, "number", name);
	json_set_text(entry, "order", json_string_at(order, "id"));
	if (conf != NULL)
		ref = ecx_ref_of(conf, name);
	if (ref != NULL && ecx_ref_ok(ref))
		json_set_text(entry, "ref", ref);
}

static json_t *
entry_of(const json_t *node, const struct conf_section *conf)
{
	json_t *entry = json_object();

	json_set_text(entry, "id", number_of(node));
	json_set_text(entry, "kind", kind_of(node));
	add_order(entry, json_object_get(node, "associatedOrder"), conf);
	return entry;
}

/* Has each of its amounts that currency? */
static bool
is_in(const json_t *node, const char *currency)
{
	return json_is_at(node, "amount.currencyCode", currency) &&
	       json_is_at(node, "fee.currencyCode", currency) &&
	       json_is_at(node, "net.currencyCode", currency);
}

/* What the bank shows. Only its type says that it is a withdrawal. */
static void
set_amount(json_t *ecx, const json_t *payout)
{
	struct dec amount = json_decimal_at(payout, "net.amount");

	if (json_is_at(payout, "transactionType", "WITHDRAWAL") &&
	    !dec_bad(amount) && dec_cmp(amount, dec_zero()) > 0)
		amount = dec_neg(amount);
	if (!dec_bad(amount))
		json_set_dec(ecx, "amount", amount);
}

bool
shopify_payout_compose(json_t *payout, const json_t *nodes,
    const struct conf_section *conf, char why[ECX_WHY])
{
	const char *id = json_string_at(payout, "id");
	const char *currency = json_text_at(payout, "net.currencyCode");
	json_auto_t *ecx = json_object();
	json_t *entries = json_array();
	char day[sizeof("2026-11-20")];
	char clean[64];
	size_t i;

	(void)snprintf(
	    day, sizeof(day), "%s", json_text_at(payout, "updatedAt"));
	json_set_text(ecx, "day", day);
	set_amount(ecx, payout);
	json_object_set_new(ecx, "entries", entries);
	for (i = 0; i < json_array_size(nodes); i++) {
		json_t *node = json_array_get(nodes, i);

		if (id == NULL || !json_is_at(node, "associatedPayout.id", id))
			continue;
		if (!is_in(node, currency)) {
			(void)snprintf(why, ECX_WHY,
			    "entry %s is not in the currency of the payout, "
			    "%.3s",
			    text_clean(clean, sizeof(clean), number_of(node)),
			    currency);
			return false;
		}
		json_object_set_new(node, "ecx", entry_of(node, conf));
		json_array_append(entries, node);
	}
	json_object_set(payout, "ecx", ecx);
	return true;
}

static enum ecx_err
add_nodes(void *all, const json_t *nodes, bool more)
{
	(void)more;
	json_array_extend(all, (json_t *)nodes);
	return ECX_OK;
}

enum ecx_err
shopify_payout_read(struct ecx_conn *conn, json_t *payout)
{
	struct shopify_state *state = conn->state;
	json_auto_t *nodes = json_array();
	auto_buf struct buf filter = {0};
	char why[ECX_WHY];
	enum ecx_err err;

	buf_init(&filter, BUF_LINE_MAX);
	shopify_search_term(&filter, "payments_transfer_id",
	    json_text_at(payout, "legacyResourceId"));
	err = relay_list(&state->gql, gql_entries,
	    json_pack("{s:s, s:i}", "q", filter.data, "first", ENTRIES), NULL,
	    add_nodes, nodes);
	if (err != ECX_OK ||
	    shopify_payout_compose(payout, nodes, conn->conf, why))
		return err;
	return ecx_fail(conn, ECX_REJECTED, "%s", why);
}
