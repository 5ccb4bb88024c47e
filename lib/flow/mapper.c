#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/lines.h"
#include "core/map.h"
#include "core/order_view.h"
#include "core/posting.h"
#include "flow/left_out.h"
#include "flow/mapper.h"
#include "flow/registry.h"

struct mapper {
	const struct conf_section *section;
	bool unpaid;
	bool credits;               /* and no orders */
	struct map *map[ECX_KINDS]; /* opened when first needed */
	struct order_view *view;
	struct buf out;
};

static const char *
driver_name(const struct conf_section *section)
{
	return conf_text(section, "driver");
}

static const struct map *
map_of(struct mapper *m, enum ecx_kind kind)
{
	auto_free char *path = NULL;
	char error[ECX_WHY];
	enum ecx_err err;

	if (m->map[kind] != NULL)
		return m->map[kind];
	path = map_find(m->section, driver_name(m->section), kind);
	if (path == NULL)
		die(ECX_EXIT_CONFIG, "%s: no map %s-%s.map was found",
		    m->section->name, driver_name(m->section),
		    ecx_kind_name(kind));
	m->map[kind] = map_open(path, m->section, error, sizeof(error), &err);
	if (m->map[kind] == NULL)
		die(ecx_err_exit(err), "%s", error);
	if ((kind == ECX_ORDER || kind == ECX_CREDIT) && m->view != NULL)
		order_view_use(m->view, m->map[kind]);
	return m->map[kind];
}

static void
close_maps(struct mapper *m)
{
	size_t i;

	for (i = 0; i < ECX_KINDS; i++)
		map_close(m->map[i]);
}

/* ---- from our documents to the vendor's ---- */

/* Writes the document's bytes as they were read, and the two members behind
 * them. */
static void
add_members(struct mapper *m, const struct ecx_input *in, const json_t *native)
{
	json_auto_t *target = json_string(m->section->name);
	const char *end = in->text + in->len;

	while (end[-1] != '}')
		end--;
	buf_add(&m->out, in->text, (size_t)(end - 1 - in->text));
	buf_adds(&m->out, ",\"target\":");
	json_write(target, &m->out);
	buf_adds(&m->out, ",\"native\":");
	json_write(native, &m->out);
	buf_addc(&m->out, '}');
}

/* Writes a document that was mapped before, with its two members replaced. */
static void
replace_members(struct mapper *m, json_t *doc, json_t *native)
{
	(void)json_object_del(doc, "target");
	(void)json_object_del(doc, "native");
	json_set_text(doc, "target", m->section->name);
	(void)json_object_set(doc, "native", native);
	json_write(doc, &m->out);
}

/* An order that cannot be created is rejected. One that is left out passes
 * unmapped: only ecx-push-erp knows whether it was created before. */
static bool
may_be_mapped(
    struct ecx_run *run, const struct mapper *m, const struct ecx_input *in)
{
	enum ecx_order_state state = ECX_ORDER_DUE;
	char why[ECX_WHY];

	if (!ecx_doc_check(in->doc, why)) {
		ecx_reject(run, m->section->name, in, "invalid", "%s", why);
		return false;
	}
	if (in->kind == ECX_ORDER)
		state = ecx_doc_order_state(in->doc, m->unpaid, why);
	if (state == ECX_ORDER_DUE)
		return true;
	if (order_is_left_out(run, in->doc, state))
		ecx_output_text(run, in->text, in->len);
	else
		ecx_reject(run, m->section->name, in, "invalid", "%s", why);
	return false;
}

static void
map_one(struct ecx_run *run, const struct ecx_input *in, void *data)
{
	struct mapper *m = data;
	json_auto_t *native = NULL, *view = NULL;
	const struct map *map;
	char why[ECX_WHY];

	if (!may_be_mapped(run, m, in))
		return;
	if (in->kind == ECX_CHANGE || (in->kind == ECX_CREDIT) != m->credits) {
		ecx_output_text(run, in->text, in->len);
		return;
	}
	map = map_of(m, in->kind);
	view = order_view(m->view, in->doc);
	native = map_to_theirs(map, view, why);
	if (native == NULL) {
		ecx_reject(run, m->section->name, in, "map", "%s", why);
		return;
	}
	buf_reset(&m->out);
	if (json_object_get(in->doc, "target") != NULL ||
	    json_object_get(in->doc, "native") != NULL)
		replace_members(m, in->doc, native);
	else
		add_members(m, in, native);
	if (m->out.over)
		ecx_reject(run, m->section->name, in, "map",
		    "longer than 8 MiB with its member native");
	else
		ecx_output_text(run, m->out.data, m->out.len);
}

