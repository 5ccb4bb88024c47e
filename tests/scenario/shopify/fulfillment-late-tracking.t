# A tracking number that comes after the shipment is sent to the store, once.
# Until then the number of the shipment stands in its place. The fulfillment is
# read first: the answer to the number may have been lost. The answers are from
# the schema of 2026-10.
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","*":"*"}
< 200  @open-order.json
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderId":"gid://shopify/Order/1",
	 "itemShipped":[{"sku":"A","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","variables":{"fulfillment":{
	 "trackingInfo":{"numbers":["D-1"]},"*":"*"}},"*":"*"}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/1",
	 "name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
stdout {"type":"Receipt","id":"gid://shopify/Fulfillment/1","*":"*"}
# The answer is lost: the document waits.
$ ecx-fulfill-push shop
stdin @late.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxTracking","query":"query EcxTracking*",
	 "variables":{"id":"gid://shopify/Fulfillment/1"}}
< 200  {"data":{"owner":{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	"status":"SUCCESS","trackingInfo":[{"number":"D-1"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxTrack","query":"mutation EcxTrack*",
	 "variables":{"id":"gid://shopify/Fulfillment/1","notify":true,
	 "tracking":{"company":"DHL Express","numbers":["JD01"],
	 "urls":["https://dhl.example/JD01"]}}}
< drop
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-1: unsure: *; deferred until *
exit 75
# The store has it: the customer is not told twice.
$ ecx-fulfill-push shop
stdin @late.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxTracking","*":"*"}
< 200  {"data":{"owner":{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	"status":"SUCCESS","trackingInfo":[{"number":"JD01"}]}}}
stdout {"type":"Receipt","id":"gid://shopify/Fulfillment/1","repeated":false,"*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
stdout {"type":"Receipt","repeated":true,"*":"*"}
$ ecx-ledger deferred; ecx-ledger intents; ecx-ledger quarantine
