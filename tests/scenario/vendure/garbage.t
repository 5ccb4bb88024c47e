# A page of HTML and an answer without a list are no lists.
# A record without its time is rejected alone.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  <html><body>Maintenance</body></html>
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  <html><body>Maintenance</body></html>
stderr ecx-fetch-customers: shop: customers: POST *: the answer is no JSON but a page '': is url the API's*(HTTP 200)
exit 75
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"data":{"customers":{"items":[{"id":"3"}]}}}
stdout {"type":"Rejection","document":"{\"id\":\"3\"}","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-customers: shop: customer V-3: has no time of its change
exit 1
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"data":{"customers":null}}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":null}
stderr ecx-fetch-customers: shop: customers: the answer has no customers
exit 75
