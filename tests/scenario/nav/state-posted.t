# synthetic: An order that is gone and has a posted shipment is delivered, also where it has no invoice of its own.
# The answers are supposed: they depend on the pages that a site publishes.
$ ordered nav 1001
$ ecx-state-pull nav
> GET {{company}}/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')
< 200  @none.json
> GET {{company}}/PostedSalesInvoice
	?$filter=(External_Document_No eq 'NL-1001')
< 200  @none.json
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"102001","External_Document_No":"NL-1001","Order_No":"1001",
	   "Posting_Date":"2026-11-20"},
	  {"No":"102002","External_Document_No":"NL-1001","Order_No":"1001",
	   "Posting_Date":"2026-11-20"}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderDelivered","number":"1001","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
