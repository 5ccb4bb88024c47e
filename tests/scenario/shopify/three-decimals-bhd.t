# Dinars of Bahrain have three decimals.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures three-decimals-bhd
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Asia/Bahrain"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"BHD","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"21.363"}},
	"netPaymentSet":{"shopMoney":{"amount":"21.363"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"1.25"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"1.25"}},"taxLines":[{"title":"VAT",
	"rate":0.1,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.114"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T29c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"21.363"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"4.335"}},"taxLines":[{"title":"VAT",
	"rate":0.1,"priceSet":{"shopMoney":{"amount":"1.122"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.667"}},
	"discountApplication":{"index":0,"title":"Line discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.775"}},"taxLines":[{"title":"VAT",
	"rate":0.1,"priceSet":{"shopMoney":{"amount":"0.707"}}}]}]}}}}
stdout three-decimals-bhd: as booked
