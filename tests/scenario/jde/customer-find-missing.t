# synthetic: A customer without a number is no answer.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200
	{"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[{"F0101_AN8":null,"F0101_ALKY":"NL-C207"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stderr *customer 'NL-C207' has no number*; deferred until *
exit 75
