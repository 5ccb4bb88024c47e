# A refund of what was shipped, which is not booked, is a difference.
# The store's answers are calculated as WooCommerce does, the ERP's supposed.
conf [x3] driver = sagex3
conf [x3] role = business
conf [x3] url = {{url}}
conf [x3] folder = SEED
conf [x3] pool = ECX
conf [x3] sign_on = basic
conf [x3] user = ecx
conf [x3] password = maple-otter
conf [x3] order_object = YOSOH
conf [x3] sales_site = FR011
conf [x3] shipping_site = FR012
conf [x3] customer = WEB
conf [x3] jobs = 1
conf [x3] retry_delay = 0s
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-compare --since 2026-11-20T10:00:00Z shop x3
> GET /wp-json/wc/v3/orders?*&orderby=id&status=trash
< 200  []
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/orders?*&orderby=modified&status=any
< 200  @fee-kept-after-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @fee-kept-after-3.json
<: X-WP-TotalPages: 1
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1')
< 200
	{"$resources":[{"$key":"1000041","SOHNUM":"1000041","CUSORDREF":"NL-1","DLVSTA":1,"ORDINVATI":44.85}]}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1')
< 200
	{"$resources":[{"$key":"1000041","SOHNUM":"1000041","CUSORDREF":"NL-1","DLVSTA":1,"ORDSTA":1}]}
stdout {"type":"Difference","v":1,"source":"shop","system":"x3","ref":"NL-1","what":"credit",
	"id":"1","orderNumber":"1","ours":"501","state":"new","since":"*"}
stderr ecx-compare: x3: Sage X3 cannot list its orders: one-sided, each order of shop is looked for there
stderr ecx-compare: compared 1 orders: 0 same, 1 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
