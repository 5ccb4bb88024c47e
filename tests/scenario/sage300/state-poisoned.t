# synthetic: An order that cannot be read is refused alone; the others come.
# The properties are those of the vendor's samples, the figures are supposed.
$ ordered s300 1001 1002 1003
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001' or \
	 OrderReference eq 'NL-1002' or \
	 OrderReference eq 'NL-1003')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1001,"OrderNumber":"ORD1001","OrderReference":"NL-1001",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"},
	  "none",
	  {"OrderUniquifier":1002,"OrderNumber":"ORD1002","OrderReference":"NL-1002",
	   "OnHold":false,"OrderCompleted":"CompleteNotIncluded"},
	  {"OrderUniquifier":1003,"OrderNumber":"ORD1003","OrderReference":"NL-1003",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002' or \
	 OrderNumber eq 'ORD1003')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002' or \
	 OrderNumber eq 'ORD1003')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentNumber":"SH1002","OrderNumber":"ORD1002","ShipmentDetails":[
	    {"LineType":"Item","Item":"A","QuantityShipped":"two"},
	    {"LineType":"Miscellaneous","QuantityShipped":0}]}]}
stdout {"type":"Rejection","code":"unreadable","document":"\"none\"","*":"*"}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: s300: *
stderr ecx-state-pull: s300: *a quantity of its shipments is no number
exit 1
