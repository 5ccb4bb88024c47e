#include <ctype.h>
#include <string.h>

#include "base/die.h"
#include "flow/left_out.h"

static const char *const names[] = {
    [ECX_ORDER_DUE] = "none",
    [ECX_ORDER_UNPAID] = "unpaid",
    [ECX_ORDER_HELD] = "held",
    [ECX_ORDER_FAILED] = "failed",
    [ECX_ORDER_EXPIRED] = "expired",
    [ECX_ORDER_CANCELLED] = "cancelled",
    [ECX_ORDER_RETURNED] = "returned",
};

/* Takes a word, and what separates it from the next, off the list. The state
 * that it names. */
static enum ecx_order_state
next_state(const struct conf_section *store, const char **list)
{
	static const char blanks[] = " \t,";
	const char *word = *list + strspn(*list, blanks);
	const size_t len = strcspn(word, blanks);
	char where[ECX_WHY];
	size_t i;

	*list = word + len + strspn(word + len, blanks);
	for (i = 0; i < ARRAY_LEN(names); i++)
		if (len == strlen(names[i]) &&
		    strncmp(word, names[i], len) == 0)
			return (enum ecx_order_state)i;
	die(ECX_EXIT_CONFIG,
	    "%s: orders_left_out: '%.*s' is not one of cancelled, expired, "
	    "failed, held, returned, unpaid, none",
	    conf_where(store, "orders_left_out", where, sizeof(where)),
	    (int)len, word);
}

bool
order_is_left_out(
    struct ecx_run *run, const json_t *order, enum ecx_order_state state)
{
	const char *source = json_string_at(order, "source");
	const struct conf_section *store =
	    source != NULL ? conf_section(run->conf, source) : NULL;
	const char *list = store != NULL && conf_declared(store) != NULL
			       ? conf_string(store, "orders_left_out")
			       : "";
	bool found = false;

	while (*list != '\0')
		found = next_state(store, &list) == state || found;
	return found && state != ECX_ORDER_DUE;
}
