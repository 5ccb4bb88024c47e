# synthetic: Sessions that are kept serve the next run.
conf sign_on = session
conf logout = no
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  {"username":"ECX","password":"maple-otter","deviceName":"ecx","environment":"JPD920","role":"*ALL"}
>: Authorization:
< 200  {"username":"ECX","environment":"JPD920","role":"*ALL","userInfo":{"token":"one","dateSeperator":"/","simpleDateFormat":"MM/dd/yyyy","decimalFormat":"."},"aisSessionCookie":"c1"}
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[{"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200","F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D","F4201_VR01":"NL-1001"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","number":"4711","*":"*"}
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.ALKY","operator":"EQUAL","value":[{"content":"NL-C207","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[{"F0101_AN8":9001,"F0101_ALPH":"Ada Byron","F0101_ALKY":"NL-C207"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","id":"9001","*":"*"}
