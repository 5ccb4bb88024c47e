# An amount that was refunded alone has no tax where the section says so.
# The members are from the contract.
$ sed -i '/^driver = woocommerce/a refund_tax = none' config/ecx/ecx.conf
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"24.20",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":2,"subtotal":"20.00","subtotal_tax":"4.20",
	"total":"20.00","total_tax":"4.20","sku":"MUG","taxes":[{"id":75,
	"total":"4.2"}]}],"refunds":[{"id":10,"total":"-1.00"}],
	"tax_lines":[{"rate_id":75,"rate_code":"NL-VAT-1","rate_percent":21}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":10,"amount":"1.00","reason":"","line_items":[]}]
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*","allowanceCharge":[{
	"chargeIndicator":false,"allowanceChargeReason":"Refund",
	"allowanceChargeReasonCode":"refund","amount":"1.00"}],
	"taxTotal":{"taxAmount":"4.20"},
	"anticipatedMonetaryTotal":{"allowanceTotalAmount":"1.00",
	"taxInclusiveAmount":"23.20","payableAmount":"0.00","*":"*"}}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
