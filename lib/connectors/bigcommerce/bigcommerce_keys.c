/* The keys of a section with driver = bigcommerce; ecx-bigcommerce(5). */
#include "connectors/keys.h"
#include "net/http.h"

const struct conf_key bigcommerce_keys[] = {
    {"url", CONF_TEXT, .need = CONF_REQUIRED,
	.help = "Address of the store's API, with the hash of the store that "
		"stands in the API path of its account: "
		"'https://api.bigcommerce.com/stores/abc123'."},
    {"sign_on", CONF_CHOICE, "token", .choices = "token", .need = CONF_NEEDED,
	.help = "Method of signing on. The access token of a store-level API "
		"account is sent with each request."},
    {"location", CONF_INT, "1", .min = 1, .max = 2147483647,
	.need = CONF_NEEDED,
	.help = "Id of the location for stock levels that name none."},
    {"token_header", CONF_TEXT, "X-Auth-Token",
	.help = "Header in which the token is sent."},
    {"page", CONF_INT, "50", .min = 2, .max = 250,
	.help = "Number of orders or customers per request."},
    {"decimals", CONF_CHOICE, .choices = "0 1 2 3 4",
	.help = "Number of decimals of the amounts of orders. When it is "
		"absent, it is read from the currencies of the store; where "
		"the token may not read them, amounts have the decimals of "
		"the currency."},
    {"several_addresses", CONF_CHOICE, "refuse", .choices = "refuse first",
	.help = "What is done with an order that goes to several addresses. "
		"With 'refuse' it is for a person, with 'first' the whole "
		"order has the first of them."},
    {"gift_card_sku", CONF_TEXT, "GIFT-CARD",
	.help = "SKU of a gift certificate that is sold, which has none in the "
		"store."},
    {"sku_without_product", CONF_TEXT,
	.help = "SKU of a line that was typed in and has no product. When it "
		"is absent, an order with such a line is refused."},
    {"reference_fields", CONF_TEXT, "PO Number, Purchase Order",
	.help = "Names, separated by commas, of fields of the form of the "
		"billing address that have the customer's order number."},
    {"vat_fields", CONF_TEXT, "VAT Number, VAT, Tax ID",
	.help = "Names, separated by commas, of fields of the form of an "
		"address that have the customer's VAT number."},
    {"price_list", CONF_INT, .min = 1, .max = 2147483647,
	.help = "Id of the price list in which prices are set. When it is "
		"absent, they are set in the catalog."},
    {"weight_unit", CONF_TEXT, "KGM",
	.help = "Unit of the store's weights, a code of UN/ECE Recommendation "
		"20. A product whose weight is in another unit is refused."},
    {"dimension_unit", CONF_TEXT, "CMT",
	.help = "Unit of the store's dimensions, a code of UN/ECE "
		"Recommendation 20. A product whose width, height or depth is "
		"in another unit is refused."},
    {"providers", CONF_TEXT,
	"auspost canadapost endicia usps fedex royalmail ups upsready "
	"shipperhq",
	.help = "Carriers, separated by blanks, that the store knows as "
		"shipping providers. Any other one is sent as the tracking "
		"carrier."},
    {"state_namespace", CONF_TEXT, "ecx",
	.help = "Namespace of the metafields in which an order has its state "
		"and invoices in the ERP. Its number there is the order's "
		"external_order_id."},
    {"retry_words", CONF_TEXT, "try again later, timed out, is locked",
	.help = "Phrases, separated by commas, in a refusal that say that "
		"nothing was created and that a later try may succeed. The "
		"document is deferred."},
    CONF_MORE(http_keys),
};
