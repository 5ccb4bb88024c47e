# An order with all that the store has beside it: discounts, shipping, wrapping, a fee, and taxes.
# Of each pair of figures the one with tax is exact; the currency is the transactional one.
# The members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
>: X-Auth-Token: apple
>: Accept: application/json
< 200  [{"id":118,"status_id":11,"payment_status":"captured","customer_id":26,
	"date_created":"Fri, 20 Nov 2026 09:15:00 +0000",
	"date_modified":"Fri, 20 Nov 2026 10:16:02 +0000","date_shipped":"",
	"currency_code":"USD","default_currency_code":"EUR","is_tax_inclusive_pricing":true,
	"subtotal_inc_tax":"105.9000","discount_amount":"0.0000","coupon_discount":"10.0000",
	"total_inc_tax":"108.8500","total_tax":"18.8900","customer_message":"Ring twice",
	"billing_address":{"first_name":"Ada","last_name":"Byron","company":"Byron BV",
	"street_1":"Dam 1","street_2":"","city":"Amsterdam","state":"","zip":"1012 JS",
	"country":"Netherlands","country_iso2":"NL","phone":"","email":"ada@example.org",
	"form_fields":[{"name":"VAT Number","value":"NL001"},{"name":"PO Number","value":"PO-7"}]},
	"consignments":{"shipping":[{"id":20,"first_name":"Ada","last_name":"Byron",
	"street_1":"Kade 2","city":"Delft","zip":"2611 AA","country_iso2":"NL",
	"shipping_method":"Parcel","cost_ex_tax":4.0909,"cost_inc_tax":4.95,"cost_tax":0.86,
	"handling_cost_ex_tax":0,"handling_cost_inc_tax":0,"handling_cost_tax":0}],
	"pickups":[],"downloads":[],"email":{"gift_certificates":[]}},
	"fees":[{"id":3,"type":"custom_fee","display_name_customer":"Card fee",
	"cost_ex_tax":"4.1322","cost_inc_tax":"5.0000","cost_tax":"0.8700"}]}]
> GET /v2/orders/118/products?limit=250&page=1
< 200  [{"id":16,"product_id":93,"order_address_id":20,"name":"Mug","sku":"MUG",
	"type":"physical","price_ex_tax":"18.1818","price_inc_tax":"22.0000",
	"total_ex_tax":"54.5455","total_inc_tax":"66.0000","total_tax":"11.4500","quantity":3,
	"wrapping_cost_ex_tax":"2.4793","wrapping_cost_inc_tax":"3.0000",
	"wrapping_cost_tax":"0.5200","applied_discounts":[],
	"discounted_total_inc_tax":"66.0000"},{"id":15,"product_id":22,"variant_id":23,
	"order_address_id":20,"name":"T-shirt","sku":"TS-RED-M","type":"physical",
	"price_ex_tax":"16.4876","price_inc_tax":"19.9500","total_ex_tax":"32.9752",
	"total_inc_tax":"39.9000","total_tax":"5.1900","quantity":2,
	"product_options":[{"display_name":"Size","display_value":"M","type":"Multiple choice"}],
	"applied_discounts":[{"id":"coupon","amount":"10.0000","name":"Welcome",
	"code":"WELCOME","target":"order"}],"discounted_total_inc_tax":"29.9000"}]
> GET /v3/orders/118/transactions
< 200  {"data":[{"id":7,"order_id":"118","event":"purchase","method":"credit_card",
	"amount":108.85,"currency":"EUR","gateway":"stripe","gateway_transaction_id":"ch_7",
	"status":"ok","test":false,"date_created":"2026-11-20T09:15:09+00:00"}],"meta":{}}
