# The orders since a day are listed page by page: one without a reference is nobody's, a second one with it makes an order a doubled one.
# The members are those of the vendor's tables, the figures are supposed.
conf [shop] prefix = NL
conf order_fields = AreTotalsCalculated,OrderTotalAmount
conf page = 2
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @compare-shop.json
$ ordered fo 1 2 3
$ ecx-compare shop fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=OrderCreationDateTime ge 2026-11-13T12:00:00Z and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,CustomersOrderReference&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"SalesOrderNumber":"001","CustomersOrderReference":"NL-1"},{"SalesOrderNumber":"002","CustomersOrderReference":""}],
	 "@odata.nextLink":"{{url}}/data/SalesOrderHeadersV4?page=2"}
> GET /data/SalesOrderHeadersV4?cross-company=true&$filter=(CustomersOrderReference eq 'NL-1') and (dataAreaId eq 'usmf')&*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"dataAreaId":"usmf","SalesOrderNumber":"001","CustomersOrderReference":"NL-1","SalesOrderStatus":"Backorder",
	   "AreTotalsCalculated":"Yes","OrderTotalAmount":10},
	  {"dataAreaId":"usmf","SalesOrderNumber":"004","CustomersOrderReference":"NL-1","SalesOrderStatus":"Backorder",
	   "AreTotalsCalculated":"Yes","OrderTotalAmount":10}]}
> GET /data/SalesOrderLinesV3?cross-company=true&$filter=(SalesOrderNumber eq '001' or SalesOrderNumber eq '004') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true&$filter=(SalesOrderNumber eq '001' or SalesOrderNumber eq '004') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=SalesOrderNumber gt '002' and (OrderCreationDateTime ge 2026-11-13T12:00:00Z and (dataAreaId eq 'usmf'))
	&$select=SalesOrderNumber,CustomersOrderReference&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"SalesOrderNumber":"003","CustomersOrderReference":"NL-2"},{"SalesOrderNumber":"004","CustomersOrderReference":"NL-1"}]}
> GET /data/SalesOrderHeadersV4?cross-company=true&$filter=(CustomersOrderReference eq 'NL-2' or CustomersOrderReference eq 'NL-1') and (dataAreaId eq 'usmf')&*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"dataAreaId":"usmf","SalesOrderNumber":"003","CustomersOrderReference":"NL-2","SalesOrderStatus":"Backorder",
	   "AreTotalsCalculated":"Yes","OrderTotalAmount":12},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001","CustomersOrderReference":"NL-1","SalesOrderStatus":"Backorder",
	   "AreTotalsCalculated":"Yes","OrderTotalAmount":10},
	  {"dataAreaId":"usmf","SalesOrderNumber":"004","CustomersOrderReference":"NL-1","SalesOrderStatus":"Backorder",
	   "AreTotalsCalculated":"Yes","OrderTotalAmount":10}]}
> GET /data/SalesOrderLinesV3?cross-company=true&$filter=(SalesOrderNumber eq '003' or SalesOrderNumber eq '001' or SalesOrderNumber eq '004') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true&$filter=(SalesOrderNumber eq '003' or SalesOrderNumber eq '001' or SalesOrderNumber eq '004') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/SalesOrderHeadersV4?cross-company=true&$filter=(CustomersOrderReference eq 'NL-3') and (dataAreaId eq 'usmf')&*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout {"type":"Difference","ref":"NL-1","what":"doubled","theirs":"001, 004","state":"new","*":"*"}
stdout {"type":"Difference","ref":"NL-2","what":"total","ours":"10","theirs":"12","*":"*"}
stdout {"type":"Difference","ref":"NL-3","what":"missing","ours":"10","*":"*"}
stderr ecx-compare: compared 3 orders: 0 same, 3 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
