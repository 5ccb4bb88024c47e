# A surcharge below nothing is an allowance, at each rate.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures fee-minus-two-rates
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":9823,
	 "totalWithTax":10707,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Reduced","taxRate":6},{"description":"Standard",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":10,
	 "orderPlacedQuantity":10,"productVariant":{"id":"101","sku":"BREAD","name":"Bread"},
	 "unitPrice":800,"unitPriceWithTax":848,"proratedLinePrice":8000,
	 "proratedLinePriceWithTax":8480,"taxRate":6,"taxLines":[{"description":"Reduced",
	 "taxRate":6}],"discounts":[]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"102","sku":"MUG",
	 "name":"Mug"},"unitPrice":2000,"unitPriceWithTax":2420,"proratedLinePrice":2000,
	 "proratedLinePriceWithTax":2420,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],
	 "surcharges":[{"id":"1","description":"Loyalty points","sku":"LOYALTY-POINTS",
	 "price":-142,"priceWithTax":-151,"taxRate":6,"taxLines":[{"description":"Reduced",
	 "taxRate":6}]},{"id":"2","description":"Loyalty points","sku":"LOYALTY-POINTS",
	 "price":-35,"priceWithTax":-42,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}]}],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled",
	 "amount":10707,"transactionId":"T43i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout fee-minus-two-rates: as booked
