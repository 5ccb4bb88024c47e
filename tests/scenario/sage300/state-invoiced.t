# synthetic: The invoices of an order come with its state.
# The properties are those of the vendor's samples, the figures are supposed.
$ ordered s300 1001
$ ecx-state-pull s300
> GET {{oe}}
	?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders",
	 "value":[
	  {"OrderUniquifier":1001,"OrderNumber":"ORD1001","OrderReference":"NL-1001",
	   "OnHold":false,"OrderCompleted":"CompleteNotIncluded"}]}
> GET {{oe_invoices}}
	?$filter=(OrderNumber eq 'ORD1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[
	  {"InvoiceNumber":"IN2","OrderNumber":"ORD1001","InvoiceDate":"2026-11-20T00:00:00Z"},
	  {"InvoiceNumber":"IN1","OrderNumber":"ORD1001","InvoiceDate":"2026-11-19T00:00:00Z"}]}
> GET {{oe_shipments}}
	?$filter=(OrderNumber eq 'ORD1001')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEShipments",
	 "value":[
	  {"ShipmentNumber":"SH1001","OrderNumber":"ORD1001","ShipmentDetails":[
	    {"LineType":"Item","Item":"A","QuantityShipped":2},
	    {"LineType":"Miscellaneous","QuantityShipped":0}]}]}
stdout
	{"type":"OrderState","v":1,"source":"s300","id":"ORD1001","ref":"NL-1001",
	"number":"ORD1001","state":"OrderDelivered",
	"invoice":[{"number":"IN1","date":"2026-11-19"},{"number":"IN2","date":"2026-11-20"}],
	"orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"Checkpoint","*":"*"}
