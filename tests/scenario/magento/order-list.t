# An order has its lines, parts, shipping and payments.
# The token is a bearer token, and times are in UTC without a mark. A checkpoint
# follows.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders
	?searchCriteria[filterGroups][0][filters][0][field]=updated_at
	&searchCriteria[filterGroups][0][filters][0][conditionType]=gteq
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&searchCriteria[sortOrders][0][field]=updated_at
	&searchCriteria[sortOrders][0][direction]=ASC
	&searchCriteria[sortOrders][1][field]=entity_id
	&searchCriteria[sortOrders][1][direction]=ASC
	&searchCriteria[pageSize]=128&searchCriteria[currentPage]=1
>: Authorization: Bearer open-sesame
< 200 {"items":[{"entity_id":12,"increment_id":"000000015","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:02:00",
	"base_currency_code":"EUR","order_currency_code":"USD",
	"base_grand_total":72.699999999999999,"grand_total":80.3,
	"base_subtotal":69.9,"base_subtotal_incl_tax":84.58,
	"base_tax_amount":12.45,"base_discount_amount":-14.65,
	"base_discount_tax_compensation_amount":0,
	"base_shipping_amount":5,"base_shipping_tax_amount":0.95,
	"base_shipping_discount_amount":1,"base_total_paid":72.7,"coupon_code":"AUTUMN",
	"customer_id":7,"customer_firstname":"Ada","customer_lastname":"Byron",
	"customer_email":"ada@example.org","customer_taxvat":"NL001",
	"billing_address":{"firstname":"Ada","middlename":"K.","lastname":"Byron",
	 "company":"Engines","street":["Dam 1","attic","left"],"city":"Amsterdam",
	 "postcode":"1012 JS","country_id":"NL","region":"Noord-Holland",
	 "telephone":"+31 20 1"},
	"payment":{"method":"checkmo","last_trans_id":"tr-1"},
	"items":[
	 {"item_id":24,"sku":"TS-RED-M","name":"T-shirt","product_type":"simple",
	  "qty_ordered":2,"base_price":29.949999999999999,"base_price_incl_tax":36.24,
	  "base_row_total":59.9,"base_row_total_incl_tax":72.48,
	  "base_discount_amount":13.65,"base_tax_amount":9.71,"tax_percent":21,
	  "base_discount_tax_compensation_amount":0},
	 {"item_id":25,"sku":"MUG","name":"Mug","product_type":"simple",
	  "qty_ordered":1,"base_price":10,"base_price_incl_tax":12.1,
	  "base_row_total":10,"base_row_total_incl_tax":12.1,
	  "base_discount_amount":0,"base_tax_amount":1.79,"tax_percent":17.9}],
	"extension_attributes":{"shipping_assignments":[{"shipping":{
	 "method":"flatrate_flatrate","address":{"firstname":"Ada","lastname":"Byron",
	 "street":["Dam 2"],"city":"Amsterdam","country_id":"NL"}}}]}}],
	"search_criteria":{},"total_count":1}
stdout {"type":"Order","v":1,"source":"shop","id":"12","ref":"NL-000000015",
	"orderNumber":"000000015","orderDate":"2026-11-20T11:01:00Z","orderDay":"2026-11-20",
	"dateModified":"2026-11-20T11:02:00Z","orderStatus":"OrderProcessing",
	"paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	"valueAddedTaxIncluded":false,
	"customer":{"identifier":"7","givenName":"Ada","familyName":"Byron",
	 "legalName":"Engines","email":"ada@example.org","telephone":"+31 20 1",
	 "vatID":"NL001"},
	"billingAddress":{"name":"Ada K. Byron","legalName":"Engines",
	 "streetAddress":"Dam 1","extendedAddress":"attic, left",
	 "postalCode":"1012 JS","addressLocality":"Amsterdam",
	 "addressRegion":"Noord-Holland","addressCountry":"NL",
	 "telephone":"+31 20 1"},
	"orderDelivery":{"hasDeliveryMethod":"flatrate_flatrate",
	 "deliveryAddress":{"name":"Ada Byron","streetAddress":"Dam 2",
	  "addressLocality":"Amsterdam","addressCountry":"NL"}},
	"orderedItem":[
	 {"orderItemNumber":"1","id":"24","sku":"TS-RED-M","name":"T-shirt",
	  "orderQuantity":"2","price":"29.95","lineExtensionAmount":"46.25",
	  "allowanceCharge":[{"chargeIndicator":false,"amount":"13.65",
	   "allowanceChargeReasonCode":"AUTUMN","allowanceChargeReason":"Discount"}],
	  "taxSubtotal":[{"percent":"21","taxAmount":"9.71"}]},
	 {"orderItemNumber":"2","id":"25","sku":"MUG","name":"Mug",
	  "orderQuantity":"1","price":"10.00","lineExtensionAmount":"10.00",
	  "taxSubtotal":[{"percent":"17.9","taxAmount":"1.79"}]}],
	"allowanceCharge":[
	 {"chargeIndicator":true,"allowanceChargeReasonCode":"flatrate_flatrate",
	  "allowanceChargeReason":"Shipping","amount":"4.00",
	  "taxSubtotal":[{"taxAmount":"0.95"}]}],
	"taxTotal":{"taxAmount":"12.45"},
	"anticipatedMonetaryTotal":{"lineExtensionAmount":"56.25",
	 "chargeTotalAmount":"4.00","taxExclusiveAmount":"60.25",
	 "taxInclusiveAmount":"72.70","prepaidAmount":"72.70",
	 "payableAmount":"0.00"},
	"payment":[{"paymentMethod":"checkmo","identifier":"tr-1",
	 "amount":"72.70"}]}
stdout {"type":"Checkpoint","source":"shop","kind":"order","flow":"erp",
	"cursor":"2026-11-20T11:02:00Z","v":1}
