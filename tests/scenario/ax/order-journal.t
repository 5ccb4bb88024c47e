# An order is found beside a journal that AX has created of it.
# AX does so without a word when the customer has an order with this reference.
# The order is used, and a warning names the journal.
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
	 "note":"AX also created journal SO-000043: delete it there","*":"*"}
stderr *AX also created journal SO-000043: delete it there
