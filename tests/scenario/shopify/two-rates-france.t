# Books and posters have different rates.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures two-rates-france
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Paris"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"43.33"}},
	"netPaymentSet":{"shopMoney":{"amount":"43.33"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.99"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"4.99"}},"taxLines":[{"title":"TVA",
	"rate":0.2,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.83"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T14i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"43.33"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"LIVRE","name":"Livre","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"8.45"}},"taxLines":[{"title":"TVA",
	"rate":0.055,"priceSet":{"shopMoney":{"amount":"1.32"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"AFFICHE","name":"Affiche","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"12.99"}},"taxLines":[{"title":"TVA",
	"rate":0.2,"priceSet":{"shopMoney":{"amount":"2.17"}}}]}]}}}}
stdout two-rates-france: as booked
