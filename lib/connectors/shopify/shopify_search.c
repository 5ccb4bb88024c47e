/* Searches for variants by SKU. */
#include <string.h>

#include "connectors/shopify/shopify_in.h"
#include "net/relay.h"

void
shopify_search_term(struct buf *out, const char *field, const char *value)
{
	bool number = value[strspn(value, "0123456789")] == '\0';
	const char *c;

	buf_addf(out, "%s%s:", out->len > 0 ? " OR " : "", field);
	if (number && *value != '\0') {
		buf_adds(out, value);
		return;
	}
	buf_addc(out, '\'');
	for (c = value; *c != '\0'; c++) {
		if (*c == '\'' || *c == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *c);
	}
	buf_addc(out, '\'');
}

/* Variants are kept by id, because a near miss is found by several filters. */
static enum ecx_err
add_found(void *found, const json_t *nodes, bool more)
{
	size_t i;

	(void)more;
	for (i = 0; i < json_array_size(nodes); i++) {
		json_t *node = json_array_get(nodes, i);
		const char *id = json_string_at(node, "id");

		if (id != NULL)
			json_object_set(found, id, node);
	}
	return ECX_OK;
}

struct search {
	struct gql *gql;
	const char *query;
	json_t *with; /* variables */
	const json_t *skus;
	json_t *found;
};

static enum ecx_err
search_part(const struct search *s, size_t at, size_t n)
{
	auto_buf struct buf q = {0};
	size_t i;

	buf_init(&q, BUF_LINE_MAX);
	for (i = at; i < at + n; i++)
		shopify_search_term(
		    &q, "sku", json_string_value(json_array_get(s->skus, i)));
	json_set_text(s->with, "q", q.data);
	return relay_list(
	    s->gql, s->query, json_copy(s->with), NULL, add_found, s->found);
}

/* The SKUs from `base` on, for ecx_set_rows. */
struct search_from {
	const struct search *search;
	size_t base;
};

static enum ecx_err
search_from(void *data, size_t at, size_t n)
{
	const struct search_from *s = data;

	return search_part(s->search, s->base + at, n);
}

json_t *
shopify_search_skus(struct gql *g, const char *query, json_t *variables,
    const json_t *skus, struct ecx_result results[], enum ecx_err *err)
{
	json_auto_t *with = variables;
	json_auto_t *found = json_object();
	struct search s = {g, query, with, skus, found};
	size_t n = json_array_size(skus), i, end;

	*err = ECX_OK;
	for (i = 0; i < n && *err == ECX_OK; i = end) {
		struct search_from part = {&s, i};

		end =
		    n - i < SHOPIFY_SEARCH_TERMS ? n : i + SHOPIFY_SEARCH_TERMS;
		*err = ecx_set_rows(
		    g->rest.conn, end - i, results + i, search_from, &part);
	}
	return *err == ECX_OK ? json_incref(found) : NULL;
}

json_t *
shopify_search_one(json_t *found, const char *sku, struct ecx_result *result)
{
	const char *id, *has;
	json_t *variant, *match = NULL;

	json_object_foreach (found, id, variant) {
		has = json_string_at(variant, "sku");
		if (has == NULL || sku == NULL || strcmp(has, sku) != 0)
			continue;
		if (match != NULL) {
			ecx_refuse(result, ECX_REJECTED,
			    "more than one variant has SKU '%s'", sku);
			return NULL;
		}
		match = variant;
	}
	if (match == NULL)
		ecx_refuse(result, ECX_MISSING, "no variant has SKU '%s'",
		    sku != NULL ? sku : "");
	return match;
}
