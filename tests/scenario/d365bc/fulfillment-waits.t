# A shipment without a tracking number waits some hours for one.
# It is entered when the goods have left. The order is not complete until then.
conf tracking_wait = 4h
conf tracking_path = /ODataV4/Company('CRONUS')/PostedSalesShipments
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,externalDocumentNumber,fullyShipped&$expand=salesOrderLines
< 200  @order-fully-shipped.json
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
	     "description":"Ts-Red-M","unitOfMeasureCode":"PCS","quantity":1}]},
	  {"@odata.etag":"W/\"JzIy\"",
	   "id":"0c0c0c0c-0000-4000-8000-000000000002","number":"S-SHPT102",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042",
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[
	    {"sequence":10000,"lineType":"Item","lineObjectNumber":"TS-RED-M",
	     "description":"Ts-Red-M","unitOfMeasureCode":"PCS",
	     "quantity":1}]}]}
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/PostedSalesShipments
	?$filter=(No eq 'S-SHPT101' or No eq 'S-SHPT102')
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"No":"S-SHPT101","Order_No":"S-ORD101042","Shipping_Agent_Code":"",
	   "Package_Tracking_No":""},
	  {"No":"S-SHPT102","Order_No":"S-ORD101042",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC2"},
	  {"No":"S-SHPT102","Order_No":"S-ORD101042",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC3"}]}
stdout
	{"type":"Fulfillment","identifier":"S-SHPT102","provider":"DHL",
	 "trackingNumber":["3SABC2","3SABC3"],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
ECX_NOW=2026-11-20T14:30:00Z
$ ecx-fulfill-check bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,externalDocumentNumber,fullyShipped&$expand=salesOrderLines
< 200  @order-fully-shipped.json
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
	     "quantity":1}]}]}
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/PostedSalesShipments
	?$filter=(No eq 'S-SHPT101')
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"No":"S-SHPT101","Order_No":"S-ORD101042","Shipping_Agent_Code":"",
	   "Package_Tracking_No":""}]}
stdout {"type":"Fulfillment","identifier":"S-SHPT101","complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
