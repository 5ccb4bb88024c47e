# A company orders on account with its own order number.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures business-order
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Berlin"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PENDING","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"1611.22"}},
	"netPaymentSet":{"shopMoney":{"amount":"0.0"}},"poNumber":"PO-2026/0815",
	"transactions":[],"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":144,
	"currentQuantity":144,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.35"}},"taxLines":[{"title":"USt",
	"rate":0.19,"priceSet":{"shopMoney":{"amount":"180.99"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"105.84"}},
	"discountApplication":{"index":0,"title":"Line discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":36,
	"currentQuantity":36,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"11.15"}},"taxLines":[{"title":"USt",
	"rate":0.19,"priceSet":{"shopMoney":{"amount":"76.27"}}}]}]}}}}
stdout business-order: as booked
