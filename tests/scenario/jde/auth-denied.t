# A log-in that is refused with 403 stops the run before anything is sent.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 403
	{"message":"Authentication failed",
	 "exception":"com.oracle.e1.rest.LoginFailure","status":"ERROR"}
stderr *Authentication failed (HTTP 403)
exit 77
