# synthetic: The checkpoint comes behind the last page.
# Pages are by item, not by day.
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101","*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":1,"F4101_LITM":"A","F4101_STKT":"S",
	      "F4101_UPMJ":"20261119","F4101_DSC1":"a","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":2,"F4101_LITM":"B","F4101_STKT":"S",
	      "F4101_UPMJ":"20261119","F4101_DSC1":"b","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"}],
	    "summary":{"records":2,"moreRecords":true}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4101",
	 "query":{"condition":[
	   {"controlId":"F4101.ITM","operator":"GREATER",
	    "value":[{"content":"1","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":2,"F4101_LITM":"B","F4101_STKT":"S",
	      "F4101_UPMJ":"20261119","F4101_DSC1":"b","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":3,"F4101_LITM":"C","F4101_STKT":"S",
	      "F4101_UPMJ":"20261120","F4101_DSC1":"c","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","*":"*"}
stdout {"sku":"B","*":"*"}
stdout {"sku":"C","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T00:00:00Z","*":"*"}
