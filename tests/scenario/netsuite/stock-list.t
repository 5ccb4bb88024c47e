# synthetic: Stock is what is available at the locations.
# A location that never had an item has none.
$ ecx-stock-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
>: Prefer: transient
< 200
	{"links":[],"count":3,"hasMore":false,
	 "items":[
	  {"links":[],"item":"80","location":"5","sku":"TS-RED-M",
	   "quantity":"7.5"},
	  {"links":[],"item":"90","location":"5","sku":"MUG"},
	  {"links":[],"item":"91","location":"5","sku":"CUP","quantity":"-2"}],
	 "offset":0,"totalResults":3}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"5","inventoryLevel":"7.5","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"5","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"5","inventoryLevel":"-2","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
