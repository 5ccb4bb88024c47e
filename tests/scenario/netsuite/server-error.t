# synthetic: a server in trouble is asked again, then left for the
# next run.
conf retries = 1
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT l.item, l.location, i.itemid AS sku, l.quantityavailable AS quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' AND l.location IN (5) ORDER BY l.item, l.location"}
< 503  <html>Service Unavailable</html>
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT l.item, l.location, i.itemid AS sku, l.quantityavailable AS quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' AND l.location IN (5) ORDER BY l.item, l.location"}
< 500  {"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error","status":500,"o:errorDetails":[{"detail":"An unexpected error occurred.","o:errorCode":"UNEXPECTED_ERROR"}]}
stderr *An unexpected error occurred. (HTTP 500)
exit 75
