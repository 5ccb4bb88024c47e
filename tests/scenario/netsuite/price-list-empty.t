# synthetic: Without prices nothing is sent.
$ ecx-price-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_prices}} AND (i.itemtype IN ('InvtPart', 'Assembly', \
	 'Kit')) AND (p.pricelevel = 1) ORDER BY p.item, NVL(p.quantity, 0)"}
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout {"type":"Checkpoint","*":"*"}
