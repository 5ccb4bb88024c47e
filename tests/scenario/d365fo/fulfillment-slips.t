# synthetic: Packing slips of a custom entity are shipments.
# Each has its parcels, and may have a part of a line. What was cancelled, and
# what is no line of the order, is left out.
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
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-1",
	   "DeliveryDate":"2026-11-20T12:00:00Z","TrackingNumber":"3SABC1",
	   "TrackingURL":"https://track.example.org/3SABC1"}]}
> GET /data/WebPackingSlipLines?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-1",
	   "InventoryLotId":"L-1","Quantity":1,
	   "DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-1",
	   "InventoryLotId":"L-2","Quantity":1,
	   "DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-2",
	   "InventoryLotId":"L-1","Quantity":1,
	   "DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-2",
	   "InventoryLotId":"L-9","Quantity":1,
	   "DeliveryDate":"2026-11-19T12:00:00Z"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-3",
	   "InventoryLotId":"L-2","Quantity":-1,
	   "DeliveryDate":"2026-11-19T12:00:00Z"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"PS-1","provider":"DHL",
	 "actualDespatchDate":"2026-11-19","trackingNumber":["3SABC1"],
	 "trackingUrl":["https://track.example.org/3SABC1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"},
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"PS-2","provider":"DHL",
	 "actualDespatchDate":"2026-11-19",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
