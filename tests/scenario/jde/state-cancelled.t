# synthetic: An order is cancelled when all its lines are, and is in no state when it has none.
# The columns are those of the tables, the figures are supposed.
$ ordered jde 1001 1002 1003
$ ecx-state-pull jde
> POST {{data}}  
	{"targetName":"F4201",
	 "query":{"condition":[{"controlId":"F4201.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.VR01","operator":"LIST",
	   "value":[{"content":"NL-1001","specialValueId":"LITERAL"},
	    {"content":"NL-1002","specialValueId":"LITERAL"},
	    {"content":"NL-1003","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4201_DOCO":1001,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	    "F4201_HOLD":" ","F4201_VR01":"NL-1001"},
	   {"F4201_DOCO":1002,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	    "F4201_HOLD":" ","F4201_VR01":"NL-1002"},
	   {"F4201_DOCO":1003,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	    "F4201_HOLD":"C1","F4201_VR01":"NL-1003"}],
	  "summary":{"records":3,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4201",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F42019",
	 "query":{"condition":[{"controlId":"F42019.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F42019.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F42019.VR01","operator":"LIST",
	   "value":[{"content":"NL-1001","specialValueId":"LITERAL"},
	    {"content":"NL-1002","specialValueId":"LITERAL"},
	    {"content":"NL-1003","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F42019":{"title":"Data Browser - F42019","data":{"gridData":{"columns":{},
	  "rowset":[],
	  "summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42019",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F4211",
	 "query":{"condition":[{"controlId":"F4211.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F4211.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F4211.DOCO","operator":"LIST",
	   "value":[{"content":"1001","specialValueId":"LITERAL"},
	    {"content":"1002","specialValueId":"LITERAL"},
	    {"content":"1003","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4211_DOCO":1001,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":0,
	    "F4211_LTTR":"980","F4211_NXTR":"999","F4211_DOC":0,"F4211_IVD":null,"F4211_VR02":"1"},
	   {"F4211_DOCO":1001,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":0,
	    "F4211_LTTR":"980","F4211_NXTR":"999","F4211_DOC":0,"F4211_IVD":null,"F4211_VR02":"2"},
	   {"F4211_DOCO":1002,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":0,
	    "F4211_LTTR":"980","F4211_NXTR":"999","F4211_DOC":0,"F4211_IVD":null,"F4211_VR02":"1"},
	   {"F4211_DOCO":1002,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":1,
	    "F4211_LTTR":"560","F4211_NXTR":"580","F4211_DOC":0,"F4211_IVD":null,"F4211_VR02":"2"}],
	  "summary":{"records":4,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F42119",
	 "query":{"condition":[{"controlId":"F42119.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.DOCO","operator":"LIST",
	   "value":[{"content":"1001","specialValueId":"LITERAL"},
	    {"content":"1002","specialValueId":"LITERAL"},
	    {"content":"1003","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},
	  "rowset":[],
	  "summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderCancelled","orderItemNumber":["1","2"],"*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderDelivered","orderItemNumber":["1"],"*":"*"}
stdout
	{"type":"OrderState","v":1,"source":"jde","id":"1003 SO 00200","ref":"NL-1003",
	"number":"1003","orderId":"id-1003","orderNumber":"1003"}
stdout {"type":"Checkpoint","*":"*"}
