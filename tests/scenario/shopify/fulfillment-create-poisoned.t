# synthetic: A shipment that the store dies of does not keep the others from it.
# It is looked for, and deferred.
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
	{"data":{"owner":{"id":"gid://shopify/Order/2","cancelledAt":null,
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
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/2"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/2","cancelledAt":null,
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
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/2"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/2","cancelledAt":null,
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
$ ecx-ledger deferred
stdout {"key":"NL-2/D2","*":"*"}
