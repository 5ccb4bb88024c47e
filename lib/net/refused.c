#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "net/crypto.h"
#include "net/refused.h"
#include "net/shared.h"

enum { NOTE_MAX = 4 << 10, SALT = 16 };

static const char part[] = "token";
static const int64_t hour = 3600LL * 1000000;

static char *
file_of(const char *name)
{
	return xasprintf("%s.refused", name);
}

static char *
path_of(const char *state, const char *name)
{
	return xasprintf("%s/%s/%s.refused", state, part, name);
}

/* Without the salt, the same password at two systems would show. */
static void
hash(const char *salt, const char *identity, char out[CRYPTO_SHA256_HEX])
{
	auto_free char *text = xasprintf("%s\n%s", salt, identity);

	crypto_sha256_hex(text, strlen(text), out);
}

bool
refused_any(const char *state, const char *name)
{
	auto_free char *path = path_of(state, name);

	return file_is_there(path);
}

bool
refused_read(const char *state, const char *name, const char *identity,
    struct refused *r)
{
	auto_free char *file = file_of(name);
	auto_buf struct buf text = {0};
	struct json_problem problem;
	json_auto_t *note = NULL;
	const char *salt, *print;
	char seen[CRYPTO_SHA256_HEX];

	*r = (struct refused){0};
	buf_init(&text, NOTE_MAX);
	if (!shared_read(state, part, file, &text))
		return false;
	note = json_read(text.data, text.len, &problem);
	salt = json_string_at(note, "salt");
	print = json_string_at(note, "for");
	if (salt == NULL || print == NULL)
		return false;
	hash(salt, identity, seen);
	if (strcmp(print, seen) != 0)
		return false;
	r->at = json_integer_value(json_object_get(note, "at"));
	r->times = json_integer_value(json_object_get(note, "times"));
	return true;
}

bool
refused_write(const char *state, const char *name, const char *identity,
    const struct refused *r)
{
	auto_free char *file = file_of(name);
	auto_free char *text = NULL;
	json_auto_t *note = json_object();
	char salt[2 * SALT + 1], print[CRYPTO_SHA256_HEX];

	crypto_random_hex(salt, SALT);
	hash(salt, identity, print);
	json_set_text(note, "salt", salt);
	json_set_text(note, "for", print);
	json_object_set_new(note, "at", json_integer(r->at));
	json_object_set_new(note, "times", json_integer(r->times));
	text = json_text(note);
	return shared_write(state, part, file, text, strlen(text));
}

void
refused_remove(const char *state, const char *name)
{
	auto_free char *path = path_of(state, name);

	(void)unlink(path);
}

int64_t
refused_until(const struct refused *r)
{
	static const int64_t hours[] = {0, 1, 4, 24};
	int64_t i = r->times;

	if (i < 0 || i >= (int64_t)ARRAY_LEN(hours))
		i = (int64_t)ARRAY_LEN(hours) - 1;
	return r->at + hours[i] * hour;
}
