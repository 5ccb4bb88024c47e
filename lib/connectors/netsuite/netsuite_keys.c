/* The keys of a section with driver = netsuite; ecx-netsuite(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key netsuite_keys[] = {
    {"account", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Id of the account, such as '1234567' or, of a sandbox, "
		"'1234567_SB1'. The host, the realm and the token URL are "
		"derived from it unless 'url', 'realm' and 'token_url' are "
		"set."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Internal id of the customer that orders are created for."},
    {"subsidiary", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Internal id of the subsidiary of created orders and "
		"customers. Without it NetSuite takes the subsidiary of an "
		"order from its customer."},
    {"charge_item", CONF_TEXT, .need = CONF_NEEDED,
	.help = "SKU of the item that stands for shipping and other charges "
		"in created orders."},
    {"discount_item", CONF_TEXT, .need = CONF_NEEDED,
	.help = "SKU of the item that stands for discounts in created "
		"orders."},
    {"locations", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Internal ids of the locations whose stock levels are read."},
    {"price_currency", CONF_TEXT, .need = CONF_NEEDED,
	.help = "ISO 4217 code of the currency of the prices that are read. "
		"Without it the account has several currencies, and each "
		"price has its own."},
    {"sign_on", CONF_CHOICE, "jwt", .choices = "jwt oauth1",
	.need = CONF_NEEDED,
	.help = "Method of signing on. With 'jwt', which is OAuth 2.0 client "
		"credentials, set 'jwt_issuer' to the client id, 'jwt_kid' to "
		"the certificate id and 'jwt_key' to the private key. With "
		"'oauth1', which is token-based authentication, set "
		"'consumer_key', 'consumer_secret', 'token' and "
		"'token_secret'."},
    {"location", CONF_TEXT,
	.help = "Internal id of the location that created orders are shipped "
		"from."},
    {"custom_form", CONF_TEXT,
	.help = "Internal id of the form of created orders."},
    {"order_status", CONF_TEXT,
	.help = "Status of created orders: 'A' is pending approval, 'B' is "
		"pending fulfillment. Without it the preference in NetSuite "
		"applies."},
    {"hold_block", CONF_TEXT, "A",
	.help = "Status of orders created under total_differs = hold, until "
		"they get 'order_status', or 'B'."},
    {"prepaid", CONF_CHOICE, "note", .choices = "note cash_sale",
	.help = "What an order becomes that is paid in full: with 'note', a "
		"sales order, of which the note says how it was paid; with "
		"'cash_sale', a cash sale, by which NetSuite books the "
		"payment and takes the goods out of stock."},
    {"cash_sale_form", CONF_TEXT,
	.help = "Internal id of the form of created cash sales."},
    {"cash_sale_account", CONF_TEXT,
	.help = "Internal id of the account that the payments of cash sales "
		"are booked to. Without it they are undeposited funds."},
    {"tax_code", CONF_TEXT,
	.help = "Internal id of the tax code of the lines of created orders. "
		"Without it NetSuite chooses one."},
    {"sku_column", CONF_TEXT, "itemid",
	.help = "Column of the table item that holds the SKU. Other columns "
		"in use are 'externalid', 'upccode' or a custom column."},
    {"currency_column", CONF_TEXT, "symbol",
	.help = "Column of the table currency that holds the ISO 4217 code."},
    {"stock_column", CONF_TEXT, "quantityavailable",
	.help = "Column of the table inventoryitemlocations that holds the "
		"stock level. The column 'quantityavailable' is what is on "
		"hand and not committed."},
    {"item_where", CONF_TEXT, "i.itemtype IN ('InvtPart', 'Assembly', 'Kit')",
	.help = "SQL condition that selects the items (alias i) that are "
		"products."},
    {"product_columns", CONF_TEXT, "displayname description upccode",
	.help = "Columns of the table item that are read for the map of "
		"products."},
    {"price_levels", CONF_TEXT,
	.help = "Internal ids of the price levels whose prices are read, "
		"separated by commas. Behind an id may stand the name of a "
		"price list, which is the priceType of its prices: '1, "
		"5=wholesale'."},
    {"price_where", CONF_TEXT, "p.pricelevel = 1",
	.help = "SQL condition that selects the rows of the table pricing "
		"(alias p) that are read. Where price_levels is set it has no "
		"default. Where price_currency is set, in an account with "
		"several currencies, it has to choose that one, as in "
		"'p.pricelevel = 1 AND p.currency = 4'."},
    {"shipped_status", CONF_TEXT, "C",
	.help = "Statuses of an item fulfillment that has been shipped."},
    {"complete_status", CONF_TEXT, "F G H",
	.help = "Statuses of a sales order of which nothing more will be "
		"shipped."},
    {"order_states", CONF_TEXT,
	"A=OrderProblem B=OrderProcessing C=OrderCancelled D=OrderInTransit "
	"E=OrderInTransit F=OrderDelivered G=OrderDelivered H=OrderCancelled "
	"CashSale:A=OrderProblem CashSale:B=OrderDelivered "
	"CashSale:C=OrderDelivered",
	.help = "What the status of a sales order, and behind 'CashSale:' that "
		"of a cash sale, is as a state of the order."},
    {"invoice_where", CONF_TEXT,
	"f.type IN ('CustInvc', 'CashSale') AND f.posting = 'T' "
	"AND f.voided = 'F'",
	.help = "SQL condition that selects the transactions (alias f) that "
		"are invoices of a sales order."},
    {"closed_where", CONF_TEXT, "tl.isclosed = 'T'",
	.help = "SQL condition that selects the lines (alias tl) of a sales "
		"order that are closed. They are read where line_column is "
		"set, and by ecx-compare."},
    {"closed_field", CONF_TEXT, "isClosed",
	.help = "Member of a line of a sales order that closes it."},
    {"fulfilled_field", CONF_TEXT, "quantityFulfilled",
	.help = "Member of a line of a sales order with the quantity that is "
		"shipped."},
    {"billed_field", CONF_TEXT, "quantityBilled",
	.help = "Member of a line of a sales order with the quantity that is "
		"invoiced."},
    {"credit_status", CONF_TEXT, "A",
	.help = "Status of created return authorizations: 'A' is pending "
		"approval."},
    {"credit_form", CONF_TEXT,
	.help = "Internal id of the form of created return authorizations."},
    {"refund_item", CONF_TEXT,
	.help = "SKU of the item that stands for goods that were refunded and "
		"do not come back: one that needs no receipt, such as an "
		"other charge for sale."},
    {"return_location", CONF_TEXT,
	.help = "Internal id of the location of goods that come back and can "
		"be sold. Without it, it is that of the order."},
    {"blocked_location", CONF_TEXT,
	.help = "That of goods that come back and cannot be sold."},
    {"source_line_field", CONF_TEXT, "orderLine",
	.help = "Member of a line of a return authorization with the line of "
		"the order that it refers to."},
    {"credited_where", CONF_TEXT,
	"f.type IN ('RtnAuth', 'CustCred', 'CashRfnd') AND f.voided = 'F' "
	"AND NOT (f.type = 'RtnAuth' AND f.status = 'C')",
	.help = "SQL condition that selects the transactions (alias f) behind "
		"a sales order or its invoices that credit it."},
    {"line_where", CONF_TEXT,
	"tl.mainline = 'F' AND tl.taxline = 'F' "
	"AND NVL(tl.iscogs, 'F') = 'F' AND NVL(tl.kitcomponent, 'F') = 'F'",
	.help = "SQL condition that selects the lines (alias tl) of an item "
		"fulfillment that are shipped items."},
    {"line_column", CONF_TEXT,
	.help = "Custom column of transaction lines that holds the line "
		"number of the store."},
    {"carrier_column", CONF_TEXT, "BUILTIN.DF(f.shipmethod)",
	.help = "SQL expression for the carrier of an item fulfillment (alias "
		"f); 'none' leaves it out."},
    {"units", CONF_BOOL, "yes",
	.help = "Whether shipped quantities are converted from base units to "
		"the units of the lines. Without the feature Multiple Units "
		"of Measure, 'no' saves a query that NetSuite refuses."},
    {"tracking", CONF_BOOL, "yes",
	.help = "Whether tracking numbers are read."},
    {"exists_errors", CONF_TEXT, "already exists;DUP_RCRD;UNIQUE_CUST_ID_REQD",
	.help = "Error codes and parts of error messages, separated by "
		"semicolons, that mean that the record already exists."},
    {"busy_errors", CONF_TEXT,
	"CONCURRENCY_LIMIT_EXCEEDED;SSS_REQUEST_LIMIT_EXCEEDED",
	.help = "Error codes and parts of error messages, separated by "
		"semicolons, that mean that there are too many requests."},
    {"retry_words", CONF_TEXT,
	"HAS_BEEN_CHANGED, RECORD_CHANGED, has been changed, CONCURRENCY, "
	"reload and try again, try again later, please try again, "
	"another user, deadlock, SSS_TIME_LIMIT_EXCEEDED, "
	"SSS_USAGE_LIMIT_EXCEEDED, temporarily unavailable",
	.help = "Phrases, separated by commas, in an error that say that "
		"nothing was created and that a later try may succeed, such "
		"as a record that changed meanwhile. The document is "
		"deferred."},
    {"page", CONF_INT, "1000", .min = 1, .max = 1000,
	.help = "Rows per query."},
    {"jwt_alg", CONF_CHOICE, "PS256", .choices = "RS256 PS256 ES256 HS256",
	.help = "Signature algorithm of the JWT. An EC key needs 'ES256'."},
    {"jwt_grant", CONF_CHOICE, "client", .choices = "bearer client none",
	.help = "How the JWT is exchanged for an access token; see "
		"ecx.conf(5)."},
    {"jwt_claims", CONF_TEXT, "{\"scope\":\"rest_webservices\"}",
	.help = "Additional claims of the JWT, as a JSON object. NetSuite "
		"reads the scope of the access token here."},
    ORDER_URL_KEY("https://{account}.app.netsuite.com/app/accounting/"
		  "transactions/salesord.nl?id={id}"),
    CONF_MORE(http_keys),
};
