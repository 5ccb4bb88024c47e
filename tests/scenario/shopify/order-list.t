# Orders are searched for by time, then read by id.
# Times are quoted in the search. It was paid in dollars: all amounts are in the
# currency of the shop.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | ecx-map erp | jq -c 'del(.target, .native)'
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
>: X-Shopify-Access-Token: open-sesame
>: Authorization:
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"44.85"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"7.78"}},
	 "netPaymentSet":{"shopMoney":{"amount":"44.85"}},
	 "presentmentCurrencyCode":"USD","note":"Ring twice",
	 "email":"ada@example.org","phone":null,
	 "customer":{"id":"gid://shopify/Customer/7",
	 "legacyResourceId":"207119551","firstName":"Ada","lastName":"Byron"},
	 "billingAddress":{"name":"Ada Byron","company":"Engines",
	 "address1":"Dam 1","address2":null,"city":"Amsterdam","zip":"1012 JS",
	 "provinceCode":null,"countryCodeV2":"NL","phone":null},
	 "shippingAddress":{"name":"Ada Byron","company":"Engines",
	 "address1":"Dam 1","address2":null,"city":"Amsterdam","zip":"1012 JS",
	 "provinceCode":null,"countryCodeV2":"NL","phone":null},
	 "shippingLines":{"nodes":[{"title":"Standard","code":"standard",
	 "discountedPriceSet":{"shopMoney":{"amount":"4.09"}},
	 "currentDiscountedPriceSet":{"shopMoney":{"amount":"4.09"}},
	 "taxLines":[{"title":"NL VAT","rate":0.21,
	 "priceSet":{"shopMoney":{"amount":"0.86"}}}]}]},
	 "transactions":[{"id":"gid://shopify/OrderTransaction/9",
	 "kind":"AUTHORIZATION","status":"SUCCESS","gateway":"ideal",
	 "paymentId":"tr_7","amountSet":{"shopMoney":{"amount":"44.85"}}},
	 {"id":"gid://shopify/OrderTransaction/10","kind":"CAPTURE",
	 "status":"SUCCESS","gateway":"ideal","paymentId":"tr_7.1",
	 "amountSet":{"shopMoney":{"amount":"44.85"}}}],
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"TS-RED-M",
	 "name":"T-shirt red M","quantity":2,"currentQuantity":2,
	 "variant":{"id":"gid://shopify/ProductVariant/11",
	 "barcode":"8712345678906"},
	 "originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},
	 "taxLines":[{"title":"NL VAT","rate":0.21,
	 "priceSet":{"shopMoney":{"amount":"6.92"}}}],
	 "discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"6.92"}},
	 "discountApplication":{"index":0,"code":"SPRING"}}]}]}}}}
stdout
	{"type":"Order","v":1,"source":"shop","id":"gid://shopify/Order/1",
	 "ref":"NL-1001","orderNumber":"1001",
	 "orderDate":"2026-11-20T09:15:00Z","orderDay":"2026-11-20",
	 "dateModified":"2026-11-20T09:16:02Z","orderStatus":"OrderProcessing",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "valueAddedTaxIncluded":false,"note":"Ring twice",
	 "customer":{"identifier":"207119551","givenName":"Ada",
	 "familyName":"Byron","legalName":"Engines","email":"ada@example.org"},
	 "billingAddress":{"name":"Ada Byron","legalName":"Engines",
	 "streetAddress":"Dam 1","postalCode":"1012 JS",
	 "addressLocality":"Amsterdam","addressCountry":"NL"},
	 "orderDelivery":{"deliveryAddress":{"name":"Ada Byron",
	 "legalName":"Engines","streetAddress":"Dam 1","postalCode":"1012 JS",
	 "addressLocality":"Amsterdam","addressCountry":"NL"},
	 "hasDeliveryMethod":"standard"},"orderedItem":[{"orderItemNumber":"1",
	 "id":"gid://shopify/LineItem/11","sku":"TS-RED-M",
	 "gtin":"8712345678906","name":"T-shirt red M","orderQuantity":"2",
	 "price":"19.95","lineExtensionAmount":"32.98",
	 "allowanceCharge":[{"chargeIndicator":false,
	 "allowanceChargeReasonCode":"SPRING","amount":"6.92"}],
	 "taxSubtotal":[{"taxCategory":"NL VAT","percent":"21",
	 "taxAmount":"6.92"}]}],"allowanceCharge":[{"chargeIndicator":true,
	 "allowanceChargeReasonCode":"standard",
	 "allowanceChargeReason":"Standard","amount":"4.09",
	 "taxSubtotal":[{"taxCategory":"NL VAT","percent":"21",
	 "taxAmount":"0.86"}]}],"taxTotal":{"taxAmount":"7.78"},
	 "anticipatedMonetaryTotal":{"lineExtensionAmount":"32.98",
	 "chargeTotalAmount":"4.09","taxExclusiveAmount":"37.07",
	 "taxInclusiveAmount":"44.85","prepaidAmount":"44.85",
	 "payableAmount":"0.00"},"payment":[{"paymentMethod":"ideal",
	 "identifier":"tr_7.1","amount":"44.85","currency":"EUR"}]}
stdout
	{"type":"Checkpoint","source":"shop","kind":"order","flow":"erp",
	 "cursor":"2026-11-20T09:16:02Z","*":"*"}
