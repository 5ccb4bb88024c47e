# A refund that names nothing is for the pieces that were cancelled before it.
# From a run of Vendure 3.7.3: of 4 pieces two are cancelled, one of the two shipped is refunded.
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
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":3306,
	 "totalWithTax":4000,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	 "orderPlacedQuantity":4,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1653,"unitPriceWithTax":2000,"proratedLinePrice":3306,
	 "proratedLinePriceWithTax":4000,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[],"surcharges":[],
	 "payments":[{"id":"1","createdAt":"2026-11-20T09:15:00.250Z",
	 "updatedAt":"2026-11-20T09:15:00.250Z","method":"card","state":"Settled","amount":8000,
	 "transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-20T10:00:01.000Z",
	 "updatedAt":"2026-11-20T10:00:01.000Z","method":null,"state":"Settled","total":2000,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[]},
	 {"id":"3","createdAt":"2026-11-20T10:10:01.000Z",
	 "updatedAt":"2026-11-20T10:10:01.000Z","method":null,"state":"Settled","total":2000,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]},
	 {"id":"2","createdAt":"2026-11-20T12:00:01.000Z",
	 "updatedAt":"2026-11-20T12:00:01.000Z","method":null,"state":"Settled","total":2000,
	 "shipping":0,"reason":null,"transactionId":null,"lines":[{"orderLineId":"1",
	 "quantity":1}]}]}],
	 "fulfillments":[{"state":"Shipped","createdAt":"2026-11-20T11:00:00.000Z",
	 "lines":[{"orderLineId":"1","quantity":2}]}],"modifications":[],
	 "history":{"items":[{"createdAt":"2026-11-20T10:00:00.000Z",
	 "data":{"lines":[{"orderLineId":1,"quantity":1}],"shippingCancelled":false}},
	 {"createdAt":"2026-11-20T10:10:00.000Z",
	 "data":{"lines":[{"orderLineId":1,"quantity":1}],"shippingCancelled":false}}]}}]}}}
stdout ["OrderDelivered",[["MUG","2","33.06","6.94"]],[],["80.00","-20.00","-20.00"],"40.00","0.00"]
