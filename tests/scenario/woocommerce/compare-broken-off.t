# A comparison that breaks off says nothing of any order, and stores nothing.
# The answers are those of other scenarios of both systems; none is recorded.
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
$ ecx-compare --since 2026-11-20T09:00:00Z shop x3
> GET /wp-json/wc/v3/orders?*&orderby=id&status=trash
< 200  []
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/orders?*&orderby=modified&status=any
< 200  @compare-orders.json
<: X-WP-TotalPages: 1
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1')
< 200  {"$resources":[]}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-2')
< 403  {"$diagnoses":[{"$severity":"error","$message":"Access denied"}]}
stderr ecx-compare: x3: Sage X3 cannot list its orders: one-sided, each order of shop is looked for there
stderr ecx-compare: x3: orders: *
exit 77
$ ecx-ledger differences
