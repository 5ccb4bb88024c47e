# An amount that was given back alone is an allowance, with tax in it.
# The members are from the contract, the amounts calculated by its descriptions.
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-amount-before
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Sat, 21 Nov 2026 10:01:00 +0000","date_shipped":"","status_id":14,
	"payment_status":"partially refunded","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"32.9800","total_inc_tax":"39.9000","total_tax":"6.9200","items_total":2,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"16.4876","price_inc_tax":"19.9500",
	"total_ex_tax":"32.9752","total_inc_tax":"39.9000","total_tax":"6.9200","quantity":2,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"39.9000"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":39.9,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T63i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[{"id":501,"order_id":1,"user_id":0,"created":"2026-11-21T10:00:00+00:00",
	"reason":"","total_amount":5,"total_tax":0,"items":[{"item_type":"ORDER","item_id":1,
	"requested_amount":5}],"payments":[{"id":601,"provider_id":"custom","amount":5,
	"offline":false,"is_declined":false,"declined_message":""}]}],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"6.9200",
	"order_product_id":"10","line_item_type":"item"}]
> GET /v2/orders/1/shipments?*
< 204
stdout refunded-amount-before: as booked
