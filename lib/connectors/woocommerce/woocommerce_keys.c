/* The keys of a section with driver = woocommerce; ecx-woocommerce(5). */
#include "connectors/keys.h"
#include "core/conn_keys.h"
#include "net/http.h"

const struct conf_key woocommerce_keys[] = {
    {"tracking", CONF_CHOICE, "note", .need = CONF_NEEDED,
	.choices = "note shipment-tracking ast fulfillments",
	.help =
	    "Where a shipment is recorded. With 'note' it becomes a note to "
	    "the order. With 'shipment-tracking' it goes to the plugin "
	    "Shipment Tracking, with 'ast' to the plugin Advanced Shipment "
	    "Tracking. With 'fulfillments' it becomes a fulfillment of "
	    "WooCommerce 10.1 or newer, where that feature is enabled."},
    {"sign_on", CONF_CHOICE, "basic", .choices = "basic query oauth1",
	.need = CONF_NEEDED,
	.help = "Method of signing on, with the two halves of a key for the "
		"REST API. With 'basic' they are user and password, for a shop "
		"that is reached by https. With 'query' they are consumer_key "
		"and consumer_secret and are sent as parameters of the "
		"address, for a server that drops the header Authorization. "
		"With 'oauth1' consumer_key and consumer_secret sign each "
		"request, for a shop in an own network without https."},
    {"api_path", CONF_TEXT, "/wp-json",
	.help = "Path of the REST API below url. A shop whose permalinks are "
		"plain has it at '/?rest_route='. WooCommerce takes a key only "
		"where 'wp-json/wc/' stands in the address, so that a "
		"parameter with these words is added then."},
    {"page", CONF_INT, "100", .min = 1, .max = 100,
	.help = "Number of orders or customers per request. A shop on a small "
		"server answers sooner with 25."},
    {"status", CONF_TEXT, "any",
	.help = "Statuses of the orders to read, separated by commas: "
		"'processing,completed'. The word 'any' stands for all but "
		"orders in the trash."},
    {"paid_status", CONF_TEXT, "completed",
	.help = "Statuses, separated by commas, in which an order counts as "
		"paid even without a date of payment."},
    {"decimals", CONF_CHOICE, .choices = "0 1 2 3 4",
	.help = "Number of decimals of the shop's prices. When it is absent, "
		"it is read from the settings of the shop; where the key has "
		"no permission for them, amounts have the decimals of the "
		"currency."},
    {"order_number", CONF_CHOICE, "number", .choices = "number id",
	.help = "What the reference of an order is made of. With 'id' it is "
		"the id, for a shop with a plugin whose order numbers have "
		"characters that a reference cannot have. Once orders have "
		"been created, this must not change."},
    {"sku_without_product", CONF_TEXT,
	.help = "SKU of a line that has no product, because it was typed in or "
		"its product was deleted. When it is absent, an order with "
		"such a line is refused."},
    {"virtual_sku", CONF_TEXT,
	.help = "SKUs, separated by commas, of products that are not sent, "
		"which WooCommerce does not tell of a line. A '*' at the end "
		"stands for any text."},
    {"gift_card_sku", CONF_TEXT,
	.help = "SKUs, separated by commas, of gift cards that are sold, "
		"beside those of the plugin Gift Cards. A '*' at the end "
		"stands for any text."},
    {"bundle_parts", CONF_BOOL, "no",
	.help = "Whether the parts of a bundle that has a price of its own are "
		"lines of the order, too, for an ERP that does not know the "
		"bundle. Those of a bundle that is priced by its parts always "
		"are, and the bundle is not (plugin Product Bundles, from "
		"memory)."},
    {"tip_fees", CONF_TEXT, "Tip, Tips",
	.help = "Names, separated by commas, of fees that are tips."},
    {"credit_fields", CONF_TEXT, "_funds_used",
	.help = "Custom fields, separated by commas, of an order with an "
		"amount that was paid by store credit and is not in the total "
		"of the order. The default is that of the plugin Account "
		"Funds (from memory)."},
    {"deposit_field", CONF_TEXT, "_wc_deposits_deposit_amount",
	.help = "Custom field of an order in the status 'partially-paid' or "
		"'partial-payment' with the amount that has been paid of it."},
    {"authorised_fields", CONF_TEXT,
	"_stripe_charge_captured=no, _intention_status=requires_capture",
	.help = "Custom fields of an order and their values, separated by "
		"commas, which say that the payment is authorised and will be "
		"charged later: the order is created, and is not paid. The "
		"default is that of Stripe and of WooPayments."},
    {"attribute_fields", CONF_TEXT,
	.help = "Custom fields, separated by commas, of an order that become "
		"its additional properties."},
    {"customer_role", CONF_TEXT, "all",
	.help = "Role of the users that are read as customers."},
    {"history_status", CONF_TEXT, "processing,completed",
	.help = "Statuses, separated by commas, of the orders that count in "
		"the order history of a customer."},
    {"sku_batch", CONF_INT, "50", .min = 1, .max = 100,
	.help = "Number of SKUs that one request searches for, separated by "
		"commas (from memory). Use 1 for a shop that does not search "
		"for several."},
    {"currency", CONF_TEXT,
	.help = "Currency of the shop, for prices. When it is absent, it is "
		"read from the settings of the shop, for which the key needs "
		"permission."},
    {"prices_include_tax", CONF_CHOICE, .choices = "yes no",
	.help = "Whether prices are entered in the shop with tax. When it is "
		"absent, it is read from the settings of the shop, for which "
		"the key needs permission."},
    {"sale_type", CONF_TEXT, "SalePrice",
	.help = "The priceType of a price that is set as the sale price."},
    {"new_products", CONF_CHOICE, "draft", .choices = "draft publish refuse",
	.help = "What is done with a product whose SKU the shop does not have. "
		"With 'draft' or 'publish' it is created in that status, with "
		"'refuse' it is refused."},
    {"weight_unit", CONF_TEXT, "KGM",
	.help = "Unit of the shop's weights, a code of UN/ECE Recommendation "
		"20. A product whose weight is in another unit is refused."},
    {"dimension_unit", CONF_TEXT, "CMT",
	.help = "Unit of the shop's dimensions, a code of UN/ECE "
		"Recommendation 20. A product whose width, height or depth is "
		"in another unit is refused."},
    {"provider_key", CONF_TEXT, "_shipment_provider",
	.help = "Field with the name of the carrier in a fulfillment: "
		"'_shipment_provider' or '_shipping_provider', as WooCommerce "
		"uses both."},
    {"notify", CONF_BOOL, "no",
	.help = "Whether WooCommerce notifies the customer of the note or the "
		"fulfillment. The status 'completed' sends a mail of its "
		"own."},
    {"shipped_status", CONF_TEXT, "completed",
	.help = "Status of an order that is completely shipped. With 'none' "
		"the status is left as it is."},
    {"partial_status", CONF_TEXT, "none",
	.help = "Status of an order that is partially shipped. With 'none' the "
		"status is left as it is, because WooCommerce has no such "
		"status of its own."},
    {"retry_words", CONF_TEXT,
	"deadlock, lock wait timeout, has gone away, too many connections, "
	"error establishing a database connection, try again later",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed. The "
		"document is deferred."},
    ORDER_URL_KEY("{origin}/wp-admin/post.php?post={id}&action=edit"),
    CONF_MORE(http_keys),
};
