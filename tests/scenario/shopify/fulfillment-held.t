# A shipment of what is on hold or cancelled is rejected.
# So is one of an order or a line that is not there. Nothing is sent.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"1","sku":"A",
	 "deliveredQuantity":"1"}],"trackingNumber":["JD01"]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-2","ref":"NL-1001",
	 "identifier":"D-2","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"1","sku":"A",
	 "deliveredQuantity":"1"}],"trackingNumber":["JD01"]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-3","ref":"NL-1001",
	 "identifier":"D-3","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"9","deliveredQuantity":"1"}],
	 "trackingNumber":["JD01"]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-4","ref":"NL-1001",
	 "identifier":"D-4","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"1","sku":"A",
	 "deliveredQuantity":"1"}],"trackingNumber":["JD01"]}
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
	 "status":"ON_HOLD","supportedActions":[],
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
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"ON_HOLD","supportedActions":[],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1",
	 "cancelledAt":"2026-11-20T10:00:00Z",
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"CLOSED","supportedActions":[],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1",
	 "cancelledAt":"2026-11-20T10:00:00Z",
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},"fulfillments":[],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"CLOSED","supportedActions":[],
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
	 "sku":"A"}},{"id":"gid://shopify/FulfillmentOrderLineItem/52",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/12",
	 "sku":"B"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200  {"data":{"owner":null}}
stdout
	{"type":"Rejection","kind":"fulfillment","code":"rejected",
	 "reason":"no location has all lines of the shipment open (the order's fulfillment orders: ON_HOLD)",
	 "*":"*"}
stdout
	{"type":"Rejection","kind":"fulfillment","code":"rejected",
	 "reason":"the order is cancelled: no location has all lines of the \
	  shipment open (the order's fulfillment orders: CLOSED)",
	 "*":"*"}
stdout
	{"type":"Rejection","kind":"fulfillment","code":"rejected",
	 "reason":"line 1 of the shipment has no SKU, and the order has no line with its number",
	 "*":"*"}
stdout
	{"type":"Rejection","kind":"fulfillment","code":"rejected",
	 "reason":"the store has no order gid://shopify/Order/1","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-1: no location has all lines of the shipment open (the order's fulfillment orders: ON_HOLD)
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-2: the order is cancelled: no location has all lines of the shipment open (the order's fulfillment orders: CLOSED)
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-3: line 1 of the shipment has no SKU, and the order has no line with its number
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-4: the store has no order gid://shopify/Order/1
exit 1
