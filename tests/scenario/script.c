#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <libgen.h>
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
	const char *path; /* of the file that is read now */
	size_t line;      /* where the statement begins */
	bool (*take)(struct reader *r, char *statement);
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

/* The line is wrong, because of this. Always false. */
static bool
wrong(struct reader *r, const char *problem, const char *expected,
    const char *seen)
{
	static const struct vars none = {0};

	buf_addf(r->why, "%s:%zu: ", r->path, r->line);
	match_differ(r->why, &none, problem, expected, seen);
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
	return wrong(r, "a shared file cannot be read", path, strerror(errno));
}

/* The same where lines count: one that begins with a blank goes on with the
 * line above, as in a scenario. */
static bool
read_text_lines(struct reader *r, const char *s, struct buf *out)
{
	const size_t from = out->len;
	size_t i;

	if (!read_text(r, s, out))
		return false;
	for (i = from; i + 1 < out->len; i++)
		if (out->data[i] == '\n' &&
		    memchr(blanks, out->data[i + 1], strlen(blanks)) != NULL)
			out->data[i] = ' ';
	return true;
}

/* Takes over text. */
static bool
make_pattern(struct reader *r, char *text, size_t len, struct pattern *out)
{
	struct json_problem problem;
	auto_free char *wanted = NULL;
	auto_free char *why = NULL;

	*out = (struct pattern){text, len, NULL};
	if ((*text != '{' && *text != '[') || vars_reference(text) > 0)
		return true;
	out->json = json_read(text, len, &problem);
	if (out->json != NULL)
		return true;
	wanted = xasprintf("JSON, because it begins with %c", *text);
	why = xasprintf(
	    "it is no JSON: %s at byte %zu", problem.text, problem.at);
	return wrong(r, why, wanted, text);
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
	return wrong(r, "a request has no answer", "< STATUS, or < drop",
	    "the next request, or the end of what belongs to the command");
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
	auto_free char *seen = xstrdup(rest);
	char *section = NULL, *name;
	size_t len;

	if (last_step(r) != NULL)
		return wrong(r, "conf stands below a command",
		    "conf above the first $", rest);
	if (*rest == '[') {
		section = next_word(&rest) + 1;
		len = strlen(section);
		if (len < 2 || section[len - 1] != ']')
			return wrong(r, "conf has a bad section", "[SECTION]",
			    section - 1);
		section = xstrndup(section, len - 1);
	}
	name = next_word(&rest);
	if (*name == '\0' || *rest != '=')
		return wrong(
		    r, "conf has no key or no value", "KEY = VALUE", seen);
	add_setting(&r->script->conf, section, xstrdup(name),
	    xstrdup(skip_blanks(rest + 1)));
	return true;
}

/* NAME = VALUE, a line of the file `values`. */
static bool
take_value(struct reader *r, char *statement)
{
	auto_free char *reference = NULL;
	auto_free char *seen = xstrdup(statement);
	char *name = next_word(&statement), *value;

	reference = xasprintf("{{%s}}", name);
	if (vars_reference(reference) != strlen(reference) || *statement != '=')
		return wrong(
		    r, "a shared value has no name", "NAME = VALUE", seen);
	value = skip_blanks(statement + 1);
	if (strstr(value, "{{") != NULL)
		return wrong(r, "a shared value has another one in it",
		    "no {{...}}", value);
	add_setting(&r->script->values, NULL, xstrdup(name), xstrdup(value));
	return true;
}

/* The commands begin with a look-up that nobody has seen to work. */
static bool
take_unproven(struct reader *r, char *rest)
{
	if (*rest != '\0')
		return wrong(r, "unproven has a value", "unproven", rest);
	r->script->unproven = true;
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

	if (!read_text_lines(r, rest, &step->input))
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
	auto_free char *seen = xstrdup(rest);
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
		return wrong(
		    r, "a request has no target", "METHOD TARGET", seen);
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
	const char *word = next_word(&rest);
	struct buf body;
	size_t status;

	if (!read_number(word, 599, &status) || status < 200)
		return wrong(
		    r, "an answer has no status", "a number, 200 to 599", word);
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
	const char *word;

	if (r->asked == NULL)
		return wrong(r, "an answer belongs to no request",
		    "a request above it", rest);
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
	word = next_word(&rest);
	if (!read_number(word, PLAY_TEXT_MAX, &reply->cut_at))
		return wrong(r, "an answer is cut, but nobody knows where",
		    "cut BYTES STATUS BODY", word);
	return take_status(r, reply, rest);
}

