# synthetic: Errors inside a 200 are no answer, though there is no row.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201",
	  "data":{"gridData":{"columns":{},"rowset":[],
	    "summary":{"records":0,"moreRecords":false}}},
	  "errors":[
	   {"CODE":"1","TITLE":"Invalid control","DESC":"F4201.VR01"},
	   "and more"],
	  "warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stderr *Invalid control: F4201.VR01; "and more" (HTTP 200)
exit 78
