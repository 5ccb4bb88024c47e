# A shop without decimals shares its discount in whole yen.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures no-decimals-jpy
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":false},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":0}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"JPY","total":5603,
	 "totalWithTax":6135,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":10},{"description":"Reduced",
	 "taxRate":8},{"description":"shipping tax","taxRate":10}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":3,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"CUP","name":"湯呑み"},
	 "unitPrice":1333,"unitPriceWithTax":1466,"proratedLinePrice":3638,
	 "proratedLinePriceWithTax":4002,"taxRate":10,"taxLines":[{"description":"Standard",
	 "taxRate":10}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-361,"amountWithTax":-397}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":2,"orderPlacedQuantity":2,"productVariant":{"id":"102","sku":"TEA",
	 "name":"煎茶"},"unitPrice":777,"unitPriceWithTax":839,"proratedLinePrice":1415,
	 "proratedLinePriceWithTax":1528,"taxRate":8,"taxLines":[{"description":"Reduced",
	 "taxRate":8}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-139,"amountWithTax":-150}]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":550,"discountedPriceWithTax":605,"discounts":[]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":6135,
	 "transactionId":"T27c","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout no-decimals-jpy: as booked
