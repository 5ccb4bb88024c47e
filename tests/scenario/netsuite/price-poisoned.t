# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_prices}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND (p.pricelevel = 1) ORDER BY p.item, NVL(p.quantity, 0)"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"item":"81","quantity":"0","sku":"CUP","unitprice":"19.95","minimum":"0"},
	  {"links":[],"item":"82","quantity":"0","sku":"MUG","unitprice":"1e999","minimum":"0"},
	  "PAN",
	  {"links":[],"item":"83","quantity":"0","sku":"PEN","unitprice":"dear","minimum":"0"},
	  {"links":[],"item":"84","quantity":"0","sku":"PIN","unitprice":18446744073709551616,
	   "minimum":"0"},
	  {"links":[],"item":"85","quantity":"0","sku":"TS","unitprice":"19.95","minimum":"0"}],
	 "offset":0,"totalResults":2}
stdout {"type":"Price","sku":"CUP","price":"19.95","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PIN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"19.95","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: ns: price MUG: netsuite-price.map:7: unitprice: decimal: '1e999' is not a decimal number
stderr ecx-price-pull: ns: netsuite-price.map:6: sku: required, but sku is absent
stderr ecx-price-pull: ns: price PEN: netsuite-price.map:7: unitprice: decimal: 'dear' is not a decimal number
stderr ecx-price-pull: ns: price PIN: not valid JSON: number out of range at unitprice; and netsuite-price.map:7: unitprice: decimal: '18446744073709551616' has 20 digits before the point
exit 1
