# A message that AX knows, but has no order of, is an error.
# Somebody has to look at it.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 500  @duplicate.xml
<: Content-Type: text/xml; charset=utf-8
> POST {{service}}  @ask-order.xml
< 200  @none.xml
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *AX had message {*} before, but no sales order has this reference: read the exception log of AX, then add NL-1001=2 to message_salt
exit 1
