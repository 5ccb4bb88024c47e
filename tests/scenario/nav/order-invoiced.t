# synthetic: An order that was posted in full is found by its invoice.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @none.json
> GET {{company}}/PostedSalesInvoice?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=Order_No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"103021","Order_No":"1001","External_Document_No":"NL-1001"}]}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"103021 in posted invoices","*":"*"}
stderr *103021 in posted invoices
