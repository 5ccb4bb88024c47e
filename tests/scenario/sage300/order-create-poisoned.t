# Three orders, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
$ ecx-push-erp s300
stdin @order.json
stdin @order-2.json
stdin @order-4.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  *NL-1001*
< 201  @order-created.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1002')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  *NL-1002*
< 500  {"error":{"code":"UnexpectedError","message":{"lang":"en-US","value":"An unexpected error occurred."}}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1002')&$top=10
< 200  @orders-none.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1003')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  *NL-1003*
< 201
	{"OrderUniquifier":1793,"OrderNumber":"ORD000000000042","CustomerNumber":"1200",
	 "OrderReference":"NL-1003","PurchaseOrderNumber":"NL-1003",
	 "OrderType":"Active","OrderDate":"2026-11-20T00:00:00Z","OnHold":false,
	 "OrderSourceCurrency":"EUR","OrderInclTaxTotal":42.43,
	 "OrderCompleted":"IncompleteNotIncluded"}
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-1003","existed":false,"*":"*"}
stderr ecx-push-erp: s300: order NL-1002: unsure: create not confirmed: UnexpectedError: An unexpected error occurred. (HTTP 500); the look-up found no complete record; the next run looks again; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-1002*
