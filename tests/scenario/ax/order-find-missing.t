# An order that is not there is created.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created.xml
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SO-000042","number":"SO-000042","*":"*"}
