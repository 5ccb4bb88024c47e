# A shipment that the order has without its status is not taken for done.
# Its mark is from a request before it was known to be the last one: with its
# number it gets the status, the note is not written again. Where the order has
# the mark of the last one, or was refunded, nothing is sent.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	"orderId":"12","identifier":"DL-99","provider":"ups",
	"trackingNumber":["1Z9"],"itemShipped":[{"sku":"MUG",
	"deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[
	{"key":"_ecx_shipment_DL-99","value":"1Z9"}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[
	{"key":"_ecx_shipment_DL-99","value":"1Z9"}]}
> GET /wp-json/wc/v3/orders/12/notes
< 200 [{"id":281,"note":"Shipment DL-99: 2 x MUG; ups 1Z9"}]
> PUT /wp-json/wc/v3/orders/12  {"meta_data":[{"key":"_ecx_shipment_DL-99",
	"value":"1Z9"},{"key":"_ecx_complete","value":"DL-99"}],
	"status":"completed"}
< 200 {"id":12}
stdout {"type":"Receipt","id":"12/DL-99","existed":false,"*":"*"}
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-1","ref":"NL-13",
	"orderId":"13","identifier":"DL-1",
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"DL-2","ref":"NL-14",
	"orderId":"14","identifier":"DL-2",
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}],"complete":true}
> GET /wp-json/wc/v3/orders/13
< 200 {"id":13,"status":"handed-over","meta_data":[
	{"key":"_ecx_shipment_DL-1","value":"shipped"},
	{"key":"_ecx_complete","value":"DL-1"}]}
> GET /wp-json/wc/v3/orders/14
< 200 {"id":14,"status":"refunded","meta_data":[
	{"key":"_ecx_shipment_DL-2","value":"shipped"}]}
stdout {"type":"Receipt","id":"13/DL-1","existed":true,"*":"*"}
stdout {"type":"Receipt","id":"14/DL-2","existed":true,"*":"*"}
