#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/intern.h"
#include "flow/ceiling.h"
#include "flow/gather.h"
#include "flow/price_rules.h"

struct line {
	size_t len, number;
	enum ecx_type type;
	enum ecx_kind kind;
	struct judged judged; /* owns why */
	/* Of a value that is to be set: */
	struct dec figure;
	int64_t read; /* of a level */
	bool passes;  /* a price: it says until when it holds */
	bool of_list; /* a price: its list is the store's, and taken off */
	size_t base;  /* the line of the price that holds after it, and 1 */
	off_t at;     /* its text in the file */
	struct ceiling_case last;
};

struct gather {
	struct ecx_run *run;
	const struct conf_section *store;
	enum ecx_kind kind;
	FILE *texts;
	off_t end; /* of the texts */
	struct line *lines;
	size_t n, cap;
	struct intern *keys; /* a number is an index into line_of */
	size_t *line_of;     /* the line that holds for the key */
	size_t keys_cap;
	struct price_rules prices;
	struct ceiling *ceiling; /* NULL: any value is believed */
	size_t n_older;          /* levels, and the SKU of the first */
	char *older;
	bool force;
};

struct gather *
gather_open(
    struct ecx_run *run, const struct conf_section *store, enum ecx_kind kind)
{
	struct gather *g = xcalloc(1, sizeof(*g));

	g->run = run;
	g->store = store;
	g->kind = kind;
	g->keys = intern_new();
	g->force = ecx_option(run, "force") != NULL;
	price_rules_open(&g->prices, store);
	g->ceiling = ceiling_open(run, store, kind);
	g->texts = tmpfile();
	if (g->texts == NULL)
		die(ECX_EXIT_AGAIN, "temporary file: %s", strerror(errno));
	return g;
}

void
gather_close(struct gather *g)
{
	size_t i;

	if (g == NULL)
		return;
	for (i = 0; i < g->n; i++) {
		free((void *)g->lines[i].judged.why);
		free(g->lines[i].last.text);
	}
	free(g->lines);
	free(g->line_of);
	free(g->older);
	intern_free(g->keys);
	price_rules_close(&g->prices);
	ceiling_close(g->ceiling);
	(void)fclose(g->texts);
	free(g);
}

static void
refuse(struct line *l, const char *code, const char *why)
{
	free((void *)l->judged.why);
	l->judged = (struct judged){
	    .verdict = SET_REFUSED, .code = code, .why = xstrdup(why)};
}

/* ---- two values for one thing ---- */

/* The line that holds for the key so far; SIZE_MAX when this is the first. */
static size_t *
line_of_key(struct gather *g, const char *key)
{
	const size_t before = intern_count(g->keys);
	const uint32_t id = intern_add(g->keys, key, strlen(key));

	if (id >= g->keys_cap) {
		g->keys_cap = g->keys_cap ? g->keys_cap * 2 : 1024;
		g->line_of =
		    xreallocarray(g->line_of, g->keys_cap, sizeof(*g->line_of));
	}
	if (id == before)
		g->line_of[id] = SIZE_MAX;
	return &g->line_of[id];
}

static void
refuse_both(struct gather *g, struct line *a, struct line *b)
{
	char why[ECX_WHY], first[DEC_TEXT], second[DEC_TEXT];

	(void)snprintf(why, sizeof(why),
	    "two %s for one SKU, %s and %s: which of them holds is not known, "
	    "and none is set",
	    g->kind == ECX_STOCK ? "levels at one location" : "prices",
	    dec_print(a->figure, first), dec_print(b->figure, second));
	refuse(a, "twice", why);
	refuse(b, "twice", why);
}

/* Levels: the newer one holds. Prices: one that says when it ends goes before
 * one that holds for good. Of two that are alike in that, and differ, none. */
static void
compare(struct gather *g, size_t *known, size_t n)
{
	struct line *old = &g->lines[*known], *new = &g->lines[n];
	const bool later = new->read > old->read;

	if (new->read != old->read || new->passes != old->passes) {
		if (later || (new->read == old->read &&new->passes)) {
			old->judged.verdict = SET_NEVER;
			new->base = *known + 1;
			*known = n;
		} else {
			new->judged.verdict = SET_NEVER;
			old->base = n + 1;
		}
	} else if (old->judged.verdict == SET_REFUSED) {
		refuse(new, "twice", old->judged.why);
	} else if (dec_cmp(old->figure, new->figure) == 0) {
		new->judged.verdict = SET_NEVER;
	} else {
		refuse_both(g, old, new);
	}
}

/* What is no number is refused as such, by the check of the document. */
static void
add_value(struct gather *g, const char *key, size_t n)
{
	size_t *known;

	if (dec_bad(g->lines[n].figure))
		return;
	known = line_of_key(g, key);
	if (*known == SIZE_MAX)
		*known = n;
	else
		compare(g, known, n);
}

/* ---- what was read ---- */

static void
add_level(struct gather *g, const json_t *doc, const char *key, size_t n)
{
	struct line *l = &g->lines[n];

	l->figure = json_decimal_at(doc, "inventoryLevel");
	(void)clock_parse(json_string_at(doc, "dateModified"), &l->read);
	if (!g->force && l->read > 0 &&
	    l->read < ledger_read_at(
			  ecx_ledger(g->run), g->store->name, g->kind, key)) {
		l->judged.verdict = SET_NEVER;
		if (g->n_older++ == 0)
			g->older = xstrdup(json_string_at(doc, "sku"));
		return;
	}
	add_value(g, key, n);
}

