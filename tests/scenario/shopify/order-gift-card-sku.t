# A gift card without a SKU has that of a key.
# The members are those of the schema, the figures are supposed.
conf gift_card_sku = GC
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-21T12:00:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"25.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"25.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":null,"name":"Gift card","quantity":1,
	"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"25.0"}},"taxLines":[],"isGiftCard":true,
	"requiresShipping":false}]}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"GC","orderQuantity":"1",
	"lineExtensionAmount":"25.00","*":"*","additionalType":"GiftCard"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"25.00","prepaidAmount":"25.00",
	"payableAmount":"0.00","*":"*"},"payment":[{"amount":"25.00","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
