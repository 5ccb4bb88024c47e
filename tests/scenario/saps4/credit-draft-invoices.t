# Of a line with two invoices the older one is credited first.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.creditNoteLine[0] |= (.creditedQuantity = "2" | .lineExtensionAmount = "40.00"
	| .taxSubtotal[0].taxAmount = "8.40") | del(.allowanceCharge)
	| .taxTotal.taxAmount = "8.40"
	| .legalMonetaryTotal = {taxExclusiveAmount: "40.00", taxInclusiveAmount: "48.40"}' {{dir}}/credit.json \
	| ecx-push-erp s4
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=CreditMemoRequest&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{return_columns}}&$orderby=CustomerReturn&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-billed.json
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000042')
	&$expand=to_BillingDocument&$orderby=BillingDocument,BillingDocumentItem
	&$top=500&$format=json
< 200
	{"d":{"results":[
	 {"BillingDocument":"90000123","BillingDocumentItem":"10","SalesDocument":"1000042",
	  "SalesDocumentItem":"10","BillingQuantity":"1","NetAmount":"20.00",
	  "to_BillingDocument":{"BillingDocument":"90000123","SDDocumentCategory":"M","AccountingDocument":"1"}},
	 {"BillingDocument":"90000124","BillingDocumentItem":"10","SalesDocument":"1000042",
	  "SalesDocumentItem":"10","BillingQuantity":"1","NetAmount":"20.00",
	  "to_BillingDocument":{"BillingDocument":"90000124","SDDocumentCategory":"M","AccountingDocument":"2",
	   "BillingDocumentIsCancelled":true}},
	 {"BillingDocument":"90000125","BillingDocumentItem":"10","SalesDocument":"1000042",
	  "SalesDocumentItem":"10","BillingQuantity":"1","NetAmount":"20.00",
	  "to_BillingDocument":{"BillingDocument":"90000125","SDDocumentCategory":"M","AccountingDocument":"3"}}]}}
> GET {{memos}}/A_CreditMemoRequestItem
	?$filter=(*)
	&$orderby=CreditMemoRequest,CreditMemoRequestItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturnItem
	?$filter=(*)
	&$orderby=CustomerReturn,CustomerReturnItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
> HEAD {{memos}}/
< 200
<: X-CSRF-Token: token-1
> POST {{memos}}/A_CreditMemoRequest
	{"ReferenceSDDocument":"90000123","to_Item":[
	{"Material":"TS-RED-M","RequestedQuantity":"1","ReferenceSDDocument":"90000123",
	"ReferenceSDDocumentItem":"10","to_PricingElement":[{"ConditionRateValue":"40",
	"ConditionQuantity":"2","*":"*"}]},
	{"Material":"TS-RED-M","RequestedQuantity":"1","ReferenceSDDocument":"90000125",
	"ReferenceSDDocumentItem":"10","to_PricingElement":[{"ConditionRateValue":"40",
	"ConditionQuantity":"2","*":"*"}]}],"*":"*"}
< 201
	{"d":{"CreditMemoRequest":"60000001","PurchaseOrderByCustomer":"NL-1001-R1",
	  "TotalNetAmount":"40.00","SalesDocApprovalStatus":"","OverallSDDocumentRejectionSts":"A"}}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"60000001","number":"60000001",*"existed":false,"repeated":false}
