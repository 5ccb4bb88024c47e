# synthetic: The stock formula may be another one.
# So may the lot status, the item number, and the twelve characters of a branch.
conf stock_formula = +PQOH -HCOM
conf lot_status = A B
conf sku = AITM
conf pad_branch = yes
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4102",
	 "query":{"condition":[
	   {"controlId":"F4102.MCU","operator":"EQUAL",
	    "value":[{"content":"          30","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[{"F4102_ITM":1,"F4102_AITM":"RED","F4102_MCU":"30"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F41021",
	 "returnControlIDs":"F41021.ITM|F41021.LOTS|F41021.PQOH|F41021.HCOM",
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":1,"F41021_LOTS":"B","F41021_PQOH":9,"F41021_HCOM":2},
	     {"F41021_ITM":1,"F41021_LOTS":"C","F41021_PQOH":9,
	      "F41021_HCOM":2}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"RED","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
