/* The keys of a section with driver = nav; ecx-nav(5). */
#include "connectors/keys.h"
#include "net/navpage.h"

const struct conf_key nav_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "URL of the server instance with the port of OData: "
		"'https://HOST:7048/INSTANCE'. The paths in other keys are "
		"relative to it."},
    {"company", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Name of the company, as NAV lists it."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Number of the customer that orders are created for."},
    {"currency", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The company's own currency, which has no code in NAV. An "
		"order in it is created without a currency code, and the "
		"prices of items are in it."},
    {"charge_number", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Number of the G/L account or item on order lines for shipping "
		"and other charges."},
    {"discount_number", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Number of the G/L account or item on order lines for "
		"discounts of a whole order and refunds."},
    {"sign_on", CONF_CHOICE, "basic", .choices = "basic ntlm oauth2",
	.need = CONF_NEEDED,
	.help = "Sign-on method. The usual one is 'basic' with user and, as "
		"password, the web service access key or the password of the "
		"user. A Windows user signs on by 'ntlm', where "
		"ServicesUseNTLMAuthentication is on in the server's settings. "
		"Business Central with Microsoft Entra ID takes 'oauth2'."},
    {"language", CONF_TEXT, "en-US", .help = "Language of error messages."},
    {"order_service", CONF_TEXT, "SalesOrder",
	.help = "Name that page 42, Sales Order, is published under."},
    {"line_service", CONF_TEXT, "SalesOrderSalesLines",
	.help = "Name of the service with the lines of page 42."},
    {"invoice_service", CONF_TEXT, "PostedSalesInvoice",
	.help =
	    "Name that page 132, Posted Sales Invoice, is published under."},
    {"shipment_service", CONF_TEXT, "PostedSalesShipment",
	.help =
	    "Name that page 130, Posted Sales Shipment, is published under."},
    {"shipment_line_service", CONF_TEXT, "PostedSalesShipmentSalesShipmLines",
	.help = "Name of the service with the lines of page 130."},
    {"item_service", CONF_TEXT, "ItemCard",
	.help = "Name that page 30, Item Card, is published under."},
    {"customer_service", CONF_TEXT, "CustomerCard",
	.help = "Name that page 21, Customer Card, is published under."},
    {"price_service", CONF_TEXT,
	.help = "Name that page 7002, Sales Prices, is published under. "
		"Without it prices are those of the items."},
    {"location_service", CONF_TEXT,
	.help = "Name that page 15, Location List, is published under. Only a "
		"location of stock_places at which no item has stock is looked "
		"for there."},
    {"reference", CONF_TEXT, "External_Document_No",
	.help = "Property of orders and of posted documents that holds our "
		"reference. If you change it, change the row in a copy of the "
		"map, too."},
    {"customer_reference", CONF_TEXT, "No",
	.help = "Property of a customer that holds our reference."},
    {"payment_terms", CONF_TEXT,
	.help = "Code of the payment terms of created orders and customers. "
		"Without it an order has that of its customer."},
    {"payment_method", CONF_TEXT,
	.help = "Code of the payment method of created orders and customers. "
		"Without it an order has that of its customer."},
    {"shipment_method", CONF_TEXT,
	.help = "Code of the shipment method of created orders and customers. "
		"Without it an order has that of its customer."},
    {"shipping_agent", CONF_TEXT,
	.help = "Code of the shipping agent of created orders and customers. "
		"Without it an order has that of its customer."},
    {"salesperson", CONF_TEXT,
	.help = "Code of the salesperson of created orders and customers. "
		"Without it an order has that of its customer."},
    {"location", CONF_TEXT,
	.help = "Code of the location that orders and their lines are shipped "
		"from."},
    {"charge_type", CONF_TEXT, "G/L Account",
	.help = "Type of order lines for shipping and other charges: 'G/L "
		"Account' or 'Item'."},
    {"discount_type", CONF_TEXT, "G/L Account",
	.help = "Type of order lines for discounts of a whole order and "
		"refunds: 'G/L Account' or 'Item'."},
    {"gift_card_type", CONF_TEXT, "Item",
	.help =
	    "Type of order lines for gift cards that were sold: 'G/L Account' "
	    "or 'Item', the liability. Its number is that of gift_card_item, "
	    "else the SKU."},
    {"line_step", CONF_INT, "10000", .max = 1000000,
	.help = "Step from the number of an order line to that of the next. "
		"With 0 NAV assigns the numbers."},
    {"price_digits", CONF_INT, "5", .max = 10,
	.help = "Decimal places of a unit price."},
    {"business_group", CONF_TEXT,
	.help = "General business posting group of created customers."},
    {"vat_group", CONF_TEXT,
	.help = "VAT business posting group of created customers."},
    {"customer_group", CONF_TEXT,
	.help = "Customer posting group of created customers."},
    {"stock_filter", CONF_TEXT, "Type eq 'Inventory'",
	.help = "Filter for the items whose stock levels are read."},
    {"stock_quantity", CONF_TEXT, "Inventory",
	.help = "Property of an item that holds the stock level."},
    {"stock_less", CONF_TEXT, "Qty_on_Sales_Order",
	.help = "Properties of an item whose quantities are subtracted from "
		"the stock level. An empty value subtracts nothing."},
    {"product_filter", CONF_TEXT, "Blocked eq false",
	.help = "Filter for the items that are read as products."},
    {"price_filter", CONF_TEXT,
	.help = "Filter for the prices that are read. Unless set it is "
		"\"Unit_Price gt 0\" for items, and \"Sales_Type eq 'All "
		"Customers'\" for the page of price_service."},
    {"price_key", CONF_TEXT, "Item_No",
	.help = "Property of the page of price_service that holds the item "
		"number."},
    {"shipped_quantity", CONF_TEXT, "Quantity_Shipped",
	.help = "Property of an order line that holds the shipped quantity."},
    {"page", CONF_INT, "500", .min = 1, .max = 20000,
	.help = "Rows per request."},
    CONF_MORE(navpage_keys),
};
