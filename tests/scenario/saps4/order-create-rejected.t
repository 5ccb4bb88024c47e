# A rejection has all errors of the answer in one line.
# Warnings and empty phrases are left out.
# It is deferred: the item may be added there.
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
	{"error":{"code":"V1/320",
	  "message":{"lang":"en","value":"Customer 17100001 is not defined"},
	  "innererror":{"transactionid":"A1",
	   "errordetails":[
	    {"code":"V1/320","message":"Customer 17100001 is not defined",
	     "severity":"error"},
	    {"code":"V1/555","message":"Material TS-RED-M is blocked",
	     "severity":"error"},
	    {"code":"V1/028","message":"Delivery date moved",
	     "severity":"warning"},
	    {"code":"/IWBEP/CX_MGW_BUSI_EXCEPTION",
	     "message":"An exception was raised","severity":"error"}]}}}
stderr *order NL-1001: *V1/320: Customer 17100001 is not defined; V1/555: Material TS-RED-M is blocked (HTTP 400); deferred until *
exit 75
