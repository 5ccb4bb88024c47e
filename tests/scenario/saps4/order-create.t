# An order is looked up, then created with the session's token and cookies.
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
	{"SalesOrderType":"OR","SalesOrganization":"1710",
	"DistributionChannel":"10","OrganizationDivision":"00",
	"SoldToParty":"17100001","PurchaseOrderByCustomer":"NL-1001",
	"CustomerPurchaseOrderDate":"2026-11-20T00:00:00",
	"TransactionCurrency":"EUR",
	"to_Item":[
	{"UnderlyingPurchaseOrderItem":"1","Material":"TS-RED-M",
	"RequestedQuantity":"2","to_PricingElement":[
	{"ConditionType":"PMP0","ConditionRateValue":"32.98",
	"ConditionQuantity":"2","ConditionCurrency":"EUR"}]},
	{"Material":"FREIGHT","RequestedQuantity":"1","to_PricingElement":[
	{"ConditionType":"PMP0","ConditionRateValue":"4.09",
	"ConditionCurrency":"EUR"}]}],
	"to_PricingElement":[
	{"ConditionType":"DRN1","ConditionRateValue":"2.00",
	"ConditionCurrency":"EUR"}],
	"to_Partner":[{"PartnerFunction":"SH","Customer":"17100001",
	"to_Address":[{"OrganizationName1":"Ada Byron",
	"AddresseeFullName":"Ada Byron","StreetName":"Dam 1",
	"PostalCode":"1012 JS","CityName":"Amsterdam","Country":"NL"}]}]}
>: X-CSRF-Token: token-1
>: Cookie: *SAP_SESSIONID_S4H_100=abc*
< 201  @order-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","number":"1000042","*":"*"}
