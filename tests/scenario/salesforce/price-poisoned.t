# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull sf
> GET {{query}}?q={{select_price}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"PricebookEntry",
	   "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},"Id":"01ua1",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":19.9,
	   "Product2":{"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01t"},"StockKeepingUnit":"CUP"}},
	  {"attributes":{"type":"PricebookEntry",
	   "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},"Id":"01ua2",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":18446744073709551616,
	   "Product2":{"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01t"},"StockKeepingUnit":"MUG"}},
	  "PAN",
	  {"attributes":{"type":"PricebookEntry",
	   "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},"Id":"01ua3",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":19.9,"Product2":"none"},
	  {"attributes":{"type":"PricebookEntry",
	   "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},"Id":"01ua4",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":"dear",
	   "Product2":{"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01t"},"StockKeepingUnit":"PIN"}},
	  {"attributes":{"type":"PricebookEntry",
	   "url":"/services/data/v67.0/sobjects/PricebookEntry/01ua"},"Id":"01ua5",
	   "SystemModstamp":"2026-11-19T10:00:00.000+0000","UnitPrice":19.9,
	   "Product2":{"attributes":{"type":"Product2",
	   "url":"/services/data/v67.0/sobjects/Product2/01t"},"StockKeepingUnit":"TS"}}]}
stdout {"type":"Price","sku":"CUP","price":"19.9","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"attributes\":{\"type\":\"PricebookEntry\",\"url\":\"/services/data*",
	"*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PIN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"19.9","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stderr ecx-price-pull: sf: price MUG: not valid JSON: number out of range at UnitPrice; and salesforce-price.map:7: UnitPrice: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: sf: salesforce-price.map:6: ecx.sku: required, but ecx.sku is absent
stderr ecx-price-pull: sf: salesforce-price.map:6: ecx.sku: required, but ecx.sku is absent
stderr ecx-price-pull: sf: price PIN: salesforce-price.map:7: UnitPrice: decimal: 'dear' is not a decimal number
exit 1
