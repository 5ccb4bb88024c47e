# synthetic: A service that is not there says nothing of the order.
# None is created.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 404  {"message":"not here"}
stderr *not here*HTTP 404*
exit 78
