# After an answer without the number of the order, the order is looked up.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @nameless.xml
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
