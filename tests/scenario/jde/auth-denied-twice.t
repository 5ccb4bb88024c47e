# synthetic: A fresh token is refused, too: the device is not that of the
# log-in, or the user may not call this.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  {"username":"ECX","password":"maple-otter","deviceName":"ecx","environment":"JPD920","role":"*ALL"}
>: Authorization:
< 200  {"username":"ECX","environment":"JPD920","role":"*ALL","userInfo":{"token":"one","dateSeperator":"/","simpleDateFormat":"MM/dd/yyyy","decimalFormat":"."},"aisSessionCookie":"c1"}
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 444
> POST /jderest/v2/tokenrequest  {"username":"ECX","password":"maple-otter","deviceName":"ecx","environment":"JPD920","role":"*ALL"}
>: Authorization:
< 200  {"username":"ECX","environment":"JPD920","role":"*ALL","userInfo":{"token":"two","dateSeperator":"/","simpleDateFormat":"MM/dd/yyyy","decimalFormat":"."},"aisSessionCookie":"c1"}
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 444  {"message":"Invalid device"}
> POST /jderest/v2/tokenrequest/logout  {"token":"two"}
< 200
stderr *Invalid device (HTTP 444)
exit 77
