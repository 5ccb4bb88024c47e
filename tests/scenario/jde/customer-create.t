# synthetic: Looked for by the long address number, made by an orchestration.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.ALKY","operator":"EQUAL","value":[{"content":"NL-C207","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v3/orchestrator/Add%20Customer
	{"Long Address":"NL-C207","Search Type":"C","Alpha Name":"Ada Byron",
	"Given Name":"Ada","Surname":"Byron","E-Mail Address":"ada@example.org",
	"Phone Number":"+31 20 555 0100","Address Line 1":"Dam 1","Postal Code":"1012 JS","City":"Amsterdam",
	"Country":"NL"}
< 200  {"Address Number":9001,"jde__status":"SUCCESS"}
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.ALKY","operator":"EQUAL","value":[{"content":"NL-C207","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[{"F0101_AN8":9001,"F0101_ALPH":"Ada Byron","F0101_ALKY":"NL-C207"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","ref":"NL-C207","kind":"customer","id":"9001","number":"9001","*":"*"}
