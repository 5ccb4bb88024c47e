# An old gift card pays for a new one.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures gift-card-sold-and-used
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"29.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"29.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"gift_card","paymentId":"T38g",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"12.34"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"SALE","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T38i","processedAt":"2026-11-20T09:15:00Z",
	"amountSet":{"shopMoney":{"amount":"17.61"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"3.46"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"GIFT-CARD","name":"Gift card","quantity":1,
	"currentQuantity":1,"requiresShipping":false,"isGiftCard":true,
	"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]}]}}}}
stdout gift-card-sold-and-used: as booked
