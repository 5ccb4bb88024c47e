# synthetic: Orders of all states are read by their references, with what was shipped of their lines.
# The fields are those of the lists, the relationships and figures are supposed.
conf shipments = shipment
$ ordered sf 1001 1002 1003 1004 1005
$ ecx-state-pull sf
> GET {{query}}?q={{select_state}} \
	 WHERE Ext_Id__c IN ('NL-1001','NL-1002','NL-1003','NL-1004','NL-1005') ORDER BY Id
< 200  @state-orders.json
> GET {{query}}?q={{select_state_lines}} \
	 WHERE Order.Ext_Id__c IN ('NL-1001','NL-1002','NL-1003','NL-1004','NL-1005') ORDER BY Id
< 200
	{"totalSize":8,"done":true,"records":[
	  {"Id":"8021","Quantity":2.0,"AvailableQuantity":2.0,"Ext_Id__c":"NL-1001:1",
	   "Order":{"Ext_Id__c":"NL-1001"}},
	  {"Id":"8022","Quantity":2.0,"AvailableQuantity":null,"Ext_Id__c":"NL-1002:1",
	   "Order":{"Ext_Id__c":"NL-1002"}},
	  {"Id":"8023","Quantity":1.0,"AvailableQuantity":1.0,"Ext_Id__c":"NL-1003:1",
	   "Order":{"Ext_Id__c":"NL-1003"}},
	  {"Id":"8024","Quantity":1.0,"AvailableQuantity":1.0,"Ext_Id__c":"NL-1003:1:1",
	   "Order":{"Ext_Id__c":"NL-1003"}},
	  {"Id":"8025","Quantity":1.0,"AvailableQuantity":1.0,"Ext_Id__c":"NL-1004:1",
	   "Order":{"Ext_Id__c":"NL-1004"}},
	  {"Id":"8026","Quantity":1.0,"AvailableQuantity":1.0,"Ext_Id__c":"NL-1004:1:1",
	   "Order":{"Ext_Id__c":"NL-1004"}},
	  {"Id":"8027","Quantity":1.0,"AvailableQuantity":1.0,"Ext_Id__c":null,
	   "Order":{"Ext_Id__c":"NL-1004"}},
	  {"Id":"8028","Quantity":1.0,"AvailableQuantity":1.0,"Ext_Id__c":"NL-1005:1",
	   "Order":{"Ext_Id__c":"NL-1005"}}]}
> GET {{query}}
	?q={{select_shipment}} WHERE \
	 Shipment.OrderSummary.OriginalOrder.Ext_Id__c IN \
	 ('NL-1001','NL-1002','NL-1003','NL-1004','NL-1005') \
	 ORDER BY Shipment.Id, Id
< 200
	{"totalSize":3,"done":true,"records":[
	  {"Id":"0ob1","Quantity":1.0,
	   "Shipment":{"OrderSummary":{"OriginalOrder":{"Ext_Id__c":"NL-1003"}},
	    "Id":"0oba","ShipmentNumber":"S-1"},
	   "OrderItemSummary":{"OriginalOrderItem":{"Ext_Id__c":"NL-1003:1",
	    "Product2":{"StockKeepingUnit":"A"}}}},
	  {"Id":"0ob2","Quantity":1.0,
	   "Shipment":{"OrderSummary":{"OriginalOrder":{"Ext_Id__c":"NL-1004"}},
	    "Id":"0obb","ShipmentNumber":"S-2"},
	   "OrderItemSummary":{"OriginalOrderItem":{"Ext_Id__c":"NL-1004:1",
	    "Product2":{"StockKeepingUnit":"A"}}}},
	  {"Id":"0ob3","Quantity":1.0,
	   "Shipment":{"OrderSummary":{"OriginalOrder":{"Ext_Id__c":"NL-1004"}},
	    "Id":"0obc","ShipmentNumber":"S-3"},
	   "OrderItemSummary":{"OriginalOrderItem":{"Ext_Id__c":"NL-1004:1:1",
	    "Product2":{"StockKeepingUnit":"A"}}}}]}
stdout
	{"type":"OrderState","v":1,"source":"sf","id":"8011","dateModified":"2026-11-20T10:00:00Z",
	"ref":"NL-1001","number":"00000101","state":"OrderProcessing",
	"orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1005","state":"OrderCancelled","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
