# supposed: A port without the service, or a caller that it does not know: 78.
# WCF says that nothing was done, and waiting does not help.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 500
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/ws/2005/05/addressing/none">a:ActionNotSupported</faultcode>
	<faultstring>a ContractFilter mismatch at the EndpointDispatcher</faultstring></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *a ContractFilter mismatch*
exit 78
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 500
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/ws/2005/05/addressing/none">a:DestinationUnreachable</faultcode>
	<faultstring>an AddressFilter mismatch</faultstring></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *an AddressFilter mismatch*
exit 78
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 500
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/ws/2005/05/addressing/none">a:InvalidSecurity</faultcode>
	<faultstring>An error occurred when verifying security</faultstring></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *verifying security*
exit 78
$ ecx-ledger quarantine
