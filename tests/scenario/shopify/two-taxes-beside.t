# Two taxes stand beside each other, shipping has one of them.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures two-taxes-beside
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"America/Toronto"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"CAD","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"55.28"}},
	"netPaymentSet":{"shopMoney":{"amount":"55.28"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"9.99"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"9.99"}},"taxLines":[{"title":"GST",
	"rate":0.05,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.5"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T16c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"55.28"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"TOQUE","name":"Toque","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"13.33"}},"taxLines":[{"title":"GST",
	"rate":0.05,"priceSet":{"shopMoney":{"amount":"2.0"}}},{"title":"PST","rate":0.07,
	"priceSet":{"shopMoney":{"amount":"2.8"}}}]}]}}}}
stdout two-taxes-beside: as booked
