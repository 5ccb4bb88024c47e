# An open order is stopped, has left in part, or waits; the others are as their status says.
# The members are those of the entities, the figures are supposed.
$ ordered fo 1001 1002 1003 1004 1005
$ ecx-state-pull fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001' or CustomersOrderReference eq 'NL-1002' or CustomersOrderReference eq 'NL-1003' or CustomersOrderReference eq 'NL-1004' or CustomersOrderReference eq 'NL-1005') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},IsSalesProcessingStopped
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001001",
	   "CustomersOrderReference":"NL-1001","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001002",
	   "CustomersOrderReference":"NL-1002","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"Yes"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001003",
	   "CustomersOrderReference":"NL-1003","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001004",
	   "CustomersOrderReference":"NL-1004","SalesOrderStatus":"Delivered",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001005",
	   "CustomersOrderReference":"NL-1005","SalesOrderStatus":"Invoiced",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001001' or SalesOrderNumber eq '001002' or SalesOrderNumber eq '001003' or SalesOrderNumber eq '001004' or SalesOrderNumber eq '001005') and (dataAreaId eq 'usmf')
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001002","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001003","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Delivered"},
	  {"SalesOrderNumber":"001003","CustomersLineNumber":2,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001004","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Delivered"},
	  {"SalesOrderNumber":"001005","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Invoiced"}]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001001' or SalesOrderNumber eq '001002' or SalesOrderNumber eq '001003' or SalesOrderNumber eq '001004' or SalesOrderNumber eq '001005') and (dataAreaId eq 'usmf')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[]}
stdout
	{"type":"OrderState","v":1,"source":"fo","id":"001001","ref":"NL-1001",
	"orderId":"id-1001","orderNumber":"1001","number":"001001","state":"OrderProcessing"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1005","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
