# synthetic: Prices in two currencies are kept apart.
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT p.item, NVL(p.quantity, 0) AS quantity, *"}
< 200
	{"links":[],"count":2,"hasMore":false,
	 "items":[
	  {"links":[],"item":"80","quantity":"0","sku":"TS-RED-M",
	   "unitprice":"19.95","minimum":"0"},
	  {"links":[],"item":"80","quantity":"0","sku":"TS-RED-M",
	   "unitprice":"229","minimum":"0"}],
	 "offset":0,"totalResults":2}
stderr *'TS-RED-M' has several prices: price_where has to choose one, of one level and one currency*
exit 78
