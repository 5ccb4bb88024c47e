# synthetic: too many requests: again after a pause.
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT l.item, l.location, i.itemid AS sku, l.quantityavailable AS quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' AND l.location IN (5) ORDER BY l.item, l.location"}
< 429  {"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error","status":429,"o:errorDetails":[{"detail":"Too many concurrent requests.","o:errorCode":"CONCURRENCY_LIMIT_EXCEEDED"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT l.item, l.location, i.itemid AS sku, l.quantityavailable AS quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' AND l.location IN (5) ORDER BY l.item, l.location"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
