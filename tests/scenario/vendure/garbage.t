# A page of HTML and a list without its times are no answers.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  <html><body>Maintenance</body></html>
stderr ecx-fetch-customers: shop: customers: POST *: the answer is no JSON but a page '': is url the API's*(HTTP 200)
exit 75
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"data":{"customers":{"items":[{"id":"3"}]}}}
stderr ecx-fetch-customers: shop: customers: a record of the list customers has no updatedAt
exit 75
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"data":{"customers":null}}
stderr ecx-fetch-customers: shop: customers: the answer has no customers
exit 75
