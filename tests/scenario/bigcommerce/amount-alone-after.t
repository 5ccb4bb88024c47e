# An amount given back after all was shipped is a credit note with the rates of the order.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Europe/Brussels
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | tee order | figures amount-alone-after
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"58.2700","total_inc_tax":"67.3200","total_tax":"9.0500","items_total":5,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":4.95,"cost_ex_tax":4.09,"cost_inc_tax":4.95,
	"cost_tax":0.86}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"16.4876","price_inc_tax":"19.9500",
	"total_ex_tax":"32.9752","total_inc_tax":"39.9000","total_tax":"6.9200","quantity":2,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"39.9000"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Book","sku":"BOOK","type":"physical","price_ex_tax":"7.0660",
	"price_inc_tax":"7.4900","total_ex_tax":"21.1981","total_inc_tax":"22.4700",
	"total_tax":"1.2700","quantity":3,"quantity_shipped":0,"quantity_refunded":0,
	"applied_discounts":[],"discounted_total_inc_tax":"22.4700"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":67.32,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T76i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"6.9200",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 6","rate":"6.0000",
	"priority":0,"line_amount":"1.2700","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"0.8600",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
stdout amount-alone-after: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | figures changes amount-alone-after
> GET /v3/orders/payment_actions/refunds?*
< 200  @none.json
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Tue, 01 Dec 2026 10:01:00 +0000",
	"date_shipped":"Mon, 30 Nov 2026 10:00:00 +0000","status_id":2,
	"payment_status":"partially refunded","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"58.2700","total_inc_tax":"67.3200","total_tax":"9.0500","items_total":5,
	"items_shipped":5,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":4.95,"cost_ex_tax":4.09,"cost_inc_tax":4.95,
	"cost_tax":0.86}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Mug",
	"sku":"MUG","type":"physical","price_ex_tax":"16.4876","price_inc_tax":"19.9500",
	"total_ex_tax":"32.9752","total_inc_tax":"39.9000","total_tax":"6.9200","quantity":2,
	"quantity_shipped":2,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"39.9000"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Book","sku":"BOOK","type":"physical","price_ex_tax":"7.0660",
	"price_inc_tax":"7.4900","total_ex_tax":"21.1981","total_inc_tax":"22.4700",
	"total_tax":"1.2700","quantity":3,"quantity_shipped":3,"quantity_refunded":0,
	"applied_discounts":[],"discounted_total_inc_tax":"22.4700"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":67.32,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T76i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[{"id":501,"order_id":1,"user_id":0,"created":"2026-12-01T10:00:00+00:00",
	"reason":"","total_amount":7.77,"total_tax":0,"items":[{"item_type":"ORDER","item_id":1,
	"requested_amount":7.77}],"payments":[{"id":601,"provider_id":"custom","amount":7.77,
	"offline":false,"is_declined":false,"declined_message":""}]}],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"6.9200",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 6","rate":"6.0000",
	"priority":0,"line_amount":"1.2700","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 21","rate":"21.0000","priority":0,"line_amount":"0.8600",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
> GET /v2/orders/1/shipments?*
< 200  [{"id":7,"order_id":1,"order_address_id":20,
	"date_created":"Mon, 30 Nov 2026 10:00:00 +0000","items":[{"order_product_id":10,
	"quantity":2},{"order_product_id":20,"quantity":3}]}]
stdout amount-alone-after: as booked
