# Orders are looked for one by one in an ERP that does not list them, and what differs is said.
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
< 200
	{"$resources":[{"$key":"1000041","SOHNUM":"1000041","CUSORDREF":"NL-1","DLVSTA":1,"ORDINVATI":10.00}]}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-2')
< 200
	{"$resources":[{"$key":"1000042","SOHNUM":"1000042","CUSORDREF":"NL-2","DLVSTA":1,"ORDINVATI":9.00}]}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-3')
< 200
	{"$resources":[{"$key":"1000043","SOHNUM":"1000043","CUSORDREF":"NL-3","DLVSTA":1,"ORDINVATI":10.00},
	  {"$key":"1000044","SOHNUM":"1000044","CUSORDREF":"NL-3","DLVSTA":1,"ORDINVATI":10.00}]}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-4')
< 200  {"$resources":[]}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1' or CUSORDREF eq 'NL-2' or CUSORDREF eq 'NL-3')
< 200
	{"$resources":[{"$key":"1000041","SOHNUM":"1000041","CUSORDREF":"NL-1","DLVSTA":1,"ORDSTA":1},
	  {"$key":"1000042","SOHNUM":"1000042","CUSORDREF":"NL-2","DLVSTA":1,"ORDSTA":1},
	  {"$key":"1000043","SOHNUM":"1000043","CUSORDREF":"NL-3","DLVSTA":1,"ORDSTA":1}]}
stdout {"type":"Difference","v":1,"source":"shop","system":"x3","ref":"NL-2","what":"total",
	"id":"2","orderNumber":"2","ours":"10.00","theirs":"9","state":"new","since":"*"}
stdout {"type":"Difference","v":1,"source":"shop","system":"x3","ref":"NL-3","what":"doubled",
	"id":"3","orderNumber":"3","theirs":"*1000043, 1000044*","state":"new","since":"*"}
stdout {"type":"Difference","v":1,"source":"shop","system":"x3","ref":"NL-4","what":"missing",
	"id":"4","orderNumber":"4","ours":"10.00","state":"new","since":"*"}
stderr ecx-compare: x3: Sage X3 cannot list its orders: one-sided, each order of shop is looked for there
stderr ecx-compare: compared 5 orders: 1 same, 3 differ, 0 under way, 1 wait, 0 filed, 0 too young
exit 1
