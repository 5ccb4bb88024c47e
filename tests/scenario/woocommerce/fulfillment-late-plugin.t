# A shipment without a number is a note, its number goes to the plugin.
# The plugin has no shipment without one. A number that it has is not sent again,
# only the mark is missing.
conf tracking = ast
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"DL-99","ref":"NL-12",
	 "orderId":"12","identifier":"DL-99",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[]}
> GET /wp-json/wc/v3/orders/12/notes
< 200 []
> POST /wp-json/wc/v3/orders/12/notes  {"note":"Shipment DL-99: 2 x MUG","*":"*"}
< 201 {"id":1}
> PUT /wp-json/wc/v3/orders/12  {"*":"*"}
< 200 {"id":12}
stdout {"type":"Receipt","id":"12/DL-99","*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[
	{"key":"_ecx_shipment_DL-99","value":"shipped"}]}
> GET /wp-json/wc-ast/v3/orders/12/shipment-trackings
< 200 []
> POST /wp-json/wc-ast/v3/orders/12/shipment-trackings
	{"tracking_number":"1Z9","tracking_provider":"ups"}
< drop
stderr ecx-fulfill-push: shop: fulfillment NL-12/DL-99: unsure: *; deferred until *
exit 75
$ ecx-fulfill-push shop
stdin @late.json
> GET /wp-json/wc/v3/orders/12
< 200 {"id":12,"status":"processing","meta_data":[
	{"key":"_ecx_shipment_DL-99","value":"shipped"}]}
> GET /wp-json/wc-ast/v3/orders/12/shipment-trackings
< 200 [{"tracking_id":"a","tracking_number":"1Z9"}]
> PUT /wp-json/wc/v3/orders/12
	{"meta_data":[{"key":"_ecx_shipment_DL-99","value":"1Z9"}]}
< 200 {"id":12}
stdout {"type":"Receipt","id":"12/DL-99","repeated":false,"*":"*"}
