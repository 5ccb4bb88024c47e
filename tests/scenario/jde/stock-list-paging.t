# synthetic: Pages begin behind the last complete item.
# The rows of an item are never cut in two. The server may give fewer rows than
# asked for.
conf page = 3
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4102_ITM":1,"F4102_LITM":"A","F4102_MCU":"          30"},
	     {"F4102_ITM":2,"F4102_LITM":"B","F4102_MCU":"          30"},
	     {"F4102_ITM":3,"F4102_LITM":"C","F4102_MCU":"          30"}],
	    "summary":{"records":3,"moreRecords":true}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-stock-items-1-2.json
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":1,"F41021_LOTS":" ","F41021_PQOH":5,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":2,"F41021_LOTS":" ","F41021_PQOH":1,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":2,"F41021_LOTS":" ","F41021_PQOH":2,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0}],
	    "summary":{"records":3,"moreRecords":true}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F41021",
	 "query":{"condition":[
	   {"controlId":"F41021.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"GREATER_EQUAL",
	    "value":[{"content":"1","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"LESS_EQUAL",
	    "value":[{"content":"2","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"GREATER",
	    "value":[{"content":"1","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":2,"F41021_LOTS":" ","F41021_PQOH":1,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":2,"F41021_LOTS":" ","F41021_PQOH":2,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","inventoryLevel":"5","*":"*"}
stdout {"sku":"B","inventoryLevel":"3","*":"*"}
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	 "query":{"condition":[
	   {"controlId":"F4102.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]},
	   {"controlId":"F4102.ITM","operator":"GREATER",
	    "value":[{"content":"2","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4102_ITM":3,"F4102_LITM":"C","F4102_MCU":"          30"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F41021",
	 "query":{"condition":[
	   {"controlId":"F41021.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"GREATER_EQUAL",
	    "value":[{"content":"3","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"LESS_EQUAL",
	    "value":[{"content":"3","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":3,"F41021_LOTS":" ","F41021_PQOH":-4,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"C","inventoryLevel":"-4","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
