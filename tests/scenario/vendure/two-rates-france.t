# Books and posters have each their own rate.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures two-rates-france
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":3902,
	 "totalWithTax":4333,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Reduced","taxRate":5.5},{"description":"Standard",
	 "taxRate":20},{"description":"shipping tax","taxRate":20}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"LIVRE","name":"Livre"},
	 "unitPrice":801,"unitPriceWithTax":845,"proratedLinePrice":2403,
	 "proratedLinePriceWithTax":2535,"taxRate":5.5,"taxLines":[{"description":"Reduced",
	 "taxRate":5.5}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"102","sku":"AFFICHE",
	 "name":"Affiche"},"unitPrice":1083,"unitPriceWithTax":1299,"proratedLinePrice":1083,
	 "proratedLinePriceWithTax":1299,"taxRate":20,"taxLines":[{"description":"Standard",
	 "taxRate":20}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":416,"discountedPriceWithTax":499,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":4333,
	 "transactionId":"T14i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout two-rates-france: as booked
