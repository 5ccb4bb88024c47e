# synthetic: Closed orders and lines are read from the history.
# A line that is in both tables is sent once.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-found.json
> POST /jderest/v2/dataservice  @ask-lines.json
< 200  @line-shipped.json
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200
	{"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F42119_DOCO":4711,"F42119_LNID":"1.000","F42119_LNTY":"S ",
	      "F42119_SOQS":2,"F42119_LTTR":"620","F42119_NXTR":"999",
	      "F42119_ADDJ":"20261119","F42119_CARS":5001,"F42119_SHPN":7001,
	      "F42119_LITM":"TS-RED-M","F42119_VR02":"1"},
	     {"F42119_DOCO":4711,"F42119_LNID":2,"F42119_LNTY":"S ",
	      "F42119_SOQS":1,"F42119_LTTR":"620","F42119_NXTR":"999",
	      "F42119_ADDJ":"20261119","F42119_CARS":5001,"F42119_SHPN":7001,
	      "F42119_LITM":"MUG","F42119_VR02":"2"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout
	{"identifier":"7001",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"},
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
