# A tracking number that comes after the shipment is said, once.
# Vendure has no request that changes a fulfillment.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","orderId":"7","identifier":"OUT-17",
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}]}
>* POST /admin-api  {"operationName":"Order","*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api  {"operationName":"Fulfill","*":"*"}
< 200  {"data":{"addFulfillmentToOrder":{"__typename":"Fulfillment",
	"id":"5","state":"Pending"}}}
> POST /admin-api  {"operationName":"Transition","*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"5","state":"Shipped"}}}
stdout {"type":"Receipt","id":"5","*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
stdout {"type":"Rejection","code":"changed","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: delivery 'OUT-17' changed \
	in erp after it was sent to shop, where the tracking number 'TRK-1' may be \
	missing: enter it there
exit 1
$ ecx-fulfill-push shop
stdin @late.json
stdout {"type":"Receipt","repeated":true,"*":"*"}
