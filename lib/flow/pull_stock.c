/* Stock levels: when they were true, and whether a list is complete. */
#include "flow/pull_in.h"

static void
stamp(struct pull *p, json_t *doc)
{
	char date[CLOCK_TEXT];

	if (!pull_is_queue(p))
		json_set_text(doc, "dateModified", clock_print(p->began, date));
}

/* Behind a list of all stock the last Checkpoint is repeated with `complete`:
 * a filter that sums has to know that no level is missing. */
static void
finish(struct pull *p)
{
	json_auto_t *doc = NULL;

	if (!pull_is_flow(p) || p->query.since != 0 || p->page == NULL)
		return;
	doc = ecx_doc_checkpoint(p->conn->name, p->kind, p->flow, p->page);
	(void)json_object_set_new(doc, "complete", json_true());
	ecx_output(p->run, doc);
}

const struct pull_kind pull_stock = {.stamp = stamp, .finish = finish};
