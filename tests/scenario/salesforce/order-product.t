# synthetic: A product without a price book entry rejects the order.
# So do two products with one SKU; none is guessed.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entbIAA"},
	   "Id":"01uQy000000entbIAA",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01tQy000000entbIAA"},
	    "StockKeepingUnit":"FREIGHT"}},
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entcIAA"},
	   "Id":"01uQy000000entcIAA",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01tQy000000entcIAA"},
	    "StockKeepingUnit":"DISCOUNT"}}]}
stdout {"type":"Rejection","*":"*"}
stderr *the price book has no active entry for 'TS-RED-M'*
exit 1
$ ecx-push-erp sf
stdin @order-2.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1002' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200
	{"totalSize":4,"done":true,
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entaIAA"},
	   "Id":"01uQy000000entaIAA",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01tQy000000entaIAA"},
	    "StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entdIAA"},
	   "Id":"01uQy000000entdIAA",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01tQy000000entdIAA"},
	    "StockKeepingUnit":"TS-RED-M"}},
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entbIAA"},
	   "Id":"01uQy000000entbIAA",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01tQy000000entbIAA"},
	    "StockKeepingUnit":"FREIGHT"}},
	  {"attributes":{"type":"PricebookEntry",
	    "url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entcIAA"},
	   "Id":"01uQy000000entcIAA",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01tQy000000entcIAA"},
	    "StockKeepingUnit":"DISCOUNT"}}]}
stdout {"type":"Rejection","*":"*"}
stderr *the price book has more than one product 'TS-RED-M'*
exit 1
