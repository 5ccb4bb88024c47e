# An order that cannot be read, or that is there twice, is refused alone; the others come.
# The answers are supposed: those of the list, with some of them damaged.
$ ordered fo 1001 1002 1003 1004 1005
$ ecx-state-pull fo
> GET /data/SalesOrderHeadersV4?*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001001",
	   "CustomersOrderReference":"NL-1001","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001002",
	   "CustomersOrderReference":"NL-1002","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001003",
	   "CustomersOrderReference":"NL-1003","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001004",
	   "CustomersOrderReference":"NL-1004","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001014",
	   "CustomersOrderReference":"NL-1004","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001005",
	   "CustomersOrderReference":"NL-1005","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001002","CustomersLineNumber":"one",
	   "SalesOrderLineStatus":"Canceled"},
	  {"SalesOrderNumber":"001003","CustomersLineNumber":18446744073709551616,
	   "SalesOrderLineStatus":"Canceled"},
	  {"SalesOrderNumber":"001004","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001014","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001005","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"}]}
> GET /data/SalesInvoiceHeadersV2?*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001005","InvoiceNumber":"",
	   "InvoiceDate":"2026-11-20T12:00:00Z","TotalInvoiceAmount":1}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: fo: state NL-1002: CustomersLineNumber of a line is no number
stderr ecx-state-pull: fo: state NL-1003: CustomersLineNumber of a line is no number
stderr ecx-state-pull: fo: state NL-1004: 2 records have this reference (001004, 001014): *
stderr ecx-state-pull: fo: state NL-1005: d365fo-state.map:*: number: required, but *
exit 1
