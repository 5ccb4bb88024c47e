# A rejected shipment has the words of the store as reason.
# There are no codes for it.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D-1","ref":"NL-1001",
	 "identifier":"D-1","orderNumber":"1001",
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
	{"operationName":"EcxShip","query":"mutation EcxShip*",
	 "variables":{"fulfillment":{"lineItemsByFulfillmentOrder":[
	    {"fulfillmentOrderId":"gid://shopify/FulfillmentOrder/5",
	     "fulfillmentOrderLineItems":[
	      {"id":"gid://shopify/FulfillmentOrderLineItem/51",
	       "quantity":1}]}],
	   "trackingInfo":{"company":"DHL Express","numbers":["JD01"]},
	   "notifyCustomer":true}}}
< 200
	{"data":{"result":{"fulfillment":null,
	 "userErrors":[{"field":["fulfillment"],
	 "message":"Invalid fulfillment order line item quantity requested."}]}}}
stderr ecx-fulfill-push: shop: fulfillment NL-1001/D-1: *Invalid fulfillment order line item quantity requested.; deferred until *
exit 75
