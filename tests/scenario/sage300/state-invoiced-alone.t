# synthetic: Where invoices are the shipments they are read once.
# The properties are those of the vendor's samples, the figures are supposed.
conf shipments = OEInvoices
$ ordered s300 1001
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1001,"OrderNumber":"ORD1001","OrderReference":"NL-1001",
	   "OnHold":false,"OrderCompleted":"IncompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[
	  {"InvoiceNumber":"IN1","OrderNumber":"ORD1001",
	   "InvoiceDate":"2026-11-20T00:00:00Z",
	   "InvoiceDetails":[{"LineType":"Item","Item":"A","QuantityShipped":1}]}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderInTransit","invoice":[{"number":"IN1","date":"2026-11-20"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
