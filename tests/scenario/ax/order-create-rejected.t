# An order that AX rejects is reported, and the next one goes on.
# It is deferred: the item may be added there.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 500  @refused.xml
<: Content-Type: text/xml; charset=utf-8
stderr *RecordNotFound: Item TS-RED-M not found.; SalesLine cannot be created. (HTTP 500); deferred until *
exit 75
