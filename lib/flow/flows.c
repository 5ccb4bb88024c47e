#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/near.h"
#include "core/ledger_runs.h"
#include "flow/flows.h"
#include "flow/keys.h"

/* A flow between any store and any ERP. */
struct flow_kind {
	const char *name;
	enum ecx_kind kind;
	bool to_store;
	const char *source_tool, *sink_tool; /* "": it ends with its source */
	const char *every;
};

static const struct flow_kind flow_kinds[] = {
    {"orders", ECX_ORDER, false, "ecx-fetch-orders", "ecx-push-erp", "15m"},
    {"stock", ECX_STOCK, true, "ecx-stock-pull", "ecx-stock-push", "6h"},
    {"fulfillments", ECX_FULFILLMENT, true, "ecx-fulfill-check",
	"ecx-fulfill-push", "15m"},
    {"products", ECX_PRODUCT, true, "ecx-product-pull", "ecx-product-push",
	"1d"},
    {"prices", ECX_PRICE, true, "ecx-price-pull", "ecx-price-push", "1d"},
    {"changes", ECX_CHANGE, false, "ecx-fetch-changes", "ecx-push-erp", "15m"},
    {"states", ECX_STATE, true, "ecx-state-pull", "ecx-state-push", "15m"},
    {"compare", ECX_DIFFERENCE, false, "ecx-compare", "", "1d"},
    {"customers", ECX_CUSTOMER, false, "ecx-fetch-customers", "ecx-push-erp",
	"1h"},
    {"payouts", ECX_PAYOUT, false, "ecx-fetch-payouts", "ecx-push-erp", "1d"},
};

struct flow {
	const struct flow_kind *kind;
	char *store, *system;
	const char *every;
};

static void
flow_free(struct flow *f)
{
	free(f->store);
	free(f->system);
}

#define auto_flow __attribute__((cleanup(flow_free)))

/* ---- sections ---- */

struct problems {
	const struct conf_section *section;
	flow_roles_fn *roles;
	conf_problem_fn *report;
	void *data;
	size_t n;
};

__attribute__((format(printf, 3, 4))) static void
report(struct problems *p, const char *key, const char *format, ...)
{
	auto_free char *why = NULL;
	auto_free char *problem = NULL;
	char where[ECX_WHY];
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	problem = xasprintf(
	    "%s: %s", conf_where(p->section, key, where, sizeof(where)), why);
	p->report(p->data, problem);
	p->n++;
}

static void
check_kind(struct problems *p, struct flow *f, const char *name)
{
	struct near near = near_start(name);
	size_t i;

	for (i = 0; i < ARRAY_LEN(flow_kinds) && f->kind == NULL; i++) {
		near_try(&near, flow_kinds[i].name);
		if (strcmp(flow_kinds[i].name, name) == 0)
			f->kind = &flow_kinds[i];
	}
	if (f->kind == NULL)
		report(p, "",
		    "unknown flow '%s'%s%s%s: use orders, changes, states, "
		    "stock, fulfillments, products, prices, customers, "
		    "payouts or compare",
		    name, near.best ? " (did you mean '" : "",
		    near.best ? near.best : "", near.best ? "'?)" : "");
}

/* The connection's section, and whether it stands on that side. */
static void
check_end(struct problems *p, const char *name, unsigned role)
{
	const struct conf *conf = p->section->conf;
	const struct conf_section *s = conf_section(conf, name);
	const char *driver = conf_written(s, "driver"), *written, *near;
	unsigned roles;

	if (s != NULL && driver == NULL) {
		report(p, "", "[%s] is not a connection", name);
		return;
	}
	if (s == NULL) {
		near = conf_nearest_section(conf, name);
		report(p, "", "no connection '%s'%s%s%s", name,
		    near ? " (did you mean '" : "", near ? near : "",
		    near ? "'?)" : "");
		return;
	}
	roles = p->roles != NULL ? p->roles(driver) : role;
	written = conf_text(s, "role");
	if (written != NULL)
		roles &=
		    strcmp(written, "store") == 0 ? ECX_STORE : ECX_BUSINESS;
	if (!(roles & role))
		report(p, "",
		    "[%s] is not %s: a flow names the store first, then the "
		    "ERP",
		    name, role == ECX_STORE ? "a store" : "an ERP");
}

