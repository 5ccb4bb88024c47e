# A number for a fulfillment that was cancelled in the store is not sent.
# Shopify would take it (recorded); a person decides. So with one that is gone.
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","*":"*"}
< 200  @open-order.json
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderId":"gid://shopify/Order/1",
	 "itemShipped":[{"sku":"A","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-2","ref":"NL-1001",
	 "identifier":"D-2","orderId":"gid://shopify/Order/1",
	 "itemShipped":[{"sku":"B","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShip","*":"*"}
< 200  {"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/1",
	"name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShip","*":"*"}
< 200  {"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/2",
	"name":"#1001-F2","status":"SUCCESS"},"userErrors":[]}}}
stdout {"type":"Receipt","id":"gid://shopify/Fulfillment/1","*":"*"}
stdout {"type":"Receipt","id":"gid://shopify/Fulfillment/2","*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-2","ref":"NL-1001",
	 "identifier":"D-2","orderId":"gid://shopify/Order/1",
	 "trackingNumber":["JD02"],
	 "itemShipped":[{"sku":"B","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxTracking","*":"*"}
< 200  {"data":{"owner":{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	"status":"CANCELLED","trackingInfo":[{"number":"D-1"}]}}}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxTracking","*":"*"}
< 200  {"data":{"owner":null}}
stdout {"type":"Rejection","code":"changed","*":"*"}
stdout {"type":"Rejection","code":"changed","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-1: delivery 'D-1' changed in erp \
	after it was sent to shop, where the tracking number 'JD01' could not be added: \
	fulfillment gid://shopify/Fulfillment/1 is cancelled in the store; enter it there
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-2: *'JD02' could not be added: \
	the store has no fulfillment gid://shopify/Fulfillment/2 any more; enter it there
exit 1
