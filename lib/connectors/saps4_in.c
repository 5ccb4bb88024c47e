#include <string.h>

#include "connectors/saps4.h"

struct odata *
saps4_odata(const struct ecx_conn *conn)
{
	return &((struct saps4 *)conn->state)->odata;
}

const char *
saps4_text(const json_t *object, const char *path)
{
	const char *text = json_string_at(object, path);

	return text != NULL ? text : "";
}

bool
saps4_is(const json_t *object, const char *path, const char *text)
{
	return strcmp(saps4_text(object, path), text) == 0;
}

size_t
saps4_page(const struct ecx_conn *conn)
{
	return (size_t)conf_int(conn->conf, "page", 500);
}

json_t *
saps4_words(const struct ecx_conn *conn, const char *key, const char *fallback)
{
	const char *s = conf_text(conn->conf, key, fallback);
	json_t *list = json_array();
	size_t n;

	while (s != NULL && *(s += strspn(s, " ,")) != '\0') {
		n = strcspn(s, " ,");
		json_array_append_new(list, json_stringn(s, n));
		s += n;
	}
	return list;
}