/* Reads the section's name, "flow NAME STORE SYSTEM". */
static void
read_name(struct problems *p, struct flow *f)
{
	const char *word[3], *at = p->section->name + strlen("flow ");
	auto_free char *name = NULL;
	size_t i;

	for (i = 0; at != NULL && i < ARRAY_LEN(word); i++) {
		word[i] = at;
		at = strchr(at, ' ');
		at = at != NULL ? at + 1 : NULL;
	}
	if (i < ARRAY_LEN(word) || at != NULL) {
		report(p, "",
		    "[%s]: name the flow, the store and the ERP, as in "
		    "[flow orders shop erp]",
		    p->section->name);
		return;
	}
	name = xstrndup(word[0], (size_t)(word[1] - word[0] - 1));
	f->store = xstrndup(word[1], (size_t)(word[2] - word[1] - 1));
	f->system = xstrdup(word[2]);
	check_kind(p, f, name);
	check_end(p, f->store, ECX_STORE);
	check_end(p, f->system, ECX_BUSINESS);
}

static size_t
read_section(const struct conf_section *s, struct flow *f, flow_roles_fn *roles,
    conf_problem_fn *fn, void *data)
{
	struct problems p = {
	    .section = s, .roles = roles, .report = fn, .data = data};
	const size_t wrong = conf_problems(s, fn, data);

	read_name(&p, f);
	f->every = conf_text(s, "every");
	if (f->every == NULL && f->kind != NULL)
		f->every = f->kind->every;
	if (wrong == 0 && conf_written(s, "every") != NULL &&
	    conf_duration(s, "every") <= 0)
		report(&p, "every", "every: a flow needs an interval");
	return wrong + p.n;
}

size_t
flow_problems(const struct conf_section *s, flow_roles_fn *roles,
    conf_problem_fn *fn, void *data)
{
	auto_flow struct flow f = {.kind = NULL};

	return read_section(s, &f, roles, fn, data);
}

/* ---- the flows that there are ---- */

struct flows {
	struct ecx_run *run;
	struct flow *flow;
	size_t n;
};

static void
flows_free(struct flows *all)
{
	size_t i;

	for (i = 0; i < all->n; i++)
		flow_free(&all->flow[i]);
	free(all->flow);
}

#define auto_flows __attribute__((cleanup(flows_free)))

static void
add_flow(struct flows *all, struct flow f)
{
	size_t i;

	for (i = 0; i < all->n; i++)
		if (all->flow[i].kind == f.kind &&
		    strcmp(all->flow[i].store, f.store) == 0 &&
		    strcmp(all->flow[i].system, f.system) == 0)
			break;
	if (i < all->n) {
		flow_free(&f);
		return;
	}
	all->flow = xreallocarray(all->flow, all->n + 1, sizeof(*all->flow));
	all->flow[all->n++] = f;
}

static void
die_of(void *data, const char *problem)
{
	(void)data;
	die(ECX_EXIT_CONFIG, "%s", problem);
}

static void
add_declared(struct flows *all)
{
	const struct conf *conf = all->run->conf;
	size_t i;

	for (i = 0; i < conf_sections(conf); i++) {
		const struct conf_section *s = conf_section_at(conf, i);
		struct flow f = {.kind = NULL};

		if (!ecx_is_flow(s))
			continue;
		(void)read_section(s, &f, NULL, die_of, NULL);
		add_flow(all, f);
	}
}

static bool
is_connection(const struct conf *conf, const char *name)
{
	return conf_written(conf_section(conf, name), "driver") != NULL;
}

/* A flow of which a source has run. */
static void
add_run(const char *tool, const char *connection, const char *other, void *data)
{
	struct flows *all = data;
	size_t i;

	if (!is_connection(all->run->conf, connection) ||
	    !is_connection(all->run->conf, other))
		return;
	for (i = 0; i < ARRAY_LEN(flow_kinds); i++) {
		const struct flow_kind *k = &flow_kinds[i];

		if (strcmp(k->source_tool, tool) == 0)
			add_flow(all, (struct flow){.kind = k,
					  .store = xstrdup(
					      k->to_store ? other : connection),
					  .system = xstrdup(
					      k->to_store ? connection : other),
					  .every = k->every});
	}
}

/* Those that are declared come first. */
static void
find_flows(struct flows *all)
{
	add_declared(all);
	ledger_flows(ecx_ledger(all->run), add_run, all);
}

