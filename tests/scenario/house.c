#define _XOPEN_SOURCE 700 /* nftw */
#include <errno.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>

#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "house.h"

char *
house_make(const struct script *script, struct vars *vars)
{
	const char *tmp = getenv("TMPDIR");
	char *house = xasprintf("%s/ecx-play.XXXXXX", tmp ? tmp : "/tmp");
	auto_free char *conf = NULL;

	if (mkdtemp(house) == NULL)
		die(EX_CANTCREAT, "cannot make %s: %s", house, strerror(errno));
	conf = xasprintf("%s/config/ecx", house);
	if (!file_make_dir(conf, 0700))
		die(EX_CANTCREAT, "cannot make %s: %s", conf, strerror(errno));
	vars_set(vars, "tmp", house);
	vars_set(vars, "dir", script->folder);
	return house;
}

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

void
house_remove(const char *house)
{
	(void)nftw(house, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* ---- configuration ---- */

/* A later value replaces an earlier one. */
static void
set(struct settings *s, const char *section, const char *name,
    const char *value)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		if (strcmp(s->list[i].section, section) == 0 &&
		    strcmp(s->list[i].name, name) == 0)
			break;
	if (i == s->n) {
		s->list = xreallocarray(s->list, s->n + 1, sizeof(*s->list));
		s->list[s->n++] =
		    (struct setting){xstrdup(section), xstrdup(name), NULL};
	}
	s->list[i].value = xstrdup(value);
}

static char *
trim(char *s)
{
	char *end;

	s += strspn(s, " \t");
	end = s + strlen(s);
	while (end > s && strchr(" \t", end[-1]) != NULL)
		end--;
	*end = '\0';
	return s;
}

/* A section of the file, a setting in the last section, or nothing. */
static bool
read_line(struct settings *s, char **section, char *line)
{
	char *value;

	line = trim(line);
	if (*line == '\0' || *line == '#' || *line == ';')
		return true;
	if (*line == '[' && line[strlen(line) - 1] == ']') {
		line[strlen(line) - 1] = '\0';
		*section = line + 1;
		return true;
	}
	value = strchr(line, '=');
	if (value == NULL || *section == NULL)
		return false;
	*value++ = '\0';
	set(s, *section, trim(line), trim(value));
	return true;
}

/* The settings of the file beside the scenario; there need not be one. */
static bool
read_conf(const char *path, struct settings *s, struct buf *why)
{
	auto_buf struct buf text = {0};
	char *section = NULL, *line, *end;
	size_t number = 0;

	buf_init(&text, PLAY_TEXT_MAX);
	if (!file_read(path, &text) && errno != ENOENT) {
		buf_addf(why, "%s: %s\n", path, strerror(errno));
		return false;
	}
	for (line = text.data; *line != '\0'; line = end) {
		end = line + strcspn(line, "\n");
		if (*end != '\0')
			*end++ = '\0';
		number++;
		if (read_line(s, &section, line))
			continue;
		buf_addf(why,
		    "%s:%zu: a line is no setting:\n"
		    "    expected: [SECTION], or KEY = VALUE below one\n"
		    "    seen:     %s\n",
		    path, number, line);
		return false;
	}
	return true;
}

/* What a connection needs to reach the server, and to wait for nothing. */
static void
complete(
    struct settings *s, const char *connection, const struct settings *given)
{
	static const char *const usual[][2] = {{"url", "{{url}}"},
	    {"jobs", "1"}, {"unsure_pause", "0s"}, {"retry_delay", "0s"}};
	struct settings all = {0};
	size_t i;

	for (i = 0; i < ARRAY_LEN(usual); i++)
		set(&all, connection, usual[i][0], usual[i][1]);
	set(&all, "ecx", "state", "{{tmp}}/state");
	for (i = 0; i < s->n; i++)
		set(&all, s->list[i].section, s->list[i].name,
		    s->list[i].value);
	for (i = 0; i < given->n; i++)
		set(&all,
		    given->list[i].section ? given->list[i].section
					   : connection,
		    given->list[i].name, given->list[i].value);
	*s = all;
}

/* Each section once, where its first setting is. */
static void
print_conf(const struct settings *s, struct buf *out)
{
	const struct setting *a = s->list, *b;
	const struct setting *end = s->list + s->n;

	for (; a < end; a++) {
		for (b = s->list; strcmp(b->section, a->section) != 0; b++)
			continue;
		if (b != a)
			continue;
		buf_addf(out, "[%s]\n", a->section);
		for (; b < end; b++)
			if (strcmp(b->section, a->section) == 0)
				buf_addf(out, "%s = %s\n", b->name, b->value);
	}
}

bool
house_configure(const struct script *script, const char *house,
    const struct vars *vars, struct buf *why)
{
	auto_free char *path = xasprintf("%s/conf", script->folder);
	auto_free char *folder = xasprintf("%s/config/ecx", house);
	auto_buf struct buf text = {0};
	auto_buf struct buf filled = {0};
	auto_buf struct buf missing = {0};
	struct settings s = {0};

	if (!read_conf(path, &s, why))
		return false;
	if (s.n == 0) {
		const char *driver = strrchr(script->folder, '/') + 1;

		set(&s, driver, "driver", driver);
	}
	complete(&s, s.list[0].section, &script->conf);
	buf_init(&text, PLAY_TEXT_MAX);
	buf_init(&filled, PLAY_TEXT_MAX);
	buf_init(&missing, PLAY_TEXT_MAX);
	print_conf(&s, &text);
	if (!vars_fill(vars, text.data, text.len, &filled, &missing)) {
		buf_addf(why, "%s:1: conf: %s", script->path, missing.data);
		return false;
	}
	if (file_write(folder, "ecx.conf", filled.data, filled.len, 0600))
		return true;
	buf_addf(why, "%s/ecx.conf: %s\n", folder, strerror(errno));
	return false;
}
