/* The keys of a section with driver = salesforce; ecx-salesforce(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key salesforce_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "URL of the org's own host (My Domain), which the response "
		"with the token calls 'instance_url'."},
    {"pricebook", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Id of the price book, 18 characters, that orders are created "
		"with and prices are read from."},
    {"currency", CONF_TEXT, .need = CONF_NEEDED,
	.help = "ISO 4217 code of the currency of an org that has only one. "
		"An order in another currency is refused. Without it the org "
		"has several, and each order and price has its own."},
    {"account", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Id of the account that orders are created for."},
    {"freight_product", CONF_TEXT, .need = CONF_NEEDED,
	.help = "SKU of the product that stands for shipping and other charges "
		"in created orders."},
    {"discount_product", CONF_TEXT, .need = CONF_NEEDED,
	.help = "SKU of the product that stands for a discount of a whole "
		"order in created orders."},
    {"sign_on", CONF_CHOICE, "jwt", .choices = "jwt oauth2 token",
	.need = CONF_NEEDED,
	.help = "Method of signing on. With 'jwt', set 'client_id', 'jwt_key' "
		"and, for the user, 'jwt_subject'. With 'oauth2', which is "
		"the client credentials flow, set 'client_id' and "
		"'client_secret'. With 'token', set 'token' to an access "
		"token, for a trial."},
    {"jwt_audience", CONF_TEXT, "https://login.salesforce.com",
	.help = "Audience of the JWT. A sandbox needs "
		"'https://test.salesforce.com'."},
    {"api_version", CONF_TEXT, "67.0", .help = "Version of the REST API."},
    {"external_id", CONF_TEXT, "Ext_Id__c",
	.help = "Field of Order, OrderItem and Account that holds our "
		"reference."},
    {"sku_field", CONF_TEXT, "StockKeepingUnit",
	.help = "Field of Product2 that holds the SKU. In many orgs it is "
		"'ProductCode'."},
    {"draft_status", CONF_TEXT, "Draft",
	.help = "Label of the order status of a draft in this org."},
    {"activated_status", CONF_TEXT, "Activated",
	.help = "Label of the order status of an activated order in this "
		"org."},
    {"activate", CONF_BOOL, "yes",
	.help = "Whether created orders are activated."},
    {"hold_block", CONF_TEXT, "Draft",
	.help = "StatusCode of orders that are not activated yet under "
		"total_differs = hold."},
    {"price_digits", CONF_INT, "2", .min = 0, .max = 8,
	.help = "Decimal places of a unit price."},
    {"tax_product", CONF_TEXT,
	.help = "SKU of the product that stands for tax in created orders. "
		"Without it created orders have no tax."},
    {"person_accounts", CONF_BOOL, "no",
	.help = "Whether a customer who is not a company becomes a person "
		"account. Otherwise the customer becomes an account with a "
		"contact."},
    {"record_type", CONF_TEXT,
	.help = "Id of the record type of created accounts."},
    {"allow_duplicates", CONF_BOOL, "no",
	.help = "Whether customers are created even where a duplicate rule "
		"warns."},
    {"stock_object", CONF_TEXT, "Product2",
	.help = "Object whose rows hold the stock levels."},
    {"stock_sku", CONF_TEXT,
	.help = "Field of 'stock_object' that holds the SKU. It may be a field "
		"of a related object, as in 'Product2.StockKeepingUnit'. "
		"Without it the field is that of 'sku_field'."},
    {"stock_quantity", CONF_TEXT, "Stock__c",
	.help = "Field of 'stock_object' that holds the quantity."},
    {"stock_place", CONF_TEXT,
	.help = "Field of 'stock_object' that holds the location, which may be "
		"a field of a related object, as in 'Location.Name'. Without "
		"it stock levels have no location."},
    {"stock_where", CONF_TEXT,
	.help = "SOQL condition that selects rows of 'stock_object'."},
    {"product_fields", CONF_TEXT, "Name Description Family",
	.help = "Fields of Product2 that are read for the map of products."},
    {"pricebooks", CONF_TEXT,
	.help = "Ids of further price books, 18 characters, whose prices are "
		"read, separated by commas. Behind an id may stand the name "
		"of a price list, which is the priceType of its prices: "
		"'ID=wholesale'."},
    {"price_fields", CONF_TEXT,
	.help = "Fields of PricebookEntry, such as dates of your own, that "
		"are read for the map of prices."},
    {"shipments", CONF_CHOICE, "order", .choices = "order shipment",
	.help = "Where shipments are read from: 'order' is fields of the "
		"order, which is shipped as a whole, 'shipment' is Salesforce "
		"Order Management."},
    {"shipment_object", CONF_TEXT,
	.help = "Object whose rows are shipped lines. Without it the value "
		"depends on 'shipments'."},
    {"shipment_header", CONF_TEXT,
	.help = "Relationship from 'shipment_object' to the shipment. Without "
		"it the value depends on 'shipments'."},
    {"shipment_order", CONF_TEXT,
	.help = "Relationship from 'shipment_object' to the order. Without it "
		"the value depends on 'shipments'."},
    {"shipment_line", CONF_TEXT,
	.help = "Relationship from 'shipment_object' to the line of the order. "
		"Without it the value depends on 'shipments'."},
    {"shipment_fields", CONF_TEXT,
	.help = "Fields of the shipment that are read for the map of "
		"fulfillments. Without it the value depends on 'shipments'."},
    {"shipment_where", CONF_TEXT,
	.help = "SOQL condition that selects rows of 'shipment_object'. "
		"Without it the value depends on 'shipments'."},
    {"available_field", CONF_TEXT, "AvailableQuantity",
	.help = "Field of OrderItem with the quantity that reduction orders "
		"have left. Set it to nothing where the org has no such field: "
		"then no line is read as closed."},
    {"limit_percent", CONF_INT, "90", .min = 1, .max = 100,
	.help = "Percentage of the org's API calls in 24 hours that may be "
		"used, by all its apps, before this connection pauses."},
    {"limit_pause", CONF_DURATION, "15m",
	.help = "How long the connection pauses when that percentage or the "
		"limit of the org is reached."},
    {"retry_words", CONF_TEXT,
	"UNABLE_TO_LOCK_ROW, exclusive access, DURING_MAINTENANCE, "
	"CPU time limit, LimitException, CONCURRENT, QUERY_TIMEOUT, "
	"INVALID_QUERY_LOCATOR, REQUEST_RUNNING_TOO_LONG, "
	"SERVER_UNAVAILABLE, UNKNOWN_EXCEPTION",
	.help = "Phrases, separated by commas, in the code or message of an "
		"error that say that nothing was created and that a later try "
		"may succeed. The document is deferred."},
    {"page", CONF_INT, "2000", .min = 200, .max = 2000,
	.help = "Rows per response."},
    ORDER_URL_KEY("{origin}/lightning/r/Order/{id}/view"),
    CONF_MORE(http_keys),
};
