# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a wrong token, a missing scope, a version that is gone, and a log-in
# page. Payouts are of few shops: that they are not granted is no fault.
$ ecx-probe shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","*":"*"}
< 401
	{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}
stderr ecx-probe: shop: POST /admin/api/2026-10/graphql.json: [API] Invalid API key or access token (unrecognized login or wrong password) (HTTP 401)
exit 77
$ ecx-probe -q shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","*":"*"}
< 200
	{"data":{"shop":{"name":"Shop"},"currentAppInstallation":
	 {"accessScopes":[{"handle":"read_all_orders"}]}}}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","*":"*"}
< 200
	{"data":{"shop":{"name":"Shop"},"currentAppInstallation":
	 {"accessScopes":[{"handle":"read_all_orders"}]}}}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxOrders","*":"*"}
< 200
	{"errors":[
	  {"message":"Access denied for orders field. Required access: `read_orders` access scope.",
	   "extensions":{"code":"ACCESS_DENIED",
	    "requiredAccess":"`read_orders` access scope."},
	   "path":["list"]}],
	 "data":null}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxCustomers","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","*":"*"}
< 200
	{"errors":[{"message":"Access denied for shopifyPaymentsAccount field.","extensions":{"code":"ACCESS_DENIED"},"path":["owner"]}],
	 "data":{"owner":null}}
stdout shop	Shopify	ok
stdout shop	customers	ok, there are none
stdout shop	payouts	not available: POST /admin/api/2026-10/graphql.json: ACCESS_DENIED: *
stderr ecx-probe: shop: orders: POST /admin/api/2026-10/graphql.json: ACCESS_DENIED: Access denied for orders field. Required access: `read_orders` access scope. (HTTP 200)
exit 77
$ ecx-probe -q shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","*":"*"}
< 200
	{"data":{"shop":{"name":"Shop"},"currentAppInstallation":
	 {"accessScopes":[{"handle":"read_all_orders"}]}}}
<: X-Shopify-API-Version: 2027-01
>* POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","*":"*"}
< 200
	{"data":{"shop":{"name":"Shop"},"currentAppInstallation":
	 {"accessScopes":[{"handle":"read_all_orders"}]}}}
>* POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","*":"*"}
< 200  {"data":{"owner":null}}
>* POST /admin/api/2026-10/graphql.json  {"operationName":"*","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout ...
stderr ecx-probe: shop: version 2026-10 of the API was asked for, and 2027-01 answered: set api_version to one that Shopify still supports
$ ecx-probe shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","*":"*"}
< 200  <html><title>Log in to Shopify</title></html>
stderr ecx-probe: shop: POST /admin/api/2026-10/graphql.json: the answer is no JSON but a page 'Log in to Shopify': is url the API's, and is there a log-on page in front of it? (HTTP 200)
exit 75
