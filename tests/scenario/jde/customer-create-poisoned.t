# Three customers, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
$ ecx-push-erp jde
stdin @customer.json
stdin @customer-2.json
stdin @customer-3.json
> POST /jderest/v2/dataservice  *F0101*NL-C207*
< 200  @customer-none.json
> POST /jderest/v3/orchestrator/Add%20Customer  *NL-C207*
< 200  {"Address Number":9001,"jde__status":"SUCCESS"}
> POST /jderest/v2/dataservice  *F0101*NL-C207*
< 200  @customer-found.json
> POST /jderest/v2/dataservice  *F0101*NL-C208*
< 200  @customer-none.json
> POST /jderest/v3/orchestrator/Add%20Customer  *NL-C208*
< 500  {"message":"An unexpected exception occurred.","exception":"java.lang.NullPointerException"}
> POST /jderest/v2/dataservice  *F0101*NL-C208*
< 200  @customer-none.json
> POST /jderest/v2/dataservice  *F0101*NL-C209*
< 200  @customer-none.json
> POST /jderest/v3/orchestrator/Add%20Customer  *NL-C209*
< 200  {"Address Number":9001,"jde__status":"SUCCESS"}
> POST /jderest/v2/dataservice  *F0101*NL-C209*
< 200
	{"fs_DATABROWSE_F0101":{"title":"Data Browser - F0101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F0101_AN8":9001,"F0101_ALPH":"Ada Byron","F0101_ALKY":"NL-C209"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F0101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Receipt","ref":"NL-C207","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-C209","existed":false,"*":"*"}
stderr ecx-push-erp: jde: customer NL-C208: unsure: create not confirmed: An unexpected exception occurred. (HTTP 500); the look-up found no complete record; the next run looks again; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-C208*
