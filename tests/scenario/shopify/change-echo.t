# A time that was moved by a tag or a note of ours is no change.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:00:02Z","note":"Packed","tags":["SO-17"],"closedAt":null,
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"25.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"25.0"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":2,"unfulfilledQuantity":2,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]}]}}}}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
