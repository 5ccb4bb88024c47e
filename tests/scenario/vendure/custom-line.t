# A surcharge whose SKU is named is a line.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
conf surcharge_lines = CUSTOM
$ ecx-fetch-orders shop --id 7 | figures custom-line
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2269,
	 "totalWithTax":2745,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":1649,
	 "proratedLinePriceWithTax":1995,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[{"id":"1","description":"Engraving \"for Ada\"","sku":"CUSTOM",
	 "price":620,"priceWithTax":750,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}]}],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":2745,
	 "transactionId":"T95i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout custom-line: as booked
