# An expired token is renewed once, by client credentials.
# The host is the org's own.
conf sign_on = oauth2
conf token =
conf client_id = 3MVG9ecx
conf client_secret = birch-heron
$ ecx-stock-pull sf
> POST /services/oauth2/token
	grant_type=client_credentials&client_id=3MVG9ecx
	&client_secret=birch-heron
< 200
	{"access_token":"first","instance_url":"{{url}}","token_type":"Bearer",
	 "issued_at":"1763632800000"}
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
>: Authorization: Bearer first
< 401  [{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]
> POST /services/oauth2/token
	grant_type=client_credentials&client_id=3MVG9ecx
	&client_secret=birch-heron
< 200  {"access_token":"second","instance_url":"{{url}}","token_type":"Bearer"}
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
>: Authorization: Bearer second
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
