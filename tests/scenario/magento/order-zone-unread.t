# The time zone is not granted: the day is that of UTC, and the order comes.
# The answer to what is not granted is from the notes. The store views are asked for once.
conf [other] driver = magento
conf [other] role = store
conf [other] prefix = NL
conf [other] url = {{url}}/rest/all
conf [other] token = open-sesame
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z other
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014",{{two_mugs}}},
	{"entity_id":15,"increment_id":"1015",{{two_mugs}}}],"total_count":2}
> GET /rest/all/V1/store/storeConfigs
< 401 {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Backend::store"}}
stdout {"type":"Order","id":"14","orderDay":"2026-11-20","*":"*"}
stdout {"type":"Order","id":"15","orderDay":"2026-11-20","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
