# synthetic: The look-up does not see the shipment: no other is created until it does.
unproven
conf find_lag = 0s
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
	 "name":"#1-F1","status":"SUCCESS"},"userErrors":[]}}}
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
stdout {"type":"Receipt","ref":"NL-1","existed":false,"*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: was created as #1-F1, but the look-up does not find it *
exit 75
ECX_NOW=2026-11-20T12:20:00Z
# After 15 minutes somebody has to see to it.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"gid://shopify/Order/2","identifier":"D2","trackingNumber":["T2"],
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
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: was created as #1-F1, but the look-up does not find it *
exit 78
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"gid://shopify/Order/2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","variables":{"id":"gid://shopify/Order/1"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG"}]},"fulfillments":[{"id":"gid://shopify/Fulfillment/1",
	 "name":"#1-F1","status":"SUCCESS","trackingInfo":[{"number":"T1"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"quantity":1,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"MUG"}}]}}],
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
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/2",
	 "name":"#2-F1","status":"SUCCESS"},"userErrors":[]}}}
stdout {"type":"Receipt","ref":"NL-2","existed":false,"*":"*"}
