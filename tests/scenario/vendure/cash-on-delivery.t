# An order without a payment is open as a whole.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | figures cash-on-delivery
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{"data":{"activeChannel":{"pricesIncludeTax":true},
	 "globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"orders":{"items":[{
	 "id":"7","code":"T2YW9KXK6L1NCHD5","type":"Regular","state":"ArrangingPayment",
	 "createdAt":"2026-11-20T09:15:00.000Z","updatedAt":"2026-11-20T09:15:00.000Z",
	 "orderPlacedAt":"2026-11-20T09:15:00.250Z","currencyCode":"EUR","total":2302,
	 "totalWithTax":2785,"couponCodes":[],"promotions":[],
	 "taxSummary":[{"description":"Standard","taxRate":21},{"description":"shipping tax",
	 "taxRate":21}],
	 {{ada}},
	 "lines":[{"id":"1","createdAt":"2026-11-20T09:10:00.000Z","quantity":1,
	 "orderPlacedQuantity":1,"productVariant":{"id":"101","sku":"MUG","name":"Mug"},
	 "unitPrice":1649,"unitPriceWithTax":1995,"proratedLinePrice":1649,
	 "proratedLinePriceWithTax":1995,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}],"discounts":[]}],
	 "shippingLines":[{"shippingMethod":{"id":"1","code":"standard","name":"Standard"},
	 "discountedPrice":409,"discountedPriceWithTax":495,"discounts":[]}],
	 "surcharges":[{"id":"1","description":"Cash on delivery","sku":"CASH-ON-DELIVERY",
	 "price":244,"priceWithTax":295,"taxRate":21,"taxLines":[{"description":"Standard",
	 "taxRate":21}]}],
	 "payments":[],
	 "fulfillments":[],"modifications":[]}]}}}
stdout cash-on-delivery: as booked
