# Shipments are read first, then one is created for the address of its lines.
# A carrier that the store knows is its provider. The members are from the contract.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-12","orderNumber":"12",
	"orderId":"12","identifier":"80001","provider":"UPS","trackingNumber":["1Z-1","1Z-2"],
	"trackingUrl":["https://example.org/1Z-1"],"itemShipped":[{"orderItemNumber":"2","sku":"TEA",
	"deliveredQuantity":"2"},{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/12
< 200  {"id":12,"status_id":11}
> GET /v2/orders/12/shipments?limit=250&page=1
< 200  [{"id":4,"comments":"Delivery 79999","tracking_number":"1Z-1"}]
> GET /v2/orders/12
< 200  {"id":12,"status_id":11}
> GET /v2/orders/12/products?limit=250&page=1
< 200  [{"id":24,"order_address_id":20,"sku":"MUG","quantity":3,"quantity_shipped":1,
	"quantity_refunded":1},{"id":25,"order_address_id":20,"sku":"TEA","quantity":2,
	"quantity_shipped":0,"quantity_refunded":0}]
> POST /v2/orders/12/shipments  {"order_address_id":20,"tracking_number":"1Z-1, 1Z-2",
	"tracking_link":"https://example.org/1Z-1","shipping_provider":"ups",
	"comments":"Delivery 80001","items":[{"order_product_id":25,"quantity":2},
	{"order_product_id":24,"quantity":1}]}
< 201  {"id":5,"order_id":12}
stdout {"type":"Receipt","kind":"fulfillment","ref":"NL-12","id":"5","*":"*"}
