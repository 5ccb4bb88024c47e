# The next run sends the same message when an answer was lost.
# AX was still at work, so that nothing was there yet; it refuses the message a
# second time.
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
