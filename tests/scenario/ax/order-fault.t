# After a fault that does not come from the framework, the order is looked up.
# It may have been created.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 500  @unknown-fault.xml
<: Content-Type: text/xml; charset=utf-8
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
