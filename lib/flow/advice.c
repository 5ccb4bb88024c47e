#include <string.h>

#include "base/mem.h"
#include "core/ledger_defer.h"
#include "flow/advice.h"

/* A code of the quarantine or of what is deferred. kind NULL: any. */
static const struct {
	const char *kind, *code;
	struct advice advice;
} known[] = {
    {NULL, LEDGER_MASTER_DATA,
	{"The ERP lacks an item, a customer or an open period that it needs.",
	    "Make what is missing in the ERP, nothing else: it is sent again "
	    "by itself.",
	    true}},
    {NULL, "risk",
	{"The store warns of a risk with this order.",
	    "Decide in the store: approve the order there, or cancel it.",
	    true}},
    {NULL, "report",
	{"This has to be done by hand.",
	    "Do what the reason says, then have it taken off this list.",
	    true}},
    {NULL, "changed",
	{"It was changed in the store after it was sent.",
	    "Change it in the ERP, too, then have it taken off this list.",
	    true}},
    {NULL, "conflict",
	{"Another document has the same reference.",
	    "Look for both in the ERP, and tell your administrator which one "
	    "is right.",
	    true}},
    {"order", "invalid",
	{"The order cannot be sent as the store has it.",
	    "Correct or cancel the order in the store: it is read again when "
	    "it has changed.",
	    true}},
    {"order", "rejected",
	{"The ERP has refused the order.",
	    "Correct what the reason names, in the ERP or in the order in the "
	    "store; then have it sent again.",
	    true}},
    {"fulfillment", "rejected",
	{"The store has refused the shipment.",
	    "Look at the order in the store, and mark it as shipped there if "
	    "it is not.",
	    true}},
    {NULL, "rejected",
	{"It was refused by the other system.",
	    "Correct what the reason names; then have it sent again.", true}},
    {NULL, "missing",
	{"The other system does not have it.",
	    "Create it there: it is sent again by itself.", true}},
    {NULL, "map",
	{"A value has no counterpart in the other system.",
	    "Tell your administrator, who adds it to the map or table that the "
	    "reason names.",
	    false}},
    {NULL, "unreadable",
	{"The system gave it in a form that cannot be read.",
	    "Tell your administrator.", false}},
};

static const struct advice later = {"The other system did not answer clearly.",
    "Nothing now: it is sent again by itself.", false};
static const struct advice other = {
    "It was refused.", "Tell your administrator.", false};

struct advice
advice_of(const json_t *row, bool is_deferred)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(known); i++)
		if (json_is_at(row, "code", known[i].code) &&
		    (known[i].kind == NULL ||
			json_is_at(row, "kind", known[i].kind)))
			return known[i].advice;
	return is_deferred ? later : other;
}
