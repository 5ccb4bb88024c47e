# After a lost answer the fulfillment is looked up, not created again.
# It was created but not shipped, so the next run goes on from there.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","orderId":"7","identifier":"OUT-17",
	 "provider":"bpost","trackingNumber":["TRK-1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[]}]}}}
> POST /admin-api
	{"operationName":"Fulfill","variables":{"input":{
	"lines":[{"orderLineId":"11","quantity":2}],
	"handler":{"code":"manual-fulfillment","arguments":[
	{"name":"method","value":"bpost (OUT-17)"},
	{"name":"trackingCode","value":"TRK-1"}]}}},"*":"*"}
< drop
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[
	      {"id":"4","state":"Shipped","method":"bpost (OUT-1)",
	       "trackingCode":"","lines":[]},
	      {"id":"5","state":"Pending","method":"bpost (OUT-17)",
	       "trackingCode":"TRK-1",
	       "lines":[{"orderLineId":"11","quantity":2}]}]}]}}}
stderr ecx-fulfill-push: shop: fulfillment V-1001/OUT-17: *create not confirmed: *; the look-up found no complete record; the next run looks again*; deferred until *
exit 75
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"OUT-17","ref":"V-1001",
	 "orderNumber":"1001","orderId":"7","identifier":"OUT-17",
	 "provider":"bpost","trackingNumber":["TRK-1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}]}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[
	      {"id":"4","state":"Shipped","method":"bpost (OUT-1)",
	       "trackingCode":"","lines":[]},
	      {"id":"5","state":"Pending","method":"bpost (OUT-17)",
	       "trackingCode":"TRK-1",
	       "lines":[{"orderLineId":"11","quantity":2}]}]}]}}}
> POST /admin-api
	{"operationName":"Order","variables":{"filter":{"id":{"eq":"7"}}},"*":"*"}
< 200
	{"data":{"orders":{"items":[
	    {"id":"7","code":"1001","state":"PaymentSettled",
	     "lines":[
	      {"id":"11","createdAt":"2026-11-20T09:10:00.000Z","quantity":2,
	       "productVariant":{"sku":"TS-RED-M"}}],
	     "fulfillments":[
	      {"id":"4","state":"Shipped","method":"bpost (OUT-1)",
	       "trackingCode":"","lines":[]},
	      {"id":"5","state":"Pending","method":"bpost (OUT-17)",
	       "trackingCode":"TRK-1",
	       "lines":[{"orderLineId":"11","quantity":2}]}]}]}}}
> POST /admin-api
	{"operationName":"Transition","variables":{"id":"5","state":"Shipped"},
	"*":"*"}
< 200  {"data":{"transitionFulfillmentToState":{"__typename":"Fulfillment",
	"id":"5","state":"Shipped"}}}
stdout {"type":"Receipt","id":"5","existed":false,"*":"*"}
