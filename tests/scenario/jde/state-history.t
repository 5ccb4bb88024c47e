# synthetic: An order whose lines have moved to the history is delivered.
# The columns are those of the tables, the figures are supposed.
$ ordered jde 1001
$ ecx-state-pull jde
> POST {{data}}  
	{"targetName":"F4201",
	 "query":{"condition":[{"controlId":"F4201.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.VR01","operator":"EQUAL",
	   "value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},
	  "rowset":[],
	  "summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F42019",
	 "query":{"condition":[{"controlId":"F42019.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F42019.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F42019.VR01","operator":"EQUAL",
	   "value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F42019":{"title":"Data Browser - F42019","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F42019_DOCO":1001,"F42019_DCTO":"SO","F42019_KCOO":"00200",
	    "F42019_HOLD":" ","F42019_VR01":"NL-1001"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42019",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F4211",
	 "query":{"condition":[{"controlId":"F4211.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F4211.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F4211.DOCO","operator":"EQUAL",
	   "value":[{"content":"1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},
	  "rowset":[],
	  "summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F42119",
	 "query":{"condition":[{"controlId":"F42119.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.DOCO","operator":"EQUAL",
	   "value":[{"content":"1001","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4211_DOCO":1001,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,
	    "F4211_LTTR":"620","F4211_NXTR":"999","F4211_DOC":5511,"F4211_IVD":"20261118","F4211_VR02":"1"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout
	{"type":"OrderState","v":1,"source":"jde","id":"1001 SO 00200","ref":"NL-1001",
	"number":"1001","state":"OrderDelivered","invoice":[{"number":"5511","date":"2026-11-18"}],"orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"Checkpoint","*":"*"}
