# The receipt says that AX computes another total.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created.xml
> POST {{service}}  @ask-order.xml
< 200  @dearer.xml
stdout {"type":"Receipt","id":"SO-000042","note":"total there is 43.4, expected 42.43","*":"*"}
stderr *total there is 43.4, expected 42.43
