#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "flow/stock_pool.h"

struct member {
	const struct conf_section *store;
	struct stock_rules *rules; /* NULL before they are needed */
	bool named;                /* in the key pool */
	bool reported;             /* that its orders are stale */
};

struct stock_pool {
	struct ecx_run *run;
	const struct conf_section *own;
	const struct stock_rules *rules;
	struct member *members;
	size_t n;
};

static bool
is_store(const struct conf_section *s)
{
	const char *role = conf_written(s, "role");

	return conf_written(s, "driver") != NULL && role != NULL &&
	       strcmp(role, "store") == 0;
}

static void
add_member(struct stock_pool *p, const struct conf_section *store, bool named)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (p->members[i].store == store)
			return;
	if (store == p->own)
		return;
	p->members = xreallocarray(p->members, p->n + 1, sizeof(*p->members));
	p->members[p->n++] = (struct member){.store = store, .named = named};
}

/* Adds the store that the list begins with; NULL, with an error, when there is
 * none of that name. Returns what is behind it. */
static const char *
add_named(struct stock_pool *p, const char *list, char *error, size_t size)
{
	static const char blanks[] = " \t,";
	const size_t len = strcspn(list, blanks);
	auto_free char *name = xstrndup(list, len);
	const struct conf_section *store = conf_section(p->own->conf, name);
	char where[ECX_WHY];

	if (store == NULL || !is_store(store)) {
		(void)snprintf(error, size,
		    "%s: pool: '%s' is not a connection with role = store",
		    conf_where(p->own, "pool", where, sizeof(where)), name);
		return NULL;
	}
	add_member(p, store, true);
	return list + len + strspn(list + len, blanks);
}

static void
add_all(struct stock_pool *p)
{
	const struct conf *conf = p->own->conf;
	size_t i;

	for (i = 0; i < conf_sections(conf); i++)
		if (is_store(conf_section_at(conf, i)))
			add_member(p, conf_section_at(conf, i), false);
}

struct stock_pool *
stock_pool_open(struct ecx_run *run, const struct conf_section *store,
    const struct stock_rules *rules, char *error, size_t size)
{
	struct stock_pool *p = xcalloc(1, sizeof(*p));
	const char *list = conf_text(store, "pool");

	p->run = run;
	p->own = store;
	p->rules = rules;
	if (list == NULL)
		add_all(p);
	else if (strcmp(list, "none") != 0)
		while (list != NULL && *list != '\0')
			list = add_named(p, list, error, size);
	if (list != NULL || conf_text(store, "pool") == NULL)
		return p;
	stock_pool_close(p);
	return NULL;
}

void
stock_pool_close(struct stock_pool *p)
{
	size_t i;

	if (p == NULL)
		return;
	for (i = 0; i < p->n; i++)
		stock_rules_close(p->members[i].rules);
	free(p->members);
	free(p);
}

/* ---- orders ---- */

/* Do its orders go to the ERP? Then the section of a flow says so, or it was
 * named, or a run has been there. */
static bool
is_expected(const struct stock_pool *p, const struct member *m, const char *erp)
{
	auto_free char *flow =
	    xasprintf("flow orders %s %s", m->store->name, erp);

	return m->named || conf_section(p->own->conf, flow) != NULL;
}

static void
report_stale(
    struct stock_pool *p, struct member *m, const char *erp, int64_t stale)
{
	char when[CLOCK_TEXT];
	auto_free char *cursor = NULL;
	int64_t at;

	if (stale == 0 || m->reported)
		return;
	cursor = ledger_checkpoint(
	    ecx_ledger(p->run), m->store->name, ECX_ORDER, erp, &at);
	if (cursor == NULL ? !is_expected(p, m, erp)
			   : clock_now() - at <= stale)
		return;
	m->reported = true;
	if (cursor == NULL)
		ecx_warn(p->own->name, NULL,
		    "stale orders of %s, which sells the same stock: its "
		    "orders flow to %s has never succeeded",
		    m->store->name, erp);
	else
		ecx_warn(p->own->name, NULL,
		    "stale orders of %s, which sells the same stock: its "
		    "orders flow to %s last succeeded at %s, and only the "
		    "orders known then are subtracted",
		    m->store->name, erp, clock_print(at, when));
}

struct adding {
	const struct stock_pool *pool;
	const struct member *member;
	struct stock_orders *orders;
};

static void
add_line(const char *sku, const char *quantity, int64_t known, void *data)
{
	const struct adding *a = data;

	stock_orders_add_other(
	    a->orders, a->pool->rules, a->member->rules, sku, quantity, known);
}

static bool
open_rules(struct stock_pool *p, struct member *m)
{
	char error[ECX_WHY];

	if (m->rules == NULL)
		m->rules = stock_rules_open(m->store, error, sizeof(error));
	if (m->rules == NULL)
		ecx_warn(p->own->name, NULL, "orders of %s: %s", m->store->name,
		    error);
	return m->rules != NULL;
}

bool
stock_pool_add(struct stock_pool *p, const char *erp, int64_t since,
    int64_t stale, struct stock_orders *o)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		struct member *m = &p->members[i];
		struct adding adding = {p, m, o};

		if (!open_rules(p, m))
			return false;
		if (!m->named && !stock_rules_overlap(p->rules, m->rules))
			continue;
		report_stale(p, m, erp, stale);
		ledger_pending(ecx_ledger(p->run), m->store->name, erp, since,
		    add_line, &adding);
	}
	return true;
}
