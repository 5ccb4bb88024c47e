# synthetic: A server that does not go on behind the last item would never end.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	"query":{"condition":[
	{"controlId":"F4102.MCU","operator":"EQUAL","value":[{"content":"30","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102","data":{"gridData":{"columns":{},"rowset":[{"F4102_ITM":1,"F4102_LITM":"A","F4102_MCU":"          30"},{"F4102_ITM":2,"F4102_LITM":"B","F4102_MCU":"          30"}],"summary":{"records":2,"moreRecords":true}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F41021",
	"query":{"condition":[
	{"controlId":"F41021.MCU","operator":"EQUAL","value":[{"content":"30","specialValueId":"LITERAL"}]},
	{"controlId":"F41021.ITM","operator":"GREATER_EQUAL","value":[{"content":"1","specialValueId":"LITERAL"}]},
	{"controlId":"F41021.ITM","operator":"LESS_EQUAL","value":[{"content":"1","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","inventoryLevel":"0","*":"*"}
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	"query":{"condition":[
	{"controlId":"F4102.MCU","operator":"EQUAL","value":[{"content":"30","specialValueId":"LITERAL"}]},
	{"controlId":"F4102.ITM","operator":"GREATER","value":[{"content":"1","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200  {"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102","data":{"gridData":{"columns":{},"rowset":[{"F4102_ITM":1,"F4102_LITM":"A","F4102_MCU":"          30"},{"F4102_ITM":2,"F4102_LITM":"B","F4102_MCU":"          30"}],"summary":{"records":2,"moreRecords":true}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stderr *F4102: the rows are not sorted by ITM; see order_by
exit 75
