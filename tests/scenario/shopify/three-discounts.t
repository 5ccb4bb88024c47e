# A line, the order and the shipping have each a discount.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures three-discounts
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"69.25"}},
	"netPaymentSet":{"shopMoney":{"amount":"69.25"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"2.97"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"2.97"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.52"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T11i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"69.25"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"TS-RED-M","name":"T-shirt red M",
	"quantity":2,"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"24.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.59"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"7.49"}},
	"discountApplication":{"index":0,"title":"Line discount"}},
	{"allocatedAmountSet":{"shopMoney":{"amount":"4.46"}},"discountApplication":{"index":1,
	"code":"CODE"}}]},{"id":"gid://shopify/LineItem/12","sku":"SOCK","name":"Socks",
	"quantity":5,"currentQuantity":5,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"3.33"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.59"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"1.74"}},
	"discountApplication":{"index":0,"code":"CODE"}}]},{"id":"gid://shopify/LineItem/13",
	"sku":"CAP","name":"Cap","quantity":1,"currentQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/23"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"14.99"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.33"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"1.57"}},
	"discountApplication":{"index":0,"code":"CODE"}}]}]}}}}
stdout three-discounts: as booked
