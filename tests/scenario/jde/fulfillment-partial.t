# synthetic: A shipment waits until all of it has left; a line without a
# shipment is one of its own, with its own number.
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
> POST /jderest/v2/dataservice
	{"targetName":"F4211",
	"query":{"condition":[
	{"controlId":"F4211.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4211.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4211.DOCO","operator":"EQUAL","value":[{"content":"4711","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},"rowset":[{"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"A","F4211_VR02":"1"},{"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":0,"F4211_LTTR":"520","F4211_NXTR":"540","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"B","F4211_VR02":"2"},{"F4211_DOCO":4711,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":4,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"C","F4211_VR02":"3"},{"F4211_DOCO":4711,"F4211_LNID":"3.001","F4211_LNTY":"S ","F4211_SOQS":0,"F4211_LTTR":"520","F4211_NXTR":"540","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"C","F4211_VR02":"3"}],"summary":{"records":4,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42119",
	"query":{"condition":[
	{"controlId":"F42119.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F42119.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F42119.DOCO","operator":"EQUAL","value":[{"content":"4711","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.AN8","operator":"EQUAL","value":[{"content":"5001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[{"F0101_AN8":5001,"F0101_ALPH":"DHL Parcel   "}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"identifier":"4711-3","itemShipped":[{"orderItemNumber":"3","sku":"C","deliveredQuantity":"4"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
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
> POST /jderest/v2/dataservice
	{"targetName":"F4211",
	"query":{"condition":[
	{"controlId":"F4211.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4211.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4211.DOCO","operator":"EQUAL","value":[{"content":"4711","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},"rowset":[{"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"A","F4211_VR02":"1"},{"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"B","F4211_VR02":"2"},{"F4211_DOCO":4711,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":4,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"C","F4211_VR02":"3"},{"F4211_DOCO":4711,"F4211_LNID":"3.001","F4211_LNTY":"S ","F4211_SOQS":2,"F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"C","F4211_VR02":"3"}],"summary":{"records":4,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42119",
	"query":{"condition":[
	{"controlId":"F42119.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F42119.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F42119.DOCO","operator":"EQUAL","value":[{"content":"4711","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	"query":{"condition":[
	{"controlId":"F0101.AN8","operator":"EQUAL","value":[{"content":"5001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101","data":{"gridData":{"columns":{},"rowset":[{"F0101_AN8":5001,"F0101_ALPH":"DHL Parcel   "}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"identifier":"7001","itemShipped":[{"sku":"A","*":"*"},{"sku":"B","*":"*"}],"complete":false,"*":"*"}
stdout {"identifier":"4711-3","complete":false,"*":"*"}
stdout {"identifier":"4711-3.001","itemShipped":[{"deliveredQuantity":"2","*":"*"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
