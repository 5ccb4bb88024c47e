# synthetic: There is no such orchestration: the run stops, the order waits.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	"query":{"condition":[
	{"controlId":"F42019.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F42019":{"title":"Data Browser - F42019","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42019","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 404
stderr *orchestrator/Enter%20Sales%20Order: not found (HTTP 404)
exit 78
