# Each line has its own rate, and the shipping that of one of them.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = Europe/Paris
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-rates-france
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"EUR","default_currency_code":"EUR",
	"is_tax_inclusive_pricing":true,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"39.0100","total_inc_tax":"43.3300","total_tax":"4.3200","items_total":4,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":4.99,"cost_ex_tax":4.16,"cost_inc_tax":4.99,
	"cost_tax":0.83}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Livre",
	"sku":"LIVRE","type":"physical","price_ex_tax":"8.0095","price_inc_tax":"8.4500",
	"total_ex_tax":"24.0284","total_inc_tax":"25.3500","total_tax":"1.3200","quantity":3,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"25.3500"},{"id":20,"order_id":1,"product_id":21,
	"order_address_id":20,"name":"Affiche","sku":"AFFICHE","type":"physical",
	"price_ex_tax":"10.8250","price_inc_tax":"12.9900","total_ex_tax":"10.8250",
	"total_inc_tax":"12.9900","total_tax":"2.1700","quantity":1,"quantity_shipped":0,
	"quantity_refunded":0,"applied_discounts":[],"discounted_total_inc_tax":"12.9900"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":43.33,
	"currency":"EUR","gateway":"custom","gateway_transaction_id":"T14i","status":"ok",
	"test":false,"custom":{"payment_method":"ideal"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 5.5","rate":"5.5000","priority":0,"line_amount":"1.3200",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 20","rate":"20.0000",
	"priority":0,"line_amount":"2.1700","order_product_id":"20","line_item_type":"item"},
	{"id":3,"name":"Tax 20","rate":"20.0000","priority":0,"line_amount":"0.8300",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
stdout two-rates-france: as booked
