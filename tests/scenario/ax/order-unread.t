# The receipt says that a created order could not be read back.
conf retries = 0
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created.xml
> POST {{service}}  @ask-order.xml
< 503
stdout {"type":"Receipt","id":"SO-000042","note":"it could not be read again: *","*":"*"}
stderr *it could not be read again: *
