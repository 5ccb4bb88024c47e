/* The keys of a section with driver = vendure; ecx-vendure(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key vendure_keys[] = {
    {"stock_location", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Name or id of the stock location for stock levels that name "
		"none. It is not needed for variants that have a single stock "
		"location."},
    {"sign_on", CONF_CHOICE, "session", .choices = "session token",
	.need = CONF_NEEDED,
	.help = "Method of signing on. With 'session' an administrator logs in "
		"by user and password. With 'token' an API key is sent, which "
		"token holds, to a server whose tokenMethod includes "
		"'api-key'."},
    {"api_path", CONF_TEXT, "/admin-api",
	.help = "Path of the Admin API below url."},
    {"channel", CONF_TEXT,
	.help = "Token of the channel. When it is absent, the default channel "
		"is used."},
    {"order_type", CONF_TEXT,
	.help = "Type of the orders to read: 'Regular', 'Aggregate' or "
		"'Seller'. When it is absent, orders of all types are read. A "
		"marketplace needs it, because its 'Aggregate' order and its "
		"'Seller' orders repeat each other."},
    {"order_fields", CONF_TEXT,
	.help = "Further fields of an order to read, written in GraphQL, for "
		"maps of your own: 'customFields { vatId }'."},
    {"customer_fields", CONF_TEXT,
	.help = "Further fields of a customer to read, written in GraphQL, for "
		"maps of your own: 'customFields { vatId }'."},
    {"virtual_field", CONF_TEXT,
	.help = "Custom field of product variants that is true for what is not "
		"shipped, such as 'isDigital'. Its lines are Virtual: no "
		"pieces."},
    {"surcharge_lines", CONF_TEXT,
	.help = "SKUs of surcharges that are lines of the order, separated by "
		"commas, such as an engraving. Any other surcharge is a "
		"charge."},
    {"carrier", CONF_TEXT,
	.help = "Name of the carrier for shipments that name none."},
    {"fulfillment_handler", CONF_TEXT, "manual-fulfillment",
	.help = "Code of the fulfillment handler that creates fulfillments. It "
		"gets the arguments method and trackingCode."},
    {"fulfillment_state", CONF_TEXT, "Shipped",
	.help = "State to which a created fulfillment is moved."},
    {"state_note", CONF_TEXT, "ERP:",
	.help = "How the private note begins in which an order has its number "
		"and state in the ERP. Only administrators see it."},
    {"state_fields", CONF_TEXT,
	.help = "Custom fields of an order that have these instead of a note, "
		"each as NAME=FIELD, separated by commas: 'number=erpNumber, "
		"state=erpState'. NAME is one of the map: number, state, "
		"invoice or invoice_date."},
    {"page", CONF_INT, "50", .min = 1, .max = 1000,
	.help = "Number of orders or customers per request, at most the "
		"server's adminListQueryLimit."},
    {"token_header", CONF_TEXT, "vendure-api-key",
	.help = "Header in which the API key is sent."},
    {"retry_words", CONF_TEXT,
	"deadlock, database is locked, lock wait timeout, "
	"could not serialize, too many connections",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed. The "
		"document is deferred."},
    ORDER_URL_KEY("{origin}/admin/orders/{id}"),
    CONF_MORE(http_keys),
};
