# synthetic: A configured location without a row is an error of the configuration.
# Its id may be wrong: nothing is complete, so that nothing is set to zero.
conf locations = 5 55
$ ecx-stock-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5, 55) ORDER BY l.item, l.location"}
< 200  @stock-one.json
stdout {"type":"Stock","sku":"MUG","*":"*"}
stderr *location '55' has no stock at all*'locations'*
exit 78
