# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200  @orders-completed.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEShipments
	?$filter=(OrderNumber eq 'ORD000000000042')&$top=100
< 200
	{"value":[
	  {"ShipmentUniquifier":77,"ShipmentNumber":"SH000000000007",
	   "OrderNumber":"ORD000000000042","ShipmentDate":"2026-11-20T00:00:00Z",
	   "ShipViaCode":"CCT","ShipmentTrackingNumber":"3S7",
	   "ShipmentDetails":[{"LineNumber":32,"LineType":"Item","Item":"TS-RED-M",
	   "QuantityShipped":1}]},
	  {"ShipmentUniquifier":78,"ShipmentNumber":"SH000000000008",
	   "OrderNumber":"ORD000000000042","ShipmentDate":"2026-11-20T00:00:00Z",
	   "ShipViaCode":"CCT","ShipmentTrackingNumber":"3S8",
	   "ShipmentDetails":[{"LineNumber":32,"LineType":"Item","Item":"TS-RED-M",
	   "QuantityShipped":"one"}]},
	  {"ShipmentUniquifier":79,"ShipmentNumber":"SH000000000009",
	   "OrderNumber":"ORD000000000042","ShipmentDate":"2026-11-20T00:00:00Z",
	   "ShipViaCode":"CCT","ShipmentTrackingNumber":"3S9",
	   "ShipmentDetails":[{"LineNumber":32,"LineType":"Item","Item":"TS-RED-M",
	   "QuantityShipped":1}]}]}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"SH000000000007",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"SH000000000009",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: s300: fulfillment NL-1001/SH000000000008: sage300-fulfillment.map:16: ecx.quantity: required, but ecx.lines.0.ecx.quantity is absent
exit 1
