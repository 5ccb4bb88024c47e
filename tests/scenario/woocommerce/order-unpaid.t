# An order without a date of payment is not paid.
# Its status may say otherwise.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"on-hold","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":null,"line_items":[{"id":10,"product_id":5,
	"quantity":1,"subtotal":"10.00","total":"10.00","sku":"MUG"}],
	"payment_method":"bacs"},{"id":2,"number":"2","status":"completed",
	"currency":"EUR","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:01","total":"10.00",
	"date_paid_gmt":null,"line_items":[{"id":20,"product_id":5,
	"quantity":1,"subtotal":"10.00","total":"10.00","sku":"MUG"}]},
	{"id":3,"number":"3","status":"failed","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:02","total":"10.00",
	"date_paid_gmt":null,"line_items":[{"id":30,"product_id":5,
	"quantity":1,"subtotal":"10.00","total":"10.00","sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*","orderStatus":"OrderPaymentDue",
	"paymentStatus":"PaymentDue",
	"anticipatedMonetaryTotal":{"prepaidAmount":"0.00",
	"payableAmount":"10.00","*":"*"}}
stdout {"type":"Order","id":"2","*":"*","orderStatus":"OrderDelivered",
	"paymentStatus":"PaymentComplete"}
stdout {"type":"Order","id":"3","*":"*","orderStatus":"OrderProblem",
	"paymentStatus":"PaymentDeclined"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:02Z","*":"*"}
