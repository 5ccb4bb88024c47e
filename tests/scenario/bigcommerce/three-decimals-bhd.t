# Three decimals are kept.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Asia/Bahrain
conf decimals = 3
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-decimals-bhd
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"BHD","default_currency_code":"BHD",
	"is_tax_inclusive_pricing":true,"discount_amount":"0.6670","coupon_discount":"0.0000",
	"total_ex_tax":"19.4200","total_inc_tax":"21.3630","total_tax":"1.9430","items_total":4,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":1.25,"cost_ex_tax":1.136,"cost_inc_tax":1.25,
	"cost_tax":0.114}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},
	"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"3.9409","price_inc_tax":"4.3350",
	"total_ex_tax":"11.8227","total_inc_tax":"13.0050","total_tax":"1.1220","quantity":3,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[{"id":"1",
	"amount":"0.6670","name":"Promotion","code":null,"target":"product"}],
	"discounted_total_inc_tax":"12.3380"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Bowl","sku":"BOWL","type":"physical","price_ex_tax":"7.0682",
	"price_inc_tax":"7.7750","total_ex_tax":"7.0682","total_inc_tax":"7.7750",
	"total_tax":"0.7070","quantity":1,"quantity_shipped":0,"quantity_refunded":0,
	"applied_discounts":[],"discounted_total_inc_tax":"7.7750"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":21.363,
	"currency":"BHD","gateway":"custom","gateway_transaction_id":"T29c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 10","rate":"10.0000","priority":0,"line_amount":"1.1220",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 10","rate":"10.0000",
	"priority":0,"line_amount":"0.7070","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 10","rate":"10.0000","priority":0,"line_amount":"0.1140",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
stdout three-decimals-bhd: as booked
