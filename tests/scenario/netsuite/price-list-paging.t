# synthetic: Prices come in pages by item and quantity.
conf page = 1
conf price_where = p.pricelevel = 5
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_prices}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND (p.pricelevel = 5) ORDER BY p.item, NVL(p.quantity, 0)"}
< 200
	{"links":[],"count":1,"hasMore":true,
	 "items":[
	  {"links":[],"item":"80","quantity":"0","sku":"TS-RED-M",
	   "unitprice":"19.95"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?limit=1
	{"q":"{{select_prices}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND (p.pricelevel = 5) AND (p.item > 80 OR (p.item = 80 \
	 AND NVL(p.quantity, 0) > 0)) ORDER BY p.item, NVL(p.quantity, 0)"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"item":"90","quantity":"0","sku":"MUG","unitprice":"5"}],
	 "offset":0,"totalResults":1}
stdout {"type":"Price","sku":"TS-RED-M","*":"*"}
stdout {"type":"Price","sku":"MUG","price":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
