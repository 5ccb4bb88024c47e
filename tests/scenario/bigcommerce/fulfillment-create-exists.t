# A shipment of an earlier run that was cut off is found.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 200  [{"id":51,"order_id":1,"comments":"Delivery D1","tracking_number":"T1"}]
stdout {"type":"Receipt","id":"51","existed":true,"*":"*"}
