# synthetic: A server that repeats a page ends the run.
# It would never end otherwise.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200  @items-two.json
> POST /jderest/v2/dataservice  @ask-stock-item-1.json
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},"rowset":[],
	    "summary":{"records":0,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","inventoryLevel":"0","*":"*"}
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	 "query":{"condition":[
	   {"controlId":"F4102.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]},
	   {"controlId":"F4102.ITM","operator":"GREATER",
	    "value":[{"content":"1","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200  @items-two.json
stderr *F4102: the rows are not sorted by ITM; see order_by
exit 75
