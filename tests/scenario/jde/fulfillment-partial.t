# synthetic: A shipment is sent when all of it has left.
# A line without a shipment number is a shipment with a number of its own.
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
	     {"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"A",
	      "F4211_VR02":"1"},
	     {"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":0,
	      "F4211_LTTR":"520","F4211_NXTR":"540","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"B",
	      "F4211_VR02":"2"},
	     {"F4211_DOCO":4711,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":4,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"C",
	      "F4211_VR02":"3"},
	     {"F4211_DOCO":4711,"F4211_LNID":"3.001","F4211_LNTY":"S ",
	      "F4211_SOQS":0,"F4211_LTTR":"520","F4211_NXTR":"540",
	      "F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":0,
	      "F4211_LITM":"C","F4211_VR02":"3"}],
	    "summary":{"records":4,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout
	{"identifier":"4711-3",
	 "itemShipped":[
	  {"orderItemNumber":"3","sku":"C","deliveredQuantity":"4"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
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
	     {"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"A",
	      "F4211_VR02":"1"},
	     {"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"B",
	      "F4211_VR02":"2"},
	     {"F4211_DOCO":4711,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":4,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"C",
	      "F4211_VR02":"3"},
	     {"F4211_DOCO":4711,"F4211_LNID":"3.001","F4211_LNTY":"S ",
	      "F4211_SOQS":2,"F4211_LTTR":"560","F4211_NXTR":"580",
	      "F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":0,
	      "F4211_LITM":"C","F4211_VR02":"3"}],
	    "summary":{"records":4,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout
	{"identifier":"7001",
	 "itemShipped":[{"sku":"A","*":"*"},{"sku":"B","*":"*"}],
	 "complete":false,"*":"*"}
stdout {"identifier":"4711-3","complete":false,"*":"*"}
stdout
	{"identifier":"4711-3.001",
	 "itemShipped":[{"deliveredQuantity":"2","*":"*"}],"complete":true,
	 "*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
