# synthetic: An order is found by SOAP alone.
conf find = soap
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}
	<?xml version="1.0" encoding="utf-8"?>
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
	xmlns:xsd="http://www.w3.org/2001/XMLSchema"
	xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/"
	xmlns:wss="http://www.adonix.com/WSS">
	<s:Body>
	<wss:query s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
	<callContext xsi:type="wss:CAdxCallContext">
	<codeLang xsi:type="xsd:string">ENG</codeLang>
	<poolAlias xsi:type="xsd:string">ECX</poolAlias>
	<poolId xsi:type="xsd:string"></poolId>
	<requestConfig
	xsi:type="xsd:string">adxwss.optreturn=XML&#38;adxwss.beautify=false</requestConfig></callContext>
	<publicName xsi:type="xsd:string">YOSOH</publicName>
	<objectKeys xsi:type="wss:ArrayOfCAdxParamKeyValue"
	soapenc:arrayType="wss:CAdxParamKeyValue[1]">
	<keys xsi:type="wss:CAdxParamKeyValue">
	<key xsi:type="xsd:string">CUSORDREF</key>
	<value xsi:type="xsd:string">NL-1001</value></keys></objectKeys>
	<listSize xsi:type="xsd:int">10</listSize></wss:query></s:Body></s:Envelope>
< 200  @queried.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
