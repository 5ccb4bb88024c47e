/* The keys of a section with driver = magento; ecx-magento(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key magento_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help =
	    "Address of the REST API with the store view 'all', so that "
	    "prices and products are written for all store views: "
	    "'https://shop.example.org/rest/all'. Some servers need "
	    "'/index.php/rest/all'. For Adobe Commerce as a Cloud Service it "
	    "is the address of the server with the id of the tenant."},
    {"source", CONF_TEXT, .need = CONF_NEEDED,
	.help = "Code of the source for stock levels that name no location, "
		"and for all shipments. When it is absent, such levels are set "
		"at the source 'default', and shipments name no source, which "
		"a store with several sources refuses."},
    {"sign_on", CONF_CHOICE, "token", .choices = "token oauth1 oauth2",
	.need = CONF_NEEDED,
	.help =
	    "Method of signing on. With 'oauth1' the four secrets of an "
	    "integration sign each request: consumer_key, consumer_secret, "
	    "token and token_secret. With 'token' the access token of the "
	    "integration is sent alone. With 'oauth2', for Adobe Commerce as a "
	    "Cloud Service, client_id and client_secret of a project in the "
	    "Adobe Developer Console are exchanged for access tokens at "
	    "token_url."},
    {"ims_org", CONF_TEXT,
	.help = "Id of the organization of Adobe Commerce as a Cloud Service, "
		"sent with each request together with client_id."},
    {"page_size", CONF_INT, "128", .min = 1, .max = 1024,
	.help = "Number of records per request. A power of two is best. A "
		"store that limits the input of its API accepts at most 300."},
    {"tax_in_prices", CONF_CHOICE, "auto", .choices = "auto yes no",
	.help = "Whether the prices of orders include tax. Magento does not "
		"say so in an order. With 'auto' they include tax if the lines "
		"of the order add up to its subtotal only with tax."},
    {"fees", CONF_TEXT,
	.help = "Members of an order, or of its extension_attributes, in which "
		"extensions write fees, such as one for cash on delivery: in "
		"the base currency and without tax, separated by blanks. A "
		"member with the tax of the fee follows behind a slash: "
		"'base_cod_fee/base_cod_tax_amount'."},
    {"order_history", CONF_BOOL, "yes",
	.help = "Whether customers are read together with a summary of their "
		"orders. It takes one request per customer, and one more for "
		"each further 128 orders."},
    {"inventory", CONF_CHOICE, "sources", .choices = "sources single",
	.help = "Where stock levels are set. With 'sources' they are set per "
		"source, which every store since 2.3 has unless that module "
		"was removed. With 'single' the one stock item of a product is "
		"set, in two requests each."},
    {"store_id", CONF_INT, "0",
	.help = "Id of the store view for which prices are set. The number 0 "
		"stands for all store views."},
    {"weight_unit", CONF_TEXT, "KGM",
	.help = "Unit of the store's weights, a code of UN/ECE Recommendation "
		"20. A product whose weight is in another unit is refused."},
    {"bundles", CONF_CHOICE, "together", .choices = "together separately",
	.help = "Whether the parts of a bundle are shipped together or "
		"separately."},
    {"carriers", CONF_TEXT, "dhl fedex ups usps",
	.help = "Codes of the carriers that the store has, separated by "
		"blanks. Any other carrier is sent as 'custom', with its name "
		"as the title."},
    {"state_comment", CONF_TEXT, "ERP:",
	.help = "How the comment begins in which an order has its number and "
		"state in the ERP. Only people in Magento's admin see it."},
    {"notify_customer", CONF_BOOL, "no",
	.help = "Whether Magento sends the customer a mail about each "
		"shipment."},
    {"retry_words", CONF_TEXT,
	"deadlock, lock wait timeout, serialization failure, has gone away, "
	"too many connections, try again later",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed. The "
		"document is deferred."},
    ORDER_URL_KEY("{origin}/admin/sales/order/view/order_id/{id}"),
    CONF_MORE(http_keys),
};
