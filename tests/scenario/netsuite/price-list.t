# synthetic: Prices are the base price and one from ten pieces on.
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_prices}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND (p.pricelevel = 1) ORDER BY p.item, NVL(p.quantity, 0)"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"item":"80","quantity":"0","sku":"TS-RED-M",
	   "unitprice":"19.95","minimum":"0"},
	  {"links":[],"item":"80","quantity":"10","sku":"TS-RED-M",
	   "unitprice":"17.5","minimum":"10"}],
	 "offset":0,"totalResults":2}
stdout
	{"type":"Price","sku":"TS-RED-M","price":"19.95","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"v":1,"source":"ns","id":"*"}
stdout {"type":"Price","sku":"TS-RED-M","price":"17.5","eligibleQuantity":{"minValue":"10"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
