# synthetic: An item with more locations than a page has rows is read.
conf page = 2
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200  @items-one.json
> POST /jderest/v2/dataservice  @ask-stock-item-1.json
< 200
	{"fs_DATABROWSE_F41021":{"title":"Data Browser - F41021",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F41021_ITM":1,"F41021_LOTS":" ","F41021_PQOH":1,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0},
	     {"F41021_ITM":1,"F41021_LOTS":" ","F41021_PQOH":2,"F41021_HCOM":0,
	      "F41021_PCOM":0,"F41021_FCOM":0}],
	    "summary":{"records":2,"moreRecords":true}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F41021",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stderr *F41021: one ITM has more rows than a page: increase page
exit 75
