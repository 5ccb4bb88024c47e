/* Catalogues: SKUs that a side lacks or has twice, and barcodes of several. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "flow/compare_in.h"

/* "TS-Red M" and "ts-redm" are one to whoever types them. */
static char *
fold(const char *sku)
{
	char *folded = xstrdup(sku);
	char *out = folded;

	for (; *sku != '\0'; sku++)
		if (!isspace((unsigned char)*sku))
			*out++ = (char)tolower((unsigned char)*sku);
	*out = '\0';
	return folded;
}

/* Zeros in front make no other number of a GTIN. */
static const char *
barcode_of(const json_t *product)
{
	const char *gtin = json_string_at(product, "gtin");

	if (gtin != NULL)
		gtin += strspn(gtin, "0");
	return gtin != NULL && *gtin != '\0' ? gtin : NULL;
}

static void
take_product(struct compare *c, const json_t *product, bool ours)
{
	const char *sku = json_text_at(product, "sku");
	auto_free char *folded = fold(sku);

	if (*folded == '\0')
		return;
	c->count[ours]++;
	compare_sku_put(c->ledger, ours, sku, folded, barcode_of(product));
}

static void
take_ours(struct compare *c, const json_t *product, const json_t *theirs)
{
	(void)theirs;
	take_product(c, product, true);
}

static void
take_theirs(struct compare *c, const json_t *product, const json_t *theirs)
{
	(void)theirs;
	take_product(c, product, false);
}

static void
output(const char *what, const char *sku, const char *ours, const char *theirs,
    void *data)
{
	struct compare *c = data;
	json_auto_t *doc = json_pack("{s:s, s:i, s:s, s:s, s:s, s:s}", "type",
	    "Difference", "v", 1, "source", c->shop->name, "system",
	    c->erp->name, "sku", sku, "what", what);

	if (*ours != '\0')
		json_set_text(doc, "ours", ours);
	if (*theirs != '\0')
		json_set_text(doc, "theirs", theirs);
	ecx_run_status(c->run, ECX_EXIT_SOME);
	ecx_output(c->run, doc);
}

void
compare_products(struct compare *c)
{
	const struct ecx_query query = {
	    .kind = ECX_PRODUCT, .interactive = true};

	if (!compare_list(c, c->shop, &query, ECX_PRODUCT, take_ours) ||
	    !compare_list(c, c->erp, &query, ECX_PRODUCT, take_theirs))
		return;
	compare_skus(c->ledger, output, c);
	warn("compared %zu products of %s with %zu of %s: %zu differences",
	    c->count[true], c->shop->name, c->count[false], c->erp->name,
	    c->run->n_out);
}
