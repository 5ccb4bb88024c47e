# Dinars of Kuwait have three decimals, and there is no tax.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures three-decimals-kwd
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Asia/Kuwait"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"KWD","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"7.672"}},
	"netPaymentSet":{"shopMoney":{"amount":"7.672"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"T30c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"7.672"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"3.333"}},"taxLines":[],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.385"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1.667"}},"taxLines":[],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.384"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/13","sku":"CAP","name":"Cap","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/23"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"2.005"}},"taxLines":[],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.231"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]}]}}}}
stdout three-decimals-kwd: as booked
