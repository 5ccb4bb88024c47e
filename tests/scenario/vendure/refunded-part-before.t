# One piece of three was cancelled, with its share of the discount.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures refunded-part-before
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"PaymentSettled",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2566,
	 "totalWithTax":3105,"couponCodes":["TEN"],"promotions":[{"id":"1","couponCode":"TEN"}],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":826,"unitPriceWithTax":999,"proratedLinePrice":1468,
	 "proratedLinePriceWithTax":1776,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-183,"amountWithTax":-222}]},{"id":"2","createdAt":"2026-11-20T09:10:00.000Z",
	 "quantity":1,"orderPlacedQuantity":1,"productVariant":{"id":"102","sku":"CAP",
	 "name":"Cap"},"unitPrice":1236,"unitPriceWithTax":1495,"proratedLinePrice":1098,
	 "proratedLinePriceWithTax":1329,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[{"adjustmentSource":"PROMOTION:1","description":"TEN",
	 "amount":-137,"amountWithTax":-166}]}],
	 "shippingLines":[],
	 "surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"ideal","state":"Settled","amount":3993,
	 "transactionId":"T57i","refunds":[{"id":"1","createdAt":"2026-11-21T10:00:00.000Z",
	 "updatedAt":"2026-11-21T10:00:00.000Z","method":null,"state":"Settled","total":888,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]}],
	 "fulfillments":[],"modifications":[]}]}}}
stdout refunded-part-before: as booked
