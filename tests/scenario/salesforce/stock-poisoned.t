# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200
	{"totalSize":2,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdaIAA"},
	   "Id":"01tQy000000prdaIAA1","StockKeepingUnit":"CUP","Stock__c":3.0},
	  {"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdaIAA"},
	   "Id":"01tQy000000prdaIAA2","StockKeepingUnit":"MUG","Stock__c":18446744073709551616},
	  "PAN",
	  {"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdaIAA"},
	   "Id":"01tQy000000prdaIAA3","StockKeepingUnit":"PEN","Stock__c":"many"},
	  {"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01tQy000000prdaIAA"},
	   "Id":"01tQy000000prdaIAA4","StockKeepingUnit":"TS","Stock__c":3.0}]}
stdout {"type":"Stock","sku":"CUP","inventoryLevel":"3","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@","*":"*"}
stdout {"type":"Stock","sku":"TS","inventoryLevel":"3","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: sf: the row is no record
stderr ecx-stock-pull: sf: stock MUG: not valid JSON: number out of range at Stock__c; and salesforce-stock.map:6: ecx.quantity: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-stock-pull: sf: stock PEN: item PEN@: a quantity is no number
exit 1
