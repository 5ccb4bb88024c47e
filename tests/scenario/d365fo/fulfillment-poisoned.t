# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
conf shipments = slip
conf slip_set = WebPackingSlipLines
conf tracking_set = SalesPackingSlipTrackingInformation
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-invoiced.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200  @lines-one-delivered.json
> GET /data/SalesPackingSlipTrackingInformation?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
< 200  {"value":[]}
> GET /data/WebPackingSlipLines?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
< 200
	{"value":[
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-1","InventoryLotId":"L-1",
	   "Quantity":1,"DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-2","InventoryLotId":"L-1",
	   "Quantity":"one","DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-3","InventoryLotId":"L-2",
	   "Quantity":1,"DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-4\u0000","InventoryLotId":"L-2",
	   "Quantity":1,"DeliveryDate":"2026-11-19T12:00:00Z"}]}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Fulfillment",
	"ref":"NL-1001","identifier":"PS-4�","id":"PS-4�","*":"*"},"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"PS-1",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"PS-3",
	"itemShipped":[{"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: fo: fulfillment NL-1001/PS-2: d365fo-fulfillment.map:18: quantity: required, but ecx.lines.0.quantity is absent
stderr ecx-fulfill-check: fo: fulfillment NL-1001/PS-4�: not valid JSON: \u0000 at PackingSlipNumber; *
exit 1
