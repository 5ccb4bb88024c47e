/* Paths, pages and settings of WooCommerce's REST API. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

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

bool
woocommerce_is_id(const char *text)
{
	const size_t n = strspn(text, "0123456789");

	return n > 0 && n < 19 && text[n] == '\0';
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

/* ---- settings ---- */

enum ecx_err
woocommerce_setting(struct ecx_conn *conn, const char *key, const char *where,
    const char **value)
{
	struct woocommerce *w = woocommerce_state(conn);
	auto_free char *target =
	    woocommerce_path(conn, "/wc/v3/settings/%s", where);
	json_auto_t *answer = NULL;
	enum ecx_err err;

	*value = conf_text(conn->conf, key);
	if (*value == NULL)
		*value = json_string_at(w->settings, key);
	if (*value != NULL)
		return ECX_OK;
	err = rest_get(&w->rest, target, &answer);
	if (err != ECX_OK)
		return err == ECX_DENIED
			   ? ecx_fail(conn, err,
				 "the key may not read the shop's settings: "
				 "set %s in the section",
				 key)
			   : err;
	json_set_text(w->settings, key, json_string_at(answer, "value"));
	*value = json_string_at(w->settings, key);
	if (*value == NULL)
		return ecx_fail(conn, ECX_PROTOCOL,
		    "the answer has no value of the setting %s", where);
	return ECX_OK;
}

enum ecx_err
woocommerce_digits(
    struct ecx_conn *conn, const char *currency, unsigned *digits)
{
	struct woocommerce *w = woocommerce_state(conn);
	const char *text = NULL;
	enum ecx_err err = ECX_OK;

	if (!w->unset)
		err = woocommerce_setting(conn, "decimals",
		    "general/woocommerce_price_num_decimals", &text);
	w->unset = w->unset || err == ECX_DENIED || err == ECX_MISSING ||
		   err == ECX_CONFIG;
	*digits = ecx_currency_digits(currency);
	if (!w->unset && text != NULL && *text >= '0' && *text <= '6' &&
	    text[1] == '\0')
		*digits = (unsigned)(*text - '0');
	return w->unset ? ECX_OK : err;
}
