# What became of an order is read, and the trash is looked at, too.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @fee-kept-after-1.json
<: X-WP-TotalPages: 1
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=trash&dp=6&per_page=100&page=1
< 200  []
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200  @fee-kept-after-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?dp=6&per_page=100&page=1
< 200  @fee-kept-after-3.json
<: X-WP-TotalPages: 1
stdout {"type":"CreditNote","v":1,"source":"shop","id":"501","orderId":"1",
	"orderNumber":"1","identifier":"NL-1-R1","ref":"NL-1","dateModified":"2026-12-01T10:00:00Z",
	"issueDate":"2026-12-01","documentCurrencyCode":"EUR",
	"valueAddedTaxIncluded":true,
	"creditNoteLine":[{"orderItemNumber":"1","id":"10","sku":"MUG","name":"Mug",
	"creditedQuantity":"1","price":"19.95","lineExtensionAmount":"16.49",
	"taxSubtotal":[{"taxCategory":"NL-21","percent":"21","taxAmount":"3.46"}]}],
	"allowanceCharge":[{"allowanceChargeReasonCode":"flat_rate",
	"allowanceChargeReason":"Parcel","amount":"4.09",
	"taxSubtotal":[{"taxCategory":"NL-21","percent":"21","taxAmount":"0.86"}],
	"chargeIndicator":true},{"allowanceChargeReasonCode":"restocking_fee",
	"allowanceChargeReason":"Kept of a refund","amount":"3.26",
	"taxSubtotal":[{"taxCategory":"NL-21","percent":"21","taxAmount":"0.69"}],
	"chargeIndicator":false}],"legalMonetaryTotal":{"lineExtensionAmount":"16.49",
	"chargeTotalAmount":"4.09","allowanceTotalAmount":"3.26","taxExclusiveAmount":"17.32",
	"taxInclusiveAmount":"20.95","prepaidAmount":"20.95","payableAmount":"0.00"},
	"taxTotal":{"taxAmount":"3.63"},"payment":[{"paymentMethod":"ideal",
	"identifier":"501","amount":"-20.95","paidDate":"2026-12-01"}]}
stdout {"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	"cursor":"2026-12-01T10:00:00Z","*":"*"}
