# synthetic: A user whose decimal point is a comma stops the run.
# 32.98 might be taken for 3298.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200
	{"username":"ECX","environment":"JPD920","role":"*ALL",
	 "userInfo":{"token":"one","dateSeperator":"/",
	  "simpleDateFormat":"MM/dd/yyyy","decimalFormat":","},
	 "aisSessionCookie":"c1"}
stderr *the user's decimal separator is ',': set it to a point in JD Edwards
exit 78
