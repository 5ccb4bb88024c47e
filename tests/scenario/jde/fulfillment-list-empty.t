# synthetic: An order that has not left yet has no shipment.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v2/dataservice  @ask-lines.json
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":0,
	      "F4211_LTTR":"520","F4211_NXTR":"540","F4211_ADDJ":"20261119",
	      "F4211_CARS":0,"F4211_SHPN":0,"F4211_LITM":"TS-RED-M",
	      "F4211_VR02":"1"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200  @lines-history-none.json
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
