# synthetic: A customer may be found by another column.
conf customer_reference = TAX
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice
	{"targetName":"F0101",
	 "query":{"condition":[
	   {"controlId":"F0101.TAX","operator":"EQUAL",
	    "value":[{"content":"NL-C207","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[{"F0101_AN8":9001,"F0101_TAX":"NL-C207"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","ref":"NL-C207","id":"9001","existed":true,"*":"*"}
