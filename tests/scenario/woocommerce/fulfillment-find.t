# A mark says that an earlier run did it, whose answer was lost.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"orderItemNumber":"1",
	"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"completed","meta_data":[{"id":1,"key":"_other",
	"value":"x"},{"key":"_ecx_shipment_DL-99","value":"1Z9","id":2}],
	"line_items":[{"id":315,"sku":"MUG","quantity":3}]}
stdout {"type":"Receipt","id":"12/DL-99","existed":true,"*":"*"}
