# synthetic: The receipt has warnings, a hold and another price.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200
	{"Order Number":"4711","jde__status":"WARNING",
	 "jde__simpleMessage":"Requested date moved",
	 "continuedOnError":[{"step":"Add text","message":"no text"}]}
> POST /jderest/v2/dataservice  @ask-order.json
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	      "F4201_HOLD":"C1","F4201_OTOT":"36.07","F4201_CRRM":"D",
	      "F4201_VR01":"NL-1001"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout
	{"type":"Receipt","number":"4711",
	 "note":"on hold: C1; total there is 36.07, expected 35.07; Requested date moved; no text",
	 "*":"*"}
stderr *on hold: C1; *
