# A server may know sessions by cookie only.
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
<: Set-Cookie: session=abc; path=/; httponly
<: Set-Cookie: session.sig=def; path=/; httponly
> POST /admin-api
	{"operationName":"Customers","*":"*"}
>: Cookie: session=abc; session.sig=def
>: Authorization:
< 200  @none.json
