#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "flow/stock_orders.h"

struct line {
	char *sku;
	struct dec quantity;
	int64_t known;
};

struct stock_orders {
	struct line *lines;
	size_t n, cap;
	bool sorted; /* by SKU */
};

struct stock_orders *
stock_orders_new(void)
{
	return xcalloc(1, sizeof(struct stock_orders));
}

void
stock_orders_clear(struct stock_orders *o)
{
	while (o->n > 0)
		free(o->lines[--o->n].sku);
}

void
stock_orders_free(struct stock_orders *o)
{
	if (o == NULL)
		return;
	stock_orders_clear(o);
	free(o->lines);
	free(o);
}

void
stock_orders_cleanup(struct stock_orders **o)
{
	stock_orders_free(*o);
}

static void
add_line(
    struct stock_orders *o, const char *sku, struct dec quantity, int64_t known)
{
	if (o->n == o->cap) {
		o->cap = o->cap ? o->cap * 2 : 64;
		o->lines = xreallocarray(o->lines, o->cap, sizeof(*o->lines));
	}
	o->lines[o->n++] = (struct line){xstrdup(sku), quantity, known};
	o->sorted = false;
}

void
stock_orders_add(struct stock_orders *o, const struct stock_rules *r,
    const char *sku, const char *quantity, int64_t known)
{
	struct dec many = dec_parse(quantity);
	const struct stock_part *parts;
	size_t n, i;

	parts = stock_rules_kit(r, sku, &n);
	if (parts == NULL)
		add_line(o, sku, many, known);
	for (i = 0; parts != NULL && i < n; i++)
		add_line(
		    o, parts[i].sku, dec_mul(many, parts[i].quantity), known);
}

static void
add_translated(struct stock_orders *o, const struct stock_rules *r,
    const struct stock_rules *theirs, const char *sku, struct dec quantity,
    int64_t known)
{
	const char *ours = NULL;
	char why[ECX_WHY];

	if (stock_rules_sku(r, stock_rules_erp_sku(theirs, sku), &ours, why) ==
	    STOCK_SKU)
		add_line(o, ours, quantity, known);
}

void
stock_orders_add_other(struct stock_orders *o, const struct stock_rules *r,
    const struct stock_rules *theirs, const char *sku, const char *quantity,
    int64_t known)
{
	const struct dec many = dec_parse(quantity);
	const struct stock_part *parts;
	size_t n, i;

	parts = stock_rules_kit(theirs, sku, &n);
	if (parts == NULL)
		add_translated(o, r, theirs, sku, many, known);
	for (i = 0; parts != NULL && i < n; i++)
		add_translated(o, r, theirs, parts[i].sku,
		    dec_mul(many, parts[i].quantity), known);
}

static int
by_sku(const void *va, const void *vb)
{
	const struct line *a = va, *b = vb;

	return strcmp(a->sku, b->sku);
}

struct dec
stock_orders_of(struct stock_orders *o, const char *sku, int64_t read)
{
	struct dec sum = dec_zero();
	size_t low = 0, high = o->n, middle;

	if (!o->sorted && o->n > 0)
		qsort(o->lines, o->n, sizeof(*o->lines), by_sku);
	o->sorted = true;
	while (low < high) {
		middle = low + (high - low) / 2;
		if (strcmp(o->lines[middle].sku, sku) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < o->n && strcmp(o->lines[low].sku, sku) == 0; low++)
		if (o->lines[low].known == 0 || o->lines[low].known >= read)
			sum = dec_add(sum, o->lines[low].quantity);
	return sum;
}
