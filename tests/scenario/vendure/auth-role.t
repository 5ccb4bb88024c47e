# A role without the permission is rejected after one more log-in.
conf sign_on = session
conf user = ecx@example.org
conf password = made-up-word
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"LogIn","variables":{"user":"ecx@example.org",
	"password":"made-up-word"},"*":"*"}
>: vendure-api-key:
>: Authorization:
< 200  {"data":{"login":{"__typename":"CurrentUser"}}}
<: vendure-auth-token: t-1
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"errors":[{"message":"not authorized","path":["customers"],
	"extensions":{"code":"FORBIDDEN"}}],"data":null}
> POST /admin-api
	{"operationName":"LogIn","variables":{"user":"ecx@example.org",
	"password":"made-up-word"},"*":"*"}
>: vendure-api-key:
>: Authorization:
< 200  {"data":{"login":{"__typename":"CurrentUser"}}}
<: vendure-auth-token: t-1
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"errors":[{"message":"not authorized","path":["customers"],
	"extensions":{"code":"FORBIDDEN"}}],"data":null}
stderr ecx-fetch-customers: shop: customers: POST *: the role of the user does not permit 'customers' (HTTP 200)
exit 77
