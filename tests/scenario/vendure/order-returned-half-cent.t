# Half a cent of the price of pieces that came back later belongs to the net amount.
# From a run of Vendure 3.7.3: three pieces of 0.11 at 20 % were 0.28 and 0.05, two came back.
$ ecx-fetch-orders shop --id 7 | jq -c '[.orderStatus, [.orderedItem[] | [.sku, \
	.orderQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount]], \
	[.allowanceCharge[]? | [.allowanceChargeReasonCode, .amount]], \
	[.payment[].amount], .anticipatedMonetaryTotal.taxInclusiveAmount, \
	.anticipatedMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"Shipped",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T13:00:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":9,
	 "totalWithTax":11,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":20}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":3,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":9,"unitPriceWithTax":11,"proratedLinePrice":9,
	 "proratedLinePriceWithTax":11,"taxRate":20,"taxLines":[{"description":"Standard",
	 "taxRate":20}],"discounts":[]}],
	 "shippingLines":[],"surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":33,
	 "transactionId":"tr_1","refunds":[]}],
	 "fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T11:00:00.000Z",
	 "lines":[{"orderLineId":"1","quantity":3}]}],"modifications":[],
	 "history":{"items":[{"createdAt":"2026-11-20T12:00:00.000Z",
	 "data":{"lines":[{"orderLineId":1,"quantity":2}],"shippingCancelled":false}}]}}]}}}
stdout ["OrderDelivered",[["MUG","3","0.28","0.05"]],[],["0.33"],"0.33","0.00"]
