# A code for the whole order is shared among three lines.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures order-discount-by-code
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"27.43"}},
	"netPaymentSet":{"shopMoney":{"amount":"27.43"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T7i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"27.43"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"TS-RED-M","name":"T-shirt red M",
	"quantity":1,"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.54"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"5.33"}},
	"discountApplication":{"index":0,"code":"TEN"}}]},{"id":"gid://shopify/LineItem/12",
	"sku":"SOCK","name":"Socks","quantity":3,"currentQuantity":3,
	"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"3.33"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"1.27"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"2.67"}},
	"discountApplication":{"index":0,"code":"TEN"}}]},{"id":"gid://shopify/LineItem/13",
	"sku":"BOOK","name":"Book","quantity":1,"currentQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/23"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.49"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"0.95"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"2.0"}},
	"discountApplication":{"index":0,"code":"TEN"}}]}]}}}}
stdout order-discount-by-code: as booked
