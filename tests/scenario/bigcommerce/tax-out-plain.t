# A tax on top of the price is added to each line, and to the shipping.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Europe/Berlin
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures tax-out-plain
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":false,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"54.3700","total_inc_tax":"64.7000","total_tax":"10.3300","items_total":3,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":4.9,"cost_ex_tax":4.9,"cost_inc_tax":5.83,
	"cost_tax":0.93}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"T-shirt red M",
	"sku":"TS-RED-M","type":"physical","price_ex_tax":"16.4900","price_inc_tax":"19.6231",
	"total_ex_tax":"49.4700","total_inc_tax":"58.8693","total_tax":"9.4000","quantity":3,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"58.8700"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":64.7,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T2i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 19","rate":"19.0000","priority":0,"line_amount":"9.4000",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 19","rate":"19.0000",
	"priority":0,"line_amount":"0.9300","order_product_id":null,"order_address_id":20,
	"line_item_type":"shipping"}]
stdout tax-out-plain: as booked
