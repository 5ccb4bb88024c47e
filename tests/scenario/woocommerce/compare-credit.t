# A refund of what was shipped, which is not booked, is a difference.
# The store's answers are calculated as WooCommerce does, the ERP's supposed.
conf [s4] driver = saps4
conf [s4] role = business
conf [s4] url = {{url}}/sap/opu/odata/sap
conf [s4] user = ECX
conf [s4] password = maple-otter
conf [s4] sales_organization = 1710
conf [s4] sold_to = 17100001
conf [s4] freight_material = FREIGHT
conf [s4] jobs = 1
conf [s4] retry_delay = 0s
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-compare --since 2026-11-20T10:00:00Z shop s4
> GET /wp-json/wc/v3/orders?*&orderby=id&status=trash
< 200  []
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/orders?*&orderby=modified&status=any
< 200  @fee-kept-after-2.json
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200  @fee-kept-after-3.json
<: X-WP-TotalPages: 1
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1')&*
< 200
	{"d":{"results":[{"SalesOrder":"1000041","PurchaseOrderByCustomer":"NL-1",
	    "TotalNetAmount":"37.07","TransactionCurrency":"EUR"}]}}
stdout {"type":"Difference","v":1,"source":"shop","system":"s4","ref":"NL-1","what":"credit",
	"id":"1","orderNumber":"1","ours":"501","state":"new","since":"*"}
stderr ecx-compare: s4: SAP S/4HANA cannot list its orders: one-sided, each order of shop is looked for there
stderr ecx-compare: compared 1 orders: 0 same, 1 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
