# Yen have no decimals, tax comes on top.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures no-decimals-jpy
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Asia/Tokyo"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"JPY","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"6135.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"6135.0"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"550.0"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"550.0"}},"taxLines":[{"title":"VAT",
	"rate":0.1,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"55.0"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T27c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"6135.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"CUP","name":"湯呑み","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1333.0"}},"taxLines":[{"title":"VAT",
	"rate":0.1,"priceSet":{"shopMoney":{"amount":"364.0"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"361.0"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"TEA","name":"煎茶","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"777.0"}},"taxLines":[{"title":"VAT",
	"rate":0.08,"priceSet":{"shopMoney":{"amount":"113.0"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"139.0"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]}]}}}}
stdout no-decimals-jpy: as booked
