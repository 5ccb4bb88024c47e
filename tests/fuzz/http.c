/* Any bytes as an answer's head, as a target, as what a trace shows, as the
 * words of an error. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "net/http_in.h"
#include "net/rest.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char secret[] = "s3cr3t";

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static void
read_head(const char *data, size_t size)
{
	static const char *const names[] = {
	    "link", "set-cookie", "retry-after", "date", "a"};
	struct http_answer a;
	struct buf out;
	const char *end;
	size_t i, n;

	http_answer_init(&a);
	buf_init(&out, BUF_LINE_MAX);
	while (size > 0) {
		end = memchr(data, '\n', size);
		n = end != NULL ? (size_t)(end - data) + 1 : size;
		(void)http_answer_line(&a, data, n);
		data += n;
		size -= n;
	}
	for (i = 0; i < ARRAY_LEN(names); i++)
		expect((http_header(&a, names[i]) == NULL) ==
		       (http_header_at(&a, names[i], 0) == NULL));
	expect(http_retry_after(&a) >= -1);
	(void)http_link(&a, "next", &out);
	expect(strchr(out.data, '>') == NULL);
	buf_reset(&out);
	(void)http_cookies(&a, &out);
	expect(strchr(out.data, '\n') == NULL);
	buf_free(&out);
	http_answer_free(&a);
}

/* Nothing in a URL ends it, or the line that it stands in. */
static void
make_url(const char *target)
{
	const struct http h = {.base = xstrdup("https://host/base")};
	char *url = http_url(&h, target);
	char *origin = http_origin(url);
	const char *c;

	for (c = url; *c != '\0'; c++)
		expect((unsigned char)*c > ' ' && (unsigned char)*c < 0x7f);
	if (strncmp(url, "https://host/base", 17) == 0)
		expect(strcmp(origin, "https://host:443") == 0);
	free(origin);
	free(url);
	free(h.base);
}

static void
blank(const char *data, size_t size)
{
	struct trace *t = trace_new("t", false);
	struct buf out;

	buf_init(&out, BUF_LINE_MAX);
	trace_secret(t, secret);
	trace_blank(t, data, size, &out);
	expect(strstr(out.data, secret) == NULL);
	buf_free(&out);
	trace_free(t);
}

static void
find_words(const char *data, size_t size)
{
	struct json_problem problem;
	json_auto_t *body = json_read(data, size, &problem);
	char why[ECX_WHY];

	rest_why(body, why);
	expect(strlen(why) < sizeof(why));
	expect(strpbrk(why, "\r\n\t\033") == NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = xmalloc(size + 1);

	memcpy(text, data, size);
	text[size] = '\0';
	read_head(text, size);
	make_url(text);
	blank(text, size);
	find_words(text, size);
	free(text);
	return 0;
}
