# An order whose total is not what its rows add up to is refused.
# The members are from the schema of Vendure 3.7.3; the total is supposed.
$ ecx-fetch-orders shop --id 7 | ecx-map erp | jq -c '[.type, .code]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":3798,
	 "totalWithTax":4595,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":3298,
	 "proratedLinePriceWithTax":3990,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":4595,
	 "transactionId":"tr_1","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout ["Rejection","*"]
stderr *
