# Two deliveries in one parcel: the second is not taken for the first.
# Both have its tracking number, and a piece of one line. The answers are from the
# contract.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-30","ref":"NL-1001",
	 "identifier":"D-30","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","itemShipped":[{"orderItemNumber":"1",
	 "sku":"A","deliveredQuantity":"1"}],"trackingNumber":["T30"]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-31","ref":"NL-1001",
	 "identifier":"D-31","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","itemShipped":[{"orderItemNumber":"1",
	 "sku":"A","deliveredQuantity":"1"}],"trackingNumber":["T30"]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"}]},
	 "fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"}]},
	 "fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","query":"mutation EcxShip*","*":"*"}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/1",
	 "name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"T30"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/11","sku":"A"}}]}}],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"T30"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/11","sku":"A"}}]}}],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","query":"mutation EcxShip*","*":"*"}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/2",
	 "name":"#1001-F2","status":"SUCCESS"},"userErrors":[]}}}
stdout
	{"type":"Receipt","ref":"NL-1001","kind":"fulfillment",
	 "system":"shop","*":"*","id":"gid://shopify/Fulfillment/1",
	 "number":"#1001-F1"}
stdout
	{"type":"Receipt","ref":"NL-1001","kind":"fulfillment",
	 "system":"shop","*":"*","id":"gid://shopify/Fulfillment/2",
	 "number":"#1001-F2"}
