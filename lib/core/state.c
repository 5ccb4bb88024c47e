/* What drivers of stores share to set states of orders; see connector.h. */
#include <string.h>

#include "connector.h"

/* The texts of a list, joined. */
static void
add_joined(struct buf *out, const json_t *list)
{
	const json_t *one;
	size_t i;

	json_array_foreach (list, i, one)
		buf_addf(
		    out, "%s%s", i > 0 ? ", " : "", json_string_value(one));
}

json_t *
ecx_state_values(const json_t *doc)
{
	json_t *native = json_object_get(doc, "native"), *value;
	json_t *values = json_object();
	const char *name;

	json_object_foreach (native, name, value) {
		auto_buf struct buf joined = {0};

		if (json_is_string(value)) {
			json_object_set(values, name, value);
			continue;
		}
		buf_init(&joined, BUF_LINE_MAX);
		add_joined(&joined, value);
		if (joined.len > 0)
			json_set_text(values, name, joined.data);
	}
	return values;
}

char *
ecx_state_words(const json_t *doc)
{
	json_auto_t *values = ecx_state_values(doc);
	auto_buf struct buf out = {0};
	const char *name;
	json_t *value;

	buf_init(&out, BUF_LINE_MAX);
	json_object_foreach (values, name, value)
		buf_addf(&out, "%s%s %s", out.len > 0 ? ", " : "", name,
		    json_string_value(value));
	return buf_take(&out);
}

bool
ecx_state_cancels(const json_t *doc)
{
	return json_is_at(doc, "state", "OrderCancelled");
}

enum ecx_err
ecx_fail_cancel(struct ecx_conn *conn, const json_t *doc, const char *why)
{
	return ecx_fail(conn, ECX_REJECTED,
	    "cancelled in %s as %s, but not here, because %s: cancel or refund "
	    "what is left of it by hand",
	    json_text_at(doc, "source"), json_text_at(doc, "number"), why);
}
