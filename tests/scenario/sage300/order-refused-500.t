# A refusal of the business layer is a rejection, whatever its status.
# It is deferred: the item may be added there.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 500
	{"error":{"code":"General",
	  "message":{"lang":"en-US","value":"Item TS-RED-M does not exist."}}}
stderr *General: *
exit 75
