# A discount without a code is shared among three lines.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures order-discount-automatic
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"31.82"}},
	"netPaymentSet":{"shopMoney":{"amount":"31.82"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T8i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"31.82"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"TS-RED-M","name":"T-shirt red M",
	"quantity":1,"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.94"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"2.99"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"SOCK","name":"Socks","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"3.33"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"1.48"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"1.49"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/13","sku":"BOOK","name":"Book","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/23"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.49"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"1.1"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"1.13"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]}]}}}}
stdout order-discount-automatic: as booked
