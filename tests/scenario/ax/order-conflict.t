# supposed: An update conflict that AX tells in words is no fault of the order.
# It is tried again, and not filed.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
> POST {{service}}
	*<SalesOrderServiceCreateRequest*
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>*
< 500
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<s:Fault><faultcode>s:Server</faultcode><faultstring>Request Failed.</faultstring><detail>
	<AifFault xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/Fault">
	<FaultMessageListArray><FaultMessageList><FaultMessageArray><FaultMessage><Code/>
	<Message>Update conflict due to another user process</Message>
	</FaultMessage></FaultMessageArray></FaultMessageList></FaultMessageListArray>
	<XppExceptionType>3</XppExceptionType></AifFault></detail></s:Fault></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stderr *Update conflict*
exit 75
$ ecx-ledger quarantine
