# synthetic: An expired place in the list makes the next run begin again.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200
	{"totalSize":2,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[
	  {"attributes":{"type":"Product2",
	    "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdaIAA"},
	   "Id":"01tQy000000prdaIAA","StockKeepingUnit":"MUG","Stock__c":3.0}]}
> GET /services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000
< 400  [{"message":"invalid query locator","errorCode":"INVALID_QUERY_LOCATOR"}]
stderr *INVALID_QUERY_LOCATOR: invalid query locator (HTTP 400)
exit 75
