# Two taxes beside each other are both there, each on the net.
# The members are from the contract, the amounts calculated by its descriptions.
conf timezone = America/Toronto
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-taxes-beside
> GET /v2/orders?*
< 200  [{"id":1,"customer_id":0,"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 09:20:00 +0000","date_shipped":"","status_id":11,
	"payment_status":"paid","currency_code":"CAD","default_currency_code":"CAD",
	"is_tax_inclusive_pricing":false,"discount_amount":"0.0000","coupon_discount":"0.0000",
	"total_ex_tax":"49.9800","total_inc_tax":"55.2800","total_tax":"5.3000","items_total":3,
	"items_shipped":0,"billing_address":{"first_name":"Ada","last_name":"Byron",
	"email":"ada@example.org","country_iso2":"NL","form_fields":[]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Dam 1","city":"Amsterdam","zip":"1012 JS","country_iso2":"NL",
	"shipping_method":"Parcel","base_cost":9.99,"cost_ex_tax":9.99,"cost_inc_tax":10.49,
	"cost_tax":0.5}],"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},"fees":[]}]
> GET /v2/orders/1/products?*
< 200  [{"id":10,"order_id":1,"product_id":11,"order_address_id":20,"name":"Toque",
	"sku":"TOQUE","type":"physical","price_ex_tax":"13.3300","price_inc_tax":"14.9296",
	"total_ex_tax":"39.9900","total_inc_tax":"44.7888","total_tax":"4.8000","quantity":3,
	"quantity_shipped":0,"quantity_refunded":0,"applied_discounts":[],
	"discounted_total_inc_tax":"44.7900"}]
> GET /v3/orders/1/transactions
< 200  {"data":[{"id":1,"order_id":"1","event":"purchase","method":"custom","amount":55.28,
	"currency":"CAD","gateway":"custom","gateway_transaction_id":"T16c","status":"ok",
	"test":false,"custom":{"payment_method":"card"},
	"date_created":"2026-11-20T09:15:40+00:00"}],"meta":{}}
> GET /v3/orders/1/payment_actions/refunds
< 200  {"data":[],"meta":{}}
> GET /v2/orders/1/taxes?*
< 200  [{"id":1,"name":"Tax 5 GST","rate":"5.0000","priority":0,"line_amount":"2.0000",
	"order_product_id":"10","line_item_type":"item"},{"id":2,"name":"Tax 7 PST",
	"rate":"7.0000","priority":0,"line_amount":"2.8000","order_product_id":"10",
	"line_item_type":"item"},{"id":3,"name":"Tax 5 GST","rate":"5.0000","priority":0,
	"line_amount":"0.5000","order_product_id":null,"order_address_id":20,
	"line_item_type":"shipping"}]
stdout two-taxes-beside: as booked
