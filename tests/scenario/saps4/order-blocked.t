# The receipt has a block, another price and a warning.
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
< 201
	{"d":{"__metadata":{"type":"API_SALES_ORDER_SRV.A_SalesOrderType"},
	  "SalesOrder":"1000042","PurchaseOrderByCustomer":"NL-1001",
	  "TotalNetAmount":"33.00","TransactionCurrency":"EUR",
	  "TotalBlockStatus":"","TotalCreditCheckStatus":"B",
	  "SalesDocApprovalStatus":"","HeaderBillingBlockReason":"02",
	  "DeliveryBlockReason":"","OverallSDDocumentRejectionSts":"A"}}
<: sap-message: {"code":"V1/555","message":"Delivery date moved",\
	"severity":"warning","details":[{"code":"V1/001","message":"Saved",\
	"severity":"success"}]}
stdout
	{"type":"Receipt","id":"1000042",
	 "note":"billing block 02; credit check status B; total there is 33, expected 35.07; V1/555: Delivery date moved",
	 "*":"*"}
stderr *order NL-1001: billing block 02; credit*
