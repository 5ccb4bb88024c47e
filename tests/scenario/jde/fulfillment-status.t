# synthetic: Statuses may be those of another order activity flow.
# Shipments may be distinguished by their delivery note number.
conf shipped_status = 562 600-620
conf cancelled_status = 995
conf charge_lines = FR
conf shipment = DELN
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
	      "F4211_LTTR":"560","F4211_NXTR":"562","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"A",
	      "F4211_VR02":"1","F4211_DELN":81},
	     {"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"605","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"B",
	      "F4211_VR02":"2","F4211_DELN":81},
	     {"F4211_DOCO":4711,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"995","F4211_NXTR":"999","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"C",
	      "F4211_VR02":"3","F4211_DELN":0},
	     {"F4211_DOCO":4711,"F4211_LNID":4,"F4211_LNTY":"FR","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"540","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"D",
	      "F4211_VR02":"4","F4211_DELN":0}],
	    "summary":{"records":4,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout
	{"identifier":"81",
	 "itemShipped":[{"sku":"A","*":"*"},{"sku":"B","*":"*"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
