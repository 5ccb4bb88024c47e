# A request of others that was rejected does not count.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp s4
stdin @credit.json
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
< 200  @two-billing.json
> GET {{memos}}/A_CreditMemoRequestItem
	?$filter=(ReferenceSDDocument eq '0090000123' or ReferenceSDDocument eq '90000123')
	&$orderby=CreditMemoRequest,CreditMemoRequestItem&$top=500&$format=json
< 200
	{"d":{"results":[{"CreditMemoRequest":"60000000","CreditMemoRequestItem":"10",
	  "ReferenceSDDocument":"90000123","ReferenceSDDocumentItem":"10","Material":"TS-RED-M",
	  "RequestedQuantity":"2","NetAmount":"40.00","SalesDocumentRjcnReason":"10"}]}}
> GET {{returns}}/A_CustomerReturnItem
	?$filter=(ReferenceSDDocument eq '0090000123' or ReferenceSDDocument eq '90000123')
	&$orderby=CustomerReturn,CustomerReturnItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
> HEAD {{memos}}/
< 200
<: X-CSRF-Token: token-1
> POST {{memos}}/A_CreditMemoRequest
	{"CreditMemoRequestType":"CR","SalesOrganization":"1710",
	"DistributionChannel":"10","OrganizationDivision":"00","SoldToParty":"17100001",
	"PurchaseOrderByCustomer":"NL-1001-R1",
	"CustomerPurchaseOrderDate":"2026-11-20T00:00:00",
	"CreditMemoRequestDate":"2026-11-20T00:00:00","BillingDocumentDate":"2026-11-20T00:00:00",
	"TransactionCurrency":"EUR","HeaderBillingBlockReason":"08",
	"ReferenceSDDocument":"90000123",
	"to_Item":[
	{"Material":"TS-RED-M","RequestedQuantity":"1",
	"ReferenceSDDocument":"90000123","ReferenceSDDocumentItem":"10",
	"to_PricingElement":[{"ConditionType":"PMP0","ConditionRateValue":"20",
	"ConditionQuantity":"1","ConditionCurrency":"EUR"}]},
	{"Material":"FREIGHT","RequestedQuantity":"1",
	"to_PricingElement":[{"ConditionType":"PMP0","ConditionRateValue":"5.00",
	"ConditionCurrency":"EUR"}]}]}
< 201
	{"d":{"CreditMemoRequest":"60000001","PurchaseOrderByCustomer":"NL-1001-R1",
	  "TotalNetAmount":"25.00","SalesDocApprovalStatus":"","OverallSDDocumentRejectionSts":"A"}}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"60000001","number":"60000001",*"existed":false,"repeated":false}
