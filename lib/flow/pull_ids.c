/* The records that --id names, by number, by reference or by the source's own
 * id; and those of them that are not there. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/lines.h"
#include "flow/pull_in.h"

static void
add_id(struct pull *p, const char *id)
{
	p->ids = xreallocarray(p->ids, p->n_ids + 1, sizeof(*p->ids));
	p->ids[p->n_ids++] = xstrdup(id);
}

static void
read_from_stdin(struct pull *p)
{
	auto_lines struct lines *l = lines_open(dup(STDIN_FILENO));
	struct line line;
	enum lines_status st;

	lines_set_stop(l, stop_flag());
	while ((st = lines_next(l, &line)) != LINES_END) {
		if (st == LINES_ERROR)
			die(ECX_EXIT_DATA, "standard input: %s", line.error);
		if (st == LINES_BAD)
			die(ECX_EXIT_DATA, "standard input: line %zu: %s",
			    line.number, line.error);
		if (*line.text != '\0')
			add_id(p, line.text);
	}
	if (stop_requested())
		die(ECX_EXIT_AGAIN, "interrupted while it read ids");
}

void
pull_read_ids(struct pull *p)
{
	const char *id;
	size_t i;

	for (i = 0; (id = ecx_option_at(p->run, "id", i)) != NULL; i++)
		if (*id == '\0')
			die(ECX_EXIT_USAGE, "--id is empty: name a record");
		else if (strcmp(id, "-") == 0)
			read_from_stdin(p);
		else
			add_id(p, id);
	p->query.ids = p->ids;
	p->query.n_ids = p->n_ids;
	p->found = xcalloc(p->n_ids + 1, sizeof(*p->found));
}

/* Is it the id? The last part of a global id names the record, too. */
static bool
is_id(const char *own, const char *id)
{
	const char *tail = own != NULL && strncmp(own, "gid:", 4) == 0
			       ? strrchr(own, '/')
			       : NULL;

	return own != NULL && (strcmp(own, id) == 0 ||
				  (tail != NULL && strcmp(tail + 1, id) == 0));
}

static bool
is_named(const json_t *doc, const char *id)
{
	static const char *const members[] = {
	    "id", "orderNumber", "identifier", "sku"};
	size_t i;

	for (i = 0; i < ARRAY_LEN(members); i++)
		if (is_id(json_string_at(doc, members[i]), id))
			return true;
	return strcasecmp(json_text_at(doc, "ref"), id) == 0;
}

bool
pull_is_named(struct pull *p, const json_t *doc)
{
	bool any = false;
	size_t i;

	for (i = 0; i < p->n_ids; i++) {
		if (!is_named(doc, p->ids[i]))
			continue;
		p->found[i] = true;
		any = true;
	}
	return any;
}

/* Does the word stand in the text, not as a part of a longer one? */
static bool
has_word(const char *text, const char *word)
{
	size_t len = strlen(word);
	const char *s = text;

	for (; (s = strstr(s, word)) != NULL; s++)
		if ((s == text || !isalnum((unsigned char)s[-1])) &&
		    !isalnum((unsigned char)s[len]))
			return true;
	return false;
}

void
pull_note_unreadable(struct pull *p, const char *raw, size_t len)
{
	auto_free char *text = xstrndup(raw, len);
	size_t i;

	for (i = 0; i < p->n_ids; i++)
		p->found[i] |= has_word(text, p->ids[i]);
}

void
pull_report_ids(struct pull *p)
{
	size_t i;

	for (i = 0; i < p->n_ids; i++) {
		if (p->found[i])
			continue;
		ecx_warn(p->conn->name, NULL, "%s: no record '%s'",
		    ecx_kind_plural(p->kind), p->ids[i]);
		ecx_run_status(p->run, ECX_EXIT_SOME);
	}
}
