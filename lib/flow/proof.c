#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/mem.h"
#include "core/map.h"
#include "flow/proof.h"

enum { MAP_MAX = 1 << 20 };

/* Keys that say who asks, and where. Any key with "reference" in its name
 * counts, too. */
static const char *const place_keys[] = {"driver", "url", "user", "client_id",
    "account", "company", "folder", "tenant", "environment", "database",
    "division", "branch", "business_group", "subsidiary", "order_key",
    "customer_key", "external_id", "ais_role", NULL};

static bool
is_in(const char *const *list, const char *name)
{
	for (; *list != NULL; list++)
		if (strcmp(*list, name) == 0)
			return true;
	return false;
}

/* The sum does not depend on the order of the keys. */
static uint64_t
hash_keys(const struct conf_section *s)
{
	uint64_t sum = 0, one;
	const char *key, *value;
	size_t i;

	for (i = 0; (key = conf_key_at(s, i)) != NULL; i++) {
		if (!is_in(place_keys, key) && strstr(key, "reference") == NULL)
			continue;
		value = conf_written(s, key);
		one = hash_add(HASH_START, key, strlen(key) + 1);
		sum += hash_add(one, value, strlen(value));
	}
	return sum;
}

/* Is it a word of the line, which is ended by a line feed or a NUL? */
static bool
has_word(const char *line, const char *word)
{
	static const char blank[] = " \t\r\n";

	while (*line != '\0' && *line != '\n' && *line != '#') {
		const size_t len = strcspn(line, blank);

		if (len == strlen(word) && strncmp(line, word, len) == 0)
			return true;
		line += len;
		line += strspn(line, " \t\r");
	}
	return false;
}

/* The rows that fill the field of the reference, by the member of ours that has
 * it: any other may change. */
static uint64_t
hash_rows(uint64_t hash, const char *map, const char *member)
{
	for (; *map != '\0'; map += strcspn(map, "\n"), map += *map == '\n')
		if (has_word(map, member))
			hash = hash_add(hash, map, strcspn(map, "\n"));
	return hash;
}

void
proof_print(
    const struct conf_section *s, enum ecx_kind kind, char out[PROOF_PRINT])
{
	const char *driver = conf_string(s, "driver");
	auto_free char *map = map_find(s, driver, kind);
	auto_buf struct buf text = {0};
	uint64_t hash = hash_keys(s);

	buf_init(&text, MAP_MAX);
	if (map != NULL && file_read(map, &text) && text.len > 0)
		hash = hash_rows(
		    hash, text.data, kind == ECX_CREDIT ? "identifier" : "ref");
	(void)snprintf(out, PROOF_PRINT, "%016" PRIx64, hash);
}

const char *
proof_field(const struct conf_section *s, enum ecx_kind kind)
{
	static const char *const order[] = {
	    "reference", "reference_field", "order_key", NULL};
	static const char *const customer[] = {"customer_reference",
	    "customer_reference_field", "customer_key", NULL};
	const char *const *key = kind == ECX_CUSTOMER ? customer : order;
	const char *field = NULL;

	if (kind != ECX_ORDER && kind != ECX_CUSTOMER)
		return NULL;
	for (; *key != NULL && field == NULL; key++)
		if (conf_key_find(conf_declared(s), *key) != NULL)
			field = conf_text(s, *key);
	return field;
}

const char *
proof_user(const struct conf_section *s)
{
	const char *user = conf_written(s, "user");

	return user != NULL ? user : conf_written(s, "client_id");
}
