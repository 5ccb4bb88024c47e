# A tracking number that comes after the shipment goes where that went.
# A fulfillment keeps its other members, which a request without them would
# remove. The answers are from the source (10.1).
conf tracking = fulfillments
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	 "orderId":"12","identifier":"DL-99",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[],"line_items":[{"id":315,
	"sku":"MUG","quantity":3}]}
> GET /wp-json/wc/v3/orders/12/fulfillments
< 200 []
> POST /wp-json/wc/v3/orders/12/fulfillments  {"*":"*"}
< 201 {"id":7}
> PUT /wp-json/wc/v3/orders/12  {"meta_data":[{"key":"_ecx_shipment_DL-99",
	"value":"shipped"}]}
< 200 {"id":12}
stdout {"type":"Receipt","id":"12/DL-99","*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"completed","meta_data":[
	{"key":"_ecx_shipment_DL-99","value":"shipped"}]}
> GET /wp-json/wc/v3/orders/12/fulfillments
< 200 [{"id":6,"meta_data":[{"key":"_ecx_shipment_","value":"DL-98"}]},
	{"id":7,"meta_data":[{"key":"_ecx_shipment_","value":"DL-99"},
	{"key":"_items","value":[{"item_id":315,"qty":2}]},
	{"key":"_shipment_provider","value":"dhl"}]}]
> PUT /wp-json/wc/v3/orders/12/fulfillments/7  {"meta_data":[
	{"key":"_ecx_shipment_","value":"DL-99"},
	{"key":"_items","value":[{"item_id":315,"qty":2}]},
	{"key":"_tracking_number","value":"1Z9"},
	{"key":"_shipment_provider","value":"ups"}]}
< 200 {"id":7}
> PUT /wp-json/wc/v3/orders/12
	{"meta_data":[{"key":"_ecx_shipment_DL-99","value":"1Z9"}]}
< 200 {"id":12}
stdout {"type":"Receipt","id":"12/DL-99","repeated":false,"*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
stdout {"type":"Receipt","repeated":true,"*":"*"}
