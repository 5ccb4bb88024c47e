#include <assert.h>
#include <errno.h>
#include <ini.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
	CONF_SECTION_MAX = 49, /* inih cuts what is longer */
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

/* Where a message belongs, and where it goes. */
struct report {
	const char *path;
	size_t line;
	char *error;
	size_t size;
};

/* What inih's two callbacks share. */
struct parse {
	struct conf *conf;
	const char *text;
	size_t left;
	struct report at; /* a message in it ends the reading */
};

__attribute__((format(printf, 2, 3))) static bool
refuse(const struct report *r, const char *format, ...)
{
	va_list ap;
	size_t len;

	(void)snprintf(r->error, r->size, "%s:%zu: ", r->path, r->line);
	len = strlen(r->error);
	va_start(ap, format);
	(void)vsnprintf(r->error + len, r->size - len, format, ap);
	va_end(ap);
	return false;
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

/* inih tells of a section only with its first key, and says nothing when it
 * stands twice or has text behind it. */
static bool
begin_section(struct parse *p, const char *name, size_t len)
{
	struct conf *c = p->conf;
	auto_free char *copy = xstrndup(name, len);
	const struct section *before = find_section(c, copy);
	struct section *s;

	if (name[len] != ']' || name[len + 1] != '\0')
		return refuse(&p->at, "not a section: '[%s'", name);
	if (!file_name_ok(copy) || len > CONF_SECTION_MAX)
		return refuse(&p->at,
		    "a section's name has up to %d of A-Z a-z 0-9 . _ -, "
		    "not '%s'",
		    CONF_SECTION_MAX, copy);
	if (before != NULL)
		return refuse(&p->at, "section [%s] stands in line %zu too",
		    copy, before->head.line);
	c->sections =
	    xreallocarray(c->sections, c->n + 1, sizeof(*c->sections));
	s = &c->sections[c->n++];
	*s = (struct section){.name = xstrdup(copy)};
	s->head = (struct conf_section){
	    .name = s->name, .conf = c, .line = p->at.line};
	return true;
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

/* inih's reader: copies one line; NULL at the end. */
static char *
read_line(char *out, int size, void *data)
{
	struct parse *p = data;
	const char *feed = memchr(p->text, '\n', p->left);
	size_t len = feed ? (size_t)(feed - p->text) : p->left;
	size_t used = feed ? len + 1 : len;
	const char *fault;

	if (p->left == 0 || p->at.error[0] != '\0')
		return NULL;
	p->at.line++;
	if (len > 0 && p->text[len - 1] == '\r')
		len--;
	fault = len < (size_t)size ? line_fault(p->text, len) : "line too long";
	if (fault != NULL) {
		(void)refuse(&p->at, "%s", fault);
		return NULL;
	}
	memcpy(out, p->text, len);
	while (len > 0 && (out[len - 1] == ' ' || out[len - 1] == '\t'))
		len--;
	out[len] = '\0';
	p->text += used;
	p->left -= used;
	out += strspn(out, " \t");
	if (out[0] == '[' && !begin_section(p, out + 1, strcspn(out + 1, "]")))
		return NULL;
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
	if (p->conf->n == 0)
		return refuse(&p->at, "'%s' stands before any [section]", key);
	if (key[0] == '\0')
		return refuse(&p->at, "no key in front of '='");
	s = &p->conf->sections[p->conf->n - 1];
	before = find_entry(&s->head, key);
	if (before != NULL)
		return refuse(
		    &p->at, "'%s' stands in line %zu too", key, before->line);
	s->entries = xreallocarray(s->entries, s->n + 1, sizeof(*s->entries));
	s->entries[s->n++] = (struct entry){
	    .key = xstrdup(key), .value = xstrdup(value), .line = p->at.line};
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

struct conf *
conf_parse(
    const char *text, size_t len, const char *path, char *error, size_t size)
{
	struct conf *c = xcalloc(1, sizeof(*c));
	struct parse p = {.conf = c,
	    .text = text,
	    .left = len,
	    .at = {.path = path, .error = error, .size = size}};
	int line;

	c->path = xstrdup(path);
	c->dir = folder_of(path);
	error[0] = '\0';
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		p.text += 3;
		p.left -= 3;
	}
	set_up_inih();
	line = ini_parse_stream(read_line, &p, take_key, &p);
	if (line != 0 && error[0] == '\0')
		(void)refuse(&p.at, "neither [section] nor key = value");
	if (error[0] == '\0')
		return c;
	conf_close(c);
	return NULL;
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

struct conf *
conf_open(const char *path, char *error, size_t size)
{
	auto_free char *found =
	    path ? xstrdup(path) : default_path(error, size);
	auto_buf struct buf text = {0};
	struct conf *c;
	struct stat st;

	if (found == NULL)
		return NULL;
	buf_init(&text, CONF_FILE_MAX);
	if (!file_read_stat(found, &text, &st)) {
		(void)snprintf(error, size, "%s: %s", found, strerror(errno));
		return NULL;
	}
	if (!trust_file(found, &st, false, error, size))
		return NULL;
	c = conf_parse(text.data, text.len, found, error, size);
	if (c != NULL)
		c->exposed = (st.st_mode & (S_IRGRP | S_IROTH)) != 0;
	return c;
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
