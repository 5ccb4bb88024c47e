# synthetic: A copy of an order, with its reference, is not taken for the order.
# Somebody copied it, and the copy has left.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	 "returnControlIDs":"F4201.DOCO|F4201.DCTO|F4201.KCOO|F4201.VR01",
	 "*":"*"}
< 200  @orders-two-found.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v2/dataservice
	{"targetName":"F4211",
	 "returnControlIDs":"F4211.DOCO|F4211.LNID|F4211.LNTY|F4211.SOQS|F4211.\
	  LTTR|F4211.NXTR|F4211.ADDJ|F4211.CARS|F4211.SHPN|F4211.LITM|F4211.\
	  VR02",
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4211_DOCO":4712,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":2,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"TS-RED-M",
	      "F4211_VR02":"1"},
	     {"F4211_DOCO":4712,"F4211_LNID":2,"F4211_LNTY":"F ","F4211_SOQS":1,
	      "F4211_LTTR":"520","F4211_NXTR":"540","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"FREIGHT",
	      "F4211_VR02":"2"},
	     {"F4211_DOCO":4712,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":0,
	      "F4211_LTTR":"980","F4211_NXTR":"999","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"MUG",
	      "F4211_VR02":"3"}],
	    "summary":{"records":3,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42119","*":"*"}
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stderr *another order has the same reference
stderr *another order has the same reference
exit 1
