# An expired token is renewed once.
conf sign_on = oauth2
conf token_url = {{url}}/auth/token
conf client_id = ecx
conf client_secret = birch-heron
conf client_auth = basic
$ ecx-push-erp x3
stdin @order.json
> POST /auth/token  grant_type=client_credentials
< 200  {"access_token":"first","token_type":"Bearer","expires_in":3600}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
>: Authorization: Bearer first
< 401
> POST /auth/token  grant_type=client_credentials
< 200  {"access_token":"second","token_type":"Bearer","expires_in":3600}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
>: Authorization: Bearer second
< 200
	{"$itemsPerPage":100,
	 "$resources":[
	  {"$uuid":"7","$key":"SOF-42","SOHNUM":"SOF-42","CUSORDREF":"NL-1001",
	   "DLVSTA":1,"ORDINVATI":42.43}],
	 "$links":{}}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
