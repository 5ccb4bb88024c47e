# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
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
	  {"F4102_ITM":60003,"F4102_LITM":"CUP","F4102_MCU":"          30"},
	  "PAN",
	  {"F4102_ITM":60011,"F4102_LITM":"MUG\u0000","F4102_MCU":"          30"},
	  {"F4102_ITM":"none","F4102_LITM":"PIN","F4102_MCU":"          30"},
	  {"F4102_ITM":60021,"F4102_LITM":"PEN","F4102_MCU":"          30"},
	  {"F4102_ITM":60038,"F4102_LITM":"TS","F4102_MCU":"          30"}],
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
	  {"F41021_ITM":60003,"F41021_LOTS":" ","F41021_PQOH":10,"F41021_HCOM":2,
	   "F41021_PCOM":0,"F41021_FCOM":0},
	  {"F41021_ITM":60021,"F41021_LOTS":" ","F41021_PQOH":18446744073709551616,
	   "F41021_HCOM":0,"F41021_PCOM":0,"F41021_FCOM":0},
	  {"F41021_ITM":60038,"F41021_LOTS":" ","F41021_PQOH":4,"F41021_HCOM":0,"F41021_PCOM":0,
	   "F41021_FCOM":0}],
	    "summary":{"records":4,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"F4102_ITM\":\"none\",\"F4102_LITM\":\"PIN\",\"F4102_MCU\":\"30\"}",
	"*":"*"}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"30","inventoryLevel":"8","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Stock","sku":"MUG�",
	"availableAtOrFrom":"30","id":"MUG�","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@30","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"30","inventoryLevel":"4","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: jde: the row has no F4102_ITM
stderr ecx-stock-pull: jde: the row has no F4102_ITM
stderr ecx-stock-pull: jde: stock MUG�: not valid JSON: \u0000 at F4102_LITM; *
stderr ecx-stock-pull: jde: stock PEN: jde-stock.map:7: ecx.quantity: decimal: '18446744073709551616' has 20 digits before the point
exit 1
