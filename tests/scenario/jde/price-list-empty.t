# synthetic: Without prices nothing is sent.
$ ecx-price-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4106","*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},"rowset":[],
	    "summary":{"records":0,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
