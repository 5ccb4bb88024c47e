# An order of nothing is made, and its lines have their pieces.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures zero-total
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":0,
	 "totalWithTax":0,"couponCodes":["TEN","FREESHIP"],"promotions":[{"id":"1",
	 "couponCode":"TEN"},{"id":"2","couponCode":"FREESHIP"}],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"shipping tax",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":0,
	 "proratedLinePriceWithTax":0,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-3298,"amountWithTax":-3990}]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":0,"discountedPriceWithTax":0,
	 "discounts":[{"adjustmentSource":"PROMOTION:2","amount":-409,"amountWithTax":-495}]}],
	 "surcharges":[],
	 "payments":[],
	 "fulfillments":[],"modifications":[]}]}}}
stdout zero-total: as booked
