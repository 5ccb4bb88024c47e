# synthetic: Orders are open, held, shipped in part or as a whole, or complete without a shipment.
# The properties are those of the vendor's samples, the figures are supposed.
$ ordered s300 1001 1002 1003 1004 1005
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001' or \
	 OrderReference eq 'NL-1002' or \
	 OrderReference eq 'NL-1003' or \
	 OrderReference eq 'NL-1004' or \
	 OrderReference eq 'NL-1005')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1001,"OrderNumber":"ORD1001","OrderReference":"NL-1001",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"},
	  {"OrderUniquifier":1002,"OrderNumber":"ORD1002","OrderReference":"NL-1002",
	   "OnHold":"Yes","OrderCompleted":"IncompleteNotIncluded"},
	  {"OrderUniquifier":1003,"OrderNumber":"ORD1003","OrderReference":"NL-1003",
	   "OnHold":false,"OrderCompleted":"No"},
	  {"OrderUniquifier":1004,"OrderNumber":"ORD1004","OrderReference":"NL-1004",
	   "OnHold":false,"OrderCompleted":"CompleteNotIncluded"},
	  {"OrderUniquifier":1005,"OrderNumber":"ORD1005","OrderReference":"NL-1005",
	   "OnHold":false,"OrderCompleted":"CompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002' or \
	 OrderNumber eq 'ORD1003' or \
	 OrderNumber eq 'ORD1004' or \
	 OrderNumber eq 'ORD1005')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002' or \
	 OrderNumber eq 'ORD1003' or \
	 OrderNumber eq 'ORD1004' or \
	 OrderNumber eq 'ORD1005')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentNumber":"SH1003","OrderNumber":"ORD1003","ShipmentDetails":[
	    {"LineType":"Item","Item":"A","QuantityShipped":1},
	    {"LineType":"Miscellaneous","QuantityShipped":0}]},
	  {"ShipmentNumber":"SH1004","OrderNumber":"ORD1004","ShipmentDetails":[
	    {"LineType":"Item","Item":"A","QuantityShipped":2.0},
	    {"LineType":"Miscellaneous","QuantityShipped":0}]}]}
stdout
	{"type":"OrderState","v":1,"source":"s300","id":"ORD1001","ref":"NL-1001",
	"number":"ORD1001","state":"OrderProcessing","orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1005","state":"OrderCancelled","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
