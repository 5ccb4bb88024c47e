# A piece that was refunded is not in the order, an amount alone is an allowance.
# The members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"24.20",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":2,"subtotal":"20.00","subtotal_tax":"4.20",
	"total":"20.00","total_tax":"4.20","sku":"MUG","taxes":[{"id":75,
	"total":"4.2"}]}],"refunds":[{"id":9,"total":"-12.10"},{"id":10,
	"total":"-1.00"}],"tax_lines":[{"rate_id":75,"rate_code":"NL-VAT-1",
	"rate_percent":21}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?dp=6&per_page=100&page=1
< 200 [{"id":9,"amount":"12.10","reason":"broken","line_items":[{"id":99,
	"quantity":-1,"total":"-10.00","total_tax":"-2.10"}]},{"id":10,
	"amount":"1.00","reason":"","line_items":[]}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*","orderedItem":[{"orderQuantity":"1",
	"price":"10.00","lineExtensionAmount":"10.00",
	"taxSubtotal":[{"taxAmount":"2.10","*":"*"}],"*":"*"}],
	"allowanceCharge":[{"chargeIndicator":false,
	"allowanceChargeReason":"Refund","allowanceChargeReasonCode":"refund",
	"amount":"0.83","taxSubtotal":[{"taxAmount":"0.17","percent":"21",
	"taxCategory":"NL-VAT-1"}]}],"taxTotal":{"taxAmount":"1.93"},
	"payment":[{"amount":"24.20","*":"*"},
	{"identifier":"9","amount":"-12.10"},
	{"identifier":"10","amount":"-1.00"}],
	"anticipatedMonetaryTotal":{"lineExtensionAmount":"10.00",
	"allowanceTotalAmount":"0.83","taxInclusiveAmount":"11.10",
	"prepaidAmount":"11.10","payableAmount":"0.00","*":"*"}}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
