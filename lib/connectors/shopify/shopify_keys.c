/* The keys of a section with driver = shopify; ecx-shopify(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key shopify_keys[] = {
    {"api_version", CONF_CHOICE, "2026-10",
	.choices = "2026-04 2026-07 2026-10",
	.help = "which quarter's API is asked"},
    {"test_orders", CONF_BOOL, "no", .help = "take test orders too"},
    {"location", CONF_TEXT,
	.help = "id of the location of stock that has no place"},
    {"stock_name", CONF_CHOICE, "available", .choices = "available on_hand",
	.help = "which quantity is set"},
    {"stock_reason", CONF_TEXT, "correction", .help = "what its history says"},
    {"notify_customer", CONF_BOOL, "yes",
	.help = "Shopify mails that it is shipped"},
    {"sign_on", CONF_CHOICE, "token", .choices = "token oauth2 refresh",
	.help = "Method of signing on."},
    {"token_header", CONF_TEXT, "X-Shopify-Access-Token",
	.help = "See ecx.conf(5)."},
    {"token_url", CONF_TEXT, "/admin/oauth/access_token",
	.help = "See ecx.conf(5)."},
    {"token_request", CONF_CHOICE, "json", .choices = "form json",
	.help = "See ecx.conf(5)."},
    CONF_MORE(http_keys),
};