static struct ledger_flow
names_of(const struct flow_kind *k, const char *store, const char *system)
{
	return (struct ledger_flow){.kind = k->kind,
	    .source_tool = k->source_tool,
	    .source = k->to_store ? system : store,
	    .sink_tool = k->sink_tool,
	    .sink = k->to_store ? store : system};
}

struct ledger_flow
flow_names(const char *name, const char *store, const char *system)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(flow_kinds); i++)
		if (strcmp(flow_kinds[i].name, name) == 0)
			return names_of(&flow_kinds[i], store, system);
	die(ECX_EXIT_USAGE, "unknown flow '%s'", name);
}

/* ---- those that do not run ---- */

/* Why the flow is stuck, or NULL. */
static const char *
why_stuck(const struct flow_row *row, int64_t before)
{
	const struct ledger_flow_state *state = &row->state;
	int64_t since;

	if (state->n_begun == 0)
		return "this flow was never run: run it by cron(8), or remove "
		       "its section";
	if (state->success == 0)
		return state->n_ended > 0
			   ? "no run of this flow has ever succeeded"
			   : NULL;
	since = clock_now() - 3 * row->interval;
	if (since > before)
		since = before;
	return state->success < since
		   ? "no run of this flow has succeeded for 3 intervals"
		   : NULL;
}

static struct flow_row
row_of(struct flows *all, const struct flow *f, int64_t before)
{
	struct flow_row row = {.name = f->kind->name,
	    .store = f->store,
	    .system = f->system,
	    .names = names_of(f->kind, f->store, f->system),
	    .every = f->every};

	(void)clock_duration(f->every, &row.interval);
	row.state = ledger_flow_state(ecx_ledger(all->run), &row.names);
	row.why = why_stuck(&row, before);
	return row;
}

void
flows_each(struct ecx_run *run, flow_fn *fn, void *data)
{
	auto_flows struct flows all = {.run = run};
	size_t i;

	find_flows(&all);
	for (i = 0; i < all.n; i++) {
		const struct flow_row row =
		    row_of(&all, &all.flow[i], clock_now());

		fn(&row, data);
	}
}

static bool
report_flow(struct flows *all, const struct flow *f, int64_t before,
    ledger_row_fn *fn, void *data)
{
	const struct flow_row flow = row_of(all, f, before);
	auto_free char *name = NULL;
	json_auto_t *row = NULL;
	char text[CLOCK_TEXT];

	if (flow.why == NULL)
		return true;
	name = xasprintf("%s %s %s", f->kind->name, f->store, f->system);
	row = json_object();
	json_set_text(row, "flow", name);
	json_set_text(row, "every", f->every);
	if (flow.state.success > 0)
		json_set_text(
		    row, "success", clock_print(flow.state.success, text));
	json_set_text(row, "why", flow.why);
	return fn(row, data);
}

/* ---- runs without an end ---- */

struct open_runs {
	struct ecx_run *run;
	enum ecx_kind kind;
	int64_t before;
	ledger_row_fn *fn;
	void *data;
};

static const int64_t hour = INT64_C(3600) * 1000000;

static bool
report_open(const json_t *row, void *data)
{
	const struct open_runs *o = data;
	const char *kind = json_string_at(row, "kind");
	auto_free char *lock = xasprintf("%s.%s", json_string_at(row, "tool"),
	    json_string_at(row, "connection"));
	json_auto_t *found = NULL;
	int64_t started = 0;
	bool runs;

	(void)clock_parse(json_string_at(row, "started"), &started);
	if (started > o->before || (o->kind != ECX_KINDS && kind != NULL &&
				       ecx_kind_of(kind) != o->kind))
		return true;
	runs = ledger_is_locked(ecx_ledger(o->run), lock);
	if (runs && started > clock_now() - hour)
		return true;
	found = json_copy((json_t *)row);
	json_set_text(found, "why",
	    runs ? "this run has not ended yet"
		 : "this run has no end: it was killed");
	return o->fn(found, o->data);
}

void
flows_stuck(struct ecx_run *run, enum ecx_kind kind, int64_t before,
    ledger_row_fn *fn, void *data)
{
	auto_flows struct flows all = {.run = run};
	struct open_runs open_runs = {run, kind, before, fn, data};
	size_t i;

	find_flows(&all);
	for (i = 0; i < all.n; i++)
		if ((kind == ECX_KINDS || all.flow[i].kind->kind == kind) &&
		    !report_flow(&all, &all.flow[i], before, fn, data))
			return;
	ledger_runs_open(ecx_ledger(run), report_open, &open_runs);
}
