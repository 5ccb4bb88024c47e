# The day is the one in Los Angeles.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
conf timezone = America/Los_Angeles
$ ecx-fetch-orders shop --id 7 | figures midnight-west
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2027-01-01T02:15:00.000Z","updatedAt":"2027-01-01T02:15:00.000Z",
	 "orderPlacedAt":"2027-01-01T02:15:00.250Z","currencyCode":"USD","total":1995,
	 "totalWithTax":2185,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Sales tax","taxRate":9.5}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1995,"unitPriceWithTax":2185,"proratedLinePrice":1995,
	 "proratedLinePriceWithTax":2185,"taxRate":9.5,"taxLines":[{"description":"Sales tax",
	 "taxRate":9.5}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-12-31T10:00:00.000Z",
	 "updatedAt":"2026-12-31T10:00:00.000Z","method":"card","state":"Settled","amount":2185,
	 "transactionId":"T103c","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout midnight-west: as booked
