# An expired token (444) is renewed once, and the create goes on.
# The last session is ended.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-one.json
<: Set-Cookie: JSESSIONID=n1; Path=/
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
>: jde-AIS-Auth: one
>: jde-AIS-Auth-Device: ecx
>: jde-AIS-Auth-Environment:
>: Cookie: JSESSIONID=n1
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
>: jde-AIS-Auth: one
< 444  {"message":"Invalid token"}
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  @token-two.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
>: jde-AIS-Auth: two
< 200
	{"Order Number":4711,"jde__status":"SUCCESS","jde__simpleMessage":"",
	 "jde__serverExecutionSeconds":1.2}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
> POST /jderest/v2/tokenrequest/logout  {"token":"two"}
< 200
stdout {"type":"Receipt","number":"4711","*":"*"}
