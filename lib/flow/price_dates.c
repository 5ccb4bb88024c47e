#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "core/ledger_defer.h"
#include "flow/price_dates.h"

/* The price as the source has it. */
static json_t *
from_source(const struct price_row *p, const json_t *doc)
{
	json_t *price = json_copy((json_t *)doc);

	if (p->list != NULL && json_object_get(price, "priceType") == NULL)
		json_set_text(price, "priceType", p->list);
	return price;
}

/* The key of a row: that of the price, as the source has it, and a word. */
static char *
row_key(const struct price_row *p, const char *word)
{
	json_auto_t *price = from_source(p, p->doc);
	char why[ECX_WHY];
	auto_free char *key = ecx_doc_key(price, why);

	return xasprintf("%s@%s", key, word);
}

static void
keep_until(struct ledger *l, const struct price_row *p, const char *key,
    const char *code, const json_t *document, int64_t until)
{
	const char *sku = json_string_at(p->doc, "sku");
	char when[CLOCK_TEXT];
	json_auto_t *price = json_object_size(document) > 0
				 ? from_source(p, document)
				 : json_object();
	auto_free char *text = json_text(price);
	auto_free char *why = xasprintf("holds %s %s",
	    strcmp(code, LEDGER_ENDS) == 0 ? "until" : "from",
	    clock_print(until, when));

	ledger_defer_until(l,
	    &(struct ledger_deferral){.target = p->store,
		.kind = ECX_PRICE,
		.key = key,
		.source = json_string_at(p->doc, "source"),
		.id = sku,
		.ref = sku,
		.code = code,
		.reason = why,
		.document = text,
		.len = strlen(text)},
	    until);
}

void
price_dates_begin(struct ledger *l, const struct price_row *p, int64_t begins)
{
	const char *from = json_string_at(p->doc, "validFrom");
	auto_free char *key = from != NULL ? row_key(p, from) : NULL;

	if (key != NULL)
		keep_until(l, p, key, LEDGER_LATER, p->doc, begins);
}

void
price_dates_began(struct ledger *l, const struct price_row *p)
{
	const char *from = json_string_at(p->doc, "validFrom");
	auto_free char *key = from != NULL ? row_key(p, from) : NULL;

	if (key != NULL)
		ledger_dismiss(l, p->store, ECX_PRICE, key, NULL, NULL);
}

/* The price that the store has, in the words of this one; an empty object where
 * it is not known. last: "HASH 19.95 EUR". */
static json_t *
base_of(const json_t *doc, const char *last)
{
	const char *price = last != NULL ? strchr(last, ' ') : NULL;
	json_t *base;

	if (price == NULL)
		return json_object();
	base = json_copy((json_t *)doc);
	(void)json_object_del(base, "validFrom");
	(void)json_object_del(base, "validThrough");
	json_object_set_new(
	    base, "price", json_stringn(price + 1, strcspn(price + 1, " ")));
	return base;
}

void
price_dates_end(struct ledger *l, const struct price_row *p, int64_t ends,
    const json_t *base, const char *last)
{
	auto_free char *key = row_key(p, LEDGER_ENDS);
	auto_free char *kept =
	    ledger_deferred_document(l, p->store, ECX_PRICE, key);
	struct json_problem ignored;
	json_auto_t *after = base != NULL ? json_copy((json_t *)base)
			     : kept != NULL
				 ? json_read(kept, strlen(kept), &ignored)
				 : base_of(p->doc, last);

	keep_until(l, p, key, LEDGER_ENDS, after, ends);
}

bool
price_dates_holds(struct ledger *l, const struct price_row *p)
{
	auto_free char *key = row_key(p, LEDGER_ENDS);
	struct ledger_wait wait;

	return ledger_waits(l, p->store, ECX_PRICE, key, &wait) &&
	       wait.next > clock_now();
}

void
price_dates_wait(struct ledger *l, const struct price_row *p, bool ask_again)
{
	auto_free char *key = row_key(p, LEDGER_ENDS);
	struct ledger_wait wait;

	if (ask_again)
		ledger_due_now(l, p->store, ECX_PRICE, key);
	else if (ledger_waits(l, p->store, ECX_PRICE, key, &wait))
		keep_until(l, p, key, LEDGER_ENDS, p->doc, wait.next);
}

void
price_dates_ended(struct ledger *l, const struct price_row *p)
{
	auto_free char *key = row_key(p, LEDGER_ENDS);
	struct ledger_wait wait;

	if (ledger_waits(l, p->store, ECX_PRICE, key, &wait))
		ledger_dismiss(l, p->store, ECX_PRICE, key, NULL, NULL);
}
