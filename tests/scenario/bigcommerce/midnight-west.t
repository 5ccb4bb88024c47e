# The day is that of the store view's time zone, where the old year has not ended.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = America/Los_Angeles
ECX_NOW=2027-01-01T04:15:00Z
$ ecx-fetch-orders --since 2026-12-31T00:00:00Z shop | figures midnight-west
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 01 Jan 2027 02:15:00 +0000",
	"date_modified":"Fri, 01 Jan 2027 02:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"USD","default_currency_code":"USD",
	"is_tax_inclusive_pricing":false,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"19.9500","total_inc_tax":"21.8500","total_tax":"1.9000","items_total":1,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"19.9500","price_inc_tax":"21.8453",
	"total_ex_tax":"19.9500","total_inc_tax":"21.8453","total_tax":"1.9000","quantity":1,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"21.8500"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":21.85,
	"currency":"USD","gateway":"custom","gateway_transaction_id":"T103c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2027-01-01T02:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 9.5","rate":"9.5000","priority":0,"line_amount":"1.9000",
	"order_product_id":"10","line_item_type":"item"}]
stdout midnight-west: as booked
