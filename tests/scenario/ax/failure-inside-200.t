# supposed: A fault under status 200 is a fault, and a page of HTML no answer.
# Nothing is created or complete by it.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode>s:Server</faultcode><faultstring>Request Failed.</faultstring><detail>
	<AifFault xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/Fault">
	<FaultMessageListArray><FaultMessageList><FaultMessageArray><FaultMessage><Code/>
	<Message>Table SalesTable has no field VR</Message>
	</FaultMessage></FaultMessageArray></FaultMessageList></FaultMessageListArray>
	<XppExceptionType>3</XppExceptionType></AifFault></detail></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *the query itself was refused, not a document: *has no field VR*(HTTP 200)
exit 78
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  <html><title>Sign in</title></html>
<: Content-Type: text/html
stderr *a page 'Sign in'*
exit 75
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode>s:Server</faultcode><faultstring>Request Failed.</faultstring><detail>
	<AifFault xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/Fault">
	<FaultMessageListArray><FaultMessageList><FaultMessageArray><FaultMessage><Code/>
	<Message>Item number TS is stopped</Message>
	</FaultMessage></FaultMessageArray></FaultMessageList></FaultMessageListArray>
	<XppExceptionType>3</XppExceptionType></AifFault></detail></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *Item number TS is stopped (HTTP 200); deferred until *
exit 75
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode>s:Server</faultcode><faultstring>Request Failed.</faultstring><detail>
	<AifFault xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/Fault">
	<FaultMessageListArray><FaultMessageList><FaultMessageArray><FaultMessage><Code/>
	<Message>Access to InventSum</Message>
	</FaultMessage></FaultMessageArray></FaultMessageList></FaultMessageListArray>
	<XppExceptionType>3</XppExceptionType></AifFault></detail></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *Access to InventSum*
exit 78
