# synthetic: More references than fit into one request are asked for by several.
# The properties are those of the vendor's samples, the figures are supposed.
$ ordered s300 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001' or \
	 OrderReference eq 'NL-1002' or \
	 OrderReference eq 'NL-1003' or \
	 OrderReference eq 'NL-1004' or \
	 OrderReference eq 'NL-1005' or \
	 OrderReference eq 'NL-1006' or \
	 OrderReference eq 'NL-1007' or \
	 OrderReference eq 'NL-1008' or \
	 OrderReference eq 'NL-1009' or \
	 OrderReference eq 'NL-1010' or \
	 OrderReference eq 'NL-1011' or \
	 OrderReference eq 'NL-1012' or \
	 OrderReference eq 'NL-1013' or \
	 OrderReference eq 'NL-1014' or \
	 OrderReference eq 'NL-1015' or \
	 OrderReference eq 'NL-1016' or \
	 OrderReference eq 'NL-1017' or \
	 OrderReference eq 'NL-1018' or \
	 OrderReference eq 'NL-1019' or \
	 OrderReference eq 'NL-1020')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1001,"OrderNumber":"ORD1001","OrderReference":"NL-1001",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[]}
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1021')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1021,"OrderNumber":"ORD1021","OrderReference":"NL-1021",
	   "OnHold":false,"OrderCompleted":"CompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1021')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1021')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentNumber":"SH1021","OrderNumber":"ORD1021","ShipmentDetails":[
	    {"LineType":"Item","Item":"A","QuantityShipped":1},
	    {"LineType":"Miscellaneous","QuantityShipped":0}]}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"OrderState","ref":"NL-1021","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ...
exit 1
