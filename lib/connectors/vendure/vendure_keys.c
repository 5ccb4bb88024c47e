/* The keys of a section with driver = vendure; ecx-vendure(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key vendure_keys[] = {
    {"api_path", CONF_TEXT, "/admin-api",
	.help = "where the Admin API is below url"},
    {"channel", CONF_TEXT,
	.help = "the token of a channel; the default channel"},
    {"order_type", CONF_TEXT,
	.help = "only orders of this type: Regular, "
		"Aggregate, Seller"},
    {"order_fields", CONF_TEXT,
	.help = "further fields of an order, as GraphQL has them"},
    {"customer_fields", CONF_TEXT, .help = "the same of a customer"},
    {"stock_location", CONF_TEXT,
	.help = "name or id of the stock location that is set"},
    {"carrier", CONF_TEXT, .help = "where a fulfillment does not say"},
    {"fulfillment_handler", CONF_TEXT, "manual-fulfillment",
	.help = "the code of the handler that makes fulfillments"},
    {"fulfillment_state", CONF_TEXT, "Shipped",
	.help = "the state that they are moved to"},
    {"page", CONF_INT, "50", .help = "how much is asked for at once"},
    {"sign_on", CONF_CHOICE, "session", .choices = "session token",
	.help = "Method of signing on."},
    {"token_header", CONF_TEXT, "vendure-api-key", .help = "See ecx.conf(5)."},
    CONF_MORE(http_keys),
};
