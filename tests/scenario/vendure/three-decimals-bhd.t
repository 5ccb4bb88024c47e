# A shop with three decimals has amounts with three.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures three-decimals-bhd
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":3}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"BHD","total":19420,
	 "totalWithTax":21363,"couponCodes":[],"promotions":[{"id":"1","couponCode":null}],
	 "taxSummary":[{"description":"Standard","taxRate":10},{"description":"shipping tax",
	 "taxRate":10}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":3941,"unitPriceWithTax":4335,"proratedLinePrice":11216,
	 "proratedLinePriceWithTax":12338,"taxRate":10,"taxLines":[{"description":"Standard",
	 "taxRate":10}],"discounts":[{"adjustmentSource":"PROMOTION:1",
	 "description":"Less for these","amount":-606,"amountWithTax":-667}]},{"id":"2",
	 "createdAt":"2026-11-20T09:10:00.000Z","quantity":1,"orderPlacedQuantity":1,
	 "productVariant":{"id":"102","sku":"BOWL","name":"Bowl"},"unitPrice":7068,
	 "unitPriceWithTax":7775,"proratedLinePrice":7068,"proratedLinePriceWithTax":7775,
	 "taxRate":10,"taxLines":[{"description":"Standard","taxRate":10}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":1136,"discountedPriceWithTax":1250,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":21363,
	 "transactionId":"T29c","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout three-decimals-bhd: as booked
