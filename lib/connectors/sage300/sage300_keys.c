/* The keys of a section with driver = sage300; ecx-sage300(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key sage300_keys[] = {
    {"url", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Address of the Web API, up to and including the company: "
		"https://HOST/Sage300WebApi/v1.0/-/COMPANY."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer number of created orders."},
    {"location", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Location that created orders and their lines are shipped "
		"from. Without it, the location of the customer."},
    {"charge_code", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Miscellaneous charge for shipping and other charges of an "
		"order. Without it, orders with charges are refused."},
    {"discount_code", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Miscellaneous charge for a discount on a whole order. Without "
		"it, orders with such a discount are refused."},
    {"price_list", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Codes of the price lists that are read, separated by blanks. "
		"Without it, no prices can be read. The prices of several "
		"lists have the code of their list as priceType."},
    {"customer_group", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer group of created customers, which has the values "
		"that are not set by other keys."},
    {"sign_on", CONF_CHOICE, "basic", .choices = "basic", .need = CONF_NEEDED,
	.help = "Method of signing on: user and password of a user of the Web "
		"API."},
    {"odata", CONF_CHOICE, "4", .choices = "4 3",
	.help = "Version of OData in which times are written in filters. Use 3 "
		"for an older server, whose answers have 'odata.context' "
		"without an @."},
    {"reference", CONF_CHOICE, "OrderReference",
	.choices = "OrderReference PurchaseOrderNumber",
	.help = "Property of an order by which our reference is looked up. "
		"Both properties are filled with the reference."},
    {"order_type", CONF_TEXT,
	.help = "Order type of created orders, such as Active or Quote. "
		"Without it, the default of Sage 300."},
    {"hold_block", CONF_CHOICE, "Yes", .choices = "Yes true",
	.help = "Value of OnHold of orders created under total_differs = hold, "
		"in the form that the Web API of this release has."},
    {"ship_via", CONF_TEXT,
	.help = "Ship-via code (carrier) of created orders and their lines. "
		"Without it, the ship-via code of the customer."},
    {"unit_price", CONF_TEXT, "PricingUnitPrice",
	.help = "Property of an order line with its unit price."},
    {"price_digits", CONF_INT, "6", .max = 6,
	.help = "Decimal places of unit prices of order lines."},
    {"customer_account_set", CONF_TEXT,
	.help = "Account set of created customers, where it is not that of "
		"'customer_group'."},
    {"customer_billing_cycle", CONF_TEXT,
	.help = "Billing cycle of created customers, where it is not that of "
		"'customer_group'."},
    {"customer_interest", CONF_TEXT,
	.help = "Interest profile of created customers, where it is not that "
		"of 'customer_group'."},
    {"customer_currency", CONF_TEXT,
	.help = "Currency of created customers, where it is not that of "
		"'customer_group'."},
    {"customer_terms", CONF_TEXT,
	.help = "Payment terms of created customers, where they are not those "
		"of 'customer_group'."},
    {"customer_tax_group", CONF_TEXT,
	.help = "Tax group of created customers, where it is not that of "
		"'customer_group'."},
    {"item", CONF_TEXT, "ItemNumber",
	.help = "Property by which ecx-product-pull --id names an item: "
		"ItemNumber or UnformattedItemNumber."},
    {"item_filter", CONF_TEXT,
	.help = "OData filter of the items that are read as products. Without "
		"it, all items are read. An item that leaves the filter stays "
		"in the store as it is."},
    {"stock_path", CONF_TEXT, "/IC/ICLocationDetails",
	.help = "Path of the resource with a row for each item and location, "
		"which may be a custom one. The rows of one location have to "
		"be sorted by ItemNumber."},
    {"stock", CONF_TEXT, "QuantityAvailableToShip",
	.help = "Quantities of a stock row that are added up to the quantity "
		"available to sell. A name with a minus sign in front is "
		"subtracted. Use 'QuantityOnHand -QuantityCommitted' where the "
		"server does not have the default."},
    {"locations", CONF_TEXT,
	.help = "Locations whose stock levels are read, separated by blanks. "
		"Without it, all locations are read."},
    {"price_currency", CONF_TEXT,
	.help = "Currency of the prices that are read. Without it, prices in "
		"all currencies are read."},
    {"price_type", CONF_TEXT, "BasePriceQuantity",
	.help = "Types of the prices of an item that are read. With "
		"'BasePriceQuantity SalePriceQuantity', the sale prices have "
		"the priceType SalePrice."},
    {"price_unit", CONF_TEXT,
	.help = "Unit of measure of the prices that are read. Without it the "
		"prices of all units are read."},
    {"shipments", CONF_CHOICE, "OEShipments",
	.choices = "OEShipments OEInvoices",
	.help = "Resource that shipments are read from. Use 'OEInvoices' on a "
		"server whose Web API has no shipments."},
    {"shipment_lines", CONF_TEXT,
	.help = "Property of a shipment with its lines. Without it, "
		"ShipmentDetails of shipments and InvoiceDetails of invoices."},
    {"shipped_quantity", CONF_TEXT, "QuantityShipped",
	.help = "Property of a shipment line with the shipped quantity."},
    {"completed", CONF_TEXT, "OrderCompleted",
	.help = "Property of an order that says that nothing more will be "
		"shipped, by a word that begins with 'Complete', by 'Yes' or "
		"by true."},
    {"incomplete", CONF_TEXT,
	"IncompleteNotIncluded IncompleteIncluded Incomplete No false",
	.help = "Values of 'completed' that say that more will be shipped."},
    {"retry_words", CONF_TEXT,
	"another user, is locked, locked by, in use by, being used, "
	"modified by, has been modified, try again, deadlock, timeout, timed "
	"out, SessionError, DBLinkError",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed, such "
		"as a record that another user works on. The document is "
		"deferred."},
    {"page", CONF_INT, "100", .min = 1, .max = 10000,
	.help = "Rows per request. More than the PageSize of the server does "
		"not help."},
    CONF_MORE(http_keys),
};
