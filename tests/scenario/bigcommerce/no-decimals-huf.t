# Amounts without decimals stay without them.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Europe/Budapest
conf decimals = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-huf
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"HUF","default_currency_code":"HUF",
	"is_tax_inclusive_pricing":true,"discount_amount":"597.0000","coupon_discount":"0.0000",
	"total_ex_tax":"8786.0000","total_inc_tax":"11158.0000","total_tax":"2372.0000",
	"items_total":4,"items_shipped":0,"billing_address":{"first_name":"Ada",
	"last_name":"Byron","email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":1290,"cost_ex_tax":1016,"cost_inc_tax":1290,
	"cost_tax":274}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"B\u00f6gre",
	"sku":"BOGRE","type":"physical","price_ex_tax":"1566.9291","price_inc_tax":"1990.0000",
	"total_ex_tax":"4700.7874","total_inc_tax":"5970.0000","total_tax":"1142.0000",
	"quantity":3,"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[{"id":"1",
	"amount":"597.0000","name":"Promotion","code":null,"target":"product"}],
	"discounted_total_inc_tax":"5373.0000"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"T\u00e1l","sku":"TAL","type":"physical",
	"price_ex_tax":"3539.3701","price_inc_tax":"4495.0000","total_ex_tax":"3539.3701",
	"total_inc_tax":"4495.0000","total_tax":"956.0000","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[],"discounted_total_inc_tax":"4495.0000"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":11158,
	"currency":"HUF","gateway":"custom","gateway_transaction_id":"T26c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 27","rate":"27.0000","priority":0,"line_amount":"1142.0000",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 27","rate":"27.0000",
	"priority":0,"line_amount":"956.0000","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 27","rate":"27.0000","priority":0,"line_amount":"274.0000",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
stdout no-decimals-huf: as booked
