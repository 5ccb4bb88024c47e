# synthetic: A session that is lost twice is no wrong password.
# Nothing was created; the order is tried again.
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
< 403  CSRF-Token-Validierung ist fehlgeschlagen
<: X-CSRF-Token: Required
> HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV/
>: X-CSRF-Token: Fetch
< 200
<: X-CSRF-Token: token-2
<: Set-Cookie: SAP_SESSIONID_S4H_100=abc; path=/
<: Set-Cookie: sap-usercontext=sap-client=100; path=/
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"PurchaseOrderByCustomer":"NL-1001","*":"*"}
>: X-CSRF-Token: token-2
< 403  CSRF token validation failed
<: X-CSRF-Token: Required
stderr *the session was lost twice*
exit 75
$ ecx-ledger quarantine
