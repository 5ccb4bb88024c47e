# A piece that was cancelled after it was shipped is in stock again; of others it is not known.
# That a cancellation moves the stock is from the source of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes shop --id 7 | \
	jq -c '[.identifier, .reason, [.creditNoteLine[]? | [.orderItemNumber, \
	.creditedQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount, .restock]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	[.taxSubtotal[] | [.percent, .taxAmount]]]], [.payment[].amount], \
	.legalMonetaryTotal.taxInclusiveAmount, .legalMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	"globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},
	"orders":{"items":[{"id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular",
	"state":"Shipped","createdAt":"2026-11-20T09:10:00.000Z",
	"updatedAt":"2026-11-20T09:14:00.000Z","orderPlacedAt":"2026-11-20T09:15:00.250Z",
	"currencyCode":"EUR","total":3707,"totalWithTax":4485,"couponCodes":[],"promotions":[],
	"taxSummary":[{"description":"Standard","taxRate":21},{"description":"shipping tax",
	"taxRate":21}],"surcharges":[],"shippingLines":[{"shippingMethod":{"id":"1",
	"code":"standard","name":"Standard"},"discountedPrice":409,
	"discountedPriceWithTax":495,"discounts":[]}],"lines":[{"id":"1",
	"createdAt":"2026-11-20T09:10:00.000Z","quantity":2,"orderPlacedQuantity":3,
	"productVariant":{"id":"101","sku":"MUG","name":"Mug"},"unitPrice":1649,
	"unitPriceWithTax":1995,"proratedLinePrice":3298,"proratedLinePriceWithTax":3990,
	"taxRate":21,"taxLines":[{"description":"Standard","taxRate":21}],"discounts":[]}],
	"customer":{"id":"3","firstName":"Ada","lastName":"Byron",
	"emailAddress":"ada@example.org"},"shippingAddress":{"fullName":"Ada Byron",
	"streetLine1":"Dam 1","city":"Amsterdam","postalCode":"1012 JS","countryCode":"NL"},
	"fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T10:00:00.000Z",
	"lines":[{"orderLineId":"1","quantity":3}]}],"modifications":[],"payments":[{{paid}}
	{{refund_1}},"state":"Settled","updatedAt":"2026-11-20T11:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R1",null,[["1","1","16.49","3.46","sellable"]],[],
	["-19.95"],"19.95","0.00"]
stdout ["V-T2YW9KXK6L1NCHD5-R2",null,[["1","1","16.49","3.46",null]],[],["-19.95"],
	"19.95","0.00"]
