#include <assert.h>
#include <errno.h>
#include <ini.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/conf.h"
#include "base/die.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/near.h"
#include "base/trust.h"

enum {
	CONF_LINE_MAX = 4096,
	CONF_FILE_MAX = 256 << 10,
	CONF_SECTION_MAX = 49,
	PROBLEMS_MAX = 100, /* that are reported of what is no INI file */
};

struct entry {
	char *key;
	char *value;
	size_t line;
};

struct section {
	struct conf_section head;    /* what callers hold; first */
	const struct conf_key *keys; /* declared; or NULL */
	char *name;
	struct entry *entries;
	size_t n;
};

struct conf {
	char *path;
	char *dir;
	bool exposed;             /* group or others may read the file */
	struct section *sections; /* stays in place once all is read */
	size_t n;
};

/* What inih's two callbacks share. */
struct parse {
	struct conf *conf;
	const char *text;
	size_t left;
	size_t line;
	bool skip; /* the section was refused: its keys belong nowhere */
	conf_problem_fn *report;
	void *data;
	size_t problems, max; /* so many of them end the reading */
};

__attribute__((format(printf, 2, 3))) static void
refuse(struct parse *p, const char *format, ...)
{
	auto_free char *why = NULL;
	auto_free char *problem = NULL;
	va_list ap;

	va_start(ap, format);
	why = xvasprintf(format, ap);
	va_end(ap);
	problem = xasprintf("%s:%zu: %s", p->conf->path, p->line, why);
	p->report(p->data, problem);
	p->problems++;
}

static struct section *
find_section(const struct conf *c, const char *name)
{
	size_t i;

	for (i = 0; i < c->n; i++)
		if (strcmp(c->sections[i].name, name) == 0)
			return &c->sections[i];
	return NULL;
}

static const struct entry *
find_entry(const struct conf_section *s, const char *key)
{
	const struct section *section = (const struct section *)s;
	size_t i;

	for (i = 0; section != NULL && i < section->n; i++)
		if (strcmp(section->entries[i].key, key) == 0)
			return &section->entries[i];
	return NULL;
}

/* A name that can be used for files, or the words of a flow. */
static bool
is_section_name(const char *name)
{
	const bool is_flow = strncasecmp(name, "flow ", 5) == 0;
	size_t n;

	for (; *name != '\0'; name += n + (name[n] != '\0')) {
		auto_free char *word = NULL;

		n = is_flow ? strcspn(name, " ") : strlen(name);
		word = xstrndup(name, n);
		if (!file_name_ok(word) || n > CONF_SECTION_MAX)
			return false;
		if (name[n] == '\0')
			return true;
	}
	return false;
}

/* inih tells of a section only with its first key, and says nothing when it
 * stands twice or has text behind it. */
static void
begin_section(struct parse *p, const char *name, size_t len)
{
	struct conf *c = p->conf;
	auto_free char *copy = xstrndup(name, len);
	const struct section *before = find_section(c, copy);
	struct section *s;

	p->skip = true;
	if (name[len] != ']' || name[len + 1] != '\0') {
		refuse(p, "not a section: '[%s'", name);
		return;
	}
	if (!is_section_name(copy)) {
		refuse(p,
		    "a section's name has up to %d of A-Z a-z 0-9 . _ -, "
		    "not '%s'",
		    CONF_SECTION_MAX, copy);
		return;
	}
	if (before != NULL) {
		refuse(p, "section [%s] stands in line %zu too", copy,
		    before->head.line);
		return;
	}
	p->skip = false;
	c->sections =
	    xreallocarray(c->sections, c->n + 1, sizeof(*c->sections));
	s = &c->sections[c->n++];
	*s = (struct section){.name = xstrdup(copy)};
	s->head =
	    (struct conf_section){.name = s->name, .conf = c, .line = p->line};
}

static const char *
line_fault(const char *line, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if (((unsigned char)line[i] < 0x20 && line[i] != '\t') ||
		    line[i] == 0x7f)
			return "control character";
	return text_is_utf8(line, len) ? NULL : "not UTF-8";
}

/* Is it a line that inih could not take for anything? */
static bool
is_nothing(const char *line)
{
	return line[0] != '\0' && strchr("[;#", line[0]) == NULL &&
	       strpbrk(line, "=:") == NULL;
}

/* inih's reader: copies one line; NULL at the end. A line that is refused is
 * empty for inih. */
static char *
read_line(char *out, int size, void *data)
{
	struct parse *p = data;
	const char *feed = memchr(p->text, '\n', p->left);
	size_t len = feed ? (size_t)(feed - p->text) : p->left;
	const char *line = p->text, *fault;

	if (p->left == 0 || p->problems >= p->max)
		return NULL;
	p->line++;
	p->text += feed ? len + 1 : len;
	p->left -= feed ? len + 1 : len;
	if (len > 0 && line[len - 1] == '\r')
		len--;
	fault = len < (size_t)size ? line_fault(line, len) : "line too long";
	if (fault != NULL) {
		refuse(p, "%s", fault);
		len = 0;
	}
	memcpy(out, line, len);
	while (len > 0 && (out[len - 1] == ' ' || out[len - 1] == '\t'))
		len--;
	out[len] = '\0';
	line = out + strspn(out, " \t");
	if (line[0] == '[') {
		begin_section(p, line + 1, strcspn(line + 1, "]"));
		if (p->skip)
			out[0] = '\0';
	} else if (is_nothing(line)) {
		refuse(p, "neither [section] nor key = value");
		out[0] = '\0';
	}
	return out;
}

