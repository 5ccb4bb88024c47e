# Forints have no decimals, tax is in the prices.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures no-decimals-huf
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Budapest"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"HUF","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"11158.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"11158.0"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"1290.0"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"1290.0"}},
	"taxLines":[{"title":"AFA","rate":0.27,"channelLiable":false,
	"priceSet":{"shopMoney":{"amount":"274.0"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T26c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"11158.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"BOGRE","name":"Bögre","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1990.0"}},"taxLines":[{"title":"AFA",
	"rate":0.27,"priceSet":{"shopMoney":{"amount":"1142.0"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"597.0"}},
	"discountApplication":{"index":0,"title":"Line discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"TAL","name":"Tál","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"4495.0"}},"taxLines":[{"title":"AFA",
	"rate":0.27,"priceSet":{"shopMoney":{"amount":"956.0"}}}]}]}}}}
stdout no-decimals-huf: as booked