static void
add_price(struct gather *g, json_t *doc, size_t n)
{
	struct line *l = &g->lines[n];
	const bool listed = json_object_get(doc, "priceType") != NULL;
	struct price_term term;
	enum price_use use;
	auto_free char *key = NULL;
	char why[ECX_WHY];

	l->figure = json_decimal_at(doc, "price");
	use = price_rules_use(&g->prices, doc, &term, why);
	l->passes = term.passes;
	l->of_list = listed && json_object_get(doc, "priceType") == NULL;
	l->judged.begins = term.begins;
	l->judged.ends = term.ends;
	switch (use) {
	case PRICE_TAKEN:
		key = price_rules_key(&g->prices, doc);
		add_value(g, key, n);
		break;
	case PRICE_OTHER:
		l->judged.verdict = SET_NEVER;
		break;
	case PRICE_LATER:
		l->judged.verdict = SET_LATER;
		break;
	case PRICE_BAD:
		refuse(l, "price", why);
		break;
	}
}

/* A level that an earlier tool refused as the second for one thing: the first
 * has passed, and is not set either. */
static void
add_rejection(struct gather *g, const json_t *rejection)
{
	char why[ECX_WHY];
	auto_free char *key = NULL;
	size_t *known;

	if (!json_is_at(rejection, "code", "twice"))
		return;
	key = ecx_doc_key(json_object_get(rejection, "document"), why);
	known = key != NULL ? line_of_key(g, key) : NULL;
	if (known != NULL && *known != SIZE_MAX)
		refuse(&g->lines[*known], "twice",
		    json_string_at(rejection, "reason"));
}

void
gather_add(struct gather *g, const struct ecx_input *in)
{
	const size_t n = g->n++;
	char why[ECX_WHY];
	auto_free char *key = NULL;

	if (n == g->cap) {
		g->cap = g->cap ? g->cap * 2 : 256;
		g->lines = xreallocarray(g->lines, g->cap, sizeof(*g->lines));
	}
	g->lines[n] = (struct line){.len = in->len,
	    .number = in->line,
	    .type = in->type,
	    .kind = in->kind,
	    .at = g->end};
	g->end += (off_t)in->len;
	if (fwrite(in->text, 1, in->len, g->texts) != in->len)
		die(ECX_EXIT_AGAIN, "temporary file: %s", strerror(errno));
	if (in->type == ECX_TYPE_REJECTION && in->kind == g->kind)
		add_rejection(g, in->doc);
	/* What is wrong is refused when it comes again. */
	if (in->type != ECX_TYPE_DATA || in->kind != g->kind ||
	    !ecx_doc_check(in->doc, why))
		return;
	key = ecx_doc_key(in->doc, why);
	if (g->kind == ECX_PRICE)
		add_price(g, in->doc, n);
	else if (key != NULL)
		add_level(g, in->doc, key, n);
	if (g->ceiling != NULL && g->lines[n].judged.verdict == SET_NOW)
		g->lines[n].last = ceiling_judge(g->ceiling, in->doc);
}

bool
gather_is_believed(struct gather *g)
{
	size_t i;

	if (g->ceiling == NULL)
		return true;
	for (i = 0; i < g->n; i++)
		if (g->lines[i].judged.verdict == SET_NOW)
			ceiling_add(g->ceiling, &g->lines[i].last);
	return ceiling_allows(g->ceiling);
}

/* ---- what becomes of it ---- */

/* Reads the text of a line again, behind the one that was read last or
 * elsewhere. A price of the store's own list comes without its list. */
static char *
read_text(struct gather *g, const struct line *l, bool elsewhere, json_t **doc)
{
	char *text = xmalloc(l->len + 1);
	struct json_problem problem;

	if ((elsewhere && fseeko(g->texts, l->at, SEEK_SET) != 0) ||
	    fread(text, 1, l->len, g->texts) != l->len)
		die(ECX_EXIT_AGAIN, "temporary file: %s",
		    ferror(g->texts) ? strerror(errno) : "it was cut");
	text[l->len] = '\0';
	*doc = json_read(text, l->len, &problem);
	if (l->of_list)
		(void)json_object_del(*doc, "priceType");
	return text;
}

static bool
call(struct gather *g, struct line *l, gather_fn *fn, void *data)
{
	const struct line *after = l->base > 0 ? &g->lines[l->base - 1] : NULL;
	json_auto_t *base = NULL;
	json_auto_t *doc = NULL;
	auto_free char *base_text =
	    after != NULL ? read_text(g, after, true, &base) : NULL;
	auto_free char *text = read_text(g, l, after != NULL, &doc);
	struct ecx_input in = {.doc = doc,
	    .text = text,
	    .len = l->len,
	    .line = l->number,
	    .type = l->type,
	    .kind = l->kind};

	l->judged.base = base_text != NULL ? base : NULL;
	return fn(&in, &l->judged, data);
}

void
gather_each(struct gather *g, gather_fn *fn, void *data)
{
	size_t i;

	if (g->n_older > 0)
		ecx_warn(g->store->name, NULL,
		    "levels older than the one sent last: %zu, the first of "
		    "'%s'; they are left out",
		    g->n_older, g->older);
	rewind(g->texts);
	for (i = 0; i < g->n; i++)
		if (!call(g, &g->lines[i], fn, data))
			return;
}
