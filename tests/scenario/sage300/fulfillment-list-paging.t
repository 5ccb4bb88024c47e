# synthetic: Two shipments come on two pages, both with the filter.
conf page = 1
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=1
< 200  @orders-found.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=1&$skip=1
< 200  @orders-none.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments?$filter=(OrderNumber eq 'ORD000000000042')&$top=1
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentUniquifier":77,"ShipmentNumber":"SH000000000007",
	   "OrderNumber":"ORD000000000042",
	   "ShipmentDate":"2026-11-20T00:00:00Z","ShipViaCode":"CCT",
	   "ShipmentTrackingNumber":"3SABC1",
	   "ShipmentDetails":[
	    {"LineNumber":32,"LineType":"Item","Item":"TS-RED-M",
	     "QuantityShipped":1.0},
	    {"LineNumber":64,"LineType":"Miscellaneous",
	     "MiscellaneousChargesCode":"HC","QuantityShipped":0}]}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=1&$skip=1
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentUniquifier":77,"ShipmentNumber":"SH000000000008",
	   "OrderNumber":"ORD000000000042",
	   "ShipmentDate":"2026-11-20T00:00:00Z","ShipViaCode":"CCT",
	   "ShipmentTrackingNumber":"3SABC1",
	   "ShipmentDetails":[
	    {"LineNumber":32,"LineType":"Item","Item":"TS-RED-M",
	     "QuantityShipped":1.0},
	    {"LineNumber":64,"LineType":"Miscellaneous",
	     "MiscellaneousChargesCode":"HC","QuantityShipped":0}]}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=1&$skip=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"SH000000000007",
	 "actualDespatchDate":"2026-11-20","provider":"CCT",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"SH000000000008",
	 "actualDespatchDate":"2026-11-20","provider":"CCT",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
