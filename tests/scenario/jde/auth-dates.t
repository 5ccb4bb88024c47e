# synthetic: A user with another date format stops the run.
# The configuration has to say the same, or no date would be understood.
conf sign_on = session
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/tokenrequest  @log-in.json
>: Authorization:
< 200
	{"username":"ECX","environment":"JPD920","role":"*ALL",
	 "userInfo":{"token":"one","dateSeperator":"/",
	  "simpleDateFormat":"dd/MM/yyyy","decimalFormat":"."},
	 "aisSessionCookie":"c1"}
stderr *date_format is MM/dd/yyyy, but the user's dates are dd/MM/yyyy
exit 78
