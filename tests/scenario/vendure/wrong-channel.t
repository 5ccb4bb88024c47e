# An unknown channel is an error of the configuration.
conf channel = nowhere
$ ecx-probe shop
> POST /admin-api
	{"operationName":"Ping","*":"*"}
>: vendure-token: nowhere
< 200  {"errors":[{"message":"error.channel-not-found",
	"extensions":{"code":"CHANNEL_NOT_FOUND"}}],"data":null}
stderr ecx-probe: shop: POST /admin-api: channel: there is no channel with this token (HTTP 200)
exit 78
