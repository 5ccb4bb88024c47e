# A wrong password is rejected inside a 200.
conf sign_on = session
conf user = ecx@example.org
conf password = made-up-word
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"LogIn","variables":{"user":"ecx@example.org",
	"password":"made-up-word"},"*":"*"}
>: vendure-api-key:
>: Authorization:
< 200  {"data":{"login":{
	"__typename":"InvalidCredentialsError",
	"errorCode":"INVALID_CREDENTIALS_ERROR",
	"message":"The credentials are invalid"}}}
stderr ecx-fetch-customers: shop: customers: the log-in was refused: INVALID_CREDENTIALS_ERROR: The credentials are invalid
exit 77
