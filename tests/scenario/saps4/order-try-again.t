# synthetic: An order that is refused because somebody else is at work is tried again.
# The words are supposed, also that nothing was created.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  {"d":{"results":[]}}
> HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV/
>: X-CSRF-Token: Fetch
< 200
<: X-CSRF-Token: token-1
<: Set-Cookie: SAP_SESSIONID_S4H_100=abc; path=/
<: Set-Cookie: sap-usercontext=sap-client=100; path=/
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"PurchaseOrderByCustomer":"NL-1001","*":"*"}
>: X-CSRF-Token: token-1
< 400
	{"error":{"code":"MC/601",
	  "message":{"lang":"en","value":"Object requested is currently locked by user SMITH"}}}
stderr *MC/601: Object requested is currently locked*
exit 75
$ ecx-ledger quarantine
