# synthetic: nothing to tell.
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT p.item, NVL(p.quantity, 0) AS quantity, p.quantity AS minimum, i.itemid AS sku, p.unitprice FROM pricing p JOIN item i ON i.id = p.item WHERE i.isinactive = 'F' AND p.unitprice IS NOT NULL AND (i.itemtype IN ('InvtPart', 'Assembly', 'Kit')) AND (p.pricelevel = 1) ORDER BY p.item, NVL(p.quantity, 0)"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Checkpoint","*":"*"}
