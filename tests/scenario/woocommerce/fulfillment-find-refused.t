# A look-up that the shop dies of defers its shipment, the others go on.
# One that it refuses is of the configuration: the run stops, and nothing is
# filed. The answers are supposed.
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
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D3","ref":"NL-3",
	 "orderId":"3","identifier":"D3","trackingNumber":["T3"],
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
> GET /wp-json/wc/v3/orders/2
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders/3
< 200 {"id":3,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/3
< 200 {"id":3,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/3/notes
< 200 []
> POST /wp-json/wc/v3/orders/3/notes  {"*":"*"}
< 201 {"id":1}
> PUT /wp-json/wc/v3/orders/3  {"*":"*"}
< 200 {"id":3}
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-2/D2: again: *Critical error*; deferred until *
exit 75
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D4","ref":"NL-4",
	 "orderId":"4","identifier":"D4","trackingNumber":["T4"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D5","ref":"NL-5",
	 "orderId":"5","identifier":"D5","trackingNumber":["T5"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /wp-json/wc/v3/orders/4
< 400 {"code":"rest_invalid_param","message":"Invalid parameter(s): id"}
stderr ecx-fulfill-push: shop: fulfillment NL-4/D4: config: *Invalid parameter(s): id*
exit 78
$ ecx-ledger quarantine
