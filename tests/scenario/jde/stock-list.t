# Stock is on hand less committed, summed over locations and lots.
# A lot on hold counts as zero, and so does an item without a location.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	 "returnControlIDs":"F4102.ITM|F4102.LITM|F4102.MCU",
	 "query":{"autoFind":true,"matchType":"MATCH_ALL",
	  "condition":[
	   {"controlId":"F4102.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]}]},
	 "aggregation":{"orderBy":[{"column":"F4102.ITM","direction":"ASC"}]},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4102_ITM":60003,"F4102_LITM":"1001                     ",
	      "F4102_MCU":"          30"},
	     {"F4102_ITM":60011,"F4102_LITM":"1002","F4102_MCU":"          30"},
	     {"F4102_ITM":60038,"F4102_LITM":"1003",
	      "F4102_MCU":"          30"}],
	    "summary":{"records":3,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F41021",
	 "returnControlIDs":"F41021.ITM|F41021.LOTS|F41021.PQOH|F41021.HCOM|F41021.PCOM|F41021.FCOM",
	 "query":{"autoFind":true,"matchType":"MATCH_ALL",
	  "condition":[
	   {"controlId":"F41021.MCU","operator":"EQUAL",
	    "value":[{"content":"30","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"GREATER_EQUAL",
	    "value":[{"content":"60003","specialValueId":"LITERAL"}]},
	   {"controlId":"F41021.ITM","operator":"LESS_EQUAL",
	    "value":[{"content":"60038","specialValueId":"LITERAL"}]}]},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":60003,"F41021_LOTS":" ","F41021_PQOH":10,
	      "F41021_HCOM":2,"F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":60003,"F41021_LOTS":" ","F41021_PQOH":"5.5",
	      "F41021_HCOM":0,"F41021_PCOM":1,"F41021_FCOM":1},
	     {"F41021_ITM":60003,"F41021_LOTS":"H","F41021_PQOH":7,
	      "F41021_HCOM":0,"F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":60011,"F41021_LOTS":"Q","F41021_PQOH":3,
	      "F41021_HCOM":0,"F41021_PCOM":0,"F41021_FCOM":0}],
	    "summary":{"records":4,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Stock","sku":"1001","availableAtOrFrom":"30","inventoryLevel":"11.5","*":"*"}
stdout {"type":"Stock","sku":"1002","availableAtOrFrom":"30","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"1003","availableAtOrFrom":"30","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
