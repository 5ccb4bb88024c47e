# synthetic: A value that is not known is refused by its name; the other order comes.
# The properties are those of the vendor's samples, the figures are supposed.
$ ordered s300 1001 1002
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001' or \
	 OrderReference eq 'NL-1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1001,"OrderNumber":"ORD1001","OrderReference":"NL-1001",
	   "OnHold":false,"OrderCompleted":"Frozen"},
	  {"OrderUniquifier":1002,"OrderNumber":"ORD1002","OrderReference":"NL-1002",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[]}
stdout {"type":"Rejection","kind":"state","ref":"NL-1001","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: s300: state NL-1001: sage300-state.map:*: ecx.state: table 'sage300-states' has no row for 'Frozen'
exit 1
