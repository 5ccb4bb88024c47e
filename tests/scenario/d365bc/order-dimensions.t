# contract: The lines of an order have dimensions by a map of the site.
# supposed: Business Central takes them within the request that makes the order.
conf order_map = {{dir}}/dimensions.map
$ ecx-push-erp bc
stdin
	{"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1003",
	 "orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z",
	 "dateModified":"2026-11-20T09:16:02Z",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "orderedItem":[
	  {"orderItemNumber":"1","sku":"MUG","orderQuantity":"1",
	   "price":"5.50","lineExtensionAmount":"5.50"}],
	 "anticipatedMonetaryTotal":{"taxInclusiveAmount":"5.50"}}
> GET {{company}}/salesOrders?*
< 200  @none.json
> GET {{company}}/salesInvoices?*
< 200  @none.json
> GET {{company}}/salesShipments?*
< 200  @none.json
> POST {{company}}/salesOrders?$expand=salesOrderLines
	{"externalDocumentNumber":"NL-1003",
	 "salesOrderLines":[{"lineType":"Item","lineObjectNumber":"MUG",
	  "quantity":1,"unitPrice":5.5,
	  "dimensionSetLines":[{"code":"DEPARTMENT","valueCode":"HOME"}]}]}
< 201
	{"@odata.etag":"W/\"JzE5Ozk=\"",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	 "externalDocumentNumber":"NL-1003","status":"Draft",
	 "totalAmountIncludingTax":5.5}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
