# synthetic: Tracking numbers stand in a column of the lines.
conf tracking = F4211.CNID
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[{"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200","F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D","F4201_VR01":"NL-1001"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[{"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200","F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D","F4201_VR01":"NL-1001"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	"query":{"condition":[
	{"controlId":"F42019.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.VR01","operator":"EQUAL","value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F42019":{"title":"Data Browser - F42019","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42019","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  {"targetName":"F4211","returnControlIDs":"*|F4211.SHPN|F4211.LITM|F4211.CNID|F4211.VR02","*":"*"}
< 200  {"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},"rowset":[{"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":0,"F4211_SHPN":7001,"F4211_LITM":"A","F4211_VR02":"1","F4211_CNID":"3SAB1"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42119","*":"*"}
< 200  {"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"identifier":"7001","trackingNumber":["3SAB1"],"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
