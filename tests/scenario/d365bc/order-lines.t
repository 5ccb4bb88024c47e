# A line without amounts goes as the map wrote it.
# A charge without an account is rejected.
conf order_map = {{dir}}/comment.map
$ ecx-push-erp bc
stdin
	{"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1003",
	 "orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z",
	 "dateModified":"2026-11-20T09:16:02Z",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "orderedItem":[
	  {"orderItemNumber":"1","sku":"GIFT","name":"For you",
	   "orderQuantity":"1","price":"0","lineExtensionAmount":"0"}],
	 "anticipatedMonetaryTotal":{"taxInclusiveAmount":"0"}}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1003')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1003')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1003')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> POST {{company}}/salesOrders?$expand=salesOrderLines
	{"externalDocumentNumber":"NL-1003",
	 "salesOrderLines":[{"lineType":"Comment","description":"For you"}]}
< 201
	{"@odata.etag":"W/\"JzE5Ozk=\"",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	 "externalDocumentNumber":"NL-1003","status":"Draft",
	 "totalAmountIncludingTax":0}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
$ ecx-push-erp bc
stdin
	{"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1004",
	 "orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z",
	 "dateModified":"2026-11-20T09:16:02Z",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "orderedItem":[
	  {"orderItemNumber":"1","sku":"GIFT","name":"For you",
	   "orderQuantity":"1","price":"0","lineExtensionAmount":"0"}],
	 "allowanceCharge":[{"chargeIndicator":true,"amount":"5.00"}],
	 "anticipatedMonetaryTotal":{"taxInclusiveAmount":"5.00"}}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1004')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1004')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1004')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
stdout {"type":"Rejection","ref":"NL-1004","code":"rejected","*":"*"}
stderr *a charge or discount has no account: set charge_number and discount_number
exit 1
