# An order of which only a journal is there is rejected.
# A journal is never shipped. It stays rejected until somebody has turned the
# journal into an order or removed it.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200  @created-43.xml
> POST {{service}}  @ask-order.xml
< 200  @journal-alone.xml
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *only journal SO-000043 has this reference: turn it into an order or delete it in AX
exit 1
$ ecx-ledger replay | ecx-push-erp ax
> POST {{service}}  @ask-order.xml
< 200  @journal-alone.xml
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *only journal SO-000043 has this reference*
exit 1
