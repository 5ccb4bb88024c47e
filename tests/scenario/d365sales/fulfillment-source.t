# Shipments may come from a custom table, with a map of the site.
# Each has a part of the order, and the last completes it.
conf shipment_path = /new_shipmentlines?$expand=new_shipment($select=new_name,\
	new_shippedon,new_tracking;$expand=new_order($select=new_reference,\
	statuscode)),new_product($select=productnumber)
conf shipment_filter = new_shipment/statecode eq 0
conf shipment_reference = new_shipment/new_order/new_reference
conf shipment_status = new_shipment/new_order/statuscode
conf shipment_id = _new_shipment_value
conf fulfillment_map = {{dir}}/shipments.map
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1001')
	?$select={{order_columns}}
	{"name":"NL-1001","*":"*"}
< 201  @order-created.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sales
> GET /api/data/v9.2/new_shipmentlines
	?$expand=new_shipment($select=new_name,new_shippedon,new_tracking;\
	 $expand=new_order($select=new_reference,statuscode)),\
	 new_product($select=productnumber)
	&$filter=(new_shipment/new_order/new_reference eq 'NL-1001') \
	 and (new_shipment/statecode eq 0)
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#new_shipmentlines",
	 "value":[
	  {"new_shipmentlineid":"00000001-0000-4000-8000-000000000001",
	   "new_quantity":1,
	   "_new_shipment_value":"00000015-0000-4000-8000-000000000015",
	   "new_shipment":{"new_name":"S-1",
	    "new_shippedon":"2026-11-20T11:00:00Z","new_tracking":"T21",
	    "new_order":{"new_reference":"NL-1001","statuscode":100002}},
	   "new_product":{"productnumber":"TS-RED-M"}},
	  {"new_shipmentlineid":"00000002-0000-4000-8000-000000000002",
	   "new_quantity":1,
	   "_new_shipment_value":"00000016-0000-4000-8000-000000000016",
	   "new_shipment":{"new_name":"S-2",
	    "new_shippedon":"2026-11-20T11:00:00Z","new_tracking":"T22",
	    "new_order":{"new_reference":"NL-1001","statuscode":100002}},
	   "new_product":{"productnumber":"MUG"}},
	  {"new_shipmentlineid":"00000003-0000-4000-8000-000000000003",
	   "new_quantity":4,
	   "_new_shipment_value":"00000015-0000-4000-8000-000000000015",
	   "new_shipment":{"new_name":"S-1",
	    "new_shippedon":"2026-11-20T11:00:00Z","new_tracking":"T21",
	    "new_order":{"new_reference":"NL-1001","statuscode":100002}},
	   "new_product":{"productnumber":"PEN"}}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-1",
	 "actualDespatchDate":"2026-11-20","trackingNumber":["T21"],
	 "itemShipped":[
	  {"sku":"TS-RED-M","deliveredQuantity":"1"},
	  {"sku":"PEN","deliveredQuantity":"4"}],
	 "complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-2",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}],"complete":false,
	 "*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check sales
> GET /api/data/v9.2/new_shipmentlines?*
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#new_shipmentlines",
	 "value":[
	  {"new_shipmentlineid":"00000004-0000-4000-8000-000000000004",
	   "new_quantity":1,
	   "_new_shipment_value":"00000017-0000-4000-8000-000000000017",
	   "new_shipment":{"new_name":"S-3",
	    "new_shippedon":"2026-11-20T11:00:00Z","new_tracking":"T23",
	    "new_order":{"new_reference":"NL-1001","statuscode":100003}},
	   "new_product":{"productnumber":"TS-RED-M"}}]}
stdout {"type":"Fulfillment","ref":"NL-1001","identifier":"S-3","complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
