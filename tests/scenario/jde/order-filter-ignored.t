# synthetic: An answer about another order says nothing.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	      "F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D",
	      "F4201_VR01":"NL-9"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stderr *asked for VR01 'NL-1001', got 'NL-9'*; deferred until *
exit 75
