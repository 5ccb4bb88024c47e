# An expired session is renewed once, and the run goes on.
# It is answered with 200, as one without permission. The next run uses the same
# session.
conf sign_on = session
conf user = ecx@example.org
conf password = made-up-word
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop | jq -c .type
> POST /admin-api
	{"operationName":"LogIn","variables":{"user":"ecx@example.org",
	"password":"made-up-word"},"*":"*"}
>: vendure-api-key:
>: Authorization:
< 200  {"data":{"login":{"__typename":"CurrentUser"}}}
<: vendure-auth-token: t-1
> POST /admin-api
	{"operationName":"Customers","*":"*"}
>: Authorization: Bearer t-1
< 200  {"errors":[{"message":"not authorized","path":["customers"],
	"extensions":{"code":"FORBIDDEN"}}],"data":null}
> POST /admin-api
	{"operationName":"LogIn","variables":{"user":"ecx@example.org",
	"password":"made-up-word"},"*":"*"}
>: vendure-api-key:
>: Authorization:
< 200  {"data":{"login":{"__typename":"CurrentUser"}}}
<: vendure-auth-token: t-2
> POST /admin-api
	{"operationName":"Customers","*":"*"}
>: Authorization: Bearer t-2
< 200  @customer.json
stdout "Customer"
stdout "Checkpoint"
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
>: Authorization: Bearer t-2
< 200  @none.json
