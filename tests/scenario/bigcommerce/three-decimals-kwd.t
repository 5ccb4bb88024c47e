# A shop without any tax has no tax rows, and three decimals.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Asia/Kuwait
conf decimals = 3
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-decimals-kwd
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"KWD","default_currency_code":"KWD",
	"is_tax_inclusive_pricing":true,"discount_amount":"1.0000","coupon_discount":"0.0000",
	"total_ex_tax":"7.6720","total_inc_tax":"7.6720","total_tax":"0.0000","items_total":4,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":0,"cost_ex_tax":0,"cost_inc_tax":0,"cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"3.3330","price_inc_tax":"3.3330",
	"total_ex_tax":"3.3330","total_inc_tax":"3.3330","total_tax":"0.0000","quantity":1,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[{"id":"2",
	"amount":"0.3850","name":"Promotion","code":null,"target":"order"}],
	"discounted_total_inc_tax":"2.9480"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Bowl","sku":"BOWL","type":"physical","price_ex_tax":"1.6670",
	"price_inc_tax":"1.6670","total_ex_tax":"3.3340","total_inc_tax":"3.3340",
	"total_tax":"0.0000","quantity":2,"quantity_shipped":0,"quantity_refunded":0,
	"applied_discounts":[{"id":"2","amount":"0.3840","name":"Promotion","code":null,
	"target":"order"}],"discounted_total_inc_tax":"2.9500"},{"id":30,"order_id":1,
	"product_id":31,"order_address_id":20,"name":"Cap","sku":"CAP","type":"physical",
	"price_ex_tax":"2.0050","price_inc_tax":"2.0050","total_ex_tax":"2.0050",
	"total_inc_tax":"2.0050","total_tax":"0.0000","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[{"id":"2","amount":"0.2310","name":"Promotion",
	"code":null,"target":"order"}],"discounted_total_inc_tax":"1.7740"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":7.672,
	"currency":"KWD","gateway":"custom","gateway_transaction_id":"T30c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
stdout three-decimals-kwd: as booked
