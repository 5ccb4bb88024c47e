# A shipment that the shop dies of does not keep the others from it.
# It is looked for, and deferred. The answers are supposed.
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
< 200 {"id":2,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/2
< 200 {"id":2,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/2/notes
< 200 []
> POST /wp-json/wc/v3/orders/2/notes  {"*":"*"}
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders/2
< 200 {"id":2,"status":"processing","meta_data":[]}
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
stderr ecx-fulfill-push: shop: fulfillment NL-2/D2: *Critical error*; deferred until *
exit 75
$ ecx-ledger deferred
stdout {"key":"NL-2/D2","*":"*"}
