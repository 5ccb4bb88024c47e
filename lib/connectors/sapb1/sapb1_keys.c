/* The keys of a section with driver = sapb1; ecx-sapb1(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key sapb1_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The URL of the Service Layer, up to and including /b1s/v2, in "
		"small letters."},
    {"company", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The name of the company's database."},
    {"sold_to", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The code of the customer of created orders."},
    {"freight_code", CONF_INT, .need = CONF_NEEDED,
	.help = "The code of the freight expense that stands for shipping and "
		"other charges. Without it, an order with a charge is "
		"refused."},
    {"discount_code", CONF_INT, .need = CONF_NEEDED,
	.help = "The code of the freight expense that stands for discounts on "
		"the whole order. Without it, an order with a discount is "
		"refused."},
    {"warehouses", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The codes of the warehouses whose stock levels are read, "
		"separated by blanks or commas. The stock flow needs at least "
		"one."},
    {"sign_on", CONF_CHOICE, "session", .choices = "session",
	.need = CONF_NEEDED,
	.help = "The method of signing on. With 'session', the driver logs in "
		"with user and password, and all processes share the "
		"session."},
    {"reference", CONF_TEXT, "NumAtCard",
	.help = "The field of orders that holds our reference: the customer's "
		"reference number, or a user-defined field such as "
		"U_WebOrderId."},
    {"line_reference", CONF_TEXT, "FreeText",
	.help = "The field of an order's line that holds its number in the "
		"store. It has to be the one that the maps of orders, "
		"fulfillments and credit notes write or read."},
    {"drafts", CONF_BOOL, "yes",
	.help = "Whether orders are also looked for among drafts. Where no "
		"order ever needs an approval, 'no' saves a request for each "
		"order."},
    {"order_series", CONF_INT,
	.help = "The number of the numbering series of created orders. Without "
		"it, the company's default series is used."},
    {"branch", CONF_INT,
	.help = "The branch of created orders, in a company with several "
		"branches."},
    {"warehouse", CONF_TEXT,
	.help = "The warehouse that orders are shipped from. Without it, each "
		"item's default warehouse is used."},
    {"price_digits", CONF_INT, "6", .max = 6,
	.help = "The decimal places of prices in the company."},
    {"credit_object", CONF_TEXT, "14",
	.help = "The type of document of which drafts are created for refunds, "
		"as DocObjectCode has it. Type 14 is the A/R credit memo."},
    {"credit_series", CONF_INT,
	.help = "The number of the numbering series of these drafts. Without "
		"it, the company's default series is used."},
    {"credit_item", CONF_TEXT,
	.help = "The item that stands for an amount that was refunded alone: a "
		"document has to have a line. Without it, such a refund is "
		"reported."},
    {"return_warehouse", CONF_TEXT,
	.help = "The warehouse of goods that come back and can be sold. "
		"Without it, each item's default warehouse."},
    {"blocked_warehouse", CONF_TEXT,
	.help = "That of goods that come back and cannot be sold. Without it, "
		"a refund of such goods is reported."},
    {"hold_block", CONF_TEXT, "tNO",
	.help = "The value of Confirmed of orders created under "
		"total_differs = hold."},
    {"retry_words", CONF_TEXT,
	"-2039:, another user, deadlock, lock wait timeout, locked by",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed; error "
		"codes are among its words. The document is deferred."},
    {"customer_reference", CONF_TEXT, "CardCode",
	.help = "The field of business partners that holds our reference. "
		"With CardCode, the store numbers the customers. With any "
		"other field, the customer's code comes from a series."},
    {"customer_series", CONF_INT,
	.help = "The number of the numbering series of created customers."},
    {"customer_group", CONF_INT,
	.help = "The number of the group of created customers."},
    {"customer_currency", CONF_TEXT, "##",
	.help = "The currency of created customers. The value ## stands for "
		"all currencies."},
    {"item_filter", CONF_TEXT, "SalesItem eq 'tYES'",
	.help = "The items that are read, as an OData filter. An item that "
		"ceases to match keeps its last stock level in the store."},
    {"item_fields", CONF_TEXT,
	.help = "Further fields of items to read, for your own maps, such as "
		"U_Brand SalesUnit."},
    {"stock", CONF_TEXT, "InStock -Committed",
	.help = "The quantities of a warehouse that add up to the stock level "
		"of an item. A quantity with a '-' before its name is "
		"subtracted. Ordered adds what is expected from vendors."},
    {"sales_unit", CONF_BOOL, "yes",
	.help = "Whether stock levels are converted to whole sales units, by "
		"the field SalesItemsPerUnit."},
    {"price_list", CONF_TEXT, "1",
	.help = "The numbers of the price lists that are read, separated by "
		"blanks or commas. Behind a number may stand the name of a "
		"price list, which is the priceType of its prices: '1, "
		"5=wholesale'."},
    {"special_prices", CONF_TEXT,
	.help = "The codes of business partners whose special prices are read, "
		"each with the name of a price list, which is the priceType of "
		"its prices: 'C20000=wholesale'. '*1=SalePrice' are the "
		"periods and quantities of price list 1."},
    {"price_unit", CONF_TEXT,
	.help = "Unit of measure of the prices that are read, of items that "
		"have a price for it. Without it, and of other items, the "
		"price is that of the pricing unit."},
    {"deliveries", CONF_CHOICE, "DeliveryNotes",
	.choices = "DeliveryNotes Invoices",
	.help = "The documents that are read as shipments. Invoices is for a "
		"company that writes no delivery notes."},
    {"delivery_search", CONF_CHOICE, "join", .choices = "join reference",
	.help = "How the deliveries of an order are found, and what is "
		"credited of its invoices. With 'join', by the lines of "
		"documents, which name what they are based on. With "
		"'reference', by the reference that a document copies from "
		"the order, on a server without joins; that misses a delivery "
		"of several orders."},
    {"delivery_fields", CONF_TEXT,
	.help = "Further fields of deliveries to read, for your own maps."},
    {"document_states", CONF_TEXT,
	"bost_Open=OrderProcessing bost_Close=OrderDelivered",
	.help = "What the status of an order is as a state of the order."},
    {"invoices", CONF_BOOL, "yes",
	.help = "Whether the invoices of an order are read with its state, by "
		"the reference that an invoice copies from its order."},
    {"page", CONF_INT, "100", .min = 1, .max = 5000,
	.help = "The number of rows that one request asks for."},
    CONF_MORE(http_keys),
};
