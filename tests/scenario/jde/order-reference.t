# synthetic: The reference may be in another column, and a column missing.
conf reference = VR02
conf without = F4201.HOLD F4201.CRRM
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	 "returnControlIDs":"F4201.DOCO|F4201.DCTO|F4201.KCOO|F4201.OTOT|F4201.VR02",
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	      "F4201_VR02":"NL-1001","F4201_OTOT":35.07}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","number":"4711","existed":true,"*":"*"}
