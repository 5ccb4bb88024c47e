# supposed: An error under status 200 is an error, and so is a page of HTML.
# Nothing is created or complete by it.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  {"error":{"code":"Forbidden","message":{"lang":"en-US","value":"No rights to OE"}}}
stderr *the query itself was refused, not a document: *Forbidden: No rights to OE (HTTP 200)
exit 78
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  <html><title>Log on</title></html>
<: Content-Type: text/html
stderr *the answer is an HTML page*
exit 77
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderReference":"NL-1001","*":"*"}
< 200  {"error":{"code":"InternalServerError","message":{"value":"It broke"}}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-found.json
stdout {"type":"Receipt","ref":"NL-1001","existed":true,"*":"*"}
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200  {"error":{"code":"General","message":{"value":"No rights to IC"}}}
stderr *No rights to IC*
exit 78
