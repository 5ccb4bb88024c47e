# synthetic: The look-up does not see the shipment: no other is created until it does.
unproven
conf find_lag = 0s
conf retries = 0
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1",
	 "orderId":"1","identifier":"D1","trackingNumber":["T1"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /wp-json/wc/v3/orders/1
< 200 {"id":1,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/1
< 200 {"id":1,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/1/notes
< 200 []
> POST /wp-json/wc/v3/orders/1/notes  {"*":"*"}
< 201 {"id":1}
> PUT /wp-json/wc/v3/orders/1  {"*":"*"}
< 200 {"id":1}
> GET /wp-json/wc/v3/orders/1
< 200 {"id":1,"status":"processing","meta_data":[]}
stdout {"type":"Receipt","ref":"NL-1","existed":false,"*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: was created as 1/D1, but the look-up does not find it *
exit 75
ECX_NOW=2026-11-20T12:20:00Z
# After 15 minutes somebody has to see to it.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /wp-json/wc/v3/orders/1
< 200 {"id":1,"status":"processing","meta_data":[]}
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: was created as 1/D1, but the look-up does not find it *
exit 78
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /wp-json/wc/v3/orders/1
< 200 {"id":1,"status":"processing","meta_data":[
	{"key":"_ecx_shipment_D1","value":"T1"}]}
> GET /wp-json/wc/v3/orders/2
< 200 {"id":2,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/2
< 200 {"id":2,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/2/notes
< 200 []
> POST /wp-json/wc/v3/orders/2/notes  {"*":"*"}
< 201 {"id":1}
> PUT /wp-json/wc/v3/orders/2  {"*":"*"}
< 200 {"id":2}
stdout {"type":"Receipt","ref":"NL-2","existed":false,"*":"*"}
