/* The keys of a section with driver = shopify; ecx-shopify(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key shopify_keys[] = {
    {"location", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Id of the location for stock levels that name none: the "
		"number at the end of the location's address in Shopify's "
		"admin, with or without 'gid://shopify/Location/' in front."},
    {"sign_on", CONF_CHOICE, "token", .choices = "token oauth2 refresh",
	.need = CONF_NEEDED,
	.help =
	    "Method of signing on. With 'oauth2' the client id and the client "
	    "secret of an app of the shop's own organization are exchanged "
	    "for access tokens. With 'token' the access token of an older "
	    "custom app is sent. With 'refresh', for a public app whose "
	    "tokens expire, they are renewed by refresh_token, client_id and "
	    "client_secret."},
    {"api_version", CONF_CHOICE, "2026-10",
	.choices = "2026-04 2026-07 2026-10",
	.help = "Version of the GraphQL Admin API. Shopify publishes one each "
		"quarter and answers with another one, which is warned of, "
		"when it has retired the one that was asked for."},
    {"test_orders", CONF_BOOL, "no",
	.help = "Whether test orders are read like other orders."},
    {"custom_sku", CONF_TEXT,
	.help = "SKU of the item that the ERP has for order lines without a "
		"SKU, such as those typed in by hand. By default an order with "
		"such a line is refused."},
    {"gift_card_sku", CONF_TEXT,
	.help = "SKU of the item that the ERP has for sold gift cards without "
		"a SKU. By default an order with one is refused."},
    {"line_locations", CONF_BOOL, "no",
	.help = "Whether an order line has the location to which Shopify has "
		"assigned it, which takes a further request for each order."},
    {"stock_name", CONF_CHOICE, "available", .choices = "available on_hand",
	.help = "Quantity that is set. Use 'available' where the ERP has "
		"subtracted what it has reserved, and 'on_hand' where it "
		"counts what lies in the warehouse."},
    {"stock_reason", CONF_TEXT, "correction",
	.help = "Reason that the inventory history shows, one of Shopify's "
		"own reasons."},
    {"state_namespace", CONF_TEXT, "ecx",
	.help = "Namespace of the metafields in which an order has its number "
		"and state in the ERP. Their keys are those of the map."},
    {"state_type", CONF_TEXT, "single_line_text_field",
	.help = "Type of these metafields: that of the definition, where the "
		"shop has one."},
    {"restock_cancelled", CONF_BOOL, "yes",
	.help = "Whether the goods of an order that is cancelled by "
		"cancel = apply are in stock again."},
    {"notify_customer", CONF_BOOL, "yes",
	.help = "Whether Shopify sends the customer a mail about each "
		"shipment."},
    {"token_header", CONF_TEXT, "X-Shopify-Access-Token",
	.help = "Header in which the access token is sent."},
    {"token_prefix", CONF_TEXT, "",
	.help = "The word before the token in its header. By default there is "
		"none."},
    {"token_url", CONF_TEXT, "/admin/oauth/access_token",
	.help = "Address at which access tokens are requested by 'oauth2' and "
		"'refresh'. A path is appended to url."},
    {"token_request", CONF_CHOICE, "json", .choices = "form json",
	.help = "Format of the request for an access token."},
    {"retry_words", CONF_TEXT,
	"being edited, is locked, concurrent request, try again later, "
	"temporarily unavailable",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed. The "
		"document is deferred."},
    ORDER_URL_KEY("{origin}/admin/orders/{id}"),
    CONF_MORE(http_keys),
};
