# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a wrong key, a missing permission, another path, and a log-in page.
$ ecx-probe shop
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 401  {"statusCode":401,"message":"Unauthorized"}
stderr ecx-probe: shop: POST /admin-api: Unauthorized (HTTP 401)
exit 77
$ ecx-probe shop
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"__default_channel__"}}}
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  {"errors":[{"message":"You are not currently authorized to perform this action",
	"path":["orders"],"extensions":{"code":"FORBIDDEN"}}],"data":null}
> POST /admin-api  {"operationName":"Customers","*":"*"}
< 200  {"data":{"customers":{"items":[],"totalItems":0}}}
stdout shop	Vendure	ok
stdout shop	customers	ok, there are none
stderr ecx-probe: shop: orders: POST /admin-api: the role of the user does not permit 'orders' (HTTP 200)
exit 77
$ ecx-probe shop
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 404  {"statusCode":404,"message":"Cannot POST /admin-api","error":"Not Found"}
stderr ecx-probe: shop: POST /admin-api: url is not that of the GraphQL API: correct it (HTTP 404)
exit 78
$ ecx-probe shop
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  <html><title>Vendure Admin</title></html>
stderr ecx-probe: shop: POST /admin-api: the answer is no JSON but a page 'Vendure Admin': is url the API's, and is there a log-on page in front of it? (HTTP 200)
exit 75
