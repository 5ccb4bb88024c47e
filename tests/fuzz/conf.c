/* Any bytes as a configuration: what is kept of it can be written down and
 * read again. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/conf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool ok)
{
	if (!ok)
		abort();
}

static const struct conf_key keys[] = {

    CONF_END,
};

static void
copy(const struct conf *c, struct buf *out)
{
	const struct conf_section *s;
	const char *key;
	char error[256];
	size_t i, j;

	for (i = 0; i < conf_sections(c); i++) {
		s = conf_section_at(c, i);
		expect(conf_section(c, s->name) == s);
		buf_addf(out, "[%s]\n", s->name);
		for (j = 0; (key = conf_key_at(s, j)) != NULL; j++)
			buf_addf(out, "%s=%s\n", key, conf_text(s, key));
		conf_declare(s, keys);
		error[0] = '\0';
		expect(
		    conf_check(s, error, sizeof(error)) == (error[0] == '\0'));
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	auto_conf struct conf *c = NULL;
	auto_conf struct conf *again = NULL;
	auto_buf struct buf one = {0};
	auto_buf struct buf two = {0};
	char error[256];

	c = conf_parse((const char *)data, size, "c", error, sizeof(error));
	expect((c == NULL) == (error[0] != '\0'));
	if (c == NULL)
		return 0;
	buf_init(&one, 2 * size + 16);
	buf_init(&two, 2 * size + 16);
	copy(c, &one);
	again = conf_parse(one.data, one.len, "c", error, sizeof(error));
	expect(again != NULL && !one.over);
	copy(again, &two);
	expect(strcmp(one.data, two.data) == 0);
	return 0;
}
