# synthetic: Shipments of Order Management may be on two pages.
conf shipments = shipment
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated-short.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sf
> GET {{query}}
	?q={{select_shipment}} WHERE \
	 Shipment.OrderSummary.OriginalOrder.Ext_Id__c IN ('NL-1001') \
	 ORDER BY Shipment.Id, Id
< 200
	{"totalSize":3,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[
	  {"attributes":{"type":"ShipmentItem",
	    "url":"/services/data/v67.0/sobjects/ShipmentItem/0ob1"},
	   "Id":"0ob1","Quantity":1.0,
	   "Shipment":{"attributes":{"type":"Shipment",
	     "url":"/services/data/v67.0/sobjects/Shipment/0oba"},
	    "OrderSummary":{"attributes":{"type":"OrderSummary","url":"x"},
	     "OriginalOrder":{"attributes":{"type":"Order","url":"x"},
	      "Ext_Id__c":"NL-1001"}},
	    "Id":"0oba","ShipmentNumber":"S-1","TrackingNumber":"T-S-1",
	    "TrackingUrl":"https://track.example/T-S-1","Provider":"DHL"},
	   "OrderItemSummary":{"attributes":{"type":"OrderItemSummary",
	     "url":"x"},
	    "OriginalOrderItem":{"attributes":{"type":"OrderItem","url":"x"},
	     "Ext_Id__c":"NL-1001:1",
	     "Product2":{"attributes":{"type":"Product2","url":"x"},
	      "StockKeepingUnit":"TS-RED-M"}}}},
	  {"attributes":{"type":"ShipmentItem",
	    "url":"/services/data/v67.0/sobjects/ShipmentItem/0ob2"},
	   "Id":"0ob2","Quantity":0.5,
	   "Shipment":{"attributes":{"type":"Shipment",
	     "url":"/services/data/v67.0/sobjects/Shipment/0obb"},
	    "OrderSummary":{"attributes":{"type":"OrderSummary","url":"x"},
	     "OriginalOrder":{"attributes":{"type":"Order","url":"x"},
	      "Ext_Id__c":"NL-1001"}},
	    "Id":"0obb","ShipmentNumber":"S-2","TrackingNumber":"T-S-2",
	    "TrackingUrl":"https://track.example/T-S-2","Provider":"DHL"},
	   "OrderItemSummary":{"attributes":{"type":"OrderItemSummary",
	     "url":"x"},
	    "OriginalOrderItem":{"attributes":{"type":"OrderItem","url":"x"},
	     "Ext_Id__c":"NL-1001:1",
	     "Product2":{"attributes":{"type":"Product2","url":"x"},
	      "StockKeepingUnit":"TS-RED-M"}}}}]}
> GET /services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000
< 200
	{"totalSize":3,"done":true,
	 "records":[
	  {"attributes":{"type":"ShipmentItem",
	    "url":"/services/data/v67.0/sobjects/ShipmentItem/0ob3"},
	   "Id":"0ob3","Quantity":0.5,
	   "Shipment":{"attributes":{"type":"Shipment",
	     "url":"/services/data/v67.0/sobjects/Shipment/0obb"},
	    "OrderSummary":{"attributes":{"type":"OrderSummary","url":"x"},
	     "OriginalOrder":{"attributes":{"type":"Order","url":"x"},
	      "Ext_Id__c":"NL-1001"}},
	    "Id":"0obb","ShipmentNumber":"S-2","TrackingNumber":"T-S-2",
	    "TrackingUrl":"https://track.example/T-S-2","Provider":"DHL"},
	   "OrderItemSummary":{"attributes":{"type":"OrderItemSummary",
	     "url":"x"},
	    "OriginalOrderItem":{"attributes":{"type":"OrderItem","url":"x"},
	     "Ext_Id__c":"NL-1001:1",
	     "Product2":{"attributes":{"type":"Product2","url":"x"},
	      "StockKeepingUnit":"TS-RED-M"}}}}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-1",
	 "provider":"DHL","trackingNumber":["T-S-1"],
	 "trackingUrl":["https://track.example/T-S-1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-2",
	 "provider":"DHL","trackingNumber":["T-S-2"],
	 "trackingUrl":["https://track.example/T-S-2"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "*":"*"}
stdout {"type":"Checkpoint","*":"*"}
