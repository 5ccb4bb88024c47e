# Discounts of a line, of the cart and of the shipping each stay where they were given.
# The members are from the contract, the amounts calculated by its descriptions.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-discounts
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"15.2600","coupon_discount":"0.0000",
	"total_ex_tax":"57.2200","total_inc_tax":"69.2500","total_tax":"12.0300","items_total":8,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":5.95,"cost_ex_tax":2.45,"cost_inc_tax":2.97,
	"cost_tax":0.52}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"T-shirt red M",
	"sku":"TS-RED-M","type":"physical","price_ex_tax":"20.6198","price_inc_tax":"24.9500",
	"total_ex_tax":"41.2397","total_inc_tax":"49.9000","total_tax":"6.5900","quantity":2,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[{"id":"1",
	"amount":"7.4900","name":"Promotion","code":null,"target":"product"},{"id":"2",
	"amount":"4.4600","name":"Promotion","code":null,"target":"order"}],
	"discounted_total_inc_tax":"37.9500"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Socks","sku":"SOCK","type":"physical",
	"price_ex_tax":"2.7521","price_inc_tax":"3.3300","total_ex_tax":"13.7603",
	"total_inc_tax":"16.6500","total_tax":"2.5900","quantity":5,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[{"id":"2","amount":"1.7400","name":"Promotion",
	"code":null,"target":"order"}],"discounted_total_inc_tax":"14.9100"},{"id":30,"order_id":1,
	"product_id":31,"order_address_id":20,"name":"Cap","sku":"CAP","type":"physical",
	"price_ex_tax":"12.3884","price_inc_tax":"14.9900","total_ex_tax":"12.3884",
	"total_inc_tax":"14.9900","total_tax":"2.3300","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[{"id":"2","amount":"1.5700","name":"Promotion",
	"code":null,"target":"order"}],"discounted_total_inc_tax":"13.4200"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":69.25,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T11i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"6.5900",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 21","rate":"21.0000",
	"priority":0,"line_amount":"2.5900","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"2.3300",
	"order_product_id":"30","line_item_type":"item"},{"id":4,"name":"Tax 21","rate":"21.0000",
	"priority":0,"line_amount":"0.5200","order_product_id":null,"order_address_id":20,
	"line_item_type":"shipping"}]
stdout three-discounts: as booked
