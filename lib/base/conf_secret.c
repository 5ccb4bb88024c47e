#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/conf.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/proc.h"
#include "base/trust.h"

enum { SECRET_MAX = 64 << 10, SECRET_COMMAND_S = 30 };

/* Where a message goes, and the configuration's line that it is about. */
struct report {
	char where[256];
	char *error;
	size_t size;
};

__attribute__((format(printf, 2, 3))) static char *
refuse(const struct report *r, const char *format, ...)
{
	va_list ap;
	size_t len;

	(void)snprintf(r->error, r->size, "%s: ", r->where);
	len = strlen(r->error);
	va_start(ap, format);
	(void)vsnprintf(r->error + len, r->size - len, format, ap);
	va_end(ap);
	return NULL;
}

static char *
trim_secret(struct buf *text, const char *source, const struct report *r)
{
	if (text->len > 0 && text->data[text->len - 1] == '\n')
		text->data[--text->len] = '\0';
	if (text->over)
		return refuse(r, "%s: secret longer than 64 KiB", source);
	if (text->len == 0)
		return refuse(r, "%s: empty secret", source);
	if (memchr(text->data, '\0', text->len) != NULL)
		return refuse(r, "%s: NUL byte in secret", source);
	return buf_take(text);
}

static char *
from_file(const char *path, const struct report *r)
{
	auto_buf struct buf text = {0};
	struct stat st;
	char why[512];

	buf_init(&text, SECRET_MAX);
	if (!file_read_stat(path, &text, &st) && errno != EFBIG)
		return refuse(r, "%s: %s", path, strerror(errno));
	if (!trust_file(path, &st, true, why, sizeof(why)))
		return refuse(r, "%s", why);
	return trim_secret(&text, path, r);
}

/* Splits at blanks, in place. */
static char **
split_words(char *text)
{
	char **words = xcalloc(strlen(text) / 2 + 2, sizeof(*words));
	size_t n = 0;

	for (;;) {
		text += strspn(text, " \t");
		if (*text == '\0')
			return words;
		words[n++] = text;
		text += strcspn(text, " \t");
		if (*text != '\0')
			*text++ = '\0';
	}
}

static char *
from_command(const char *command, const struct report *r)
{
	auto_free char *text = xstrdup(command);
	auto_free char **argv = split_words(text);
	auto_buf struct buf out = {0};
	auto_buf struct buf err = {0};
	struct proc_result result;

	buf_init(&out, SECRET_MAX);
	buf_init(&err, SECRET_MAX);
	if (argv[0] == NULL)
		return refuse(r, "no command");
	if (!proc_run(argv, NULL, 0, &out, &err,
		SECRET_COMMAND_S * (int64_t)1000000, &result))
		return refuse(r, "%s: %s", argv[0], strerror(errno));
	if (result.timed_out)
		return refuse(
		    r, "%s: no answer in %d s", argv[0], SECRET_COMMAND_S);
	if (result.status == 127)
		return refuse(r, "%s: command not found", argv[0]);
	if (result.status != 0)
		return refuse(r, "%s: exit status %d: %.*s", argv[0],
		    result.status, (int)strcspn(err.data, "\r\n"), err.data);
	return trim_secret(&out, argv[0], r);
}

char *
conf_credential(const struct conf_section *s, const char *key)
{
	static const char *const before[] = {"", "ecx_"};
	const char *dir = getenv("CREDENTIALS_DIRECTORY");
	size_t i;

	for (i = 0; dir != NULL && i < ARRAY_LEN(before); i++) {
		char *path =
		    xasprintf("%s/%s%s.%s", dir, before[i], s->name, key);

		if (access(path, F_OK) == 0)
			return path;
		free(path);
	}
	return NULL;
}

char *
conf_secret(
    const struct conf_section *s, const char *key, char *error, size_t size)
{
	struct report r = {.error = error, .size = size};
	auto_free char *command_key = xasprintf("%s_command", key);
	auto_free char *file_key = xasprintf("%s_file", key);
	auto_free char *path = NULL;
	const char *value;

	error[0] = '\0';
	if (s == NULL)
		return NULL;
	value = conf_written(s, command_key);
	if (value != NULL) {
		(void)conf_where(s, command_key, r.where, sizeof(r.where));
		return from_command(value, &r);
	}
	(void)conf_where(s, file_key, r.where, sizeof(r.where));
	path = conf_path_of(s, file_key);
	if (path == NULL)
		path = conf_credential(s, key);
	if (path != NULL)
		return from_file(path, &r);
	value = conf_written(s, key);
	(void)conf_where(s, key, r.where, sizeof(r.where));
	if (value != NULL && conf_exposed(s->conf))
		return refuse(&r,
		    "'%s' in a file that others may read: chmod 600 %s, or "
		    "use %s",
		    key, conf_path(s->conf), file_key);
	return value ? xstrdup(value) : NULL;
}
