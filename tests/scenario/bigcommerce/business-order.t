# A company's own order number goes along, and nothing is paid.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Europe/Berlin
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures business-order
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"pending","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":false,"discount_amount":"105.8400","coupon_discount":"0.0000",
	"total_ex_tax":"1353.9600","total_inc_tax":"1611.2200","total_tax":"257.2600",
	"items_total":180,"items_shipped":0,"billing_address":{"first_name":"Ada",
	"last_name":"Byron","email":"ada@example.org","country_iso2":"NL",
	"form_fields":[{"name":"PO Number","value":"PO-2026/0815"}]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[],
	"payment_method":"On account"}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"7.3500","price_inc_tax":"8.7465",
	"total_ex_tax":"1058.4000","total_inc_tax":"1259.4960","total_tax":"180.9900",
	"quantity":144,"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[{"id":"1",
	"amount":"105.8400","name":"Promotion","code":null,"target":"product"}],
	"discounted_total_inc_tax":"1133.5500"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Bowl","sku":"BOWL","type":"physical",
	"price_ex_tax":"11.1500","price_inc_tax":"13.2685","total_ex_tax":"401.4000",
	"total_inc_tax":"477.6660","total_tax":"76.2700","quantity":36,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[],"discounted_total_inc_tax":"477.6700"}]
> GET /v3/orders/1/transactions
< 200  {"data":[],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 19","rate":"19.0000","priority":0,"line_amount":"180.9900",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 19","rate":"19.0000",
	"priority":0,"line_amount":"76.2700","order_product_id":"20","line_item_type":"item"}]
stdout business-order: as booked
