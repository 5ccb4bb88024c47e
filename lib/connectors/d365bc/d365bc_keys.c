/* The keys of a section with driver = d365bc; ecx-d365bc(5). */
#include "connectors/keys.h"
#include "net/navpage.h"

const struct conf_key d365bc_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "URL of the environment: "
		"'https://api.businesscentral.dynamics.com/v2.0/TENANT/"
		"ENVIRONMENT', or on premises 'https://HOST:7048/INSTANCE'. "
		"The paths in other keys are relative to it."},
    {"company", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Name, display name or id of the company. A name costs one "
		"more request per run."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Number of the customer that orders are created for."},
    {"charge_number", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Number of the G/L account or item on order lines for shipping "
		"and other charges."},
    {"discount_number", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Number of the G/L account or item on order lines for "
		"discounts of a whole order and refunds."},
    {"currency", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Currency of the prices of items, which is the company's own."},
    {"sign_on", CONF_CHOICE, "oauth2", .choices = "oauth2 basic ntlm",
	.need = CONF_NEEDED,
	.help = "Sign-on method. Online it is 'oauth2' with token_url, "
		"client_id and client_secret of an app registration in "
		"Microsoft Entra ID. On premises it may also be 'basic' with "
		"user and a web service access key as password, or 'ntlm' with "
		"user and password of a Windows user."},
    {"scope", CONF_TEXT, "https://api.businesscentral.dynamics.com/.default",
	.help = "Scope that the token is requested for."},
    {"language", CONF_TEXT, "en-US", .help = "Language of error messages."},
    {"payment_terms", CONF_TEXT,
	.help = "Id of the payment terms of created orders and customers."},
    {"shipment_method", CONF_TEXT,
	.help = "Id of the shipment method of created orders and customers."},
    {"salesperson", CONF_TEXT,
	.help = "Code of the salesperson of created orders and customers."},
    {"location", CONF_TEXT,
	.help = "Id of the location that order lines are shipped from."},
    {"charge_type", CONF_TEXT, "Account",
	.help = "Type of order lines for shipping and other charges: 'Account' "
		"for a G/L account, or 'Item'."},
    {"discount_type", CONF_TEXT, "Account",
	.help = "Type of order lines for discounts of a whole order and "
		"refunds: 'Account' for a G/L account, or 'Item'."},
    {"refund_number", CONF_TEXT,
	.help = "Number of the G/L account or item on lines of credit memos "
		"for goods that do not come back. Without it, with credit = "
		"draft, such a refund is reported."},
    {"refund_type", CONF_TEXT, "Account",
	.help = "Type of these lines: 'Account' for a G/L account, or 'Item'."},
    {"return_location", CONF_TEXT,
	.help = "Id of the location of goods that come back and can be sold, "
		"else that of location."},
    {"blocked_location", CONF_TEXT,
	.help = "Id of the location of goods that come back and cannot be "
		"sold. Without it their lines are those of goods that do not "
		"come back."},
    {"gift_card_type", CONF_TEXT, "Item",
	.help = "Type of order lines for gift cards that were sold: 'Account' "
		"for a G/L account, or 'Item', the liability. Its number is "
		"that of gift_card_item, "
		"else the SKU."},
    {"price_digits", CONF_INT, "5", .max = 10,
	.help = "Decimal places of a unit price."},
    {"cancel_with", CONF_CHOICE, "zero", .choices = "zero delete",
	.help = "How a line or an order is cancelled, with changes = apply and "
		"cancel = apply. With 'zero' lines get the quantity 0. With "
		"'delete' they are deleted; of a whole order a copy is left "
		"where the setup archives orders."},
    {"change_status", CONF_TEXT, "Draft",
	.help = "Statuses of an order whose lines can be changed, separated by "
		"blanks or commas."},
    {"customer_reference", CONF_TEXT, "number",
	.help = "Property of a customer that holds our reference."},
    {"stock_path", CONF_TEXT,
	.help = "Path of a published page that stock levels are read from, "
		"instead of the items of the API."},
    {"stock_key", CONF_TEXT, "No",
	.help =
	    "Property of the page of stock_path that holds the item number."},
    {"stock_filter", CONF_TEXT, "type eq 'Inventory'",
	.help = "Filter for the items whose stock levels are read. With "
		"stock_path it has no default: all rows of the page are read."},
    {"stock_quantity", CONF_TEXT, "inventory",
	.help = "Property that holds the stock level."},
    {"product_filter", CONF_TEXT, "blocked eq false",
	.help = "Filter for the items that are read as products."},
    {"price_path", CONF_TEXT,
	.help =
	    "Path of a published page that prices are read from, instead "
	    "of the items of the API: Price List Lines, or another one with "
	    "a map of its own."},
    {"price_key", CONF_TEXT, "No",
	.help = "Property of the page of price_path whose value is unique."},
    {"price_filter", CONF_TEXT, "unitPrice gt 0",
	.help = "Filter for the items whose prices are read. With price_path "
		"it has no default: all rows of the page are read."},
    {"page", CONF_INT, "500", .min = 1, .max = 20000,
	.help = "Rows per request."},
    CONF_MORE(navpage_keys),
};
