/* Checks and stores the Checkpoints that a sink reads. */
#include <stdio.h>
#include <string.h>

#include "core/cursor.h"
#include "flow/checkpoint.h"
#include "flow/run.h"

static bool
takes_kind(const enum ecx_kind kinds[], size_t n, enum ecx_kind kind)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (kinds[i] == kind)
			return true;
	return false;
}

/* The member as a text that is not empty; NULL with the reason. */
static const char *
member(const json_t *doc, const char *name, char why[ECX_WHY])
{
	const char *text = json_string_at(doc, name);

	if (text != NULL && *text != '\0')
		return text;
	snprintf(why, ECX_WHY, "its member %s is missing or not a text", name);
	return NULL;
}

static bool
is_valid(const char *connection, const struct ecx_input *in, char why[ECX_WHY])
{
	const char *flow, *cursor;

	if (member(in->doc, "source", why) == NULL ||
	    (flow = member(in->doc, "flow", why)) == NULL ||
	    (cursor = member(in->doc, "cursor", why)) == NULL)
		return false;
	if (strcmp(flow, connection) != 0)
		snprintf(why, ECX_WHY,
		    "it belongs to the flow into '%.100s', not into '%s': read "
		    "the source with --for %s",
		    flow, connection, connection);
	else if (cursor_is_after(cursor, cursor_latest()))
		snprintf(why, ECX_WHY, "its cursor '%.100s' is in the future",
		    cursor);
	else
		return true;
	return false;
}

/* "it is of stock levels, which ecx-push-erp does not take" */
static bool
is_kind_valid(const struct ecx_run *run, const enum ecx_kind kinds[], size_t n,
    const struct ecx_input *in, char why[ECX_WHY])
{
	if (takes_kind(kinds, n, in->kind))
		return true;
	if (in->kind == ECX_KINDS)
		snprintf(why, ECX_WHY, "its kind '%.100s' is not known",
		    json_text_at(in->doc, "kind"));
	else
		snprintf(why, ECX_WHY,
		    "it is one of %s, which %s does not take",
		    ecx_kind_plural(in->kind), run->tool->name);
	return false;
}

static void
refuse(
    struct ecx_run *run, const char *connection, size_t line, const char *why)
{
	ecx_run_status(run, ECX_EXIT_DATA);
	if (run->in->checkpoint_refused)
		return;
	run->in->checkpoint_refused = true;
	ecx_warn(connection, NULL,
	    "standard input: line %zu: Checkpoint not stored: %s", line, why);
}

static int64_t
overlap_of(const struct ecx_run *run, const char *source)
{
	const struct conf_section *s = conf_section(run->conf, source);

	return s != NULL ? conf_duration(s, "overlap") : 0;
}

static bool
goes_back(
    struct ecx_run *run, const char *connection, const struct ecx_input *in)
{
	const char *source = json_string_at(in->doc, "source");
	const char *cursor = json_string_at(in->doc, "cursor");
	auto_free char *stored = ledger_checkpoint(
	    ecx_ledger(run), source, in->kind, connection, NULL);

	if (!cursor_is_behind(cursor, stored, overlap_of(run, source)))
		return false;
	if (!run->in->checkpoint_back)
		ecx_warn(connection, NULL,
		    "standard input: line %zu: Checkpoint not stored: its "
		    "cursor %.100s is behind the stored one, %.100s; "
		    "'ecx-ledger checkpoint' sets it back",
		    in->line, cursor, stored);
	run->in->checkpoint_back = true;
	return true;
}

void
checkpoint_store(struct ecx_run *run, const char *connection,
    const enum ecx_kind kinds[], size_t n, const struct ecx_input *in)
{
	char why[ECX_WHY];

	if (!is_kind_valid(run, kinds, n, in, why) ||
	    !is_valid(connection, in, why)) {
		refuse(run, connection, in->line, why);
		return;
	}
	if (goes_back(run, connection, in))
		return;
	ledger_checkpoint_put(ecx_ledger(run),
	    json_string_at(in->doc, "source"), in->kind, connection,
	    json_string_at(in->doc, "cursor"));
	ecx_output_text(run, in->text, in->len);
}
