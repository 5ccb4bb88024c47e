/* What the parts of an order share: amounts, and its rows by their ids. */
#include "connectors/shopify/shopify_order_in.h"

struct dec
shopify_money(const json_t *owner, const char *bag)
{
	const json_t *set = json_object_get(owner, bag);

	return json_is_object(set) ? json_decimal_at(set, "shopMoney.amount")
				   : dec_zero();
}

struct sold *
shopify_sold(const struct composing *c, const char *id)
{
	size_t i;

	for (i = 0; i < c->n_sold && id != NULL; i++)
		if (json_is_at(c->sold[i].node, "id", id))
			return &c->sold[i];
	return NULL;
}

bool
shopify_is_same(struct dec a, struct dec b)
{
	return !dec_bad(a) && !dec_bad(b) && dec_cmp(a, b) == 0;
}

struct dec
shopify_least(struct dec a, struct dec b)
{
	if (dec_bad(a) || dec_bad(b))
		return dec_add(a, b);
	return dec_cmp(a, b) < 0 ? a : b;
}

bool
shopify_is_positive(struct dec d)
{
	return !dec_bad(d) && dec_cmp(d, dec_zero()) > 0;
}

struct dec
shopify_positive(struct dec d)
{
	return shopify_is_positive(d) || dec_bad(d) ? d : dec_zero();
}
