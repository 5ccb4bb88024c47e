# synthetic: A quantity that is no number is an error of that item alone.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4102_ITM":1,"F4102_LITM":"A","F4102_MCU":"          30"},
	     {"F4102_ITM":2,"F4102_LITM":"B","F4102_MCU":"          30"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-stock-items-1-2.json
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":1,"F41021_LOTS":" ","F41021_PQOH":"1,5",
	      "F41021_HCOM":0,"F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":1,"F41021_LOTS":" ","F41021_PQOH":3,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":2,"F41021_LOTS":" ","F41021_PQOH":1,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0}],
	    "summary":{"records":3,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"sku":"B","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *item *: a quantity is no number
exit 1
