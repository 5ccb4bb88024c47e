# A shipment has the tracking number that page 142 knows.
# Only items are sent, neither comments nor lines of charges.
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
	     "description":"Ts-Red-M","unitOfMeasureCode":"PCS","quantity":2},
	    {"sequence":10000,"lineType":"G_x002F_L_x0020_Account",
	     "lineObjectNumber":"6810","description":"6810",
	     "unitOfMeasureCode":"PCS","quantity":1},
	    {"sequence":10000,"lineType":"_x0020_","lineObjectNumber":"",
	     "description":"Thank you","unitOfMeasureCode":"PCS",
	     "quantity":0}]}]}
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/PostedSalesShipments
	?$filter=(No eq 'S-SHPT101')
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"No":"S-SHPT101","Order_No":"S-ORD101042",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"S-SHPT101",
	 "actualDespatchDate":"2026-11-20","provider":"DHL",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
