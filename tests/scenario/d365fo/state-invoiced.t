# An order has its posted invoices, by number; a credit note is none of them.
# The members are those of the entities, the figures are supposed.
$ ordered fo 1001
$ ecx-state-pull fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},IsSalesProcessingStopped
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001001",
	   "CustomersOrderReference":"NL-1001","SalesOrderStatus":"Invoiced",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001001') and (dataAreaId eq 'usmf')
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Invoiced"}]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001001') and (dataAreaId eq 'usmf')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","InvoiceNumber":"CIV-3",
	   "InvoiceDate":"2026-11-20T12:00:00Z","TotalInvoiceAmount":-5},
	  {"SalesOrderNumber":"001001","InvoiceNumber":"CIV-2",
	   "InvoiceDate":"2026-11-20T12:00:00Z","TotalInvoiceAmount":20.5},
	  {"SalesOrderNumber":"001001","InvoiceNumber":"CIV-1",
	   "InvoiceDate":"2026-11-18T12:00:00Z","TotalInvoiceAmount":19.95}]}
stdout
	{"type":"OrderState","ref":"NL-1001","state":"OrderDelivered",
	"invoice":[{"number":"CIV-1","date":"2026-11-18"},
	{"number":"CIV-2","date":"2026-11-20"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
