# A shipment that is there is found by its mark; one entered by hand by its tracking number.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2","orderId":"2",
	"identifier":"D2","trackingNumber":["T2"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 200  [{"id":51,"order_id":1,"comments":"Delivery D1","tracking_number":"T1"}]
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> GET /v2/orders/2/shipments?limit=250&page=1
< 200  [{"id":60,"comments":"Delivery D9",
	"tracking_number":"T2"},{"id":61,"comments":"","tracking_number":"T2"}]
stdout {"type":"Receipt","id":"51","existed":true,"*":"*"}
stdout {"type":"Receipt","id":"61","existed":true,"*":"*"}