static bool
take_header(struct reader *r, char *rest)
{
	size_t n = strcspn(rest, ":");

	if (n == 0 || rest[n] != ':')
		return wrong(
		    r, "a header has no name or no value", "NAME: VALUE", rest);
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
		return wrong(r, "a line stands below `...`",
		    "no line: `...` is the last", rest);
	to->further = strcmp(rest, "...") == 0;
	if (to->further)
		return true;
	buf_init(&text, PLAY_TEXT_MAX);
	if (!read_text_lines(r, rest, &text))
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
		return wrong(
		    r, "exit has no status", "a number, 0 to 255", rest);
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
    {"unproven", take_unproven, true},
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
			return wrong(r, "a line stands above the first command",
			    "$ COMMAND above it", word);
		return statements[i].take(r, rest);
	}
	return wrong(r, "a line begins with an unknown word",
	    "a word that README names", word);
}

/* ---- the file ---- */

/*
 * Appends a line to the statement that it goes on with: directly where the line
 * above ends with a backslash, which is dropped; so also one that begins with ?
 * or & and belongs to the target of a request. Others stand behind two blanks,
 * behind which a body may begin.
 */
static void
go_on(struct buf *statement, const char *line)
{
	line += strspn(line, blanks);
	if (statement->data[statement->len - 1] == '\\') {
		statement->data[--statement->len] = '\0';
		buf_adds(statement, line);
	} else if (*statement->data == '>' && strchr("?&", *line) != NULL)
		buf_adds(statement, line);
	else
		buf_addf(statement, "  %s", line);
}

static bool
finish(struct reader *r, struct buf *statement)
{
	bool good = statement->len == 0 || r->take(r, statement->data);

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
	return finish(r, &statement);
}

static bool
read_file(struct reader *r)
{
	auto_buf struct buf text = {0};
	size_t len;

	r->line = 1;
	buf_init(&text, PLAY_TEXT_MAX);
	if (!file_read(r->path, &text))
		return wrong(
		    r, "a scenario cannot be read", r->path, strerror(errno));
	len = strcspn(text.data, "\n");
	if (strncmp(text.data, "# ", 2) != 0 || text.data[len - 1] != '.') {
		text.data[len] = '\0';
		return wrong(r, "the first line does not say what is shown",
		    "# SENTENCE.", text.data);
	}
	if (!read_lines(r, text.data) || !answered(r))
		return false;
	return r->script->n > 0 || wrong(r, "a scenario does nothing",
				       "$ COMMAND", "the end of the file");
}

/* The file `values` beside the scenario; there need not be one. */
static bool
read_values(struct script *s, struct buf *why)
{
	auto_free char *path = xasprintf("%s/values", s->folder);
	struct reader r = {
	    .script = s, .path = path, .why = why, .take = take_value};
	auto_buf struct buf text = {0};

	buf_init(&text, PLAY_TEXT_MAX);
	if (file_read(path, &text))
		return read_lines(&r, text.data);
	return errno == ENOENT || wrong(&r, "the shared values cannot be read",
				      path, strerror(errno));
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
	struct reader r = {.script = s, .path = path, .why = why, .take = take};
	auto_free char *copy = xstrdup(path);

	s->path = xstrdup(path);
	s->name = s->path;
	s->folder = realpath(dirname(copy), NULL);
	if (s->folder == NULL) {
		buf_addf(why, "%s: %s\n", path, strerror(errno));
		return false;
	}
	name_of(s);
	return read_values(s, why) && read_file(&r);
}
