#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <libgen.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/file.h"
#include "base/mem.h"
#include "script.h"

static const char blanks[] = " \t";
static const char digits[] = "0123456789";

struct reader {
	struct script *script;
	size_t line; /* where the statement begins */
	struct buf *why;
	struct headers *headers;  /* that a header line would add to */
	const char *header_lines; /* which one: ">:" or "<:" */
	struct expected *asked;   /* has no answer yet; or NULL */
};

const char *
header_value(const struct headers *h, const char *name)
{
	size_t i = h->n;

	while (i-- > 0)
		if (strcasecmp(h->list[i].name, name) == 0)
			return h->list[i].value;
	return NULL;
}

void
header_add(struct headers *h, char *name, char *value)
{
	h->list = xreallocarray(h->list, h->n + 1, sizeof(*h->list));
	h->list[h->n++] = (struct header){name, value};
}

/* Always false. */
__attribute__((format(printf, 2, 3))) static bool
wrong(struct reader *r, const char *format, ...)
{
	va_list ap;

	buf_addf(r->why, "%s:%zu: ", r->script->path, r->line);
	va_start(ap, format);
	buf_vaddf(r->why, format, ap);
	va_end(ap);
	buf_addc(r->why, '\n');
	return false;
}

static char *
skip_blanks(char *s)
{
	return s + strspn(s, blanks);
}

/* Ends the word at *s and moves *s behind it and the blanks that follow. */
static char *
next_word(char **s)
{
	char *word = *s;

	*s += strcspn(*s, blanks);
	if (**s != '\0')
		*(*s)++ = '\0';
	*s = skip_blanks(*s);
	return word;
}

/* A number up to max, the whole of s. */
static bool
read_number(const char *s, size_t max, size_t *out)
{
	if (*s == '\0' || s[strspn(s, digits)] != '\0')
		return false;
	errno = 0;
	*out = strtoul(s, NULL, 10);
	return errno == 0 && *out <= max;
}

/* Appends s, or what is in the file that @s names beside the scenario. */
static bool
read_text(struct reader *r, const char *s, struct buf *out)
{
	auto_free char *path = NULL;

	if (*s != '@') {
		buf_adds(out, s);
		return true;
	}
	path = xasprintf("%s/%s", r->script->folder, s + 1);
	if (file_read(path, out))
		return true;
	return wrong(r, "cannot read %s: %s", path, strerror(errno));
}

/* Takes over text. */
static bool
make_pattern(struct reader *r, char *text, size_t len, struct pattern *out)
{
	struct json_problem problem;

	*out = (struct pattern){text, len, NULL};
	if ((*text != '{' && *text != '[') || vars_reference(text) > 0)
		return true;
	out->json = json_read(text, len, &problem);
	if (out->json != NULL)
		return true;
	return wrong(r, "no JSON: %s at byte %zu", problem.text, problem.at);
}

static struct step *
last_step(const struct reader *r)
{
	struct script *s = r->script;

	return s->n > 0 ? &s->steps[s->n - 1] : NULL;
}

/* ---- the statements ---- */

static bool
answered(struct reader *r)
{
	if (r->asked == NULL)
		return true;
	r->line = r->asked->line;
	return wrong(r, "this request has no answer");
}

static bool
take_command(struct reader *r, char *rest)
{
	struct script *s = r->script;

	if (!answered(r))
		return false;
	s->steps = xreallocarray(s->steps, s->n + 1, sizeof(*s->steps));
	s->steps[s->n] = (struct step){
	    .line = r->line, .command = xstrdup(rest), .n_env = s->env.n};
	buf_init(&s->steps[s->n++].input, PLAY_TEXT_MAX);
	return true;
}

static void
add_setting(struct settings *to, char *section, char *name, char *value)
{
	to->list = xreallocarray(to->list, to->n + 1, sizeof(*to->list));
	to->list[to->n++] = (struct setting){section, name, value};
}

/* [SECTION] KEY = VALUE */
static bool
take_conf(struct reader *r, char *rest)
{
	char *section = NULL, *name;
	size_t len;

	if (last_step(r) != NULL)
		return wrong(r, "conf stands above the first $");
	if (*rest == '[') {
		section = next_word(&rest) + 1;
		len = strlen(section);
		if (len < 2 || section[len - 1] != ']')
			return wrong(r, "not a section");
		section = xstrndup(section, len - 1);
	}
	name = next_word(&rest);
	if (*name == '\0' || *rest != '=')
		return wrong(r, "not KEY = VALUE");
	add_setting(&r->script->conf, section, xstrdup(name),
	    xstrdup(skip_blanks(rest + 1)));
	return true;
}

