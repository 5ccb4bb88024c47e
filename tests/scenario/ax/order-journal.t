# AX made a journal of it, silently, because the customer has an order with
# this reference: that one counts, and the journal is told.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created-43.xml
> POST {{service}}  @ask-order.xml
< 200  @journal.xml
stdout
	{"type":"Receipt","id":"SO-000042","existed":true,
	 "note":"AX made the journal SO-000043 besides: delete it","*":"*"}
stderr *AX made the journal SO-000043 besides: delete it
