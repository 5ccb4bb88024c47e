# An amount that was given back by a surcharge has the rate of that, not those of the order.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	"globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},
	"orders":{"items":[{"id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular",
	"state":"Shipped","createdAt":"2026-11-20T09:10:00.000Z",
	"updatedAt":"2026-11-20T09:14:00.000Z","orderPlacedAt":"2026-11-20T09:15:00.250Z",
	"currencyCode":"EUR","total":6298,"totalWithTax":7480,"couponCodes":[],"promotions":[],
	"taxSummary":[{"description":"Standard","taxRate":21},{"description":"Reduced",
	"taxRate":6},{"description":"shipping tax","taxRate":21}],"surcharges":[],
	"shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	"discountedPrice":409,"discountedPriceWithTax":495,"discounts":[]}],"lines":[{"id":"1",
	"createdAt":"2026-11-20T09:10:00.000Z","quantity":3,"orderPlacedQuantity":3,
	"productVariant":{"id":"101","sku":"MUG","name":"Mug"},"unitPrice":1649,
	"unitPriceWithTax":1995,"proratedLinePrice":4946,"proratedLinePriceWithTax":5985,
	"taxRate":21,"taxLines":[{"description":"Standard","taxRate":21}],"discounts":[]},
	{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,"orderPlacedQuantity":1,
	"productVariant":{"id":"102","sku":"BOOK","name":"Book"},"unitPrice":943,
	"unitPriceWithTax":1000,"proratedLinePrice":943,"proratedLinePriceWithTax":1000,
	"taxRate":6,"taxLines":[{"description":"Reduced","taxRate":6}],"discounts":[]}],
	"customer":{"id":"3","firstName":"Ada","lastName":"Byron",
	"emailAddress":"ada@example.org"},"shippingAddress":{"fullName":"Ada Byron",
	"streetLine1":"Dam 1","city":"Amsterdam","postalCode":"1012 JS","countryCode":"NL"},
	"fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T10:00:00.000Z",
	"lines":[{"orderLineId":"1","quantity":3},{"orderLineId":"2","quantity":1}]}],
	"modifications":[],"payments":[{{paid_both}}{{end}}
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
	"currencyCode":"EUR","total":5826,"totalWithTax":6980,"couponCodes":[],"promotions":[],
	"taxSummary":[{"description":"Standard","taxRate":21},{"description":"Reduced",
	"taxRate":6},{"description":"shipping tax","taxRate":21}],"surcharges":[{"id":"5",
	"description":"A scratch","sku":"","price":-472,"priceWithTax":-500,"taxRate":6,
	"taxLines":[{"description":"Reduced","taxRate":6}]}],
	"shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	"discountedPrice":409,"discountedPriceWithTax":495,"discounts":[]}],"lines":[{"id":"1",
	"createdAt":"2026-11-20T09:10:00.000Z","quantity":3,"orderPlacedQuantity":3,
	"productVariant":{"id":"101","sku":"MUG","name":"Mug"},"unitPrice":1649,
	"unitPriceWithTax":1995,"proratedLinePrice":4946,"proratedLinePriceWithTax":5985,
	"taxRate":21,"taxLines":[{"description":"Standard","taxRate":21}],"discounts":[]},
	{"id":"2","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,"orderPlacedQuantity":1,
	"productVariant":{"id":"102","sku":"BOOK","name":"Book"},"unitPrice":943,
	"unitPriceWithTax":1000,"proratedLinePrice":943,"proratedLinePriceWithTax":1000,
	"taxRate":6,"taxLines":[{"description":"Reduced","taxRate":6}],"discounts":[]}],
	"customer":{"id":"3","firstName":"Ada","lastName":"Byron",
	"emailAddress":"ada@example.org"},"shippingAddress":{"fullName":"Ada Byron",
	"streetLine1":"Dam 1","city":"Amsterdam","postalCode":"1012 JS","countryCode":"NL"},
	"fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T10:00:00.000Z",
	"lines":[{"orderLineId":"1","quantity":3},{"orderLineId":"2","quantity":1}]}],
	"modifications":[{"createdAt":"2026-11-20T11:01:00.000Z","lines":[],
	"refund":{"id":"1"},"surcharges":[{"id":"5"}]}],"payments":[
	{{paid_both}}{"id":"1","createdAt":"2026-11-20T11:01:00.000Z",
	"reason":null,"total":500,"shipping":0,"lines":[],
	"transactionId":"re_1","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R1",null,[],[[true,"refund","4.72",[["6","0.28"]]]],
	["-5.00"],"5.00","0.00"]