static bool
is_env(const char *statement)
{
	size_t n = strspn(statement, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");

	return n > 0 && statement[n] == '=';
}

static void
take_env(struct reader *r, const char *statement)
{
	size_t n = strcspn(statement, "=");

	add_setting(&r->script->env, NULL, xstrndup(statement, n),
	    xstrdup(statement + n + 1));
}

static bool
take_input(struct reader *r, char *rest)
{
	struct step *step = last_step(r);

	if (!read_text(r, rest, &step->input))
		return false;
	if (*rest != '@')
		buf_addc(&step->input, '\n');
	return true;
}

/* METHOD TARGET, and behind two blanks or a tab the body. */
static bool
take_request(struct reader *r, struct requests *to, char *rest)
{
	struct expected e = {.line = r->line};
	struct buf body;
	char *end;

	if (!answered(r))
		return false;
	e.method = xstrdup(next_word(&rest));
	end = rest + strcspn(rest, "\t");
	if (strstr(rest, "  ") != NULL && strstr(rest, "  ") < end)
		end = strstr(rest, "  ");
	e.target = xstrndup(rest, end - rest);
	rest = skip_blanks(end);
	if (*e.target == '\0')
		return wrong(r, "not METHOD TARGET");
	if (*rest != '\0') {
		buf_init(&body, PLAY_TEXT_MAX);
		if (!read_text(r, rest, &body) ||
		    !make_pattern(r, body.data, body.len, &e.body))
			return false;
	}
	to->list = xreallocarray(to->list, to->n + 1, sizeof(*to->list));
	to->list[to->n] = e;
	r->asked = &to->list[to->n++];
	r->headers = &r->asked->headers;
	r->header_lines = ">:";
	return true;
}

static bool
take_once(struct reader *r, char *rest)
{
	struct step *step = last_step(r);

	return take_request(r, &step->once, rest);
}

static bool
take_often(struct reader *r, char *rest)
{
	struct step *step = last_step(r);

	return take_request(r, step ? &step->often : &r->script->often, rest);
}

static bool
take_status(struct reader *r, struct reply *reply, char *rest)
{
	struct buf body;
	size_t status;

	if (!read_number(next_word(&rest), 599, &status) || status < 200)
		return wrong(r, "not a status, 200 to 599");
	reply->status = (int)status;
	if (*rest == '\0')
		return true;
	buf_init(&body, PLAY_TEXT_MAX);
	if (!read_text(r, rest, &body))
		return false;
	reply->body = body.data;
	reply->len = body.len;
	return true;
}

static bool
take_reply(struct reader *r, char *rest)
{
	struct reply *reply;

	if (r->asked == NULL)
		return wrong(r, "there is no request above");
	reply = &r->asked->reply;
	reply->line = r->line;
	r->asked = NULL;
	r->headers = &reply->headers;
	r->header_lines = "<:";
	if (strcmp(rest, "drop") == 0) {
		reply->drop = true;
		return true;
	}
	if (strncmp(rest, "cut ", 4) != 0)
		return take_status(r, reply, rest);
	(void)next_word(&rest);
	reply->cut = true;
	if (!read_number(next_word(&rest), PLAY_TEXT_MAX, &reply->cut_at))
		return wrong(r, "not cut BYTES STATUS BODY");
	return take_status(r, reply, rest);
}

static bool
take_header(struct reader *r, char *rest)
{
	size_t n = strcspn(rest, ":");

	if (n == 0 || rest[n] != ':')
		return wrong(r, "not NAME: VALUE");
	header_add(
	    r->headers, xstrndup(rest, n), xstrdup(skip_blanks(rest + n + 1)));
	return true;
}

/* A line, or each line of a file. */
static bool
take_lines(struct reader *r, struct lines_expected *to, char *rest)
{
	auto_buf struct buf text = {0};
	char *line, *end;

	if (to->further)
		return wrong(r, "nothing can follow `...`");
	to->further = strcmp(rest, "...") == 0;
	if (to->further)
		return true;
	buf_init(&text, PLAY_TEXT_MAX);
	if (!read_text(r, rest, &text))
		return false;
	for (line = text.data; *line != '\0'; line = end) {
		struct pattern_line p = {.line = r->line};
		size_t len = strcspn(line, "\n");

		end = line + len + (line[len] == '\n');
		if (!make_pattern(r, xstrndup(line, len), len, &p.pattern))
			return false;
		to->list =
		    xreallocarray(to->list, to->n + 1, sizeof(*to->list));
		to->list[to->n++] = p;
	}
	return true;
}

static bool
take_out(struct reader *r, char *rest)
{
	return take_lines(r, &last_step(r)->out, rest);
}

static bool
take_err(struct reader *r, char *rest)
{
	return take_lines(r, &last_step(r)->err, rest);
}

static bool
take_exit(struct reader *r, char *rest)
{
	size_t status;

	if (!read_number(rest, 255, &status))
		return wrong(r, "not an exit status");
	last_step(r)->status = (int)status;
	return true;
}

static const struct {
	const char *word;
	bool (*take)(struct reader *r, char *rest);
	bool anywhere; /* above the first $, too */
} statements[] = {
    {"$", take_command, true},
    {"conf", take_conf, true},
    {">*", take_often, true},
    {">", take_once, false},
    {"<", take_reply, true},
    {"stdin", take_input, false},
    {"stdout", take_out, false},
    {"stderr", take_err, false},
    {"exit", take_exit, false},
};

static bool
take(struct reader *r, char *statement)
{
	char *rest = statement, *word;
	size_t i;

	if (is_env(statement)) {
		take_env(r, statement);
		return true;
	}
	word = next_word(&rest);
	if (r->headers != NULL && strcmp(word, r->header_lines) == 0)
		return take_header(r, rest);
	r->headers = NULL;
	for (i = 0; i < ARRAY_LEN(statements); i++) {
		if (strcmp(word, statements[i].word) != 0)
			continue;
		if (!statements[i].anywhere && last_step(r) == NULL)
			return wrong(r, "stands above the first $");
		return statements[i].take(r, rest);
	}
	return wrong(r, "begins with no word that README knows");
}

/* ---- the file ---- */

/*
 * Appends a line to the statement that it goes on with: one that begins with
 * ? or & belongs to the target of a request, others stand behind a blank, and
 * a body that begins here behind two.
 */
static void
go_on(struct buf *statement, const char *line)
{
	line += strspn(line, blanks);
	if (*statement->data == '>' && strchr("?&", *line) != NULL)
		buf_adds(statement, line);
	else
		buf_addf(statement, "  %s", line);
}

static bool
finish(struct reader *r, struct buf *statement)
{
	bool good = statement->len == 0 || take(r, statement->data);

	buf_reset(statement);
	return good;
}

static bool
read_lines(struct reader *r, char *text)
{
	auto_buf struct buf statement = {0};
	size_t number = 0;
	char *line, *end;

	buf_init(&statement, PLAY_TEXT_MAX);
	for (line = text; *line != '\0'; line = end) {
		end = line + strcspn(line, "\n");
		if (*end != '\0')
			*end++ = '\0';
		number++;
		if (*line == '#' || line[strspn(line, blanks)] == '\0')
			continue;
		if (strchr(blanks, *line) != NULL && statement.len > 0) {
			go_on(&statement, line);
			continue;
		}
		if (!finish(r, &statement))
			return false;
		r->line = number;
		buf_adds(&statement, line);
	}
	return finish(r, &statement) && answered(r);
}

static bool
read_file(struct reader *r)
{
	auto_buf struct buf text = {0};

	buf_init(&text, PLAY_TEXT_MAX);
	r->line = 1;
	if (!file_read(r->script->path, &text))
		return wrong(r, "%s", strerror(errno));
	if (strncmp(text.data, "# ", 2) != 0)
		return wrong(r, "the first line is a comment: what is shown");
	if (!read_lines(r, text.data))
		return false;
	return r->script->n > 0 || wrong(r, "there is no command");
}

/* DIR/NAME of .../DIR/NAME.t; dirname and basename may write. */
static void
name_of(struct script *s)
{
	static const char suffix[] = ".t";
	auto_free char *path = xstrdup(s->path);
	auto_free char *folder = xstrdup(s->folder);
	char *base = basename(path);
	size_t len = strlen(base), cut = strlen(suffix);

	if (len > cut && strcmp(base + len - cut, suffix) == 0)
		base[len - cut] = '\0';
	s->name = xasprintf("%s/%s", basename(folder), base);
}

bool
script_read(const char *path, struct script *s, struct buf *why)
{
	struct reader r = {.script = s, .why = why};
	auto_free char *copy = xstrdup(path);

	s->path = xstrdup(path);
	s->name = s->path;
	s->folder = realpath(dirname(copy), NULL);
	if (s->folder == NULL) {
		buf_addf(why, "%s: %s\n", path, strerror(errno));
		return false;
	}
	name_of(s);
	return read_file(&r);
}
