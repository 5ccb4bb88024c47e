# synthetic: Invoices are shipments where the API has none.
conf shipments = OEInvoices
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=100
< 200  @orders-completed.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEInvoices?$filter=(OrderNumber eq 'ORD000000000042')&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEInvoices",
	 "value":[
	  {"InvoiceNumber":"IN000000000009","OrderNumber":"ORD000000000042",
	   "InvoiceDate":"2026-11-20T00:00:00Z","ShipViaCode":"CCT",
	   "InvoiceDetails":[
	    {"LineType":"Item","Item":"TS-RED-M","QuantityShipped":2}]}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"IN000000000009",
	 "actualDespatchDate":"2026-11-20","provider":"CCT",
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
