/* The keys of a section with driver = d365sales; ecx-d365sales(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key d365sales_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "URL of the Web API with its version: "
		"'https://HOST/api/data/v9.2'. The paths in other keys are "
		"relative to it."},
    {"pricelist", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Id of the price list of created orders, whose prices are also "
		"read."},
    {"order_key", CONF_TEXT, "new_reference", .need = CONF_NEEDED,
	.help = "Column of an order that holds our reference, which has to be "
		"an alternate key. It may be ordernumber."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Reference or id of the customer that orders are created for."},
    {"sign_on", CONF_CHOICE, "oauth2", .choices = "oauth2 token",
	.need = CONF_NEEDED,
	.help = "Sign-on method. The usual one is 'oauth2' with token_url, "
		"client_id and client_secret of an app registration in "
		"Microsoft Entra ID. Its scope is the host of url with "
		"'/.default', unless scope is set. With 'token' the token "
		"comes from a command of your own."},
    {"create", CONF_CHOICE, "upsert", .choices = "upsert insert",
	.help = "How orders and customers are created. An 'upsert' creates "
		"them under their alternate key, and never updates. An "
		"'insert' is a POST with the reference in its body, for an "
		"environment that cannot create order lines by an upsert."},
    {"price_digits", CONF_INT, "2", .max = 10,
	.help = "Decimal places of a unit price, as in the settings of the "
		"environment."},
    {"shipping_method", CONF_INT,
	.help = "Code of shippingmethodcode of created orders."},
    {"payment_terms", CONF_INT,
	.help = "Code of paymenttermscode of created orders."},
    {"order_status", CONF_INT,
	.help = "Status reason (statuscode) of created orders. Without it it "
		"is the environment's default, as 1, which is New."},
    {"hold_block", CONF_TEXT, "2",
	.help = "Status reason of orders created under total_differs = hold, "
		"until they get 'order_status', or 1. The default is Pending, "
		"of an active order."},
    {"customers", CONF_CHOICE, "accounts", .choices = "accounts contacts",
	.help = "Table of the customers."},
    {"customer_key", CONF_TEXT,
	.help = "Column of a customer that holds our reference, which has to "
		"be an alternate key. Unless set it is accountnumber of "
		"accounts, and externaluseridentifier of contacts."},
    {"product_filter", CONF_TEXT, "statecode eq 0",
	.help = "Filter for the products that are read, and that order lines "
		"may have."},
    {"product_fields", CONF_TEXT,
	.help = "Further columns of products to read, for a map of your own."},
    {"pricelists", CONF_TEXT,
	.help = "Ids of further price lists whose prices are read, separated "
		"by commas. Behind an id may stand the name of a price list, "
		"which is the priceType of its prices: 'ID=wholesale'."},
    {"price_filter", CONF_TEXT, "pricingmethodcode eq 1",
	.help =
	    "Filter for the rows of the price list that are read as prices."},
    {"stock_path", CONF_TEXT, "/products",
	.help = "Path that stock levels are read from."},
    {"stock_filter", CONF_TEXT, "statecode eq 0 and quantityonhand ne null",
	.help =
	    "Filter for the rows of products that have a stock level. Where "
	    "stock_path is set it has no default: all rows are read."},
    {"stock_sku", CONF_TEXT, "productnumber",
	.help = "Column of a row of stock_path that holds the SKU, if need be "
		"behind links: 'new_product/productnumber'."},
    {"stock_place", CONF_TEXT,
	.help = "Column of a row of stock_path that holds the location, if "
		"need be behind links."},
    {"stock_quantity", CONF_TEXT, "quantityonhand",
	.help = "Column of a row of stock_path that holds the stock level, if "
		"need be behind links."},
    {"shipped_status", CONF_TEXT, "100001 100003",
	.help =
	    "Values of statuscode of an order that was shipped completely."},
    {"shipment_fields", CONF_TEXT,
	.help = "Further columns of an order to read with its shipment, such "
		"as 'new_carrier new_trackingnumber'."},
    {"shipment_path", CONF_TEXT,
	.help = "Path of a custom table that the lines of shipments are read "
		"from. Without it an order is one shipment."},
    {"shipment_filter", CONF_TEXT,
	.help = "Filter for the rows of shipment_path that are read."},
    {"shipment_reference", CONF_TEXT,
	.help = "Column of a row of shipment_path that holds our reference, if "
		"need be behind links. Unless set it is the column of "
		"order_key behind salesorderid."},
    {"shipment_status", CONF_TEXT, "salesorderid/statuscode",
	.help = "Column of a row of shipment_path that holds the statuscode of "
		"the order, if need be behind links."},
    {"shipment_id", CONF_TEXT, "_salesorderid_value",
	.help =
	    "Column of a row of shipment_path that identifies the shipment."},
    {"retry_words", CONF_TEXT,
	"0x80072321, 0x80072322, 0x80072326, deadlock, another user, try again",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed; error "
		"codes are among its words. The document is deferred."},
    {"page", CONF_INT, "500", .min = 1, .max = 5000,
	.help = "Rows per request."},
    ORDER_URL_KEY(
	"{origin}/main.aspx?pagetype=entityrecord&etn=salesorder&id={id}"),
    CONF_MORE(http_keys),
};
