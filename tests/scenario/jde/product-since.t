# synthetic: Changes are asked for by day, in the format of the user.
# One more day is read, because the clock of the server is a local one.
conf date_format = dd.MM.yy
$ ecx-product-pull jde --since 2026-11-10
> POST /jderest/v2/dataservice
	{"targetName":"F4101",
	 "query":{"condition":[
	   {"controlId":"F4101.UPMJ","operator":"GREATER_EQUAL",
	    "value":[{"content":"09.11.26","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":1,"F4101_LITM":"A","F4101_STKT":"S",
	      "F4101_UPMJ":"20261109","F4101_DSC1":"a","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":2,"F4101_LITM":"B","F4101_STKT":"S",
	      "F4101_UPMJ":126325,"F4101_DSC1":"b","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","*":"*"}
stdout {"sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-21T00:00:00Z","*":"*"}
