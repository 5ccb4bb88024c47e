# synthetic: Each price level, currency and quantity has its own price.
# The next page begins behind the last row, whichever part of the key they share.
conf price_currency =
conf price_levels = 1, 5=wholesale
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"SELECT p.item, NVL(p.quantity, 0) AS quantity, p.quantity AS \
	 minimum, i.itemid AS sku, p.unitprice, p.pricelevel, p.currency, c.symbol AS \
	 code FROM pricing p JOIN item i ON i.id = p.item JOIN currency c \
	 ON c.id = p.currency WHERE i.isinactive = 'F' AND p.unitprice IS NOT NULL \
	 AND (i.itemtype IN ('InvtPart', 'Assembly', 'Kit')) \
	 AND p.pricelevel IN (1, 5) \
	 ORDER BY p.item, p.pricelevel, p.currency, NVL(p.quantity, 0)"}
< 200
	{"hasMore":true,"items":[
	  {"item":"80","quantity":"0","sku":"TS-RED-M","unitprice":"19.95","minimum":"0",
	   "pricelevel":"1","currency":"1","code":"USD"},
	  {"item":"80","quantity":"0","sku":"TS-RED-M","unitprice":"18.5","minimum":"0",
	   "pricelevel":"1","currency":"4","code":"EUR"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"* AND p.pricelevel IN (1, 5) AND (p.item > 80 OR (p.item = 80 \
	 AND (p.pricelevel > 1 OR (p.pricelevel = 1 AND (p.currency > 4 \
	 OR (p.currency = 4 AND NVL(p.quantity, 0) > 0)))))) \
	 ORDER BY p.item, p.pricelevel, p.currency, NVL(p.quantity, 0)"}
< 200
	{"hasMore":false,"items":[
	  {"item":"80","quantity":"10","sku":"TS-RED-M","unitprice":"17","minimum":"10",
	   "pricelevel":"1","currency":"4","code":"EUR"},
	  {"item":"80","quantity":"0","sku":"TS-RED-M","unitprice":"12","minimum":"0",
	   "pricelevel":"5","currency":"4","code":"EUR"}]}
stdout
	{"type":"Price","sku":"TS-RED-M","price":"19.95","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"v":1,"source":"ns","id":"*"}
stdout
	{"type":"Price","sku":"TS-RED-M","price":"18.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"v":1,"source":"ns","id":"*"}
stdout
	{"type":"Price","sku":"TS-RED-M","price":"17","priceCurrency":"EUR",
	 "eligibleQuantity":{"minValue":"10"},"*":"*"}
stdout
	{"type":"Price","sku":"TS-RED-M","price":"12","priceCurrency":"EUR",
	 "priceType":"wholesale","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
