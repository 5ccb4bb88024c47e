# Nothing has left yet.
$ ecx-push-erp bc
stdin @order.json
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders?*
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[{"@odata.etag":"W/\"JzE5Ozk=\"","id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042","externalDocumentNumber":"NL-1001","status":"Draft","totalAmountIncludingTax":42.43}]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check bc
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,externalDocumentNumber,fullyShipped
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[{"id":"0a0a0a0a-0000-4000-8000-000000000042","externalDocumentNumber":"NL-1001","fullyShipped":false}]}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesShipments
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$expand=salesShipmentLines&$orderby=number
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
