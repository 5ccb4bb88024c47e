# Lines of the order, its shipments and what is open may be on further pages.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderNumber":"1001",
	 "orderId":"gid://shopify/Order/1","provider":"DHL Express",
	 "itemShipped":[{"orderItemNumber":"3","deliveredQuantity":"1"}],
	 "trackingNumber":["JD01"]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"l1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"JD01"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":true,
	 "endCursor":"s1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/13","sku":"C"}}]}}],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"o1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLineIds","query":"query EcxLineIds*",
	 "variables":{"id":"gid://shopify/Order/1","after":"l1"}}
< 200
	{"data":{"owner":{"lineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/LineItem/13",
	 "sku":"C"}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShippedLines","query":"query EcxShippedLines*",
	 "variables":{"id":"gid://shopify/Fulfillment/1","after":"s1"}}
< 200
	{"data":{"owner":{"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/12","sku":"B"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOpenLines","query":"query EcxOpenLines*",
	 "variables":{"id":"gid://shopify/FulfillmentOrder/5","after":"o1"}}
< 200
	{"data":{"owner":{"lineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/53",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/13",
	 "sku":"C"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShipments","query":"query EcxShipments*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","cancelledAt":null,
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"l1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A"},
	 {"id":"gid://shopify/LineItem/12","sku":"B"}]},
	 "fulfillments":[{"id":"gid://shopify/Fulfillment/1","name":"#1001-F1",
	 "status":"SUCCESS","trackingInfo":[{"number":"JD01"}],
	 "fulfillmentLineItems":{"pageInfo":{"hasNextPage":true,
	 "endCursor":"s1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/13","sku":"C"}}]}}],
	 "fulfillmentOrders":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/FulfillmentOrder/5",
	 "status":"OPEN","supportedActions":[{"action":"CREATE_FULFILLMENT"},
	 {"action":"HOLD"}],
	 "assignedLocation":{"location":{"id":"gid://shopify/Location/70"}},
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"o1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/51",
	 "remainingQuantity":2,"lineItem":{"id":"gid://shopify/LineItem/11",
	 "sku":"A"}}]}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxLineIds","query":"query EcxLineIds*",
	 "variables":{"id":"gid://shopify/Order/1","after":"l1"}}
< 200
	{"data":{"owner":{"lineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"id":"gid://shopify/LineItem/13",
	 "sku":"C"}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShippedLines","query":"query EcxShippedLines*",
	 "variables":{"id":"gid://shopify/Fulfillment/1","after":"s1"}}
< 200
	{"data":{"owner":{"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},"nodes":[{"quantity":1,
	 "lineItem":{"id":"gid://shopify/LineItem/12","sku":"B"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOpenLines","query":"query EcxOpenLines*",
	 "variables":{"id":"gid://shopify/FulfillmentOrder/5","after":"o1"}}
< 200
	{"data":{"owner":{"lineItems":{"pageInfo":{"hasNextPage":false,
	 "endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/FulfillmentOrderLineItem/53",
	 "remainingQuantity":1,"lineItem":{"id":"gid://shopify/LineItem/13",
	 "sku":"C"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShip","query":"mutation EcxShip*",
	 "variables":{"fulfillment":{"lineItemsByFulfillmentOrder":[
	    {"fulfillmentOrderId":"gid://shopify/FulfillmentOrder/5",
	     "fulfillmentOrderLineItems":[
	      {"id":"gid://shopify/FulfillmentOrderLineItem/53",
	       "quantity":1}]}],
	   "trackingInfo":{"company":"DHL Express","numbers":["JD01"]},
	   "notifyCustomer":true}}}
< 200
	{"data":{"result":{"fulfillment":{"id":"gid://shopify/Fulfillment/2",
	 "name":"#1001-F2","status":"PENDING"},"userErrors":[]}}}
stdout
	{"type":"Receipt","ref":"NL-1001","kind":"fulfillment",
	 "system":"shop","*":"*","id":"gid://shopify/Fulfillment/2",
	 "note":"created, but its status is PENDING"}
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-1: created, but its status is PENDING
