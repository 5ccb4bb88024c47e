# A business error: that order is put aside, with Business Central's words.
$ ecx-push-erp bc
stdin @order.json
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesInvoices
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesShipments
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> POST /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders?$expand=salesOrderLines  {"externalDocumentNumber":"NL-1001","*":"*"}
< 400  {"error":{"code":"Application_DialogException","message":"The item TS-RED-M does not exist.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stdout {"type":"Rejection","ref":"NL-1001","code":"rejected","*":"*"}
stderr *order NL-1001: Application_DialogException: The item TS-RED-M does not exist.*CorrelationId*(HTTP 400)
exit 1
