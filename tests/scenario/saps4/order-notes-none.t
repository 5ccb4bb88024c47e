# Without text ids no text is sent, and the receipt says what was wanted.
# From the contract.
$ ecx-push-erp s4
stdin @order-cloth.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
> HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV/
< 200
<: X-CSRF-Token: token-1
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"SalesOrderType":"OR","SalesOrganization":"1710",
	"DistributionChannel":"10","OrganizationDivision":"00",
	"SoldToParty":"17100001","PurchaseOrderByCustomer":"NL-1001",
	"PurchaseOrderByShipToParty":"PO-77",
	"CustomerPurchaseOrderDate":"2026-11-20T00:00:00",
	"TransactionCurrency":"EUR","AssignmentReference":"tr_7UhSN1zuXS",
	"to_Item":[
	 {"UnderlyingPurchaseOrderItem":"1","Material":"CLOTH",
	  "RequestedQuantity":"2.5","to_PricingElement":["*"]},
	 {"UnderlyingPurchaseOrderItem":"2","Material":"BOLT",
	  "RequestedQuantity":"123456","to_PricingElement":["*"]}]}
< 201  {"d":{"SalesOrder":"1000042","TotalNetAmount":"1286.91"}}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1000042",
	 "note":"'Cut: in two' of CLOTH is not there: item_text_id is not set",
	 "*":"*"}
stderr *'Cut: in two' of CLOTH is not there: item_text_id is not set
