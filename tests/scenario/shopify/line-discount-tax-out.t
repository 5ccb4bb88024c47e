# Discounts of two lines with two rates are before tax.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures line-discount-tax-out
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Berlin"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"18.82"}},
	"netPaymentSet":{"shopMoney":{"amount":"18.82"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T4i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"18.82"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":7,
	"currentQuantity":7,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1.37"}},"taxLines":[{"title":"USt",
	"rate":0.19,"priceSet":{"shopMoney":{"amount":"1.64"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.96"}},
	"discountApplication":{"index":0,"title":"Line discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"4.44"}},"taxLines":[{"title":"USt",
	"rate":0.07,"priceSet":{"shopMoney":{"amount":"0.56"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"0.89"}},
	"discountApplication":{"index":0,"title":"Line discount"}}]}]}}}}
stdout line-discount-tax-out: as booked
