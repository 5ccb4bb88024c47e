# synthetic: Asks for what is not there, in the way in which orders are looked
# for, then for one of each kind.
$ ecx-probe jde
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	"query":{"condition":[
	{"controlId":"F4201.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F4201.VR01","operator":"EQUAL","value":[{"content":"ECX-PROBE","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	"query":{"condition":[
	{"controlId":"F42019.DCTO","operator":"EQUAL","value":[{"content":"SO","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.KCOO","operator":"EQUAL","value":[{"content":"00200","specialValueId":"LITERAL"}]},
	{"controlId":"F42019.VR01","operator":"EQUAL","value":[{"content":"ECX-PROBE","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F42019":{"title":"Data Browser - F42019","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42019","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4102","*":"*"}
< 200  {"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102","data":{"gridData":{"columns":{},"rowset":[{"F4102_ITM":1,"F4102_LITM":"A","F4102_MCU":"          30"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F41021",
	"query":{"condition":[
	{"controlId":"F41021.MCU","operator":"EQUAL","value":[{"content":"30","specialValueId":"LITERAL"}]},
	{"controlId":"F41021.ITM","operator":"GREATER_EQUAL","value":[{"content":"1","specialValueId":"LITERAL"}]},
	{"controlId":"F41021.ITM","operator":"LESS_EQUAL","value":[{"content":"1","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021","data":{"gridData":{"columns":{},"rowset":[{"F41021_ITM":1,"F41021_LOTS":" ","F41021_PQOH":4,"F41021_HCOM":0,"F41021_PCOM":0,"F41021_FCOM":0}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4101","*":"*"}
< 200  {"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101","data":{"gridData":{"columns":{},"rowset":[{"F4101_ITM":1,"F4101_LITM":"A","F4101_STKT":"S","F4101_UPMJ":"20261119","F4101_DSC1":"a","F4101_DSC2":" ","F4101_SRP1":"ELE"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4106","*":"*"}
< 200  {"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106","data":{"gridData":{"columns":{},"rowset":[{"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ","F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA","F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"}],"summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout ...
