# supposed: A message that AX cannot read is refused, whatever the status.
# Nothing was done: nobody has to look for the order.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 500
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/ws/2005/05/addressing/none">a:DeserializationFailed</faultcode>
	<faultstring>The formatter threw an exception</faultstring></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *The formatter threw an exception*
exit 75
