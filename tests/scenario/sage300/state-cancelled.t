# synthetic: An order that is complete without a shipment or an invoice is cancelled; one with an invoice is not.
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
	   "OnHold":false,"OrderCompleted":true},
	  {"OrderUniquifier":1002,"OrderNumber":"ORD1002","OrderReference":"NL-1002",
	   "OnHold":false,"OrderCompleted":"CompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[
	  {"InvoiceNumber":"IN2","OrderNumber":"ORD1002","InvoiceDate":"2026-11-20T00:00:00Z"}]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1001' or \
	 OrderNumber eq 'ORD1002')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentNumber":"SH1001","OrderNumber":"ORD1001","ShipmentDetails":[
	    {"LineType":"Item","Item":"A","QuantityShipped":0},
	    {"LineType":"Miscellaneous","QuantityShipped":0}]}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderCancelled","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
