# The message_salt of one reference makes another message of that order; the others keep theirs.
# supposed: a failed message keeps its id.
conf message_salt = again NL-1001=2 NL-100=3 NL-10010=4
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<MessageId>{dd141031-*}</MessageId>*<SalesOrderServiceCreateRequest*
< 200  @created.xml
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SO-000042","number":"SO-000042","*":"*"}
exit 0
