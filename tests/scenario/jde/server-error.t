# The server fails when it is asked: nothing is made.
conf retries = 1
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 500  {"message":"no database","exception":"x","status":"ERROR"}
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 500  {"message":"no database","exception":"x","status":"ERROR"}
stderr *no database (HTTP 500)
exit 75
