# Keys of the section set properties of orders; charges may be items.
conf payment_terms = 0d0d0d0d-0000-4000-8000-000000000001
conf shipment_method = 0d0d0d0d-0000-4000-8000-000000000002
conf location = 0d0d0d0d-0000-4000-8000-000000000003
conf salesperson = JO
conf charge_type = Item
conf charge_number = FREIGHT
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> POST {{company}}/salesOrders?$expand=salesOrderLines
	{"paymentTermsId":"0d0d0d0d-0000-4000-8000-000000000001",
	 "shipmentMethodId":"0d0d0d0d-0000-4000-8000-000000000002",
	 "salesperson":"JO",
	 "salesOrderLines":[
	  {"lineObjectNumber":"TS-RED-M",
	   "locationId":"0d0d0d0d-0000-4000-8000-000000000003","*":"*"},
	  {"lineType":"Item","lineObjectNumber":"FREIGHT","*":"*"},
	  {"lineType":"Account","lineObjectNumber":"6910","*":"*"}],
	 "*":"*"}
< 201  @order-created.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	 "*":"*"}
