# After a proxy error the order is looked up.
# It may have been created.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 502  <html><title>502 Bad Gateway</title></html>
<: Content-Type: text/html
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"ORD000000000042",
	 "number":"ORD000000000042","existed":true,"repeated":false,"*":"*"}
