# supposed: A list without one product says so.
# The user may see no row of the table.
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101","*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},"rowset":[],
	    "summary":{"records":0,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Checkpoint","*":"*"}
stderr *F4101 has not one item*
