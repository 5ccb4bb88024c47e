# State, county and city have a tax each.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures three-taxes-us
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"America/Los_Angeles"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"USD","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"61.69"}},
	"netPaymentSet":{"shopMoney":{"amount":"61.69"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T20c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"61.69"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"12.37"}},"taxLines":[{"title":"state",
	"rate":0.0625,"priceSet":{"shopMoney":{"amount":"2.32"}}},{"title":"county","rate":0.01,
	"priceSet":{"shopMoney":{"amount":"0.37"}}},{"title":"Sales tax","rate":0.0075,
	"priceSet":{"shopMoney":{"amount":"0.28"}}}]},{"id":"gid://shopify/LineItem/12",
	"sku":"TEE","name":"Tee","quantity":1,"currentQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"20.01"}},"taxLines":[{"title":"state",
	"rate":0.0625,"priceSet":{"shopMoney":{"amount":"1.25"}}},{"title":"county","rate":0.01,
	"priceSet":{"shopMoney":{"amount":"0.2"}}},{"title":"Sales tax","rate":0.0075,
	"priceSet":{"shopMoney":{"amount":"0.15"}}}]}]}}}}
stdout three-taxes-us: as booked
