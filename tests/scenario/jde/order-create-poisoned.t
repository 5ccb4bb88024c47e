# Three orders, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
$ ecx-push-erp jde
stdin @order.json
stdin @order-2.json
stdin @order-3.json
> POST /jderest/v2/dataservice  *F4201*NL-1001*
< 200  @order-none.json
> POST /jderest/v2/dataservice  *F42019*NL-1001*
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  *NL-1001*
< 200
	{"Order Number":4711,"jde__status":"SUCCESS","jde__simpleMessage":"",
	 "jde__serverExecutionSeconds":1.2}
> POST /jderest/v2/dataservice  *F4201*NL-1001*
< 200  @order-found.json
> POST /jderest/v2/dataservice  *F4201*NL-1002*
< 200  @order-none.json
> POST /jderest/v2/dataservice  *F42019*NL-1002*
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  *NL-1002*
< 500  {"message":"An unexpected exception occurred.","exception":"java.lang.NullPointerException"}
> POST /jderest/v2/dataservice  *F4201*NL-1002*
< 200  @order-none.json
> POST /jderest/v2/dataservice  *F42019*NL-1002*
< 200  @order-history-none.json
> POST /jderest/v2/dataservice  *F4201*NL-1003*
< 200  @order-none.json
> POST /jderest/v2/dataservice  *F42019*NL-1003*
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  *NL-1003*
< 200
	{"Order Number":4711,"jde__status":"SUCCESS","jde__simpleMessage":"",
	 "jde__serverExecutionSeconds":1.2}
> POST /jderest/v2/dataservice  *F4201*NL-1003*
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	      "F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D",
	      "F4201_VR01":"NL-1003"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-1003","existed":false,"*":"*"}
stderr ecx-push-erp: jde: order NL-1002: unsure: create not confirmed: An unexpected exception occurred. (HTTP 500); the look-up found no complete record; the next run looks again; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-1002*
