# synthetic: wrong credentials look like too many requests, and are
# tried once more.
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT l.item, l.location, i.itemid AS sku, l.quantityavailable AS quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' AND l.location IN (5) ORDER BY l.item, l.location"}
< 401  {"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error","status":401,"o:errorDetails":[{"detail":"Invalid login attempt. For more details, see the Login Audit Trail.","o:errorCode":"INVALID_LOGIN"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT l.item, l.location, i.itemid AS sku, l.quantityavailable AS quantity FROM inventoryitemlocations l JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' AND l.location IN (5) ORDER BY l.item, l.location"}
< 401  {"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error","status":401,"o:errorDetails":[{"detail":"Invalid login attempt. For more details, see the Login Audit Trail.","o:errorCode":"INVALID_LOGIN"}]}
stderr *Invalid login attempt*(HTTP 401)
exit 77
