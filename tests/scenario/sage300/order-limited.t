# After too many requests no order was created, whatever the status.
# The run ends.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 503
	{"error":{"code":"TooManyRequests",
	  "message":{"lang":"en-US","value":"Too many concurrent requests."}}}
stderr *TooManyRequests: *
exit 75
