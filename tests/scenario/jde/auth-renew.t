# The token has run out (444): one more log-in, and the create goes on. The last
# session is ended.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  {"username":"ECX","password":"maple-otter","deviceName":"ecx","environment":"JPD920","role":"*ALL"}
>: Authorization:
< 200  {"username":"ECX","environment":"JPD920","role":"*ALL","userInfo":{"token":"one","dateSeperator":"/","simpleDateFormat":"MM/dd/yyyy","decimalFormat":"."},"aisSessionCookie":"c1"}
<: Set-Cookie: JSESSIONID=n1; Path=/
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
>: jde-AIS-Auth: one
>: jde-AIS-Auth-Device: ecx
>: jde-AIS-Auth-Environment:
>: Cookie: JSESSIONID=n1
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	"query":{"condition":[
	{"controlId":"F42019.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F42019":{"title":"Data Browser - F42019","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42019","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
>: jde-AIS-Auth: one
< 444  {"message":"Invalid token"}
> POST /jderest/v2/tokenrequest  {"username":"ECX","password":"maple-otter","deviceName":"ecx","environment":"JPD920","role":"*ALL"}
>: Authorization:
< 200  {"username":"ECX","environment":"JPD920","role":"*ALL","userInfo":{"token":"two","dateSeperator":"/","simpleDateFormat":"MM/dd/yyyy","decimalFormat":"."},"aisSessionCookie":"c1"}
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
>: jde-AIS-Auth: two
< 200  {"Order Number":4711,"jde__status":"SUCCESS","jde__simpleMessage":"","jde__serverExecutionSeconds":1.2}
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[{"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200","F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D","F4201_VR01":"NL-1001"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/tokenrequest/logout  {"token":"two"}
< 200
stdout {"type":"Receipt","number":"4711","*":"*"}
