# The orders since a day are listed page by page: one without a reference is nobody's, that of one that was posted is the sum of its invoices.
# The members are those of the vendor's tables, the figures are supposed.
conf [shop] prefix = NL
conf page = 2
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @compare-shop.json
$ ordered bc 1 2 3
$ ecx-compare shop bc
> GET {{company}}/salesOrders?$filter=orderDate ge 2026-11-13&$select=id,externalDocumentNumber&$orderby=id
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[{"id":"0a0a0a0a-0000-4000-8000-000000000001","externalDocumentNumber":"NL-1"},{"id":"0a0a0a0a-0000-4000-8000-000000000002","externalDocumentNumber":""}],
	 "@odata.nextLink":"{{url}}{{company}}/salesOrders?$skiptoken=2"}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[{"id":"0a0a0a0a-0000-4000-8000-000000000001","number":"S-ORD1","externalDocumentNumber":"NL-1","status":"Draft","fullyShipped":false,
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":1,"shippedQuantity":0,"netAmountIncludingTax":10}]}]}
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1')&$expand=salesInvoiceLines
< 200  @none.json
> GET {{company}}/salesOrders?$skiptoken=2
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[{"id":"0a0a0a0a-0000-4000-8000-000000000004","externalDocumentNumber":"NL-1"}]}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[{"id":"0a0a0a0a-0000-4000-8000-000000000001","number":"S-ORD1","externalDocumentNumber":"NL-1","status":"Draft","fullyShipped":false,
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":1,"shippedQuantity":0,"netAmountIncludingTax":10}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000000004","number":"S-ORD4","externalDocumentNumber":"NL-1","status":"Draft","fullyShipped":false,
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":1,"shippedQuantity":0,"netAmountIncludingTax":10}]}]}
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1')&$expand=salesInvoiceLines
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=invoiceDate ge 2026-11-13&$select=id,externalDocumentNumber&$orderby=id
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[{"id":"0a0a0a0a-0000-4000-8000-000000000005","externalDocumentNumber":"NL-2"},{"id":"0a0a0a0a-0000-4000-8000-000000000006","externalDocumentNumber":"NL-2"}]}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-2')&*
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-2')&$expand=salesInvoiceLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000000005","number":"S-INV1","externalDocumentNumber":"NL-2","orderNumber":"S-ORD2","invoiceDate":"2026-11-20","status":"Open","totalAmountIncludingTax":5},
	  {"id":"0a0a0a0a-0000-4000-8000-000000000006","number":"S-INV2","externalDocumentNumber":"NL-2","orderNumber":"S-ORD2","invoiceDate":"2026-11-20","status":"Open","totalAmountIncludingTax":7}]}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-3')&*
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-3')&*
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-3')&*
< 200  @none.json
stdout {"type":"Difference","ref":"NL-1","what":"doubled","theirs":"S-ORD1, S-ORD4","state":"new","*":"*"}
stdout {"type":"Difference","ref":"NL-2","what":"shipped","*":"*"}
stdout {"type":"Difference","ref":"NL-2","what":"total","ours":"10","theirs":"12","*":"*"}
stdout {"type":"Difference","ref":"NL-3","what":"missing","ours":"10","*":"*"}
stderr ecx-compare: compared 3 orders: 0 same, 3 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
