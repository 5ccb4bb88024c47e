# synthetic: An order is rejected inside a 200, with the reason that matters.
# All of it was rolled back; the reason is that of the record at fault.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200
	{"graphs":[
	  {"graphId":"ecx",
	   "graphResponse":{"compositeResponse":[
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"top"},
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row1"},
	     {"body":[
	       {"message":"Shipping is too dear",
	        "errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","fields":[]}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row2"},
	     {"body":[
	       {"message":"The transaction was rolled back since another \
	        operation in the same transaction failed.",
	        "errorCode":"PROCESSING_HALTED"}],
	      "httpHeaders":{},"httpStatusCode":400,"referenceId":"row3"}]},
	   "isSuccessful":false}]}
stderr *order NL-1001: *row2: FIELD_CUSTOM_VALIDATION_EXCEPTION: Shipping is too dear*; deferred until *
exit 75
