#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/ledger_report.h"
#include "flow/links.h"

enum { LINK_MAX = 2048 };

void
links_free(struct links *links)
{
	free(links->store);
	free(links->system);
}

/* ---- patterns ---- */

/* Scheme, host and port of the section's address. */
static void
add_origin(const struct conf_section *s, struct buf *out)
{
	const char *url = conf_written(s, "url");
	const char *host = url != NULL ? strstr(url, "://") : NULL;

	if (host == NULL)
		return;
	host += strlen("://");
	buf_add(out, url, (size_t)(host - url) + strcspn(host, "/?#"));
}

/* In the name of a host letters are small, and there is no underscore. */
static void
add_to_host(const char *value, struct buf *out)
{
	for (; *value != '\0'; value++)
		if (isalnum((unsigned char)*value) || *value == '.')
			buf_addc(out, (char)tolower((unsigned char)*value));
		else
			buf_addc(out, '-');
}

static void
add_to_path(const char *value, struct buf *out)
{
	for (; *value != '\0'; value++)
		if (isalnum((unsigned char)*value) ||
		    strchr("-._~", *value) != NULL)
			buf_addc(out, *value);
		else
			buf_addf(out, "%%%02X", (unsigned char)*value);
}

/* Is the end of the link within its host? */
static bool
is_in_host(const struct buf *out)
{
	const char *host = strstr(out->data, "://");

	return host != NULL && strpbrk(host + strlen("://"), "/?#") == NULL;
}

/* Of an id that is a path, gid://shopify/Order/1, the last part counts. */
static const char *
last_part(const char *id)
{
	const char *slash = id != NULL ? strrchr(id, '/') : NULL;

	return slash != NULL ? slash + 1 : id;
}

/* The value of a name in braces, or NULL. A secret is none. */
static const char *
value_of(const struct conf_section *s, const char *name, const char *id,
    const char *number)
{
	const struct conf_key *key;

	if (strcmp(name, "id") == 0)
		return last_part(id);
	if (strcmp(name, "number") == 0)
		return number;
	key = conf_key_find(conf_declared(s), name);
	return key != NULL && key->type != CONF_SECRET ? conf_text(s, name)
						       : NULL;
}

/* Adds what stands for the braces at *at, and moves behind them; false where it
 * is not known. */
static bool
add_braces(const struct conf_section *s, const char **at, const char *id,
    const char *number, struct buf *out)
{
	const size_t len = strcspn(*at + 1, "}");
	auto_free char *name = xstrndup(*at + 1, len);
	const size_t before = out->len;
	const char *value;

	*at += len + ((*at)[1 + len] == '}' ? 2 : 1);
	if (strcmp(name, "origin") == 0) {
		add_origin(s, out);
		return out->len > before;
	}
	value = value_of(s, name, id, number);
	if (value == NULL || *value == '\0')
		return false;
	if (is_in_host(out))
		add_to_host(value, out);
	else
		add_to_path(value, out);
	return true;
}

char *
link_of(const struct conf_section *s, const char *id, const char *number)
{
	const char *at;
	auto_buf struct buf out = {0};

	if (s == NULL || conf_declared(s) == NULL ||
	    (at = conf_text(s, "order_url")) == NULL)
		return NULL;
	buf_init(&out, LINK_MAX);
	while (*at != '\0')
		if (*at != '{')
			buf_addc(&out, *at++);
		else if (!add_braces(s, &at, id, number, &out))
			return NULL;
	if (out.over || (strncmp(out.data, "https://", 8) != 0 &&
			    strncmp(out.data, "http://", 7) != 0))
		return NULL;
	return buf_take(&out);
}

/* ---- rows ---- */

static const struct conf_section *
section_of(const struct conf *conf, const char *name)
{
	return name != NULL ? conf_section(conf, name) : NULL;
}

struct links
links_of(struct ledger *l, const struct conf *conf, const json_t *row)
{
	struct links links = {NULL, NULL};
	struct ledger_order_names o;
	const char *ref = json_string_at(row, "ref");
	const char *kind = json_string_at(row, "kind");

	/* A difference is named by its key. */
	if (ref == NULL)
		ref = json_string_at(row, "key");
	if (ref != NULL && ledger_order_names(l, ref, &o)) {
		links.store = link_of(
		    section_of(conf, o.store), o.store_id, o.store_number);
		links.system =
		    link_of(section_of(conf, o.system), o.id, o.number);
		ledger_order_names_free(&o);
	}
	if (links.store == NULL && kind != NULL && strcmp(kind, "order") == 0)
		links.store =
		    link_of(section_of(conf, json_string_at(row, "source")),
			json_string_at(row, "id"),
			json_string_at(row, "summary.orderNumber"));
	return links;
}
