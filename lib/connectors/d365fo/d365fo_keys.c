/* The keys of a section with driver = d365fo; ecx-d365fo(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key d365fo_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "URL of the environment, without a path."},
    {"company", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Legal entity, by its dataAreaId. All documents are read from "
		"it and created in it, whatever the user's own company is."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer account that orders are created and invoiced for."},
    {"customer_group", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer group of created customers."},
    {"site", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Site that created orders and their lines are shipped from."},
    {"warehouse", CONF_TEXT, .need = CONF_NEEDED,
	.help =
	    "Warehouse that created orders and their lines are shipped from."},
    {"warehouses", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Warehouses whose stock levels are read."},
    {"sign_on", CONF_CHOICE, "oauth2", .choices = "oauth2 none",
	.need = CONF_NEEDED,
	.help = "Sign-on method. The usual one is 'oauth2' with token_url, "
		"client_id and client_secret of an app registration in "
		"Microsoft Entra ID. Its scope is url with '/.default', unless "
		"scope is set. With 'none' a gateway in between signs on."},
    {"origin", CONF_TEXT, .help = "Sales origin of created orders."},
    {"delivery_mode", CONF_TEXT, .help = "Mode of delivery of created orders."},
    {"freight_code", CONF_TEXT, "FREIGHT",
	.help = "Charge code of shipping and other charges."},
    {"discount_code", CONF_TEXT, "DISCOUNT",
	.help = "Charge code of discounts of a whole order and refunds."},
    {"reference", CONF_TEXT, "CustomersOrderReference",
	.help = "Property of an order that holds our reference."},
    {"own_number", CONF_BOOL, "no",
	.help = "Whether our reference is also the order number. The number "
		"sequence of sales orders has to be manual for it."},
    {"open_status", CONF_TEXT, "Backorder",
	.help = "Statuses of an order to which missing lines and charges may "
		"be added."},
    {"order_set", CONF_TEXT, "SalesOrderHeadersV4",
	.help = "Entity set of order headers."},
    {"order_fields", CONF_TEXT,
	.help =
	    "Further properties of an order header to read, for a map of your "
	    "own. With AreTotalsCalculated and OrderTotalAmount the receipt's "
	    "note says when the order has another total than in the store."},
    {"hold_property", CONF_TEXT, "IsSalesProcessingStopped",
	.help = "Property of an order that stops its processing, Yes or No."},
    {"hold_block", CONF_TEXT, "Yes",
	.help = "The value of hold_property of orders created under "
		"total_differs = hold."},
    {"line_set", CONF_TEXT, "SalesOrderLinesV3",
	.help = "Entity set of order lines."},
    {"line_number", CONF_TEXT, "LineNumber",
	.help =
	    "Property of an order line that numbers the lines of an order."},
    {"line_reference", CONF_TEXT, "CustomersLineNumber",
	.help = "Property of an order line that holds the line number of the "
		"store. The map fills it, and shipments are read by it."},
    {"charge_set", CONF_TEXT, "SalesOrderHeaderChargesV2",
	.help = "Entity set of order charges."},
    {"charge_number", CONF_TEXT, "ChargeLineNumber",
	.help = "Property of a charge that numbers the charges of an order."},
    {"customer_set", CONF_TEXT, "CustomersV3",
	.help = "Entity set of customers."},
    {"customer_reference", CONF_TEXT, "CustomerAccount",
	.help = "Property of a customer that holds our reference. If it is "
		"another one, the number sequence assigns customer accounts."},
    {"currency", CONF_TEXT, .help = "Currency of created customers."},
    {"sku", CONF_TEXT, "ItemNumber",
	.help = "Properties, separated by commas, whose values joined by '-' "
		"are the SKU."},
    {"stock_set", CONF_TEXT, "WarehousesOnHandV2",
	.help = "Entity set of stock levels."},
    {"stock", CONF_TEXT, "AvailableOnHandQuantity",
	.help =
	    "Property of stock_set that holds the quantity available to sell."},
    {"zero_stock", CONF_BOOL, "yes",
	.help = "Whether an item without a row in stock_set is sent with stock "
		"level 0."},
    {"item_set", CONF_TEXT, "ReleasedProductsV2",
	.help = "Entity set of all items, for zero_stock."},
    {"product_set", CONF_TEXT, "SellableReleasedProducts",
	.help = "Entity set of products."},
    {"product_key", CONF_TEXT, "ProductNumber",
	.help = "Property of product_set whose value is unique."},
    {"product_filter", CONF_TEXT,
	.help = "Filter for the rows of product_set that are read."},
    {"product_fields", CONF_TEXT,
	"ProductNumber,ProductName,ProductDescription",
	.help = "Properties of product_set to read, separated by commas."},
    {"price_set", CONF_TEXT, "SellableReleasedProducts",
	.help = "Entity set of prices."},
    {"price_key", CONF_TEXT, "ProductNumber",
	.help = "Property of price_set whose value is unique."},
    {"price_filter", CONF_TEXT,
	.help = "Filter for the rows of price_set that are read."},
    {"price_fields", CONF_TEXT, "ProductNumber,SalesPrice,CurrencyCode",
	.help = "Properties of price_set to read, separated by commas."},
    {"price", CONF_TEXT, "SalesPrice",
	.help = "Property of price_set that holds the price."},
    {"shipments", CONF_CHOICE, "order", .choices = "order line slip",
	.help = "What is one shipment: the whole 'order', each 'line', or each "
		"packing 'slip' in slip_set."},
    {"delivered_status", CONF_TEXT, "Delivered Invoiced",
	.help = "Statuses of orders and order lines that were shipped."},
    {"created", CONF_TEXT, "OrderCreationDateTime",
	.help = "Property of an order that holds the time of its creation, by "
		"which ecx-compare lists orders."},
    {"invoice_set", CONF_TEXT, "SalesInvoiceHeadersV2",
	.help = "Entity set of posted invoices. An empty value reads none."},
    {"tracking_set", CONF_TEXT, .help = "Entity set of tracking numbers."},
    {"slip_set", CONF_TEXT,
	.help = "Entity set of the lines of packing slips. It is required with "
		"'shipments = slip'."},
    {"slip_order", CONF_TEXT, "SalesOrderNumber",
	.help = "Property of slip_set that holds the order number."},
    {"slip_number", CONF_TEXT, "PackingSlipNumber",
	.help =
	    "Property of slip_set that holds the number of the packing slip."},
    {"slip_lot", CONF_TEXT, "InventoryLotId",
	.help = "Property of slip_set that holds the lot of the order line."},
    {"slip_quantity", CONF_TEXT, "Quantity",
	.help = "Property of slip_set that holds the shipped quantity."},
    {"refusal_types", CONF_TEXT,
	"Microsoft.Dynamics.Platform.Integration.Services.OData."
	"AxODataWriteException",
	.help = "Types of the errors with which a document is rejected, as "
		"innererror.type names them."},
    {"exists_text", CONF_TEXT, "already exists",
	.help = "Text in the language of the user by which an error of "
		"refusal_types says that the record exists already."},
    {"retry_words", CONF_TEXT,
	"update conflict, another user, deadlock, try again, high resource "
	"utilization",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed; error "
		"codes are among its words. The document is deferred."},
    {"page", CONF_INT, "1000", .min = 1, .max = 10000,
	.help = "Rows per request."},
    CONF_MORE(http_keys),
};
