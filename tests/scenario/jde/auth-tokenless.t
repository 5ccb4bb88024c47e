# synthetic: A log-in that is answered without a token stops the run.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200  {"username":"ECX","userInfo":{"token":""}}
stderr *user or password refused
exit 77
