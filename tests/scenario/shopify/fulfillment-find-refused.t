# synthetic: A look-up that the store dies of defers its shipment, the others go on.
# One that it refuses is of the configuration: the run stops, and nothing is
# filed.
conf retries = 0
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1",
	 "orderId":"gid://shopify/Order/1","identifier":"D1","trackingNumber":["T1"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"gid://shopify/Order/2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D3","ref":"NL-3",
	 "orderId":"gid://shopify/Order/3","identifier":"D3","trackingNumber":["T3"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/1"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrder/5","status":"OPEN",
	 "supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"MUG"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/1"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrder/5","status":"OPEN",
	 "supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"MUG"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","*":"*"}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/1",
	 "name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/2"},"*":"*"}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/3"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/3","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrder/5","status":"OPEN",
	 "supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"MUG"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/3"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/3","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrder/5","status":"OPEN",
	 "supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"MUG"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","*":"*"}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/3",
	 "name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-2/D2: *Internal error.*; deferred until *
exit 75
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D4","ref":"NL-4",
	 "orderId":"gid://shopify/Order/4","identifier":"D4","trackingNumber":["T4"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D5","ref":"NL-5",
	 "orderId":"gid://shopify/Order/5","identifier":"D5","trackingNumber":["T5"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/4"},"*":"*"}
< 200  {"errors":[{"message":"Invalid global id","extensions":{"code":"INVALID_VARIABLE"}}]}
stderr ecx-fulfill-push: shop: fulfillment NL-4/D4: config: *Invalid global id*
exit 78
$ ecx-ledger quarantine
