/* Tables of keys: their rows by order and by name. */
#include <string.h>

#include "base/conf.h"

/* A name that ends with * is that of all that begin so. */
static bool
is_named(const char *known, const char *name)
{
	/* Most rows differ in their first letters: this is asked of each row at
	 * each look-up of a default. */
	for (; *known == *name && *known != '\0' && *known != '*';
	     known++, name++)
		continue;
	return *name != '\0' ? strcmp(known, "*") == 0 : *known == '\0';
}

const struct conf_key *
conf_key_find(const struct conf_key *keys, const char *name)
{
	const struct conf_key *k = keys;

	while (k != NULL) {
		if (k->name == NULL)
			k = k->more;
		else if (is_named(k->name, name))
			return k;
		else
			k++;
	}
	return NULL;
}

const struct conf_key *
conf_key_next(const struct conf_key *keys, const struct conf_key *row)
{
	const struct conf_key *k = row != NULL ? row + 1 : keys;

	while (k != NULL) {
		if (k->name == NULL)
			k = k->more;
		else if (conf_key_find(keys, k->name) == k)
			return k;
		else
			k++;
	}
	return NULL;
}
