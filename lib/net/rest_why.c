/* The words of an error in the body of an answer. */
#include <stdlib.h>
#include <string.h>

#include "net/rest.h"

enum { WORDS_DEPTH = 8, WORDS_MAX = 64 << 10 };

static void add_words(struct buf *out, const json_t *value, int depth);

/* The first of the members that the object has. */
static const json_t *
first_member(const json_t *object, const char *const *names)
{
	const json_t *value = NULL;

	for (; *names != NULL && value == NULL; names++)
		value = json_object_get(object, *names);
	return value;
}

/* Adds the words of a value, unless they are there already. */
static void
add_part(struct buf *out, const json_t *value, int depth)
{
	auto_buf struct buf part = {0};

	buf_init(&part, WORDS_MAX);
	add_words(&part, value, depth);
	if (part.len == 0 || strstr(out->data, part.data) != NULL)
		return;
	if (out->len > 0)
		buf_adds(out, "; ");
	buf_adds(out, part.data);
}

/* The value of a placeholder of Magento, %1 or %name, or NULL. */
static const json_t *
parameter_value(const json_t *parameters, const char *name, size_t len)
{
	auto_free char *key = xstrndup(name, len);

	return json_is_array(parameters)
		   ? json_array_get(parameters, strtoul(key, NULL, 10) - 1)
		   : json_object_get(parameters, key);
}

/* Adds a text with its placeholders filled. */
static void
add_filled(struct buf *out, const char *text, const json_t *parameters)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
	const json_t *value;
	size_t len;

	while (*text != '\0') {
		len = *text == '%' ? strspn(text + 1, letters) : 0;
		value =
		    len > 0 ? parameter_value(parameters, text + 1, len) : NULL;
		if (value != NULL) {
			add_words(out, value, 0);
			text += 1 + len;
		} else {
			buf_addc(out, *text++);
		}
	}
}

/* Adds "code: sentence" of an object, without the members inside of it. */
static void
add_sentence(struct buf *out, const json_t *object, int depth)
{
	static const char *const sentences[] = {"message", "error_description",
	    "errorMessage", "detail", "value", NULL};
	static const char *const codes[] = {
	    "code", "errorCode", "o:errorCode", "error", NULL};
	const json_t *sentence = first_member(object, sentences);
	const json_t *code = first_member(object, codes);
	size_t begin;

	if (sentence == NULL)
		return;
	if (json_is_string(code) || json_is_integer(code))
		add_words(out, code, 0);
	begin = out->len;
	if (begin > 0)
		buf_adds(out, ": ");
	if (json_is_string(sentence))
		add_filled(out, json_string_value(sentence),
		    json_object_get(object, "parameters"));
	else
		add_words(out, sentence, depth);
	if (json_string_at(object, "o:errorPath") != NULL)
		buf_addf(
		    out, " (at %s)", json_string_at(object, "o:errorPath"));
}

/* Adds the sentences of {"sku": ["is taken"]}, with their fields. */
static void
add_fields(struct buf *out, const json_t *object, int depth)
{
	const char *name;
	json_t *value;

	json_object_foreach ((json_t *)object, name, value) {
		auto_buf struct buf part = {0};

		buf_init(&part, WORDS_MAX);
		if (json_is_string(value) || json_is_array(value))
			add_words(&part, value, depth);
		if (part.len > 0)
			buf_addf(out, "%s%s: %s", out->len > 0 ? "; " : "",
			    name, part.data);
	}
}

static void
add_object(struct buf *out, const json_t *object, int depth)
{
	static const char *const inside[] = {
	    "error", "errors", "details", "o:errorDetails"};
	const json_t *value;
	size_t i;

	add_sentence(out, object, depth);
	/* WordPress has the fields and what is wrong with each of them here. */
	value = json_at(object, "data.params");
	if (json_is_object(value) && depth > 0)
		add_part(out, value, depth);
	for (i = 0; i < ARRAY_LEN(inside); i++) {
		value = json_object_get(object, inside[i]);
		if (!json_is_string(value) || out->len == 0)
			add_part(out, value, depth);
	}
	if (out->len == 0)
		add_part(out, json_object_get(object, "title"), depth);
	if (out->len == 0 && depth < WORDS_DEPTH - 1)
		add_fields(out, object, depth);
}

/* Adds the words of a value to an empty buffer, or as the next part of a
 * sentence, from up to `depth` levels. */
static void
add_words(struct buf *out, const json_t *value, int depth)
{
	auto_buf struct buf words = {0};
	size_t i;

	buf_init(&words, WORDS_MAX);
	if (json_is_string(value))
		buf_adds(&words, json_string_value(value));
	else if (json_is_integer(value))
		buf_addf(&words, "%lld", (long long)json_integer_value(value));
	else if (json_is_object(value) && depth > 0)
		add_object(&words, value, depth - 1);
	else if (json_is_array(value) && depth > 0)
		for (i = 0; i < json_array_size(value); i++)
			add_part(&words, json_array_get(value, i), depth - 1);
	buf_adds(out, words.data);
}

void
rest_one_line(const char *text, char why[ECX_WHY])
{
	auto_buf struct buf line = {0};

	buf_init(&line, WORDS_MAX);
	while (*(text += strspn(text, " \t\r\n")) != '\0') {
		size_t n = strcspn(text, " \t\r\n");

		if (line.len > 0)
			buf_addc(&line, ' ');
		buf_add(&line, text, n);
		text += n;
	}
	text_clean(why, ECX_WHY, line.data);
}

void
rest_why(const json_t *body, char why[ECX_WHY])
{
	auto_buf struct buf out = {0};

	buf_init(&out, WORDS_MAX);
	add_words(&out, body, WORDS_DEPTH);
	rest_one_line(out.data, why);
}