/* inih's handler: one key; 0 ends the reading. */
static int
take_key(void *data, const char *section, const char *key, const char *value)
{
	struct parse *p = data;
	const struct entry *before;
	struct section *s;

	(void)section;
	if (p->skip)
		return 1;
	if (p->conf->n == 0) {
		refuse(p, "'%s' stands before any [section]", key);
		return 1;
	}
	if (key[0] == '\0') {
		refuse(p, "no key in front of '='");
		return 1;
	}
	s = &p->conf->sections[p->conf->n - 1];
	before = find_entry(&s->head, key);
	if (before != NULL) {
		refuse(p, "'%s' stands in line %zu too", key, before->line);
		return 1;
	}
	s->entries = xreallocarray(s->entries, s->n + 1, sizeof(*s->entries));
	s->entries[s->n++] = (struct entry){
	    .key = xstrdup(key), .value = xstrdup(value), .line = p->line};
	return 1;
}

/* Debian builds inih with lines of 200 bytes, values over several lines and
 * comments behind values, which would cut a secret at its semicolon. */
static void
set_up_inih(void)
{
	ini_use_stack = false;
	ini_max_line = ini_initial_alloc = CONF_LINE_MAX;
	ini_allow_realloc = false;
	ini_allow_multiline = false;
	ini_allow_inline_comments = false;
	ini_allow_no_value = false;
	ini_stop_on_first_error = true;
}

/* The folder of a path, absolute. */
static char *
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	auto_free char *dir =
	    slash ? xstrndup(path, (size_t)(slash - path)) : NULL;
	char here[PATH_MAX];

	if (path[0] == '/')
		return slash > path ? xstrdup(dir) : xstrdup("/");
	if (getcwd(here, sizeof(here)) == NULL)
		(void)snprintf(here, sizeof(here), ".");
	return dir ? xasprintf("%s/%s", here, dir) : xstrdup(here);
}

static struct conf *
parse(const char *text, size_t len, const char *path, struct parse *p)
{
	struct conf *c = xcalloc(1, sizeof(*c));

	c->path = xstrdup(path);
	c->dir = folder_of(path);
	p->conf = c;
	p->text = text;
	p->left = len;
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		p->text += 3;
		p->left -= 3;
	}
	set_up_inih();
	if (ini_parse_stream(read_line, p, take_key, p) != 0 &&
	    p->problems == 0)
		refuse(p, "neither [section] nor key = value");
	return c;
}

/* Where the first problem goes. */
struct first {
	char *error;
	size_t size;
};

static void
keep_first(void *data, const char *problem)
{
	const struct first *first = data;

	if (first->error[0] == '\0')
		(void)snprintf(first->error, first->size, "%s", problem);
}

/* The configuration (may be NULL) if no problem was found; else closes it. */
static struct conf *
without_problems(struct conf *c, const struct parse *p)
{
	if (c == NULL || p->problems == 0)
		return c;
	conf_close(c);
	return NULL;
}

struct conf *
conf_parse(
    const char *text, size_t len, const char *path, char *error, size_t size)
{
	struct first first = {error, size};
	struct parse p = {.report = keep_first, .data = &first, .max = 1};

	error[0] = '\0';
	return without_problems(parse(text, len, path, &p), &p);
}

/* The file to read when none is named. */
static char *
default_path(char *error, size_t size)
{
	const char *home = getenv("XDG_CONFIG_HOME");
	const char *below = "";
	auto_free char *path = NULL;

	if (home == NULL || home[0] != '/') {
		home = getenv("HOME");
		below = "/.config";
	}
	path = xasprintf("%s%s/ecx/ecx.conf", home ? home : "", below);
	if (home != NULL && access(path, F_OK) == 0)
		return xstrdup(path);
	if (access(ECX_SYSCONFDIR "/ecx.conf", F_OK) == 0)
		return xstrdup(ECX_SYSCONFDIR "/ecx.conf");
	(void)snprintf(error, size, "no configuration: neither %s nor %s",
	    home ? path : "~/.config/ecx/ecx.conf", ECX_SYSCONFDIR "/ecx.conf");
	return NULL;
}

/* The text of the file; its path, which the caller frees, or NULL. */
static char *
read_file(const char *path, struct buf *text, struct stat *st, char *error,
    size_t size)
{
	char *found = path ? xstrdup(path) : default_path(error, size);

	buf_init(text, CONF_FILE_MAX);
	if (found == NULL)
		return NULL;
	if (!file_read_stat(found, text, st))
		(void)snprintf(error, size, "%s: %s", found, strerror(errno));
	else if (trust_file(found, st, false, error, size))
		return found;
	free(found);
	return NULL;
}

