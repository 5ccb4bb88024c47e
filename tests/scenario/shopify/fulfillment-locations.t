# A shipment has lines of one location, which has all of them open.
# Where there is none, somebody has to move them.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"1","deliveredQuantity":"1"},
	 {"orderItemNumber":"2","deliveredQuantity":"1"}],
	 "trackingNumber":["JD01"]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-2","ref":"NL-1001",
	 "identifier":"D-2","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"1","deliveredQuantity":"3"}],
	 "trackingNumber":["JD02"]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}},{"id":"gid://shopify/FulfillmentOrder/6",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/71"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/61",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}},{"id":"gid://shopify/FulfillmentOrderLineItem/62",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/12",
	 "sku":"B"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}},{"id":"gid://shopify/FulfillmentOrder/6",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/71"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/61",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}},{"id":"gid://shopify/FulfillmentOrderLineItem/62",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/12",
	 "sku":"B"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","query":"mutation EcxShip*",
	 "variables":{"fulfillment":{"lineItemsByFulfillmentOrder":[
	    {"fulfillmentOrderId":"gid://shopify/FulfillmentOrder/6",
	     "fulfillmentOrderLineItems":[
	      {"id":"gid://shopify/FulfillmentOrderLineItem/61","quantity":1},
	      {"id":"gid://shopify/FulfillmentOrderLineItem/62",
	       "quantity":1}]}],
	   "trackingInfo":{"company":"DHL Express","numbers":["JD01"]},
	   "notifyCustomer":true}}}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/1",
	 "name":"#1001-F1","status":"SUCCESS"},"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"JD01"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/11","sku":"A"}},
	 {"quantity":1,"lineItem":{"id":"gid://shopify/LineItem/12",
	 "sku":"B"}}]}}],"fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}},{"id":"gid://shopify/FulfillmentOrder/6",
	 "status":"CLOSED","supportedActions":[],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/71"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"JD01"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/11","sku":"A"}},
	 {"quantity":1,"lineItem":{"id":"gid://shopify/LineItem/12",
	 "sku":"B"}}]}}],"fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}},{"id":"gid://shopify/FulfillmentOrder/6",
	 "status":"CLOSED","supportedActions":[],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/71"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}]}}}}
stdout
	{"type":"Receipt","ref":"NL-1001","kind":"fulfillment",
	 "system":"shop","*":"*","id":"gid://shopify/Fulfillment/1",
	 "number":"#1001-F1"}
stdout
	{"type":"Rejection","kind":"fulfillment","code":"rejected",
	 "reason":"no location has all lines of the shipment open (the order's fulfillment orders: OPEN, CLOSED)",
	 "*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-2: no location has all lines of the shipment open (the order's fulfillment orders: OPEN, CLOSED)
exit 1
