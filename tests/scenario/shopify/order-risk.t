# An order of whose risk Shopify warns says so.
# The members are from the contract. An attribute without a value is left out.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | ecx-map erp | jq -c '{orderNumber, risk}'
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
	{"data":{"shop":{"ianaTimezone":"Europe/Berlin"},"owner":{
	 "id":"gid://shopify/Order/1","name":"#1001","risk":{"recommendation":"INVESTIGATE"},
	 "customAttributes":[{"key":"Gift","value":"yes"},{"key":"Empty","value":null}],
	 "createdAt":"2026-11-20T23:30:00Z","updatedAt":"2026-11-20T09:16:02Z",
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
	 {"id":"gid://shopify/OrderTransaction/10","kind":"CAPTURE","processedAt":"2026-11-21T00:10:00Z",
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
stdout {"orderNumber":"1001","risk":"investigate"}
stdout *
