# All products come first, later those changed since.
# The day before the last change is read again.
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101",
	 "returnControlIDs":"F4101.ITM|F4101.LITM|F4101.STKT|F4101.UPMJ|F4101.DSC1|F4101.DSC2|F4101.SRP1",
	 "query":{"autoFind":true,"matchType":"MATCH_ALL","condition":[
	   {"controlId":"F4101.ITM","operator":"GREATER",
	    "value":[{"content":"0","specialValueId":"LITERAL"}]}]},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":1,"F4101_LITM":"MUG","F4101_STKT":"S",
	      "F4101_UPMJ":"20261119",
	      "F4101_DSC1":"Mug                           ",
	      "F4101_DSC2":"White","F4101_SRP1":"ELE"},
	     {"F4101_ITM":2,"F4101_LITM":"CUP","F4101_STKT":"S",
	      "F4101_UPMJ":null,"F4101_DSC1":"Cup","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Product","sku":"MUG","name":"Mug","description":"White","category":"ELE","*":"*"}
stdout {"type":"Product","sku":"CUP","name":"Cup","category":"ELE","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T00:00:00Z","*":"*"}
