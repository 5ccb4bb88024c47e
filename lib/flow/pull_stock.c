/* The hooks of stock levels: they say when a level was read, and that the list
 * is complete. */
#include "flow/pull_in.h"

static void
set_date(struct pull *p, json_t *doc)
{
	char date[CLOCK_TEXT];

	if (!pull_is_queue(p))
		json_set_text(doc, "dateModified", clock_print(p->began, date));
}

/* After a list of all stock the last Checkpoint is written again with
 * `complete`: a filter that sums levels must know that none is missing. */
static void
repeat_checkpoint(struct pull *p)
{
	json_auto_t *doc = NULL;

	if (!pull_is_flow(p) || p->query.since != 0 || p->page == NULL)
		return;
	doc = ecx_doc_checkpoint(p->conn->name, p->kind, p->flow, p->page);
	(void)json_object_set_new(doc, "complete", json_true());
	ecx_output(p->run, doc);
}

const struct pull_kind pull_stock = {
    .stamp = set_date, .finish = repeat_checkpoint};
