# A person is created with a default address.
$ ecx-push-erp x3
stdin @customer.json
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 200  {"$resources":[]}
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
	<publicName xsi:type="xsd:string">YOBPC</publicName>
	<objectXml xsi:type="xsd:string"><![CDATA[<PARAM>
	<GRP ID="BPC0_1"><FLD NAME="BCGCOD">WEB</FLD>
	<FLD NAME="BPCNUM">NL-C207</FLD><FLD NAME="BPCNAM">Ada Byron</FLD></GRP>
	<GRP ID="BPRC_1"><FLD NAME="CRY">NL</FLD><FLD NAME="LAN">ENG</FLD>
	<FLD NAME="CUR">EUR</FLD><LST NAME="BPRNAM" SIZE="1">
	<ITM>Ada Byron</ITM></LST></GRP>
	<TAB ID="BPAC_1" SIZE="1"><LIN NUM="1">
	<FLD NAME="BPADES">Ada Byron</FLD><FLD NAME="BPACRY">NL</FLD>
	<FLD NAME="ADDLIG1">Dam 1</FLD><FLD NAME="POSCOD">1012 JS</FLD>
	<FLD NAME="CTY">Amsterdam</FLD><FLD NAME="TEL1">+31 20 555 0100</FLD>
	<FLD NAME="CODADR">01</FLD><FLD NAME="BPAADDFLG">2</FLD>
	<FLD NAME="WEB1">ada@example.org</FLD></LIN></TAB></PARAM>]]></objectXml>
	</wss:save></s:Body></s:Envelope>
< 200  @customer-saved.xml
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","*":"*"}
