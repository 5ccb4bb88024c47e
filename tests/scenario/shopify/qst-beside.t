# GST and QST are both of the price alone.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures qst-beside
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"America/Toronto"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"CAD","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"74.67"}},
	"netPaymentSet":{"shopMoney":{"amount":"74.67"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T19c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"74.67"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"TUQUE","name":"Tuque","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"13.33"}},"taxLines":[{"title":"GST",
	"rate":0.05,"priceSet":{"shopMoney":{"amount":"2.0"}}},{"title":"QST","rate":0.09975,
	"priceSet":{"shopMoney":{"amount":"3.99"}}}]},{"id":"gid://shopify/LineItem/12",
	"sku":"MITAINE","name":"Mitaines","quantity":1,"currentQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"24.95"}},"taxLines":[{"title":"GST",
	"rate":0.05,"priceSet":{"shopMoney":{"amount":"1.25"}}},{"title":"QST","rate":0.09975,
	"priceSet":{"shopMoney":{"amount":"2.49"}}}]}]}}}}
stdout qst-beside: as booked
