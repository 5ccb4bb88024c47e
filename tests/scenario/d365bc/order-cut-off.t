# Business Central itself gives up: the same.
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
< 408  {"error":{"code":"Unknown","message":"The operation was canceled.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[{"@odata.etag":"W/\"JzE5Ozk=\"","id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042","externalDocumentNumber":"NL-1001","status":"Draft","totalAmountIncludingTax":42.43}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"0a0a0a0a-0000-4000-8000-000000000042","existed":true,"*":"*"}
