# A card that is sold and one that is used are not netted.
# The members are from the contract, the amounts calculated by its descriptions.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures gift-card-sold-and-used
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"26.4900","total_inc_tax":"29.9500","total_tax":"3.4600","items_total":2,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"16.4876","price_inc_tax":"19.9500",
	"total_ex_tax":"16.4876","total_inc_tax":"19.9500","total_tax":"3.4600","quantity":1,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"19.9500"},{"id":20,"order_id":1,"product_id":0,
	"order_address_id":0,"name":"Gift card","sku":"","type":"giftcertificate",
	"price_ex_tax":"10.0000","price_inc_tax":"10.0000","total_ex_tax":"10.0000",
	"total_inc_tax":"10.0000","total_tax":"0.0000","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[],"discounted_total_inc_tax":"10.0000"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"gift_certificate",
	"amount":12.34,"currency":"EUR","gateway":"giftcertificate","gateway_transaction_id":"",
	"status":"ok","test":false,"date_created":"2026-11-20T09:15:40+00:00",
	"gift_certificate":{"code":"T38g"}},{"id":2,"order_id":"1","event":"purchase",
	"method":"custom","amount":17.61,"currency":"EUR","gateway":"custom",
	"gateway_transaction_id":"T38i","status":"ok","test":false,
	"custom":{"payment_method":"ideal"},"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"3.4600",
	"order_product_id":"10","line_item_type":"item"}]
stdout gift-card-sold-and-used: as booked
