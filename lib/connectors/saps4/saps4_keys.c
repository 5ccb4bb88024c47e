/* The keys of a section with driver = saps4; ecx-saps4(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key saps4_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The URL of the OData services, up to and including "
		"/sap/opu/odata/sap. In the cloud its host is the one with "
		"'-api' in its name."},
    {"sales_organization", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The sales organization of created orders and customers, and "
		"of the prices that are read."},
    {"sold_to", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The customer number of the sold-to party of created orders."},
    {"freight_material", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The material that stands for shipping and other charges of "
		"an order. Without it, an order with a charge is refused."},
    {"plants", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The plants whose stock levels are read, separated by blanks "
		"or commas. The stock flow needs at least one."},
    {"sign_on", CONF_CHOICE, "basic", .choices = "basic none oauth2 token",
	.need = CONF_NEEDED,
	.help = "The method of signing on. With 'basic', user and password "
		"are sent with each request. With 'none', the client "
		"certificate alone says who we are. With 'oauth2', a token "
		"is requested from token_url, as a rule "
		"https://host/sap/bc/sec/oauth2/token with client_auth = "
		"basic. With 'token', a fixed token is sent: SAP's sandbox "
		"wants token_header = APIKey and an empty token_prefix."},
    {"client", CONF_TEXT,
	.help = "The client on a system that has several, for example 100. "
		"Without it, the system uses its default client."},
    {"language", CONF_TEXT, "en",
	.help = "The language of error messages and of product names."},
    {"distribution_channel", CONF_TEXT, "10",
	.help = "The distribution channel of created orders and customers. A "
		"price of another channel is not read."},
    {"division", CONF_TEXT, "00",
	.help = "The division of created orders and customers."},
    {"order_type", CONF_TEXT, "OR",
	.help = "Sales document type of created orders."},
    {"ship_to", CONF_CHOICE, "insert", .choices = "insert none",
	.help = "Whether the delivery address is sent with the order. With "
		"'insert', it is sent as the address of the ship-to party. "
		"With 'none', it is not sent, because older releases refuse "
		"it: the order is then shipped to the address of sold_to, "
		"unless the map takes the customer from a table."},
    {"ship_to_function", CONF_TEXT, "SH",
	.help = "The partner function of the ship-to party in the language of "
		"the user. In German it is WE."},
    {"price_condition", CONF_TEXT, "PMP0",
	.help = "The condition type of the price of an order line."},
    {"discount_condition", CONF_TEXT, "DRN1",
	.help = "The condition type of a discount on the whole order."},
    {"rejection_reason", CONF_TEXT,
	.help = "The reason for rejection of items that were cancelled in the "
		"store: one that takes them out of delivery and of billing. "
		"It is needed with changes = apply and cancel = apply."},
    {"credit_type", CONF_TEXT, "CR",
	.help = "Sales document type of created credit memo requests."},
    {"return_type", CONF_TEXT, "RE",
	.help = "Sales document type of created customer returns, of goods "
		"that come back. With an empty value all credit notes are "
		"credit memo requests, which move no stock."},
    {"credit_block", CONF_TEXT, "08",
	.help = "The billing block with which both are created."},
    {"order_reason", CONF_TEXT,
	.help = "The order reason of both, such as 102, where credit_reason "
		"has none."},
    {"return_storage", CONF_TEXT,
	.help = "The storage location of goods that come back and can be "
		"sold."},
    {"blocked_storage", CONF_TEXT,
	.help = "That of goods that come back and cannot be sold."},
    {"hold_block", CONF_TEXT,
	.help = "The delivery block of orders created under total_differs = "
		"hold: one that is used for nothing else, such as ZE."},
    {"text_id", CONF_TEXT,
	.help = "The text id of the header under which attributes, payments "
		"and the comment of an order are created. Without it, they "
		"are not."},
    {"item_text_id", CONF_TEXT,
	.help = "The text id of the item under which the attributes of a line "
		"are created, such as an engraving. Without it, they are not, "
		"and the receipt says so."},
    {"text_language", CONF_TEXT, "EN", .help = "The language of these texts."},
    {"retry_words", CONF_TEXT,
	"V1/042, MC/601, currently being processed by, locked by, deadlock",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed; error "
		"codes are among its words. The document is deferred."},
    {"stock_types", CONF_TEXT, "01",
	.help = "The stock types that can be sold, separated by blanks or "
		"commas. Type 01 is unrestricted stock."},
    {"zero_stock", CONF_BOOL, "yes",
	.help = "Whether the level of materials without stock is sent as 0."},
    {"pad_numbers", CONF_BOOL, "yes",
	.help = "Whether order numbers in queries of the services of "
		"deliveries and of billing documents are padded with zeros to "
		"ten digits."},
    {"delivery_states", CONF_TEXT,
	"A=OrderProcessing B=OrderInTransit C=OrderDelivered",
	.help = "What the delivery status of an order is as a state of the "
		"order."},
    {"credit_blocked", CONF_TEXT, "B C",
	.help = "The credit check statuses of an order that is held."},
    {"invoices", CONF_BOOL, "yes",
	.help = "Whether the invoices of an order are read with its state, "
		"which needs the service API_BILLING_DOCUMENT_SRV."},
    {"invoice_categories", CONF_TEXT, "M",
	.help = "The categories of billing documents that are invoices."},
    {"list_condition", CONF_TEXT, "PPR0",
	.help = "The condition types of list prices, separated by blanks or "
		"commas."},
    {"price_tables", CONF_TEXT,
	.help = "The numbers of the condition tables whose prices are read, in "
		"order of precedence. Without it, all tables are read, and "
		"the first price of a material in each currency and price "
		"list is used."},
    {"price_filter", CONF_TEXT,
	.help = "Which of the prices are read, as an OData filter such as "
		"CustomerPriceGroup eq 'A1'. A price that is restricted by a "
		"field that does not stand here, to some customers or to a "
		"plant, is not read."},
    {"scale_types", CONF_TEXT, "A",
	.help = "The scale types, separated by blanks or commas, in which a "
		"price holds from the quantity of its line on. A price with "
		"a scale of another type, or of values, is refused."},
    {"partner_grouping", CONF_TEXT,
	.help = "The grouping of created business partners."},
    {"partner_roles", CONF_TEXT, "FLCU00 FLCU01",
	.help = "The roles of created business partners, separated by blanks "
		"or commas."},
    {"page", CONF_INT, "500", .min = 1, .max = 5000,
	.help = "The number of rows that one request asks for."},
    CONF_MORE(http_keys),
};
