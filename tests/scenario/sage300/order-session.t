# Without a session no order was created, and the run ends.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 500
	{"error":{"code":"SessionError",
	  "message":{"lang":"en-US","value":"A session cannot be opened."}}}
stderr *SessionError: *
exit 75
