# An order of the last hour of the year in UTC is of the next year in Berlin.
# The members are those of the schema, the figures are supposed.
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures midnight-east
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Berlin"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-12-31T23:30:00Z","updatedAt":"2026-12-31T23:30:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"19.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"19.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T102i",
	"processedAt":"2026-12-31T23:30:00Z","amountSet":{"shopMoney":{"amount":"19.95"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"3.46"}}}]}]}}}}
stdout midnight-east: as booked
