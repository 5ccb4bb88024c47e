# synthetic: One of the orders named cannot be read: the others come.
$ ecx-fetch-orders --id 6 --id 7 shop | jq -r '.type + " " + (.id // .document)'
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["6","7"]}},"*"]}}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["orders","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["6"]}},"*"]}}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["orders","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["7"]}},"*"]}}},"*":"*"}
< 200  @order.json
stdout Rejection 6
stdout Order 7
stderr ecx-fetch-orders: shop: *: this record could not be read: *lines of undefined (HTTP 200)
