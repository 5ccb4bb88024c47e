# synthetic: An order that is not there is for a person, once; the others come.
# The properties are those of the vendor's samples, the figures are supposed.
$ ordered s300 1001 1002
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001' or \
	 OrderReference eq 'NL-1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1002,"OrderNumber":"ORD1002","OrderReference":"NL-1002",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: s300: order NL-1001, number '*', is not in * any more: *
exit 1
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001' or \
	 OrderReference eq 'NL-1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1002,"OrderNumber":"ORD1002","OrderReference":"NL-1002",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
