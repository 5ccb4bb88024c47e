# More orders than one request asks for are asked for in groups.
# The members are those of the entities, the figures are supposed.
$ ordered fo $(seq 1001 1021)
# So young an order is not missed.
ECX_NOW=2026-11-20T09:45:00Z
$ ecx-state-pull fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(*'NL-1019' or CustomersOrderReference eq 'NL-1020') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},IsSalesProcessingStopped
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001001",
	   "CustomersOrderReference":"NL-1001","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"},
	  {"dataAreaId":"usmf","SalesOrderNumber":"001020",
	   "CustomersOrderReference":"NL-1020","SalesOrderStatus":"Delivered",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001001' or SalesOrderNumber eq '001020') and (dataAreaId eq 'usmf')
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001001","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"},
	  {"SalesOrderNumber":"001020","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Delivered"}]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001001' or SalesOrderNumber eq '001020') and (dataAreaId eq 'usmf')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[]}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1021') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},IsSalesProcessingStopped
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001021",
	   "CustomersOrderReference":"NL-1021","SalesOrderStatus":"Backorder",
	   "DeliveryModeCode":"DHL","IsSalesProcessingStopped":"No"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001021') and (dataAreaId eq 'usmf')
	&$select={{state_line_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001021","CustomersLineNumber":1,
	   "SalesOrderLineStatus":"Backorder"}]}
> GET /data/SalesInvoiceHeadersV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001021') and (dataAreaId eq 'usmf')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1020","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"OrderState","ref":"NL-1021","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
