# A comparison that breaks off says nothing of any order, and stores nothing.
# The answers are those of other scenarios of both systems; none is recorded.
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
$ ecx-compare --since 2026-11-20T09:00:00Z shop s4
> GET /wp-json/wc/v3/orders?*&orderby=id&status=trash
< 200  []
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/orders?*&orderby=modified&status=any
< 200  @compare-orders.json
<: X-WP-TotalPages: 1
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1')&*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-2')&*
< 403  {"error":{"code":"/IWFND/CM_CONSUMER/101","message":{"lang":"en","value":"Access denied"}}}
stderr ecx-compare: s4: SAP S/4HANA cannot list its orders: one-sided, each order of shop is looked for there
stderr ecx-compare: s4: orders: *
exit 77
$ ecx-ledger differences
