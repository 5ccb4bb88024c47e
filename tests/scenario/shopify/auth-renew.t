# Client credentials ask for a token, and once more when it has expired.
# They are sent as JSON.
conf sign_on = oauth2
conf client_id = app
conf client_secret = sesame
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/oauth/access_token
	{"grant_type":"client_credentials","client_id":"app",
	 "client_secret":"sesame"}
< 200  {"access_token":"t1","scope":"read_orders","expires_in":86399}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
>: X-Shopify-Access-Token: t1
< 401
	{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}
> POST /admin/oauth/access_token
	{"grant_type":"client_credentials","client_id":"app",
	 "client_secret":"sesame"}
< 200  {"access_token":"t2","scope":"read_orders","expires_in":86399}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
>: X-Shopify-Access-Token: t2
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout {"type":"Checkpoint","*":"*"}
# The next run still has the token.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
>: X-Shopify-Access-Token: t2
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout {"type":"Checkpoint","*":"*"}
