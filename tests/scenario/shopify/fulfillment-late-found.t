# A number that comes while the shipment is unclear is sent to what is found.
# The answer to the fulfillment was lost, and the look-up failed; it has the
# number of the shipment in the place of the tracking number.
conf retries = 0
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderId":"gid://shopify/Order/1",
	 "itemShipped":[{"sku":"A","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShipments","*":"*"}
< 200  @open-order.json
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShipments","*":"*"}
< 200  @open-order.json
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShip","*":"*"}
< drop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShipments","*":"*"}
< 500
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-1: unsure: *; deferred until *
exit 75
$ ecx-fulfill-push shop
stdin @late.json
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShipments","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"D-1"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/11","sku":"A"}}]}}],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxTracking","variables":{"id":"gid://shopify/Fulfillment/1"},"*":"*"}
< 200  {"data":{"owner":{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	"status":"SUCCESS","trackingInfo":[{"number":"D-1"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxTrack","variables":{"id":"gid://shopify/Fulfillment/1","*":"*"},"*":"*"}
< 200  {"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/1",
	"name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
stdout {"type":"Receipt","id":"gid://shopify/Fulfillment/1","existed":true,"*":"*"}
