/* Which documents of a group the ledger has no row of: it is asked once for all
 * of a kind, as an answer of a database may take its time. */
#include "flow/push_in.h"

void
push_find_new(struct push *p, struct group *g, enum ecx_kind kind)
{
	const char *keys[GROUP_MAX];
	struct item *items[GROUP_MAX];
	bool is_new[GROUP_MAX];
	size_t i, n = 0;

	for (i = 0; i < g->n; i++) {
		if (!g->item[i].undecided || g->item[i].in.kind != kind)
			continue;
		items[n] = &g->item[i];
		keys[n++] = g->item[i].key;
	}
	ledger_find_new(ecx_ledger(p->run), p->name, kind, keys, n, is_new);
	for (i = 0; i < n; i++)
		items[i]->is_new = is_new[i];
}
