# An order is cancelled when its status says so; it counts only where there is no other.
# The members are those of the entities, the figures are supposed.
$ ordered fo 1001 1002
$ ecx-state-pull fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001' or CustomersOrderReference eq 'NL-1002') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},IsSalesProcessingStopped
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001001",
	   "CustomersOrderReference":"NL-1001","SalesOrderStatus":"Canceled",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001002",
	   "CustomersOrderReference":"NL-1002","SalesOrderStatus":"Canceled",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001003",
	   "CustomersOrderReference":"NL-1002","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001001' or SalesOrderNumber eq '001002' or SalesOrderNumber eq '001003') and (dataAreaId eq 'usmf')
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Canceled"},
	  {"SalesOrderNumber":"001002","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Canceled"},
	  {"SalesOrderNumber":"001003","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"}]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001001' or SalesOrderNumber eq '001002' or SalesOrderNumber eq '001003') and (dataAreaId eq 'usmf')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderCancelled","orderItemNumber":["1"],"*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","number":"001003","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
