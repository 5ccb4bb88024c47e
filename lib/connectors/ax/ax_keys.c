/* The keys of a section with driver = ax; ecx-ax(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key ax_keys[] = {
    {"port", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Name of the inbound port: requests go to "
		"URL/PORT/xppservice.svc."},
    {"url", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Address of the web services on IIS, up to and including "
		"/MicrosoftDynamicsAXAif60."},
    {"company", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Legal entity that is read and written. Without it, AX uses "
		"the legal entity of the user."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer account of created orders."},
    {"origin", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Sales origin of created orders."},
    {"site", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Site that the lines of created orders are shipped from."},
    {"warehouse", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Warehouse that the lines of created orders are shipped "
		"from."},
    {"customer_group", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer group of created customers."},
    {"warehouses", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Warehouses whose stock levels are read, separated by "
		"blanks."},
    {"stock_source", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Service, document and table of stock levels, as the AIF "
		"document service wizard named them. Without it, no stock can "
		"be read."},
    {"price_source", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Service, document and table of prices, as the AIF document "
		"service wizard named them, and optionally a condition as in "
		"'product_source'. Without it, no prices can be read."},
    {"sign_on", CONF_CHOICE, "ntlm", .choices = "ntlm basic none",
	.need = CONF_NEEDED,
	.help = "Method of signing on. With 'ntlm', 'user' is written as "
		"DOMAIN\\name. Use 'basic' or 'none' where IIS is set up for "
		"them."},
    {"partition", CONF_TEXT,
	.help = "Partition key, where the system has several partitions."},
    {"language", CONF_TEXT, "en-us",
	.help = "Language of messages and of product names."},
    {"delivery_mode", CONF_TEXT, .help = "Mode of delivery of created orders."},
    {"sales_unit", CONF_TEXT, "Pcs",
	.help = "Sales unit of the lines of created orders."},
    {"freight_code", CONF_TEXT, "FREIGHT",
	.help = "Charge code for shipping and other charges of an order."},
    {"discount_code", CONF_TEXT, "DISCOUNT",
	.help = "Charge code for a discount on a whole order."},
    {"note_type", CONF_TEXT, "Note",
	.help = "Type of the document with which notes are attached to orders "
		"and their lines: payments, attributes and comments."},
    {"reference_field", CONF_TEXT, "PurchOrderFormNum",
	.help = "Field of a sales order that holds our reference. The map has "
		"to write the same field."},
    {"customer_reference_field", CONF_TEXT, "OurAccountNum",
	.help = "Field of a customer that holds our reference. The map has to "
		"write the same field."},
    {"customer_email_field", CONF_TEXT, "DirPartyContactInfoView Locator",
	.help = "Table of the document of a customer, and its field, that hold "
		"his e-mail address; see customer_by_email."},
    {"message_salt", CONF_TEXT,
	.help =
	    "Words, separated by blanks, which become a part of message "
	    "ids: REF=TEXT for the order or customer with this reference, "
	    "such as NL-1001=2, and TEXT for all others. Another word makes "
	    "another id, where AX refuses a message that it had before and "
	    "that failed."},
    {"duplicate_codes", CONF_TEXT, "DuplicateMessage",
	.help = "Fault codes that mean that AX had the message before, "
		"separated by blanks."},
    {"denied_codes", CONF_TEXT, "AccessDenied",
	.help = "Fault codes that mean that the user lacks a permission, "
		"separated by blanks."},
    {"again_exceptions", CONF_TEXT, "2 11 12",
	.help = "Types of X++ exceptions after which a retry may help, such as "
		"deadlocks and update conflicts, separated by blanks."},
    {"retry_words", CONF_TEXT,
	"update conflict, deadlock, another user, record changed, "
	"has been changed, is locked, locked by, try again",
	.help = "Phrases, separated by commas, in a fault of AX that say that "
		"nothing was created and that a later try may succeed. The "
		"document is deferred."},
    {"stock_field", CONF_TEXT, "AvailPhysical",
	.help = "Field of a row of stock with the quantity available to "
		"sell."},
    {"variant_dimensions", CONF_TEXT,
	"ConfigId InventColorId InventSizeId InventStyleId",
	.help = "Inventory dimensions that distinguish the variants of an "
		"item, separated by blanks."},
    {"product_source", CONF_TEXT, "EcoResProductService EcoResProduct Product",
	.help = "Service, document and table of products. Three more words may "
		"add a condition: a field, an operator of AX ('Equal', "
		"'NotEqual', 'Greater' or 'Less') and a value. Without a "
		"condition all rows are read, by 'RecId Greater 0'."},
    {"price_accounts", CONF_TEXT,
	.help = "Customers and customer groups (AccountRelation) whose prices "
		"are read in addition to the prices for everybody, separated "
		"by blanks."},
    {"shipments", CONF_CHOICE, "order", .choices = "order line slip",
	.help = "Which documents of AX become shipments: the whole order, each "
		"of its lines, or each packing slip."},
    {"slip_source", CONF_TEXT,
	.help = "Service, document and table of packing slips, and the table "
		"of their lines. Used with 'shipments = slip'."},
    {"delivered_status", CONF_TEXT, "Delivered Invoiced",
	.help = "Statuses of a sales order that mean that it was shipped, "
		"separated by blanks."},
    {"page", CONF_INT, "100", .min = 1, .max = 10000,
	.help = "Rows per request."},
    CONF_MORE(http_keys),
};
