# A shop that rounds the tax of each piece is followed.
# The members are from the contract, the amounts calculated by its descriptions.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-unit
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":false,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"70.4700","total_inc_tax":"85.2200","total_tax":"14.7500","items_total":11,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Pen","sku":"A",
	"type":"physical","price_ex_tax":"10.0200","price_inc_tax":"12.1242",
	"total_ex_tax":"30.0600","total_inc_tax":"36.3726","total_tax":"6.3000","quantity":3,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"36.3600"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Ink","sku":"B","type":"physical","price_ex_tax":"5.2600",
	"price_inc_tax":"6.3646","total_ex_tax":"36.8200","total_inc_tax":"44.5522",
	"total_tax":"7.7000","quantity":7,"quantity_shipped":0,"quantity_refunded":0,
	"applied_discounts":[],"discounted_total_inc_tax":"44.5200"},{"id":30,"order_id":1,
	"product_id":31,"order_address_id":20,"name":"Nib","sku":"C","type":"physical",
	"price_ex_tax":"3.5900","price_inc_tax":"4.3439","total_ex_tax":"3.5900",
	"total_inc_tax":"4.3439","total_tax":"0.7500","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[],"discounted_total_inc_tax":"4.3400"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":85.22,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T23i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"6.3000",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 21","rate":"21.0000",
	"priority":0,"line_amount":"7.7000","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"0.7500",
	"order_product_id":"30","line_item_type":"item"}]
stdout rounding-by-unit: as booked
