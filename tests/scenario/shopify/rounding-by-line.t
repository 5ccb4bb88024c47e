# The tax of each line is rounded by itself.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures rounding-by-line
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"85.26"}},
	"netPaymentSet":{"shopMoney":{"amount":"85.26"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T21i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"85.26"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"Pen","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.02"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.31"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"Ink","quantity":7,
	"currentQuantity":7,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.26"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"7.73"}}}]},
	{"id":"gid://shopify/LineItem/13","sku":"C","name":"Nib","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/23"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"3.59"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"0.75"}}}]}]}}}}
stdout rounding-by-line: as booked
