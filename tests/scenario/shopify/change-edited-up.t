# A line that is added, more pieces and another address are one change.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee out
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:00:02Z","edited":true,
	"displayFinancialStatus":"PARTIALLY_PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"42.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"25.0"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 2","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":3,
	"currentQuantity":3,"unfulfilledQuantity":3,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/13","sku":"C","name":"C","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/13"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.0"}},"taxLines":[]}]}}}}
stdout
	{"type":"OrderChange","identifier":"NL-1001-E1",
	"difference":[{"path":"orderDelivery.deliveryAddress.streetAddress","was":"Dam 1",
	"is":"Dam 2"},{"path":"orderedItem.1.orderQuantity","was":"2","is":"3"},
	{"path":"orderedItem.1.lineExtensionAmount","was":"20.00","is":"30.00"},
	{"path":"orderedItem.3.orderQuantity","was":"0","is":"1"},
	{"path":"anticipatedMonetaryTotal.taxExclusiveAmount","was":"25.00","is":"42.00"},
	{"path":"anticipatedMonetaryTotal.taxInclusiveAmount","was":"25.00","is":"42.00"}],
	"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <out | ecx-push-erp erp >/dev/null
stderr ecx-push-erp: erp: change NL-1001-E1: changed in shop after it was created as \
	NL-1001.jsonl: delivery address, streetAddress Dam 1 -> Dam 2; line 1 'A': 2 -> 3 pieces; \
	line 3 'C' is new: 1 at 7.00; total 25.00 -> 42.00: change it there
exit 1
