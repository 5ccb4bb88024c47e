# synthetic: Tracking numbers come from their entity where it is public.
# The day is that of the first parcel.
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
< 200  @orders-delivered.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200  @lines-delivered.json
> GET /data/SalesPackingSlipTrackingInformation?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-1",
	   "DeliveryDate":"2026-11-20T12:00:00Z","TrackingNumber":"3SABC1",
	   "TrackingURL":"https://track.example.org/3SABC1"},
	  {"SalesOrderNumber":"001357","PackingSlipNumber":"PS-2",
	   "DeliveryDate":"2026-11-20T12:00:00Z","TrackingNumber":"3SABC2",
	   "TrackingURL":"https://track.example.org/3SABC2"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"001357","provider":"DHL",
	 "actualDespatchDate":"2026-11-20","trackingNumber":["3SABC1","3SABC2"],
	 "trackingUrl":["https://track.example.org/3SABC1",
	  "https://track.example.org/3SABC2"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"},
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
