# A discount takes off all of an order.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures zero-total
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"0.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"0.0"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"0.0"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"0.0"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.0"}}}]}]},
	"transactions":[],"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"0.0"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"39.9"}},
	"discountApplication":{"index":0,"code":"CODE"}}]}]}}}}
stdout zero-total: as booked
