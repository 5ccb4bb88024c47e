# Duties that were collected are a charge without tax.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures duties
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"America/New_York"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"USD","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"89.14"}},
	"netPaymentSet":{"shopMoney":{"amount":"89.14"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"14.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"14.95"}},"taxLines":[]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T41c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"89.14"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"31.37"}},
	"taxLines":[{"title":"Sales tax","rate":0.0825,
	"priceSet":{"shopMoney":{"amount":"5.18"}}}],"duties":[{"id":"gid://shopify/Duty/1",
	"price":{"shopMoney":{"amount":"6.27"}},"taxLines":[]}]}]}}}}
stdout duties: as booked
