# synthetic: An order that is neither there nor in the history is for a person, once; the others come.
# The columns are those of the tables, the figures are supposed.
$ ordered jde 1001 1002
$ ecx-state-pull jde
> POST {{data}}  
	{"targetName":"F4201",
	 "query":{"condition":[{"controlId":"F4201.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.VR01","operator":"LIST",
	   "value":[{"content":"NL-1001","specialValueId":"LITERAL"},
	    {"content":"NL-1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4201_DOCO":1002,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	    "F4201_HOLD":" ","F4201_VR01":"NL-1002"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
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
	    {"content":"NL-1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
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
	  {"controlId":"F4211.DOCO","operator":"EQUAL",
	   "value":[{"content":"1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4211_DOCO":1002,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":2,
	    "F4211_LTTR":"520","F4211_NXTR":"540","F4211_DOC":0,"F4211_IVD":null,"F4211_VR02":"1"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F42119",
	 "query":{"condition":[{"controlId":"F42119.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.DOCO","operator":"EQUAL",
	   "value":[{"content":"1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},
	  "rowset":[],
	  "summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: jde: order NL-1001, number '*', is not in * any more: *
exit 1
$ ecx-state-pull jde
> POST {{data}}  
	{"targetName":"F4201",
	 "query":{"condition":[{"controlId":"F4201.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F4201.VR01","operator":"LIST",
	   "value":[{"content":"NL-1001","specialValueId":"LITERAL"},
	    {"content":"NL-1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4201_DOCO":1002,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	    "F4201_HOLD":" ","F4201_VR01":"NL-1002"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
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
	    {"content":"NL-1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
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
	  {"controlId":"F4211.DOCO","operator":"EQUAL",
	   "value":[{"content":"1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"title":"Data Browser - F4211","data":{"gridData":{"columns":{},
	  "rowset":[
	   {"F4211_DOCO":1002,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":2,
	    "F4211_LTTR":"520","F4211_NXTR":"540","F4211_DOC":0,"F4211_IVD":null,"F4211_VR02":"1"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4211",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST {{data}}  
	{"targetName":"F42119",
	 "query":{"condition":[{"controlId":"F42119.DCTO","operator":"EQUAL",
	   "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.KCOO","operator":"EQUAL",
	   "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	  {"controlId":"F42119.DOCO","operator":"EQUAL",
	   "value":[{"content":"1002","specialValueId":"LITERAL"}]}],"*":"*"},"*":"*"}
< 200
	{"fs_DATABROWSE_F42119":{"title":"Data Browser - F42119","data":{"gridData":{"columns":{},
	  "rowset":[],
	  "summary":{"records":0,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F42119",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
