# The answer is lost while AX is still at it: nothing is there yet. The next
# run finds nothing either and sends the same message, which AX refuses.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<MessageId>{{message}}</MessageId>*<SalesOrderServiceCreateRequest*
< drop
> POST {{service}}  @ask-order.xml
< 200  @none.xml
stderr *
exit 75
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<MessageId>{{message}}</MessageId>*<SalesOrderServiceCreateRequest*
< 500  @duplicate.xml
<: Content-Type: text/xml; charset=utf-8
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
