# The parts of a set are lines with their share of its discount.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures bundle-dynamic
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"10.03"}},
	"netPaymentSet":{"shopMoney":{"amount":"10.03"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T91i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"10.03"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"P1","name":"Pot","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"3.33"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"1.04"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.67"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"P2","name":"Cup","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"4.49"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"0.7"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.45"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]}]}}}}
stdout bundle-dynamic: as booked
