# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
< 200
	{"links":[],"count":3,"hasMore":false,
	 "items":[
	  {"links":[],"item":"81","location":"5","sku":"CUP","quantity":"7.5"},
	  {"links":[],"item":"82","location":"5","sku":"MUG","quantity":"many"},
	  "PAN",
	  {"links":[],"item":"83","location":"5","sku":"PEN","quantity":18446744073709551616},
	  {"links":[],"item":"84","location":"5","sku":"TS","quantity":"7.5"}],
	 "offset":0,"totalResults":3}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"5","inventoryLevel":"7.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@5","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"5","inventoryLevel":"7.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: ns: stock MUG: netsuite-stock.map:7: quantity: decimal: 'many' is not a decimal number
stderr ecx-stock-pull: ns: netsuite-stock.map:5: sku: required, but sku is absent
stderr ecx-stock-pull: ns: stock PEN: not valid JSON: number out of range at quantity; and netsuite-stock.map:7: quantity: decimal: '18446744073709551616' has 20 digits before the point
exit 1
