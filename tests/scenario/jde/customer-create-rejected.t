# synthetic: The orchestration refuses what a customer says.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.ALKY","operator":"EQUAL","value":[{"content":"NL-C207","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v3/orchestrator/Add%20Customer  {"Long Address":"NL-C207","*":"*"}
< 400  {"message":"Country NL is not in 00/CN","status":"ERROR"}
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.ALKY","operator":"EQUAL","value":[{"content":"NL-C207","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Rejection","ref":"NL-C207","*":"*"}
stderr *Country NL is not in 00/CN (HTTP 400)
exit 1
