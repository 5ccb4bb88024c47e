# synthetic: An order of which nothing was shipped has no shipment.
# A shipment without items is ignored, too.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200  @orders-found.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[]}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200  @orders-found.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentUniquifier":77,"ShipmentNumber":"SH000000000007",
	   "OrderNumber":"ORD000000000042",
	   "ShipmentDate":"2026-11-20T00:00:00Z","ShipViaCode":"CCT",
	   "ShipmentTrackingNumber":"3SABC1","ShipmentDetails":[]}]}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200  @orders-none.json
stdout {"type":"Checkpoint","*":"*"}
