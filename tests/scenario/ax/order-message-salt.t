# Another message_salt makes another message of the same order.
conf message_salt = again
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<MessageId>{709dbcc4-*}</MessageId>*<SalesOrderServiceCreateRequest*
< 200  @created.xml
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SO-000042","number":"SO-000042","*":"*"}
