# An order is looked up, then saved, with prices without tax.
# They add up to what the customer paid.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
>: Authorization: Basic ZWN4Om1hcGxlLW90dGVy
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}
	<?xml version="1.0" encoding="utf-8"?>
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
	xmlns:xsd="http://www.w3.org/2001/XMLSchema"
	xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/"
	xmlns:wss="http://www.adonix.com/WSS">
	<s:Body>
	<wss:save s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
	<callContext xsi:type="wss:CAdxCallContext">
	<codeLang xsi:type="xsd:string">ENG</codeLang>
	<poolAlias xsi:type="xsd:string">ECX</poolAlias>
	<poolId xsi:type="xsd:string"></poolId>
	<requestConfig
	xsi:type="xsd:string">adxwss.optreturn=XML&#38;adxwss.beautify=false</requestConfig></callContext>
	<publicName xsi:type="xsd:string">YOSOH</publicName>
	<objectXml xsi:type="xsd:string"><![CDATA[<PARAM>
	<GRP ID="SOH0_1"><FLD NAME="SALFCY">FR011</FLD>
	<FLD NAME="SOHTYP">SON</FLD><FLD NAME="CUSORDREF">NL-1001</FLD>
	<FLD NAME="ORDDAT">20261120</FLD>
	<FLD NAME="BPCORD">WEB</FLD><FLD NAME="CUR">EUR</FLD></GRP>
	<GRP ID="SOH2_1"><FLD NAME="STOFCY">FR012</FLD></GRP>
	<GRP ID="ADB2_1"><FLD NAME="CRY">NL</FLD>
	<FLD NAME="POSCOD">1012 JS</FLD><FLD NAME="CTY">Amsterdam</FLD>
	<LST NAME="BPRNAM" SIZE="1"><ITM>Ada Byron</ITM></LST>
	<LST NAME="BPAADDLIG" SIZE="1"><ITM>Dam 1</ITM></LST></GRP>
	<TAB ID="SOH4_1" SIZE="3">
	<LIN NUM="1"><FLD NAME="ITMREF">TS-RED-M</FLD><FLD NAME="QTY">2</FLD>
	<FLD NAME="GROPRI">16.49</FLD></LIN>
	<LIN NUM="2"><FLD NAME="ITMREF">FREIGHT</FLD><FLD NAME="QTY">1</FLD>
	<FLD NAME="GROPRI">4.09</FLD></LIN>
	<LIN NUM="3"><FLD NAME="ITMREF">DISCOUNT</FLD><FLD NAME="QTY">1</FLD>
	<FLD NAME="GROPRI">-2</FLD></LIN></TAB></PARAM>]]></objectXml></wss:save>
	</s:Body></s:Envelope>
>: SOAPAction: ""
>: Content-Type: text/xml; charset=utf-8
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","number":"SOF-42","*":"*"}
