# An order of the first hours of the year in UTC is of the old year in Los Angeles.
# The members are those of the schema, the figures are supposed.
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures midnight-west
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"America/Los_Angeles"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2027-01-01T02:15:00Z",
	"updatedAt":"2027-01-01T02:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"USD","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"21.85"}},
	"netPaymentSet":{"shopMoney":{"amount":"21.85"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T103c",
	"processedAt":"2027-01-01T02:15:00Z","amountSet":{"shopMoney":{"amount":"21.85"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},
	"taxLines":[{"title":"Sales tax","rate":0.095,
	"priceSet":{"shopMoney":{"amount":"1.9"}}}]}]}}}}
stdout midnight-west: as booked
