# synthetic: Older servers want the order of rows elsewhere.
conf order_by = top
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4102","orderBy":[{"column":"F4102.ITM","direction":"ASC"}],"*":"*"}
< 200  {"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102","data":{"gridData":{"columns":{},"rowset":[],"summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},"stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102","timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
