# synthetic: A column that the role does not see stops the run.
# It is an error of the configuration.
conf stock_column = quantityawailable
$ ecx-stock-pull ns --raw
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"SELECT l.item, l.location, i.itemid AS sku, l.quantityawailable \
	 AS quantity FROM inventoryitemlocations l \
	 JOIN item i ON i.id = l.item WHERE i.isinactive = 'F' \
	 AND l.location IN (5) ORDER BY l.item, l.location"}
< 400
	{"type":"https://www.rfc-editor.org/rfc/rfc9110.html","title":"Error",
	 "status":400,
	 "o:errorDetails":[
	  {"detail":"Search error occurred: Invalid or unsupported search",
	   "o:errorCode":"INVALID_PARAMETER"}]}
stderr *Invalid or unsupported search (HTTP 400)
exit 78
