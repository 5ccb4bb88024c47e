# synthetic: Two orders are asked for at once, their lines page by page.
conf page = 3
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp jde
stdin @second.json
> POST /jderest/v2/dataservice  @ask-second-order.json
< 200  @second-order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	 "query":{"condition":[
	   {"controlId":"F4201.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F4201.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F4201.VR01","operator":"LIST",
	    "value":[
	     {"content":"NL-1001","specialValueId":"LITERAL"},
	     {"content":"NL-1002","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	      "F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D",
	      "F4201_VR01":"NL-1001"},
	     {"F4201_DOCO":4712,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	      "F4201_HOLD":"  ","F4201_OTOT":35.07,"F4201_CRRM":"D",
	      "F4201_VR01":"NL-1002"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	 "query":{"condition":[
	   {"controlId":"F42019.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F42019.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F42019.VR01","operator":"LIST",
	    "value":[
	     {"content":"NL-1001","specialValueId":"LITERAL"},
	     {"content":"NL-1002","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200  @order-history-none.json
> POST /jderest/v2/dataservice
	{"targetName":"F4211",
	 "query":{"condition":[
	   {"controlId":"F4211.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F4211.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F4211.DOCO","operator":"LIST",
	    "value":[
	     {"content":"4711","specialValueId":"LITERAL"},
	     {"content":"4712","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":2,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"TS-RED-M",
	      "F4211_VR02":"1"},
	     {"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":1,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7001,"F4211_LITM":"MUG",
	      "F4211_VR02":"2"},
	     {"F4211_DOCO":4712,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":2,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7002,"F4211_LITM":"TS-RED-M",
	      "F4211_VR02":"1"}],
	    "summary":{"records":3,"moreRecords":true}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4211",
	 "query":{"condition":[
	   {"controlId":"F4211.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F4211.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F4211.DOCO","operator":"LIST",
	    "value":[
	     {"content":"4711","specialValueId":"LITERAL"},
	     {"content":"4712","specialValueId":"LITERAL"}]},
	   {"controlId":"F4211.DOCO","operator":"GREATER",
	    "value":[{"content":"4711","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4211_DOCO":4712,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":2,
	      "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":7002,"F4211_LITM":"TS-RED-M",
	      "F4211_VR02":"1"},
	     {"F4211_DOCO":4712,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":0,
	      "F4211_LTTR":"560","F4211_NXTR":"540","F4211_ADDJ":"20261119",
	      "F4211_CARS":5001,"F4211_SHPN":0,"F4211_LITM":"MUG",
	      "F4211_VR02":"2"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42119","*":"*"}
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout
	{"ref":"NL-1001","identifier":"7001",
	 "itemShipped":[{"sku":"TS-RED-M","*":"*"},{"sku":"MUG","*":"*"}],
	 "complete":true,"*":"*"}
stdout
	{"ref":"NL-1002","identifier":"7002",
	 "itemShipped":[{"sku":"TS-RED-M","*":"*"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
