# synthetic: All prices of an item are compared, also on several pages.
$ ecx-price-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4106","*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":2,"F4106_LITM":"B","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"}],
	    "summary":{"records":2,"moreRecords":true}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4106",
	 "query":{"condition":[
	   {"controlId":"F4106.EXDJ","operator":"GREATER_EQUAL",
	    "value":[{"content":"11/20/2026","specialValueId":"LITERAL"}]},
	   {"controlId":"F4106.ITM","operator":"GREATER",
	    "value":[{"content":"1","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4106_ITM":2,"F4106_LITM":"B","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":2,"F4106_LITM":"B","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":6,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260301","F4106_EXDJ":"20261231"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","price":"5","*":"*"}
stdout {"sku":"B","price":"6","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
