# synthetic: Tracking numbers may be in a custom table, by shipment.
# Each is sent once, with its leading zeros.
conf tracking = F4943.REFN
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
	     {"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"B",
	      "F4211_VR02":"2"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice  @ask-lines-history.json
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
> POST /jderest/v2/dataservice
	{"targetName":"F4943",
	 "query":{"condition":[
	   {"controlId":"F4943.SHPN","operator":"EQUAL",
	    "value":[{"content":"7001","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4943":{"title":"Data Browser - F4943",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4943_SHPN":7001,"F4943_REFN":"003SAB1  "},
	     {"F4943_SHPN":7001,"F4943_REFN":"003SAB1"},
	     {"F4943_SHPN":7001,"F4943_REFN":"003SAB2"}],
	    "summary":{"records":3,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4943",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"identifier":"7001","trackingNumber":["003SAB1","003SAB2"],"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
