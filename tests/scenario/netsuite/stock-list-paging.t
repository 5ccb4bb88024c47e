# synthetic: Pages begin behind the last row of the page before.
conf page = 2
conf locations = 5, 6
conf stock_column = quantityonhand
$ ecx-stock-pull ns
> POST /services/rest/query/v1/suiteql?limit=2
	{"q":"SELECT l.item, l.location, i.itemid AS sku, l.quantityonhand AS \
	 quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item \
	 WHERE i.isinactive = 'F' AND l.location IN (5, 6) \
	 ORDER BY l.item, l.location"}
< 200
	{"links":[],"count":2,"hasMore":true,
	 "items":[
	  {"links":[],"item":"80","location":"5","sku":"TS-RED-M",
	   "quantity":"7"},
	  {"links":[],"item":"80","location":"6","sku":"TS-RED-M",
	   "quantity":"1"}],
	 "offset":0,"totalResults":2}
> POST /services/rest/query/v1/suiteql?limit=2
	{"q":"SELECT l.item, l.location, i.itemid AS sku, l.quantityonhand AS \
	 quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item \
	 WHERE i.isinactive = 'F' AND l.location IN (5, 6) AND (l.item > 80 \
	 OR (l.item = 80 AND l.location > 6)) ORDER BY l.item, l.location"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"item":"90","location":"5","sku":"MUG","quantity":"3"}],
	 "offset":0,"totalResults":1}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"5","inventoryLevel":"7","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"6","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"5","inventoryLevel":"3","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
