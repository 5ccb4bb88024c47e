# A gift card that was used is a payment.
# The total of the order is less what it paid. The member is that of a plugin.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"4.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}],"gift_cards":[{"id":3,"code":"GC-1","amount":6}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*",
	"payment":[{"amount":"4.00","paidDate":"2026-11-20"},
	{"paymentMethod":"gift_card","identifier":"GC-1","amount":"6.00",
	"paidDate":"2026-11-20"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"10.00",
	"prepaidAmount":"10.00","payableAmount":"0.00","*":"*"}}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
