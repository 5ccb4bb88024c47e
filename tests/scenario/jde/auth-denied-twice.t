# synthetic: A fresh token that is rejected as well stops the run.
# The device is not that of the log-in, or the user may not call this.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-one.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 444
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-two.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 444  {"message":"Invalid device"}
> POST /jderest/v2/tokenrequest/logout  {"token":"two"}
< 200
stderr *Invalid device (HTTP 444)
exit 77
