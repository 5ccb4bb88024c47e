# supposed: A record that another user works on is no fault of the order.
# It is tried again, and not filed.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 409
	{"error":{"code":"General",
	  "message":{"lang":"en-US","value":"Customer 1200 is locked by another user."}}}
stderr *locked by another user*
exit 75
$ ecx-ledger quarantine
