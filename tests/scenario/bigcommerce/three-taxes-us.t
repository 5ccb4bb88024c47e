# Three taxes of a line are rounded one by one.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = America/Los_Angeles
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-taxes-us
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"USD","default_currency_code":"USD",
	"is_tax_inclusive_pricing":false,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"57.1200","total_inc_tax":"61.6900","total_tax":"4.5700","items_total":4,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"12.3700","price_inc_tax":"13.3596",
	"total_ex_tax":"37.1100","total_inc_tax":"40.0788","total_tax":"2.9700","quantity":3,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"40.0800"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Tee","sku":"TEE","type":"physical","price_ex_tax":"20.0100",
	"price_inc_tax":"21.6108","total_ex_tax":"20.0100","total_inc_tax":"21.6108",
	"total_tax":"1.6000","quantity":1,"quantity_shipped":0,"quantity_refunded":0,
	"applied_discounts":[],"discounted_total_inc_tax":"21.6100"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":61.69,
	"currency":"USD","gateway":"custom","gateway_transaction_id":"T20c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 6.25 state","rate":"6.2500","priority":0,"line_amount":"2.3200",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 1 county",
	"rate":"1.0000","priority":0,"line_amount":"0.3700","order_product_id":"10",
	"line_item_type":"item"},{"id":3,"name":"Tax 0.75 city","rate":"0.7500","priority":0,
	"line_amount":"0.2800","order_product_id":"10","line_item_type":"item"},{"id":4,
	"name":"Tax 6.25 state","rate":"6.2500","priority":0,"line_amount":"1.2500",
	"order_product_id":"20","line_item_type":"item"},{"id":5,"name":"Tax 1 county",
	"rate":"1.0000","priority":0,"line_amount":"0.2000","order_product_id":"20",
	"line_item_type":"item"},{"id":6,"name":"Tax 0.75 city","rate":"0.7500","priority":0,
	"line_amount":"0.1500","order_product_id":"20","line_item_type":"item"}]
stdout three-taxes-us: as booked
