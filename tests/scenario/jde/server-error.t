# A server error while reading leaves the order to the next run.
conf retries = 1
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 500  {"message":"no database","exception":"x","status":"ERROR"}
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 500  {"message":"no database","exception":"x","status":"ERROR"}
stderr *no database (HTTP 500)*; deferred until *
exit 75
