/* The keys of a section with driver = sagex3; ecx-sagex3(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key sagex3_keys[] = {
    {"folder", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Name of the endpoint, which is that of the X3 folder."},
    {"pool", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Alias of the pool of classic SOAP web services."},
    {"order_object", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Name under which the object of sales orders (SOH) is "
		"published as a web service."},
    {"url", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Address of the server with its port, such as "
		"https://HOST:8124."},
    {"sales_site", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Sales site of created orders."},
    {"shipping_site", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Shipping site of created orders."},
    {"customer", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Customer of created orders."},
    {"stock_sites", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Sites whose stock levels are read, separated by blanks."},
    {"currency", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Currency of created customers, and of prices whose rows do "
		"not show one."},
    {"sign_on", CONF_CHOICE, "basic", .choices = "basic token oauth2 none",
	.need = CONF_NEEDED,
	.help = "Method of signing on: 'basic' with user and password, "
		"'token' or 'oauth2' for a Bearer token, which X3 takes from "
		"version 2023 R2 on, or 'none'."},
    {"customer_object", CONF_TEXT,
	.help = "Name under which the object of customers (BPC) is published "
		"as a web service. Without it, no customers can be created."},
    {"customer_category", CONF_TEXT, .help = "Category of created customers."},
    {"soap_path", CONF_TEXT,
	"/soap-generic/syracuse/collaboration/syracuse/CAdxWebServiceXmlCC",
	.help = "Path of the SOAP service on the server."},
    {"language", CONF_TEXT, "ENG",
	.help = "Language of messages and of created customers."},
    {"find", CONF_CHOICE, "rest", .choices = "rest soap",
	.help = "Service by which existing orders and customers are looked up. "
		"Use 'soap' where the REST service is closed."},
    {"retry_words", CONF_TEXT,
	"being modified, is locked, record locked, locked by, locked record, "
	"in use by, another user, deadlock, "
	"en cours de modif, en cours d'utilisation, verrouill, "
	"wird gerade, in Bearbeitung, gesperrt durch, gesperrt von, "
	"Datensatz gesperrt, Datensatz ist gesperrt, "
	"en curso de modif, siendo modificad, registro bloqueado, "
	"bloqueado por, em curso de modif, sendo modificad, "
	"registo bloqueado, "
	"no pool entry, no licence, no license, session closed, "
	"session expired, session limit",
	.help = "Phrases, separated by commas, in an error message of X3 that "
		"say that nothing was saved and that a later try may succeed: "
		"a locked record, in the languages of X3, a pool or a session "
		"that is used up. The document is deferred."},
    {"order_source", CONF_TEXT, "SORDER",
	.help = "Class in which orders are looked up, followed by the name of "
		"the representation where that differs."},
    {"reference_field", CONF_TEXT, "CUSORDREF",
	.help =
	    "Field of an order that holds our reference, which has up to 20 "
	    "characters. The map has to write the same field."},
    {"total_field", CONF_TEXT, "ORDINVATI",
	.help = "Field of an order with its total including tax."},
    {"order_type", CONF_TEXT, "SON",
	.help = "Sales order type of created orders."},
    {"price_field", CONF_TEXT, "GROPRI",
	.help = "Field of an order line with the price of one piece."},
    {"price_digits", CONF_INT, "5",
	.help = "Decimal places of the price of one piece."},
    {"prices_taxed", CONF_BOOL, "no",
	.help = "Whether prices of order lines include tax, as the order type "
		"says."},
    {"text_field", CONF_TEXT,
	.help = "Field of an order into which its attributes, payments and "
		"comment are written, as GROUP.FIELD: one of the site's own "
		"that is published with the object. Without it, they are "
		"not."},
    {"line_text_field", CONF_TEXT, "ITMDES1",
	.help = "Field of an order line into which its attributes are written, "
		"such as an engraving. ITMDES1, the description, has 30 "
		"characters: an order with longer ones is refused."},
    {"freight_item", CONF_TEXT, "FREIGHT",
	.help = "Item for shipping and other charges of an order."},
    {"discount_item", CONF_TEXT, "DISCOUNT",
	.help = "Item for a discount on a whole order."},
    {"customer_source", CONF_TEXT, "BPCUSTOMER",
	.help = "Class in which customers are looked up, followed by the name "
		"of the representation where that differs."},
    {"customer_reference_field", CONF_TEXT, "BPCNUM",
	.help = "Field of a customer that holds our reference, by default the "
		"customer's number."},
    {"email_source", CONF_TEXT, "BPADDRESS",
	.help = "Class of addresses in which a customer is looked for by "
		"e-mail address, followed by the name of the representation "
		"where that differs."},
    {"email_field", CONF_TEXT, "WEB1",
	.help = "Column of 'email_source' with the e-mail address."},
    {"email_partner_field", CONF_TEXT, "BPANUM",
	.help = "Column of 'email_source' with the number of the customer."},
    {"stock_source", CONF_TEXT, "ITMMVT",
	.help = "Class of stock levels, followed by the name of the "
		"representation where that differs."},
    {"stock_formula", CONF_TEXT, "PHYSTO -PHYALL",
	.help = "Columns of stock that are added up to the quantity available "
		"to sell. A column with a minus sign in front is subtracted. "
		"Many sites also subtract GLOALL."},
    {"product_source", CONF_TEXT, "ITMMASTER",
	.help = "Class of products, followed by the name of the representation "
		"where that differs."},
    {"changed_field", CONF_TEXT, "UPDDATTIM",
	.help = "Column with the time of a product's last change. With 'none' "
		"all products are read in each run."},
    {"item_status", CONF_TEXT, "1",
	.help = "Statuses of the items that are read as products, separated by "
		"blanks. Status 1 is active."},
    {"price_source", CONF_TEXT, "ITMSALES",
	.help = "Class of prices, followed by the name of the representation "
		"where that differs."},
    {"sales_price_field", CONF_TEXT, "BASPRI",
	.help = "Column of 'price_source' with the price."},
    {"price_list", CONF_TEXT,
	.help = "Codes of the price lists that are read, separated by blanks, "
		"where 'price_source' is the class of price lists. The prices "
		"of several lists have the code of their list as priceType."},
    {"price_list_field", CONF_TEXT, "PLI",
	.help = "Column of 'price_source' with the code of the price list."},
    {"price_unit", CONF_TEXT,
	.help = "Unit of measure of the prices that are read from price lists. "
		"Without it the prices of all units are read."},
    {"delivery_source", CONF_TEXT, "SDELIVERY",
	.help = "Class of deliveries, which are the shipments of X3, followed "
		"by the name of the representation where that differs."},
    {"delivery_order_field", CONF_TEXT, "SOHNUM",
	.help = "Column of a delivery, and of its lines, with the number of "
		"the order."},
    {"delivery_lines", CONF_TEXT, "SDHSDD",
	.help = "List of a delivery's details with its lines."},
    {"delivered_quantity", CONF_TEXT, "QTY",
	.help = "Column of a delivery line with the shipped quantity."},
    {"delivered", CONF_TEXT, "CFMFLG 2",
	.help = "Column of a delivery and the value it has once the delivery "
		"was shipped. The value 2 of CFMFLG is validated."},
    {"closed", CONF_TEXT, "ORDSTA 2",
	.help = "Column of an order and the values it has once the order is "
		"closed, separated by blanks."},
    {"held", CONF_TEXT,
	.help = "Column of an order and the values it has while the order is "
		"held, separated by blanks, such as those of CDTSTA, the "
		"credit status. Without it, no order is read as held."},
    {"invoice_source", CONF_TEXT,
	.help = "Class of sales invoices, followed by the name of the "
		"representation where that differs. Without it, no invoices "
		"are read."},
    {"invoice_order_field", CONF_TEXT, "SOHNUM",
	.help = "Column of an invoice with the number of the order."},
    {"invoice_fields", CONF_TEXT, "NUM INVDAT",
	.help = "Columns of an invoice with its number and its day."},
    {"invoice_posted", CONF_TEXT, "STA 3",
	.help = "Column of an invoice and the values it has once the invoice "
		"is posted, separated by blanks."},
    {"page", CONF_INT, "100", .min = 1, .max = 10000,
	.help = "Rows per request. The server has a limit of its own."},
    CONF_MORE(http_keys),
};
