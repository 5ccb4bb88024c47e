# Discounts of a line, of the order and of the shipping are each where they belong.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures three-discounts
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":5722,
	 "totalWithTax":6925,"couponCodes":["TEN","FREESHIP"],"promotions":[{"id":"1",
	 "couponCode":null},{"id":"2","couponCode":"TEN"},{"id":"3","couponCode":"FREESHIP"}],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"shipping tax",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":2,"productVariant":{"id":"101","sku":"TS-RED-M",
	 "name":"T-shirt red M"},"unitPrice":2062,"unitPriceWithTax":2495,
	 "proratedLinePrice":3136,"proratedLinePriceWithTax":3795,"taxRate":21,
	 "taxLines":[{"description":"Standard","taxRate":21}],
	 "discounts":[{"adjustmentSource":"PROMOTION:1","description":"Less for these",
	 "amount":-619,"amountWithTax":-749},{"adjustmentSource":"PROMOTION:2",
	 "description":"TEN","amount":-369,"amountWithTax":-446}]},{"id":"2",
	 "createdAt":"2026-11-20T09:10:00.000Z","quantity":5,"orderPlacedQuantity":5,
	 "productVariant":{"id":"102","sku":"SOCK","name":"Socks"},"unitPrice":275,
	 "unitPriceWithTax":333,"proratedLinePrice":1232,"proratedLinePriceWithTax":1491,
	 "taxRate":21,"taxLines":[{"description":"Standard","taxRate":21}],
	 "discounts":[{"adjustmentSource":"PROMOTION:2","description":"TEN","amount":-144,
	 "amountWithTax":-174}]},{"id":"3","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"103","sku":"CAP","name":"Cap"},
	 "unitPrice":1239,"unitPriceWithTax":1499,"proratedLinePrice":1109,
	 "proratedLinePriceWithTax":1342,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:2","description":"TEN",
	 "amount":-130,"amountWithTax":-157}]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":245,"discountedPriceWithTax":297,
	 "discounts":[{"adjustmentSource":"PROMOTION:3","amount":-246,"amountWithTax":-298}]}],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":6925,
	 "transactionId":"T11i","refunds":[]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout three-discounts: as booked
