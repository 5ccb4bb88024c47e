# Shipments come in pages, and the first has only a part of the order.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,externalDocumentNumber,fullyShipped&$expand=salesOrderLines
< 200  @order-partly-shipped.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$expand=salesShipmentLines&$orderby=number
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"",
	   "id":"0c0c0c0c-0000-4000-8000-000000000001","number":"S-SHPT101",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042",
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[
	    {"sequence":10000,"lineType":"Item","lineObjectNumber":"TS-RED-M",
	     "description":"Ts-Red-M","unitOfMeasureCode":"PCS",
	     "quantity":1}]}],
	 "@odata.nextLink":"{{url}}/v2.0/contoso/production/api/v2.0/\
	  companies(6f8b1c1e-0000-4000-8000-00000000c0de)/\
	  salesShipments?$skiptoken=1"}
> GET {{company}}/salesShipments?$skiptoken=1
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"",
	   "id":"0c0c0c0c-0000-4000-8000-000000000002","number":"S-SHPT102",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042",
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[
	    {"sequence":10000,"lineType":"Item","lineObjectNumber":"MUG",
	     "description":"Mug","unitOfMeasureCode":"PCS","quantity":1}]}]}
stdout
	{"type":"Fulfillment","identifier":"S-SHPT101",
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","identifier":"S-SHPT102",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}],"complete":false,
	 "*":"*"}
stdout {"type":"Checkpoint","*":"*"}
