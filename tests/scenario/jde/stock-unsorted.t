# synthetic: A server that does not sort ends the run.
# Rows between pages would be lost.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200
	{"fs_DATABROWSE_F4102":{"title":"Data Browser - F4102",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4102_ITM":2,"F4102_LITM":"A","F4102_MCU":"          30"},
	     {"F4102_ITM":1,"F4102_LITM":"B","F4102_MCU":"          30"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4102",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stderr *F4102: the rows are not sorted by ITM; see order_by
exit 75
