# synthetic: Stock is read branch by branch.
# Pulled manually, it is asked for by item.
conf branches = 30, M30
$ ecx-stock-pull jde --id 1001
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	 "query":{"condition":[
	   {"controlId":"F4102.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]},
	   {"controlId":"F4102.LITM","operator":"EQUAL",
	    "value":[{"content":"1001","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4102_ITM":1,"F4102_LITM":"1001","F4102_MCU":"          30"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-stock-item-1.json
< 200  @stock-item-1.json
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	 "query":{"condition":[
	   {"controlId":"F4102.MCU","operator":"EQUAL",
	    "value":[{"content":"M30","specialValueId":"LITERAL"}]},
	   {"controlId":"F4102.LITM","operator":"EQUAL",
	    "value":[{"content":"1001","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200  @items-none.json
stdout {"sku":"1001","availableAtOrFrom":"30","inventoryLevel":"4","*":"*"}
