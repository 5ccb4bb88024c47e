/* Paths and pages of WooCommerce's REST API. */
#include <stdarg.h>
#include <stdlib.h>

#include "connectors/woocommerce/woocommerce_in.h"

enum { MAINTENANCE = 503 };

struct woocommerce *
woocommerce_state(const struct ecx_conn *conn)
{
	return conn->state;
}

char *
woocommerce_path(const struct ecx_conn *conn, const char *format, ...)
{
	auto_free char *path = NULL;
	va_list ap;

	va_start(ap, format);
	path = xvasprintf(format, ap);
	va_end(ap);
	return xasprintf("%s%s", woocommerce_state(conn)->api, path);
}

static int64_t
header_number(const struct http_answer *a, const char *name)
{
	const char *text = http_header(a, name);
	struct dec d = dec_parse(text);

	return dec_bad(d) ? -1 : strtoll(text, NULL, 10);
}

enum ecx_err
woocommerce_page_get(struct ecx_conn *conn, const char *target, size_t number,
    size_t size, struct woocommerce_page *page)
{
	auto_free char *page_text = xasprintf("%zu", number);
	auto_free char *size_text = xasprintf("%zu", size);
	auto_free char *full =
	    rest_target(target, "per_page", size_text, "page", page_text, NULL);
	struct http_answer a;
	int64_t pages;
	enum ecx_err err = rest_call(&woocommerce_state(conn)->rest,
	    &(const struct http_request){.method = "GET",
		.target = full,
		.effect = HTTP_READS,
		.one_record = page->one_record},
	    &page->rows, &a);

	pages = header_number(&a, "x-wp-totalpages");
	page->total = header_number(&a, "x-wp-total");
	page->died = (err == ECX_AGAIN || err == ECX_PROTOCOL) &&
		     a.status != MAINTENANCE;
	http_answer_free(&a);
	if (err != ECX_OK)
		return err;
	page->last = pages >= 0 ? (int64_t)number >= pages
				: json_array_size(page->rows) < size;
	if (json_is_array(page->rows))
		return ECX_OK;
	json_decref(page->rows);
	page->rows = NULL;
	page->died = true;
	return ecx_fail(conn, ECX_PROTOCOL, "the answer is not a list");
}
