# synthetic: Names of the shipment's fields may differ.
conf shipment_lines = Details
conf shipped_quantity = Shipped
conf completed = Done
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1793,"OrderNumber":"ORD000000000042",
	   "CustomerNumber":"1200","OrderReference":"NL-1001",
	   "PurchaseOrderNumber":"NL-1001","OrderType":"Active",
	   "OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	   "OrderSourceCurrency":"EUR","OrderInclTaxTotal":42.43,
	   "OrderCompleted":"IncompleteNotIncluded","Done":"Yes"}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentUniquifier":77,"ShipmentNumber":"SH000000000007",
	   "OrderNumber":"ORD000000000042",
	   "ShipmentDate":"2026-11-20T00:00:00Z","ShipViaCode":"CCT",
	   "ShipmentTrackingNumber":"3SABC1",
	   "ShipmentDetails":[
	    {"LineNumber":32,"LineType":"Item","Item":"TS-RED-M",
	     "QuantityShipped":2.0},
	    {"LineNumber":64,"LineType":"Miscellaneous",
	     "MiscellaneousChargesCode":"HC","QuantityShipped":0}],
	   "Details":[{"LineType":"Item","Item":"TS-RED-M","Shipped":2}]}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"SH000000000007",
	 "actualDespatchDate":"2026-11-20","provider":"CCT",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