/* Reads and parses the file; NULL with an error when it cannot be read. */
static struct conf *
parse_file(const char *path, struct parse *p, char *error, size_t size)
{
	auto_buf struct buf text = {0};
	auto_free char *found = NULL;
	struct stat st;
	struct conf *c;

	found = read_file(path, &text, &st, error, size);
	if (found == NULL)
		return NULL;
	c = parse(text.data, text.len, found, p);
	c->exposed = (st.st_mode & (S_IRGRP | S_IROTH)) != 0;
	return c;
}

struct conf *
conf_open_all(const char *path, conf_problem_fn *report, void *data,
    char *error, size_t size)
{
	struct parse p = {.report = report, .data = data, .max = PROBLEMS_MAX};

	return parse_file(path, &p, error, size);
}

struct conf *
conf_open(const char *path, char *error, size_t size)
{
	struct first first = {error, size};
	struct parse p = {.report = keep_first, .data = &first, .max = 1};

	error[0] = '\0';
	return without_problems(parse_file(path, &p, error, size), &p);
}

void
conf_close(struct conf *c)
{
	size_t i, j;

	if (c == NULL)
		return;
	for (i = 0; i < c->n; i++) {
		struct section *s = &c->sections[i];

		for (j = 0; j < s->n; j++) {
			free(s->entries[j].key);
			free(s->entries[j].value);
		}
		free(s->entries);
		free(s->name);
	}
	free(c->sections);
	free(c->path);
	free(c->dir);
	free(c);
}

void
conf_cleanup(struct conf **c)
{
	conf_close(*c);
}

const char *
conf_path(const struct conf *c)
{
	return c->path;
}

const char *
conf_dir(const struct conf *c)
{
	return c->dir;
}

bool
conf_exposed(const struct conf *c)
{
	return c->exposed;
}

size_t
conf_sections(const struct conf *c)
{
	return c->n;
}

const struct conf_section *
conf_section_at(const struct conf *c, size_t i)
{
	assert(i < c->n);
	return &c->sections[i].head;
}

const struct conf_section *
conf_section(const struct conf *c, const char *name)
{
	const struct section *s = find_section(c, name);

	return s ? &s->head : NULL;
}

const char *
conf_nearest_section(const struct conf *c, const char *name)
{
	struct near n = near_start(name);
	size_t i;

	for (i = 0; i < c->n; i++)
		near_try(&n, c->sections[i].name);
	return n.best;
}

const char *
conf_key_at(const struct conf_section *s, size_t i)
{
	const struct section *section = (const struct section *)s;

	return i < section->n ? section->entries[i].key : NULL;
}

void
conf_declare(const struct conf_section *s, const struct conf_key *keys)
{
	struct section *section = find_section(s->conf, s->name);

	section->keys = keys;
}

const struct conf_key *
conf_declared(const struct conf_section *s)
{
	return s != NULL ? ((const struct section *)s)->keys : NULL;
}

const char *
conf_written(const struct conf_section *s, const char *key)
{
	const struct entry *e = find_entry(s, key);

	return e ? e->value : NULL;
}

const char *
conf_text(const struct conf_section *s, const char *key)
{
	const char *value = conf_written(s, key);
	const struct conf_key *row =
	    value == NULL ? conf_key_find(conf_declared(s), key) : NULL;

	return row != NULL ? row->value : value;
}

const char *
conf_or(const struct conf_section *s, const char *key, const char *derived)
{
	const char *value = conf_text(s, key);

	return value != NULL ? value : derived;
}

const char *
conf_string(const struct conf_section *s, const char *key)
{
	return conf_or(s, key, "");
}

bool
conf_is(const struct conf_section *s, const char *key, const char *word)
{
	return strcmp(conf_string(s, key), word) == 0;
}

char *
conf_path_of(const struct conf_section *s, const char *key)
{
	const char *value = conf_text(s, key);

	if (value == NULL || value[0] == '\0')
		return NULL;
	if (value[0] == '/')
		return xstrdup(value);
	return xasprintf("%s/%s", s->conf->dir, value);
}

const char *
conf_where(
    const struct conf_section *s, const char *key, char *out, size_t size)
{
	const struct entry *e = find_entry(s, key);

	(void)snprintf(
	    out, size, "%s:%zu", s->conf->path, e ? e->line : s->line);
	return out;
}

char *
conf_state_folder(const struct conf *conf)
{
	char *path = conf_path_of(conf_section(conf, "ecx"), "state");
	const char *xdg = getenv("XDG_STATE_HOME");
	const char *home = getenv("HOME");

	if (path != NULL)
		return path;
	if (xdg != NULL && xdg[0] == '/')
		return xasprintf("%s/ecx", xdg);
	if (geteuid() == 0 || home == NULL || home[0] != '/')
		return xstrdup("/var/lib/ecx");
	return xasprintf("%s/.local/state/ecx", home);
}
