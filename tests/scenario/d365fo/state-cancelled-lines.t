# The lines that were cancelled are named by the numbers that the store has for them.
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
	   "CustomersOrderReference":"NL-1001","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001001') and (dataAreaId eq 'usmf')
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","CustomersLineNumber":1.0,
	   "SalesOrderLineStatus":"Canceled"},
	  {"SalesOrderNumber":"001001","CustomersLineNumber":2,
	   "SalesOrderLineStatus":"Delivered"},
	  {"SalesOrderNumber":"001001","CustomersLineNumber":3,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001001","CustomersLineNumber":null,
	   "SalesOrderLineStatus":"Canceled"}]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001001') and (dataAreaId eq 'usmf')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderInTransit","orderItemNumber":["1"],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