> GET /v3/orders/118/payment_actions/refunds
< 200  @none.json
> GET /v2/orders/118/taxes?details=true&limit=250&page=1
< 200  [{"id":1,"name":"BTW hoog","class":"Default Tax Class","rate":"21.0000","priority":1,
	"line_amount":"11.4500","order_product_id":"16","line_item_type":"item"},
	{"id":2,"name":"BTW hoog","rate":"21.0000","priority":1,"line_amount":"5.1900",
	"order_product_id":"15","line_item_type":"item"},
	{"id":3,"name":"BTW hoog","rate":"21.0000","priority":1,"line_amount":"0.5200",
	"order_product_id":"16","line_item_type":"gift-wrapping"},
	{"id":4,"name":"BTW hoog","rate":"21.0000","priority":1,"line_amount":"0.8600",
	"order_product_id":null,"order_address_id":20,"line_item_type":"shipping"}]
stdout {"type":"Order","v":1,"source":"shop","id":"118","ref":"NL-118","orderNumber":"118",
	"orderDate":"2026-11-20T09:15:00Z","orderDay":"2026-11-20",
	"dateModified":"2026-11-20T10:16:02Z","orderStatus":"OrderProcessing",
	"paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	"valueAddedTaxIncluded":true,"note":"Ring twice","customerReference":"PO-7",
	"customer":{"identifier":"26","givenName":"Ada","familyName":"Byron",
	"legalName":"Byron BV","email":"ada@example.org","vatID":"NL001"},
	"billingAddress":{"name":"Ada Byron","legalName":"Byron BV","streetAddress":"Dam 1",
	"postalCode":"1012 JS","addressLocality":"Amsterdam","addressCountry":"NL"},
	"orderDelivery":{"hasDeliveryMethod":"Parcel","deliveryAddress":{"name":"Ada Byron",
	"streetAddress":"Kade 2","postalCode":"2611 AA","addressLocality":"Delft",
	"addressCountry":"NL"}},
	"anticipatedMonetaryTotal":{"lineExtensionAmount":"79.26","chargeTotalAmount":"10.70",
	"taxExclusiveAmount":"89.96","taxInclusiveAmount":"108.85","prepaidAmount":"108.85",
	"payableAmount":"0.00"},"taxTotal":{"taxAmount":"18.89"},
	"orderedItem":[{"orderItemNumber":"1","id":"15","sku":"TS-RED-M","name":"T-shirt",
	"additionalProperty":[{"name":"Size","value":"M"}],"orderQuantity":"2","price":"19.95",
	"lineExtensionAmount":"24.71","allowanceCharge":[{"chargeIndicator":false,
	"allowanceChargeReason":"Welcome","allowanceChargeReasonCode":"WELCOME","amount":"10.00"}],
	"taxSubtotal":[{"taxAmount":"5.19","percent":"21","taxCategory":"BTW hoog"}]},
	{"orderItemNumber":"2","id":"16","sku":"MUG","name":"Mug","orderQuantity":"3",
	"price":"22.00","lineExtensionAmount":"54.55","taxSubtotal":[{"taxAmount":"11.45",
	"percent":"21","taxCategory":"BTW hoog"}]}],
	"allowanceCharge":[{"chargeIndicator":true,"allowanceChargeReason":"Gift wrapping",
	"allowanceChargeReasonCode":"gift_wrap","amount":"2.48","taxSubtotal":[{
	"taxAmount":"0.52","percent":"21","taxCategory":"BTW hoog"}]},{"chargeIndicator":true,
	"allowanceChargeReason":"Shipping","allowanceChargeReasonCode":"Parcel","amount":"4.09",
	"taxSubtotal":[{"taxAmount":"0.86","percent":"21","taxCategory":"BTW hoog"}]},
	{"chargeIndicator":true,"allowanceChargeReason":"Card fee",
	"allowanceChargeReasonCode":"fee","amount":"4.13","taxSubtotal":[{"taxAmount":"0.87",
	"percent":"21","taxCategory":"BTW hoog"}]}],
	"payment":[{"paymentMethod":"stripe","identifier":"ch_7","amount":"108.85",
	"paidDate":"2026-11-20"}]}
stdout {"type":"Checkpoint","source":"shop","kind":"order","flow":"erp",
	"cursor":"2026-11-20T10:16:02Z","*":"*"}
