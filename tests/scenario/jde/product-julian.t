# synthetic: Days may come as Julian days: years since 1900, day of the year.
# A day that does not exist is none.
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101","*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":1,"F4101_LITM":"A","F4101_STKT":"S",
	      "F4101_UPMJ":"126366","F4101_DSC1":"a","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":2,"F4101_LITM":"B","F4101_STKT":"S",
	      "F4101_UPMJ":124366,"F4101_DSC1":"b","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":3,"F4101_LITM":"C","F4101_STKT":"S",
	      "F4101_UPMJ":99365,"F4101_DSC1":"c","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":4,"F4101_LITM":"D","F4101_STKT":"S","F4101_UPMJ":0,
	      "F4101_DSC1":"d","F4101_DSC2":" ","F4101_SRP1":"ELE"}],
	    "summary":{"records":4,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","*":"*"}
stdout {"sku":"B","*":"*"}
stdout {"sku":"C","*":"*"}
stdout {"sku":"D","*":"*"}
stdout {"type":"Checkpoint","cursor":"2024-12-31T00:00:00Z","*":"*"}
