# After a lost answer the order is looked up, not created again.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< drop
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