int
mapper_filter(
    struct ecx_run *run, const struct conf_section *section, bool credits)
{
	struct mapper m = {.section = section,
	    .unpaid = conf_bool(section, "unpaid"),
	    .credits = credits};
	char why[ECX_WHY];
	int status;

	if (!posting_ok(section, why)) {
		ecx_warn(section->name, NULL, "%s", why);
		return ECX_EXIT_CONFIG;
	}
	m.view = order_view_open(section, why, sizeof(why));
	if (m.view == NULL)
		die(ECX_EXIT_CONFIG, "%s", why);
	buf_init(&m.out, BUF_LINE_MAX);
	status = ecx_filter(run, map_one, &m);
	buf_free(&m.out);
	close_maps(&m);
	order_view_close(m.view);
	return status;
}

/* ---- from the vendor's documents to ours ---- */

static void
refuse_line(struct ecx_run *run, size_t number, int status, const char *why)
{
	warn("standard input: line %zu: %s", number, why);
	run->n_failed++;
	ecx_run_status(run, status);
}

static void
reverse_one(struct ecx_run *run, const struct map *map, const struct line *line)
{
	struct json_problem problem;
	json_auto_t *theirs = json_read(line->text, line->len, &problem);
	json_auto_t *ours = NULL;
	char why[ECX_WHY];

	run->n_in++;
	if (theirs == NULL) {
		refuse_line(run, line->number, ECX_EXIT_DATA, problem.text);
		return;
	}
	ours = map_to_ours(map, theirs, why);
	if (ours == NULL)
		refuse_line(run, line->number, ECX_EXIT_SOME, why);
	else
		ecx_output(run, ours);
}

int
mapper_reverse(
    struct ecx_run *run, const struct conf_section *section, enum ecx_kind kind)
{
	struct mapper m = {.section = section};
	const struct map *map = map_of(&m, kind);
	auto_lines struct lines *in = lines_open(dup(STDIN_FILENO));
	enum lines_status status;
	struct line line;

	while (!stop_requested() &&
	       (status = lines_next(in, &line)) != LINES_END) {
		if (status == LINES_ERROR)
			die(ECX_EXIT_DATA, "standard input: %s", line.error);
		if (status == LINES_BAD)
			refuse_line(
			    run, line.number, ECX_EXIT_DATA, line.error);
		else
			reverse_one(run, map, &line);
	}
	close_maps(&m);
	return run->status;
}

/* ---- the check of the maps ---- */

/* Opens a map that was found right; NULL when it is not there any more. */
static struct map *
open_right(const char *path, const struct conf_section *section)
{
	char error[ECX_WHY];
	enum ecx_err err;

	return map_open(path, section, error, sizeof(error), &err);
}

size_t
mapper_test_file(const char *path)
{
	size_t problems = map_test(path, NULL, NULL, NULL);
	struct map *m = problems == 0 ? open_right(path, NULL) : NULL;

	if (m != NULL)
		map_remark(m, ECX_KINDS);
	map_close(m);
	return problems;
}

size_t
mapper_test(const struct conf_section *section)
{
	const struct map *opened[ECX_KINDS] = {NULL};
	struct mapper m = {.section = section};
	struct order_view *view = NULL;
	size_t problems = 0, found, maps = 0;
	char error[ECX_WHY];
	enum ecx_kind kind;

	view = order_view_open(section, error, sizeof(error));
	if (view == NULL) {
		warn("%s", error);
		problems++;
	}
	order_view_close(view);

	for (kind = 0; kind < ECX_KINDS; kind++) {
		auto_free char *path =
		    map_find(section, driver_name(section), kind);

		if (path == NULL)
			continue;
		maps++;
		found = map_test(path, section, NULL, NULL);
		problems += found;
		if (found == 0)
			opened[kind] = m.map[kind] = open_right(path, section);
		if (m.map[kind] != NULL)
			map_remark(m.map[kind], kind);
	}
	map_remark_tables(opened);
	close_maps(&m);
	if (maps == 0)
		die(ECX_EXIT_CONFIG, "%s: driver %s has no maps", section->name,
		    driver_name(section));
	return problems;
}
