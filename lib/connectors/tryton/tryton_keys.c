/* The keys of a section with driver = tryton; ecx-tryton(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key tryton_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The URL of the Tryton server, without the database."},
    {"database", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "The name of the database."},
    {"web_shop", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The name of the web shop of created sales. Orders need it."},
    {"charge_product", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The code of the product that stands for charges, such as "
		"shipping. Without it, an order with a charge is refused."},
    {"discount_product", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The code of the product that stands for allowances, such as a "
		"discount on the whole order. Without it, an order with an "
		"allowance is refused."},
    {"tax_*", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The name of the Tryton tax for a tax percentage of the store: "
		"tax_21 is for 21 %, tax_5.5 for 5.5 %."},
    {"warehouses", CONF_TEXT, .need = CONF_NEEDED,
	.help = "The codes of the warehouses whose stock levels are read, "
		"separated by blanks or commas. Without it, all warehouses are "
		"read."},
    {"sign_on", CONF_CHOICE, "session", .choices = "session basic",
	.need = CONF_NEEDED,
	.help = "The method of signing on. With 'session', the driver logs in "
		"once with user and password, and all processes share the "
		"session. With 'basic', user and password are sent with each "
		"call, and Tryton takes a quarter of a second to check them."},
    {"warehouse", CONF_TEXT,
	.help = "The code of the warehouse that sales are shipped from. "
		"Without it, Tryton's default is used."},
    {"payment_term", CONF_TEXT,
	.help = "The name of the payment term of created sales. Without it, "
		"Tryton's default is used."},
    {"invoice_method", CONF_CHOICE, .choices = "manual order shipment",
	.help = "When created sales are invoiced. Without it, Tryton's default "
		"is used."},
    {"shipment_method", CONF_CHOICE, .choices = "manual order invoice",
	.help = "When created sales are shipped. Without it, Tryton's default "
		"is used."},
    {"rounding_product", CONF_TEXT,
	.help = "The code of the product that stands for rounding differences "
		"of taxes. Without it, an order whose total in Tryton differs "
		"by a rounding is refused."},
    {"price_digits", CONF_INT, "4", .max = 9,
	.help = "The decimal places of a unit price in Tryton, which is "
		"price_decimal in trytond.conf."},
    {"order_state", CONF_CHOICE, "processing",
	.choices = "draft quotation confirmed processing",
	.help = "The state to which created sales are moved."},
    {"credit_state", CONF_CHOICE, "processing",
	.choices = "draft quotation confirmed processing",
	.help = "The state to which sales are moved that are credit notes, "
		"under credit = draft. With 'processing' Tryton makes a draft "
		"of their invoice, and of a return shipment for goods that "
		"come back."},
    {"hold_block", CONF_CHOICE, "draft", .choices = "draft",
	.help = "The state of sales that are not quoted yet under "
		"total_differs = hold."},
    {"sale_states", CONF_TEXT,
	"draft=OrderProcessing quotation=OrderProcessing "
	"confirmed=OrderProcessing processing=OrderProcessing "
	"done=OrderDelivered cancelled=OrderCancelled",
	.help = "What the state of a sale is as a state of the order."},
    {"warnings", CONF_CHOICE, "refuse", .choices = "refuse accept",
	.help = "What happens when Tryton warns and asks for a confirmation: "
		"the order is refused, or the warning is accepted."},
    {"stock_level", CONF_CHOICE, "forecast_quantity",
	.choices = "forecast_quantity quantity",
	.help = "The quantity that is read as the stock level. The field "
		"forecast_quantity is the stock on hand, minus what is "
		"ordered, plus what is to be received. The field quantity is "
		"the stock on hand: what Tryton has sold but not shipped is "
		"then offered again."},
    {"published", CONF_BOOL, "no",
	.help = "Whether only products that the web shop publishes are read, "
		"for stock, products and prices."},
    {"carrier", CONF_TEXT, .help = "The name of the carrier of all shipments."},
    {"retry_words", CONF_TEXT,
	"could not serialize access, deadlock detected, "
	"could not obtain lock, database is locked, ConcurrencyException, "
	"TransactionError, concurrent, another user, try again",
	.help = "Phrases, separated by commas, in an error that say that "
		"nothing was created and that a later try may succeed, such "
		"as a record that changed meanwhile. The document is "
		"deferred."},
    {"page", CONF_INT, "200", .min = 1, .max = 10000,
	.help = "The number of records that one call reads."},
    ORDER_URL_KEY("{origin}/#{database}/model/sale.sale/{id}"),
    CONF_MORE(http_keys),
};
