# A shop without decimals has amounts without.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures no-decimals-huf
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":0}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"HUF","total":8786,
	 "totalWithTax":11158,"couponCodes":[],"promotions":[{"id":"1","couponCode":null}],
	 "taxSummary":[{"description":"Standard","taxRate":27},{"description":"shipping tax",
	 "taxRate":27}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"BOGRE","name":"Bögre"},
	 "unitPrice":1567,"unitPriceWithTax":1990,"proratedLinePrice":4231,
	 "proratedLinePriceWithTax":5373,"taxRate":27,"taxLines":[{"description":"Standard",
	 "taxRate":27}],"discounts":[{"adjustmentSource":"PROMOTION:1",
	 "description":"Less for these","amount":-470,"amountWithTax":-597}]},{"id":"2",
	 "createdAt":"2026-11-20T09:10:00.000Z","quantity":1,"orderPlacedQuantity":1,
	 "productVariant":{"id":"102","sku":"TAL","name":"Tál"},"unitPrice":3539,
	 "unitPriceWithTax":4495,"proratedLinePrice":3539,"proratedLinePriceWithTax":4495,
	 "taxRate":27,"taxLines":[{"description":"Standard","taxRate":27}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":1016,"discountedPriceWithTax":1290,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":11158,
	 "transactionId":"T26c","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout no-decimals-huf: as booked
