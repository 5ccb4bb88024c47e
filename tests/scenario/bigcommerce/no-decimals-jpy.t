# A currency without decimals, with two rates and a discount of the cart.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Asia/Tokyo
conf decimals = 0
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures no-decimals-jpy
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"JPY","default_currency_code":"JPY",
	"is_tax_inclusive_pricing":false,"discount_amount":"500.0000","coupon_discount":"0.0000",
	"total_ex_tax":"5603.0000","total_inc_tax":"6135.0000","total_tax":"532.0000",
	"items_total":5,"items_shipped":0,"billing_address":{"first_name":"Ada",
	"last_name":"Byron","email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":550,"cost_ex_tax":550,"cost_inc_tax":605,
	"cost_tax":55}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,
	"name":"\u6e6f\u5451\u307f","sku":"CUP","type":"physical","price_ex_tax":"1333.0000",
	"price_inc_tax":"1466.3000","total_ex_tax":"3999.0000","total_inc_tax":"4398.9000",
	"total_tax":"364.0000","quantity":3,"quantity_shipped":0,"quantity_refunded":0,
	"applied_discounts":[{"id":"2","amount":"361.0000","name":"Promotion","code":null,
	"target":"order"}],"discounted_total_inc_tax":"4002.0000"},{"id":20,"order_id":1,
	"product_id":21,"order_address_id":20,"name":"\u714e\u8336","sku":"TEA","type":"physical",
	"price_ex_tax":"777.0000","price_inc_tax":"839.1600","total_ex_tax":"1554.0000",
	"total_inc_tax":"1678.3200","total_tax":"113.0000","quantity":2,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[{"id":"2","amount":"139.0000",
	"name":"Promotion","code":null,"target":"order"}],"discounted_total_inc_tax":"1528.0000"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":6135,
	"currency":"JPY","gateway":"custom","gateway_transaction_id":"T27c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 10","rate":"10.0000","priority":0,"line_amount":"364.0000",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 8","rate":"8.0000",
	"priority":0,"line_amount":"113.0000","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 10","rate":"10.0000","priority":0,"line_amount":"55.0000",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
stdout no-decimals-jpy: as booked
