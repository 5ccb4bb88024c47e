# synthetic: Two orders with one reference: somebody has to say which it is.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[{"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200","F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D","F4201_VR01":"NL-1001"},{"F4201_DOCO":4712,"F4201_DCTO":"SO","F4201_KCOO":"00200","F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D","F4201_VR01":"NL-1001"}],"summary":{"records":2,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *this reference (4711, 4712*
exit 1
