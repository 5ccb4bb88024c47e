# A discount of the cart lowers the taxes of both rates.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Europe/Brussels
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-mixed-rates
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"10.0000","coupon_discount":"0.0000",
	"total_ex_tax":"23.3100","total_inc_tax":"27.4300","total_tax":"4.1200","items_total":5,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"T-shirt red M",
	"sku":"TS-RED-M","type":"physical","price_ex_tax":"16.4876","price_inc_tax":"19.9500",
	"total_ex_tax":"16.4876","total_inc_tax":"19.9500","total_tax":"2.5400","quantity":1,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[{"id":"2",
	"amount":"5.3300","name":"Promotion","code":null,"target":"order"}],
	"discounted_total_inc_tax":"14.6200"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Socks","sku":"SOCK","type":"physical",
	"price_ex_tax":"2.7521","price_inc_tax":"3.3300","total_ex_tax":"8.2562",
	"total_inc_tax":"9.9900","total_tax":"1.2700","quantity":3,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[{"id":"2","amount":"2.6700","name":"Promotion",
	"code":null,"target":"order"}],"discounted_total_inc_tax":"7.3200"},{"id":30,"order_id":1,
	"product_id":31,"order_address_id":20,"name":"Book","sku":"BOOK","type":"physical",
	"price_ex_tax":"7.0660","price_inc_tax":"7.4900","total_ex_tax":"7.0660",
	"total_inc_tax":"7.4900","total_tax":"0.3100","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[{"id":"2","amount":"2.0000","name":"Promotion",
	"code":null,"target":"order"}],"discounted_total_inc_tax":"5.4900"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":27.43,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T9i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"2.5400",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 21","rate":"21.0000",
	"priority":0,"line_amount":"1.2700","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 6","rate":"6.0000","priority":0,"line_amount":"0.3100",
	"order_product_id":"30","line_item_type":"item"}]
stdout order-discount-mixed-rates: as booked
