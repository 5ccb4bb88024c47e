# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull sf
> GET {{query}}?q={{select_product}} ORDER BY SystemModstamp, Id
< 200
	{"totalSize":1,"done":true,
	 "records":[
	  {"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01ta"},
	   "Id":"01ta1","SystemModstamp":"2026-11-19T10:00:00.000+0000","StockKeepingUnit":"CUP",
	   "Name":"The MUG","Description":null,"Family":"Shirts"},
	  {"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01ta"},
	   "Id":"01ta2","SystemModstamp":"2026-11-19T10:00:00.000+0000","StockKeepingUnit":"MUG",
	   "Name":"M\u0000ug","Description":null,"Family":"Shirts"},
	  "PAN",
	  {"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01ta"},
	   "Id":"01ta3","SystemModstamp":"2026-11-19T10:00:00.000+0000","StockKeepingUnit":"PEN",
	   "Name":"\ud83d","Description":null,"Family":"Shirts"},
	  {"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01ta"},
	   "Id":"01ta4","SystemModstamp":"2026-11-19T10:00:00.000+0000","StockKeepingUnit":"TS",
	   "Name":"The MUG","Description":null,"Family":"Shirts"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T10:00:00Z","*":"*"}
stderr ecx-product-pull: sf: product MUG: not valid JSON: \u0000 at Name; *
stderr ecx-product-pull: sf: salesforce-product.map:4: ecx.sku: required, but ecx.sku is absent
stderr ecx-product-pull: sf: product PEN: not valid JSON: half of a surrogate pair at Name; *
exit 1
