# With line_locations a line has the location that Shopify assigned it to.
# The members are from the contract. Pieces at two locations: the line has none.
conf line_locations = yes
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | ecx-map erp | jq -c '[.orderedItem[]? | [.sku, .availableAtOrFrom]]'
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
	 "id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T23:30:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"44.95"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.86"}},
	 "netPaymentSet":{"shopMoney":{"amount":"44.95"}},
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
	 "paymentId":"tr_7","amountSet":{"shopMoney":{"amount":"44.95"}}},
	 {"id":"gid://shopify/OrderTransaction/10","kind":"CAPTURE","processedAt":"2026-11-21T00:10:00Z",
	 "status":"SUCCESS","gateway":"ideal","paymentId":"tr_7.1",
	 "amountSet":{"shopMoney":{"amount":"44.95"}}}],
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{{{shirt}},"id":"gid://shopify/LineItem/11","sku":"RED","quantity":2,
	 "currentQuantity":2},{{{shirt}},"id":"gid://shopify/LineItem/12","sku":"MUG",
	 "quantity":1,"currentQuantity":1},{{{shirt}},"id":"gid://shopify/LineItem/13",
	 "sku":"PAN","quantity":1,"currentQuantity":1}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPlaces","query":"query EcxPlaces*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-20T09:16:02Z",
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,"endCursor":"f"},"nodes":[
	 {"id":"gid://shopify/FulfillmentOrder/1","status":"CANCELLED",{{at_70}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"l"},"nodes":[
	 {"totalQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/12"}}]}},
	 {"id":"gid://shopify/FulfillmentOrder/2","status":"OPEN",{{at_70}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"l"},"nodes":[
	 {"totalQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/11"}},
	 {"totalQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/13"}}]}},
	 {"id":"gid://shopify/FulfillmentOrder/3","status":"CLOSED",{{at_71}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"l"},"nodes":[
	 {"totalQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/11"}},
	 {"totalQuantity":0,"lineItem":{"id":"gid://shopify/LineItem/13"}},
	 {"totalQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}]}}}}
stdout [["RED",null],["MUG","71"],["PAN","70"]]
stdout *
