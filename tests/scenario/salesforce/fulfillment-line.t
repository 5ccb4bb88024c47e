# synthetic: A line without its number in the store has its SKU.
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
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"ShipmentItem",
	    "url":"/services/data/v67.0/sobjects/ShipmentItem/0ob1"},
	   "Id":"0ob1","Quantity":2.0,
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
	     "Ext_Id__c":null,
	     "Product2":{"attributes":{"type":"Product2","url":"x"},
	      "StockKeepingUnit":"TS-RED-M"}}}}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-1",
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
